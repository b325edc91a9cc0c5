import { Decimal } from '../../base/index.ts';
import { type Value } from '../../feel/index.ts';
import { session } from '../../feel/internal.ts';
import {
  interval,
  isKnown,
  join,
  kindOfPart,
  known,
  onlyValue,
  possible,
  possibleArithmetic,
  sourcesOf,
  valuesIn,
  type Part,
  type Possible,
} from '../../feel/index.ts';
import { compileBoxed } from '../decide/boxed/index.ts';
import { frameOf } from '../decide/frame.ts';
import { compileOutputs } from '../decide/table-outputs.ts';
import { hitPolicies } from '../hit-policies/index.ts';
import type { DecisionTable } from '../model.ts';
import type { PossibleFrame } from './run.ts';
import type { RuleState } from './table-state.ts';

/** A table has no text of FEEL to point into. */
const nowhere = { from: 0, to: 0 };

/** What a hit policy works with when some rules only may match. */
export interface PossibleHits {
  readonly table: DecisionTable;
  readonly frame: PossibleFrame;
  readonly states: readonly RuleState[];
  /** Whether a rule matches depends on these. */
  readonly openCells: (rule: number) => readonly Possible[];
  readonly output: (rule: number) => Possible;
  /** What comes out where no rule matches. */
  readonly standard: () => Possible;
}

/** Open rules whose matching is tried in every combination. */
const mostOpenRules = 6;

/** What a table may give: under every combination of its open rules where they are few, else what holds for all of them. */
export function possibleHits(hits: PossibleHits): Possible {
  const { states } = hits;
  const rules = [...states.keys()].filter(
    (rule) => states[rule] === 'possible' || states[rule] === 'certain',
  );
  const open = rules.filter((rule) => states[rule] === 'possible');
  if (rules.length === 0) return hits.standard();
  const outputs = new Map(rules.map((rule) => [rule, hits.output(rule)]));
  const because = sourcesOf([...open.flatMap(hits.openCells), ...outputs.values()]);
  const values = [...outputs.values()].map(onlyValue);
  const areTold = values.every((value) => value !== undefined) && hasKnownRanks(hits);
  const sets =
    areTold && open.length <= mostOpenRules
      ? everyMatch(hits, rules, open, outputs)
      : [broadly(hits, rules, open, outputs)];
  return join(sets, because);
}

/** The hit policy itself decides each combination. */
function everyMatch(
  hits: PossibleHits,
  rules: readonly number[],
  open: readonly number[],
  outputs: ReadonlyMap<number, Possible>,
): readonly Possible[] {
  const { table, frame } = hits;
  const output = (rule: number): Value => onlyValue(outputs.get(rule)!) ?? null;
  const order = compileOutputs(table, { types: frame.types, path: frame.path, compile: compileBoxed });
  const real = frameOf(frame.run.real, valuesIn(frame.scope));
  const byPriority = (first: number, second: number) => order.compare(real, output(first), output(second));
  const sets: Possible[] = [];
  for (let chosen = 0; chosen < 2 ** open.length; chosen += 1) {
    const matched = rules.filter((rule) => {
      const at = open.indexOf(rule);
      return at === -1 || ((chosen >> at) & 1) === 1;
    });
    sets.push(
      matched.length === 0
        ? hits.standard()
        : known(
            session(
              real.scopes,
              nowhere,
              () => hitPolicies[table.hitPolicy]({ table, matched, output, byPriority }).value,
            ),
          ),
    );
  }
  return sets;
}

/** Ranks are read from the output values, which may name what is not known. */
function hasKnownRanks({ table, frame }: PossibleHits): boolean {
  return table.outputs.every(
    ({ allowedValues }) => allowedValues?.tests === undefined || isKnown(allowedValues.tests, frame.scope),
  );
}

function broadly(
  hits: PossibleHits,
  rules: readonly number[],
  open: readonly number[],
  outputs: ReadonlyMap<number, Possible>,
): Possible {
  const { hitPolicy, aggregation } = hits.table;
  const certain = rules.length - open.length;
  const none = certain === 0 ? [hits.standard()] : [];
  const all = [...outputs.values()];
  switch (hitPolicy) {
    case 'FIRST':
    case 'PRIORITY':
      return join([...all, ...none]);
    case 'UNIQUE':
      if (certain > 1) return known(null);
      return join([...all, ...none, ...(rules.length > 1 ? [known(null)] : [])]);
    case 'ANY':
      return join([...all, ...none, ...(rules.length > 1 ? [known(null)] : [])]);
    case 'COLLECT':
      return join([aggregation === undefined ? listOf(all, open) : aggregate(hits, rules, outputs), ...none]);
    case 'RULE ORDER':
      return join([listOf(all, open), ...none]);
    case 'OUTPUT ORDER':
      return join([{ parts: [anyList], sources: new Set() }, ...none]);
  }
}

const anyList: Part = { kind: 'any of kind', of: 'list', except: [] };

function listOf(outputs: readonly Possible[], open: readonly number[]): Possible {
  const part: Part = open.length > 0 ? anyList : { kind: 'list', items: outputs };
  return possible([part], new Set());
}

function aggregate(
  hits: PossibleHits,
  rules: readonly number[],
  outputs: ReadonlyMap<number, Possible>,
): Possible {
  const certain = rules.filter((rule) => hits.states[rule] === 'certain').length;
  const all = [...outputs.values()];
  const areNumbers = all.every((set) => set.parts.every((part) => kindOfPart(part) === 'number'));
  const unknown: Possible = { parts: [{ kind: 'anything' }], sources: new Set() };
  switch (hits.table.aggregation) {
    case 'COUNT': {
      const count = interval('number', new Decimal(Math.max(1, certain)), new Decimal(rules.length));
      return possible([count], new Set());
    }
    case 'SUM': {
      if (!areNumbers) return unknown;
      const zero = known(new Decimal(0));
      return rules.reduce((sum, rule) => {
        const output = outputs.get(rule)!;
        const isCertain = hits.states[rule] === 'certain';
        return possibleArithmetic('+', sum, isCertain ? output : join([output, zero]));
      }, zero);
    }
    case 'MIN':
    case 'MAX':
      return areNumbers ? join(all) : unknown;
    default:
      return unknown;
  }
}
