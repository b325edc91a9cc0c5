import type { Problem } from '../../base/index.ts';

/** What a check of a model found, beside its words: the values that it is about, so that units in it can be counted. */
export interface Finding extends Problem {
  readonly region?: Region;
}

/** Values of the columns of a decision table. */
export interface Region {
  /** The decision whose logic the table is; absent where the table stands inside another expression. */
  readonly decision?: string;
  /** The labels of the columns. */
  readonly columns: readonly string[];
  /** Rows of unary tests, a cell for every column; a point in any of them is in the region. */
  readonly rows: readonly (readonly string[])[];
  /** One value for every column as FEEL; absent where none can be named. */
  readonly example?: readonly string[];
}
