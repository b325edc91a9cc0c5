import { success, type Result } from '../../base/index.ts';
import type { Threads } from '../../engine/index.ts';
import type { CriterionAlone } from '../assessment.ts';
import type { Flip } from '../counterfactual.ts';
import { decideQuickly, type QuickQuestion } from './quick-decide.ts';
import type { Given, Shock } from './score.ts';

export type AloneFigures = Omit<CriterionAlone, 'criterion' | 'text' | 'groups'>;

interface AloneQuestion {
  readonly question: QuickQuestion;
  readonly shock: Shock;
  /** The pattern of criteria of each unit. */
  readonly patternOf: Uint32Array;
  /** For each pattern the criteria that alone keep its units out. */
  readonly flips: readonly (readonly Flip[])[];
}

/** The column of the rule that is to decide. */
const forcedRule = 'flip_rule';

/**
 * What the units would get that one criterion alone keeps out, by its bit: every unit is decided again with the rule that would then decide, as often
 * as the units of a pattern have such rules. Overwrites `into`.
 */
export async function addAlone(
  threads: Threads,
  { question, shock, patternOf, flips }: AloneQuestion,
  into: Given,
  signal?: AbortSignal,
): Promise<Result<ReadonlyMap<number, AloneFigures>>> {
  const rulesOf = flips.map((list) => [...new Set(list.map(({ rule }) => rule))]);
  const turns = rulesOf.reduce((most, { length }) => Math.max(most, length), 0);
  const forced = new Int32Array(new SharedArrayBuffer(4 * shock.rows));
  const { table } = question;
  const columns = { ...table.columns, [forcedRule]: forced };
  const found = new Map<number, AloneFigures>();
  for (let turn = 0; turn < turns; turn += 1) {
    const rules = rulesOf.map((list) => list[turn] ?? 0);
    for (let at = 0; at < forced.length; at += 1) forced[at] = rules[patternOf[at]!]!;
    const over = { ...question, table: { rows: table.rows, columns } };
    const given = await decideQuickly(threads, over, into, { forcedRule, signal });
    if (!given.ok) return given;
    for (const [pattern, figures] of byPattern(given.value, shock, patternOf, rules).entries())
      for (const { bit, rule } of flips[pattern]!)
        if (rule === rules[pattern] && figures.units > 0)
          found.set(bit, plus(found.get(bit) ?? nobody, figures));
  }
  return success(found);
}

const nobody: AloneFigures = { units: 0, amountCents: 0, hitHealthyUnits: 0, hitHealthyAmountCents: 0 };

/** Figures are sums of integers that a register keeps far below 2^53. */
function plus(a: AloneFigures, b: AloneFigures): AloneFigures {
  return {
    units: a.units + b.units,
    amountCents: a.amountCents + b.amountCents,
    hitHealthyUnits: a.hitHealthyUnits + b.hitHealthyUnits,
    hitHealthyAmountCents: a.hitHealthyAmountCents + b.hitHealthyAmountCents,
  };
}

/** What the units of each pattern get for which a rule was forced. */
function byPattern(
  { entitled, amount, cents }: Given,
  { need, healthy }: Shock,
  patternOf: Uint32Array,
  rules: readonly number[],
): readonly AloneFigures[] {
  const sums = new Float64Array(4 * rules.length);
  for (let at = 0; at < patternOf.length; at += 1) {
    const pattern = patternOf[at]!;
    if (rules[pattern] === 0 || entitled[at] !== 1) continue;
    const slot = 4 * pattern;
    const got = amount[at]! * cents > 0 ? amount[at]! * cents : 0;
    sums[slot]! += 1;
    sums[slot + 1]! += got;
    if (!(need[at]! > 0) || healthy[at] !== 1) continue;
    sums[slot + 2]! += 1;
    sums[slot + 3]! += got;
  }
  return rules.map((_, pattern) => ({
    units: sums[4 * pattern]!,
    amountCents: sums[4 * pattern + 1]!,
    hitHealthyUnits: sums[4 * pattern + 2]!,
    hitHealthyAmountCents: sums[4 * pattern + 3]!,
  }));
}
