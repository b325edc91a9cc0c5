import type { Value } from '../../feel/index.ts';
import type { Definition, Formula, FormulaType } from '../../feel/internal.ts';

/**
 * Where the value of an input comes from: one value for all rows, or a column with its exact type and range. Ranges are proofs
 * (measured on the data or declared by its schema): they decide which integers are wide enough.
 */
export type ColumnInput =
  | { readonly kind: 'constant'; readonly value: Value }
  | {
      readonly kind: 'column';
      readonly column: string;
      readonly type:
        | 'number'
        | 'string'
        | 'boolean'
        | 'date'
        | 'date and time'
        | 'days and time duration'
        | 'years and months duration';
      /** For numbers (days and time durations: seconds, years and months durations: months): the column holds integers, the value is column / 10^scale (cents: 2). A DECIMAL(p, s) column has `scale` s and `storage: 'decimal'`. */
      readonly scale?: number;
      readonly storage?: 'integer' | 'decimal';
      /** For numbers: least and greatest stored integer (after scaling). Absent: the width of the storage type. */
      readonly range?: readonly [bigint, bigint];
      readonly nullable: boolean;
    };

/** By the name of the model's input data; a decision may be given too, and is then not made. */
export type ColumnInputs = Readonly<Record<string, ColumnInput>>;

/** One condition that can fail on its own: the cells of one input with the same tests share a bit. */
export interface Criterion {
  /** Stable: `<input index>-<n>` within the table, from 1. */
  readonly id: string;
  /** Position of the bit, from 0. */
  readonly bit: number;
  /** Position of the table's input, from 0. */
  readonly input: number;
  readonly inputLabel: string;
  /** The input expression and the cell's tests, as FEEL. */
  readonly expression: string;
  readonly tests: string;
  /** The cells (rule index from 1) that share it. */
  readonly rules: readonly number[];
}

export type CompiledColumn =
  | { readonly kind: 'key'; readonly column: string }
  /**
   * 1-based index of the rule that decided (the first of them under COLLECT and the orders), 0 where none matched or an
   * input value is not allowed, -1 where several matched that may not (UNIQUE, ANY with different outputs).
   */
  | { readonly kind: 'rule'; readonly column: string }
  /** UBIGINT: bit k set where criterion k holds. */
  | { readonly kind: 'bits'; readonly column: string }
  /** A decision's outcome or one component of it; numbers are integers of `scale`. */
  | {
      readonly kind: 'outcome';
      readonly column: string;
      readonly decision: string;
      readonly component?: string;
      /** The names that lead to a component; `component` is these with points between. */
      readonly path?: readonly string[];
      readonly type: string;
      readonly scale?: number;
      /** Of a list: what its items are. */
      readonly element?: OutcomeType;
      /** Known at compile time and no scalar: the value itself; the column is then null. */
      readonly constant?: Value;
    }
  /** False where a decision that gives a context gave null instead. */
  | { readonly kind: 'present'; readonly column: string; readonly decision: string }
  /** True where the default outputs took the place of a list: the value is the one item of the list column. */
  | { readonly kind: 'single'; readonly column: string; readonly decision: string };

/** What the items of a list column are; contexts are structs, lists lists. */
export interface OutcomeType {
  readonly type: string;
  readonly scale?: number;
  readonly element?: OutcomeType;
  readonly fields?: Readonly<Record<string, OutcomeType>>;
}

export interface CompileOptions {
  /** The decisions whose outcomes are wanted, by name. */
  readonly decisions: readonly string[];
  /** Of a decision that gives a context: the components that are wanted, by the decision's name; default all. */
  readonly components?: Readonly<Record<string, readonly string[]>>;
  /** The decision whose table gives the columns `rule` and, where `bits`, `bits`. */
  readonly table?: string;
  readonly bits?: boolean;
  /**
   * Counterfactual run: a column of the source that holds the rule index which the table named in `table` is to take,
   * whatever its cells say; outputs and all decisions that build on it follow.
   */
  readonly forcedRule?: string;
}

/** An input that is read: the formulas know it by `name`. */
export interface ProgramInput {
  readonly name: string;
  readonly type: FormulaType;
  readonly input: Extract<ColumnInput, { readonly kind: 'column' }>;
  readonly formula: Formula;
}

/**
 * Decisions as formulas over columns: what a back end prints in its own language. Definitions use the inputs and the
 * definitions before them, outputs use both.
 */
export interface Program {
  readonly inputs: readonly ProgramInput[];
  readonly definitions: readonly Definition[];
  readonly outputs: readonly Output[];
  /** Of the table named in the options; empty where bits were not asked. */
  readonly criteria: readonly Criterion[];
}

export type Output = readonly [column: CompiledColumn, formula: Formula];
