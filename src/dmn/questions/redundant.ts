import { onlyValue, sameValue, type Possible } from '../../feel/index.ts';
import type { DecisionTable } from '../model.ts';
import type { RuleState } from './table-state.ts';

/**
 * Marks the rules that make no difference: whenever one of them matches, another matches too that gives the same output, or
 * that comes first under FIRST. So a second way to the same outcome asks nothing more.
 */
export function withoutRedundant(
  { hitPolicy }: Pick<DecisionTable, 'hitPolicy'>,
  states: readonly RuleState[],
  openCells: (rule: number) => readonly Possible[],
  output: (rule: number) => Possible,
): readonly RuleState[] {
  if (hitPolicy !== 'FIRST' && hitPolicy !== 'ANY' && hitPolicy !== 'PRIORITY') return states;
  const left = [...states.keys()].filter((rule) => states[rule] !== 'excluded');
  if (left.length > mostRules) return states;
  const cells = new Map(left.map((rule) => [rule, new Set(openCells(rule))]));
  const redundant = new Set<number>();
  const same = (rule: number, other: number) => {
    const [value, others] = [onlyValue(output(rule)), onlyValue(output(other))];
    return value !== undefined && others !== undefined && sameValue(value, others);
  };
  for (const rule of left) {
    const stays = left.filter((other) => other !== rule && !redundant.has(other));
    const covers = stays.some((other) => {
      const own = cells.get(rule)!;
      if (![...cells.get(other)!].every((cell) => own.has(cell))) return false;
      if (hitPolicy === 'FIRST' && other < rule) return true;
      if (!same(rule, other)) return false;
      // What comes between would decide instead of the other one.
      return hitPolicy !== 'FIRST' || stays.every((next) => next < rule || next > other || same(rule, next));
    });
    if (covers) redundant.add(rule);
  }
  return states.map((state, rule) => (redundant.has(rule) ? 'redundant' : state));
}

/** Tables with more open rules are not searched for pairs. */
const mostRules = 200;
