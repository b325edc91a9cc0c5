import type { Text } from './text.ts';

/** How a column's values are read: `cents` and `millions` hold integer cents, `share` a fraction of one, `day` an ISO date, `decimal` exact decimal text, `level` and `factor` numbers with one and three decimals. */
export type ColumnKind =
  | 'text'
  | 'count'
  | 'cents'
  | 'millions'
  | 'share'
  | 'change'
  | 'ratio'
  | 'level'
  | 'factor'
  | 'day'
  | 'decimal';

export interface Column {
  readonly id: string;
  readonly title: Text;
  readonly kind: ColumnKind;
}

/** A text in every language, a text that is the same in all, a number, or nothing known. */
export type Cell = Text | string | number | null;

/** One table as data: the same rows become HTML, CSV and terminal text. */
export interface TableData {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}
