import type { Problem } from '../base/index.ts';
import type { Value } from '../feel/index.ts';
import type { HitPolicy } from './model.ts';

/** What a decision gave, and how. */
export interface DecisionRun {
  readonly value: Value;
  /** Every decision that was made on the way, in the order in which they were finished; the one asked comes last. */
  readonly trace: readonly DecisionTrace[];
  /** Why values are null that stem from an error, with the place in the model. */
  readonly problems: readonly Problem[];
}

export interface DecisionTrace {
  readonly id: string;
  readonly decision: string;
  /** The values of what it requires (inputs and decisions), by name; imported ones as `import.name`. */
  readonly inputs: ReadonlyMap<string, Value>;
  readonly value: Value;
  /** Where the decision is a table. */
  readonly table?: TableTrace;
  /** Entries of boxed contexts inside it, in the order in which they were computed. */
  readonly derived: readonly DerivedValue[];
  /** Tables that ran inside it: in contexts, functions and knowledge models. */
  readonly inner: readonly TableTrace[];
}

/** A value on the way to an outcome, with its place such as `decision "Premium", entry "Capped support"`. */
export interface DerivedValue {
  readonly path: string;
  readonly value: Value;
}

/** true: the criterion holds; false: it fails; null: it cannot be said, which counts as failed. */
export type CellOutcome = boolean | null;

export interface TableTrace {
  readonly path: string;
  readonly hitPolicy: HitPolicy;
  /** The value of each input column. */
  readonly inputs: readonly Value[];
  /** Of every rule, the outcome of every cell. */
  readonly rules: readonly (readonly CellOutcome[])[];
  /** The rules whose cells all hold: id, and index from 1. */
  readonly matched: readonly MatchedRule[];
  /** Those of them that the hit policy let decide; empty where the default or null came out. */
  readonly deciding: readonly MatchedRule[];
  readonly value: Value;
}

export interface MatchedRule {
  readonly index: number;
  readonly id?: string;
}
