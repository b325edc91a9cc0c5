import type { ColumnInputs, CompiledColumn, Criterion } from '../exact/program.ts';

/** The relation that SQL decides over. */
export interface SqlSource {
  /** A table name or a parenthesised subquery; its columns are named below. */
  readonly relation: string;
  /** Columns passed through untouched, e.g. the unit's key. */
  readonly keys: readonly string[];
  readonly inputs: ColumnInputs;
}

/** A decision compiled for a whole table. */
export interface CompiledDecisions {
  /** One SELECT statement without a closing semicolon. */
  readonly select: string;
  readonly columns: readonly CompiledColumn[];
  /** Of the table named in the options; empty where bits were not asked. */
  readonly criteria: readonly Criterion[];
}
