import type { Problem } from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import type { DecisionTable } from '../model.ts';

/** What a hit policy works with: the rules that matched, and their outputs on demand. */
export interface Hits {
  readonly table: DecisionTable;
  /** Indexes of the matched rules from 0, in rule order; at least one. */
  readonly matched: readonly number[];
  /** The output of a rule; each is evaluated once. */
  readonly output: (rule: number) => Value;
  /** Negative where the first rule's output ranks before the second's in the output values (DMN 1.5, 8.3.3). */
  readonly byPriority: (first: number, second: number) => number;
}

/** The outcome of a table and the rules that decided it (from 0); or null with the reason. */
export type Outcome =
  | { readonly value: Value; readonly deciding: readonly number[] }
  | { readonly value: null; readonly deciding: readonly number[]; readonly reason: Problem };

/** One hit policy of DMN 1.5, 8.2.8. */
export type HitPolicyFunction = (hits: Hits) => Outcome;

/** Rule numbers as a reader counts them. */
export function ruleNumbers(rules: readonly number[]): string {
  return rules.map((rule) => rule + 1).join(', ');
}
