import type { Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import type { RuleResult, ScoreRow } from '../assessment.ts';
import { whole } from '../exact.ts';
import { totalRow } from '../scorecard.ts';
import { entitlementTable, listRules } from '../simulate.ts';
import { moveKinds, scoreSource, type Given, type GroupColumn, type Shock, type Sums } from './score.ts';

/** Units that a variant moves, and the cents between base and variant. */
export interface Move {
  readonly units: number;
  readonly amountCents: number;
}

export type Moves = Readonly<Record<(typeof moveKinds)[number], Move>>;

export interface Scored {
  readonly score: ScoreRow;
  readonly rules: readonly RuleResult[];
  readonly moves: Moves;
  /** The same for each column of groups, group by group. */
  readonly movesByGroup: readonly (readonly Moves[])[];
  /** Entitled units without a known amount. */
  readonly unknown: number;
}

export interface ToAddUp {
  readonly measure: Measure;
  readonly shock: Shock;
  readonly shockSums: Readonly<Record<string, bigint>>;
  readonly given: Given;
  readonly base: Given;
  /** The ways of cutting by which moves are added up too. */
  readonly columns: readonly GroupColumn[];
}

/** Adds up what a measure gives, on all threads; the same as the scorecard's total and the rules of a simulation in SQL. */
export async function addUp(threads: Threads, question: ToAddUp): Promise<Scored> {
  const { measure, shock, given, base, columns } = question;
  const ruleCount = entitlementTable(measure)?.rules.length ?? 0;
  const { count } = threads;
  const stretch = (at: number) => Math.floor((shock.rows * at) / count);
  const parts = (await Promise.all(
    Array.from({ length: count }, (_, thread) =>
      threads.call(thread, scoreSource, 'score', [
        shock,
        given,
        base,
        ruleCount,
        // Alone, since a thread gets a copy of all that is not shared.
        columns.map(({ codes, count: groups }) => ({ codes, count: groups })),
        stretch(thread),
        stretch(thread + 1),
      ]),
    ),
  )) as readonly Sums[];
  const sum = (get: (part: Sums) => number): bigint =>
    parts.reduce((total, part) => total + exactSum(get(part)), 0n);
  const names = Object.keys(parts[0]!.support);
  const support = Object.fromEntries(names.map((name) => [name, sum((part) => part.support[name]!)]));
  const [moves, ...movesByGroup] = [undefined, ...columns].map((column, cut) =>
    Array.from({ length: column?.count ?? 1 }, (_, group): Moves => {
      const [comesIn, goesOut, more, less] = moveKinds.map((_kind, kind): Move => {
        const at = (place: number) => whole(sum((part) => part.moves[cut]![8 * group + 2 * kind + place]!));
        return { units: at(0), amountCents: at(1) };
      });
      return { in: comesIn!, out: goesOut!, more: more!, less: less! };
    }),
  );
  return {
    score: totalRow({ ...question.shockSums, ...support }),
    rules: listRules(measure, (index) => {
      const rule = (name: 'units' | 'entitled' | 'amount') =>
        whole(sum((part) => part.rules[name][index + 1]!));
      return { units: rule('units'), entitled: rule('entitled'), amountCents: rule('amount') };
    }),
    moves: moves![0]!,
    movesByGroup,
    unknown: whole(sum((part) => part.unknown)),
  };
}

/**
 * A sum of integers that are not negative, added in doubles: where it is below 2^53 every sum on the way was, so each was exact.
 * Beyond, the sum in SQL would not fit the answer either (`whole`).
 */
function exactSum(sum: number): bigint {
  if (!Number.isSafeInteger(sum))
    throw new RangeError(`the sum ${sum} is beyond the exact integers of a double`);
  return BigInt(sum);
}
