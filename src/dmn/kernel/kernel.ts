import type { CompiledColumn, Criterion } from '../exact/program.ts';

/**
 * A column of a table in memory. Numbers are integers of the input's scale (cents: scale 2), dates days since 1970-01-01,
 * local dates and times microseconds since then; null is NaN, so only a Float64Array can hold nulls. Truth values: 0, 1, and
 * 2 for null. Texts: for each row the place of its text in the dictionary, which may hold null. Integers from 2^53 on:
 * a BigInt64Array, or bigints and nulls.
 */
export type KernelColumn =
  | Float64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array
  | BigInt64Array
  | readonly (bigint | null)[]
  | TextColumn;

export interface TextColumn {
  readonly codes: Int32Array | Uint32Array | Uint16Array | Uint8Array;
  readonly texts: readonly (string | null)[];
}

/** Columns by the name that the inputs gave them. */
export type KernelColumns = Readonly<Record<string, KernelColumn>>;

/** What a kernel writes into: one array for each output, of the table's length, shared between threads or not. */
export type KernelArray = Float64Array | Int32Array | Uint32Array | Uint8Array | unknown[];

export interface KernelInput {
  readonly column: string;
  readonly storage: 'number' | 'wide' | 'truth' | 'text';
  readonly nullable: boolean;
  /** Least and greatest integer for which the kernel is proved. */
  readonly range?: readonly [bigint, bigint];
}

/**
 * An array of the outcome. `number`: Float64Array, NaN is null; `truth`: Uint8Array, 2 is null; `rule`: Int32Array; `bits`: Uint32Array with
 * 32 criteria each; `object`: a plain array of texts, wide integers, lists.
 */
export interface KernelOutput {
  readonly name: string;
  readonly storage: 'number' | 'truth' | 'rule' | 'bits' | 'object';
}

/** Decisions as JavaScript that stands alone. */
export interface Kernel {
  /**
   * The body of a function that gives `{ decide(columns, from, to, outputs), count(columns, groups, from, to) }`: hand it to
   * another thread, or make it with `new Function(source)()`.
   */
  readonly source: string;
  readonly inputs: readonly KernelInput[];
  readonly outputs: readonly KernelOutput[];
  readonly columns: readonly CompiledColumn[];
  readonly criteria: readonly Criterion[];
  /** The outcome that `count` adds up, unscaled: its greatest size, which bounds the rows for which sums are exact. */
  readonly sum: { readonly decision: string; readonly scale: number; readonly most: bigint } | undefined;
}

/** One row of the why-not histogram: how many rows of a group have this rule and these criteria, and their outcomes' sum. */
export interface KernelCount {
  readonly group: number;
  readonly rule: number;
  readonly bits: bigint;
  readonly rows: number;
  /** In units of the outcome's scale; 0 where no outcome is summed. Null outcomes count as nothing. */
  readonly sum: bigint;
}

/** An outcome of a row, or null where FEEL has null. */
export type KernelRow = Readonly<Record<string, unknown>>;
