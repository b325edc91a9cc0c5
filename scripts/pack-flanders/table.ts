import type { Result } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';

/** A column of a table as Frictionless Table Schema 1.0 describes it, with the unit that a number is never without. */
export interface TableField {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  /** `euro`, `million euro`, `share`, `persons`, `units`, `days`, ...; absent for names, codes, dates and booleans. */
  readonly unit?: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly minimum?: number | string;
    readonly maximum?: number | string;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}

/** A column of texts that is never empty; with values, one of these. */
export function textField(name: string, values?: readonly string[]): TableField {
  const constraints = values === undefined ? { required: true } : { required: true, enum: values };
  return { name, type: 'string', constraints };
}

/** A file of the folder that the tables are derived from, with the first columns that it must have. */
export interface InputFile {
  /** Relative to the folder given with `--from`, e.g. `statbel/legal_forms.csv`. */
  readonly path: string;
  /** Columns that the header line must name, checked before anything is read. Empty: no header (a workbook sheet). */
  readonly columns: readonly string[];
}

/** The content of a table: exact texts row by row (null = missing), or a query on the engine whose columns are the fields in order. */
export type TableContent =
  | { readonly kind: 'rows'; readonly rows: readonly (readonly (string | null)[])[] }
  | { readonly kind: 'sql'; readonly sql: string };

/**
 * One table of the pack and how it is derived: one small module each, listed in `tables.ts`.
 * The order of the rows is part of the table: the same inputs give the same bytes.
 */
export interface DerivedTable {
  /** Name of the resource and of the file `data/<name>.<format>`, in snake_case; its texts stand under this name in `texts/`. */
  readonly name: string;
  readonly format: 'csv' | 'parquet';
  /** Ids of `sources/*.yaml`. */
  readonly sources: readonly string[];
  readonly licence: string;
  readonly fields: readonly TableField[];
  readonly primaryKey: readonly string[];
  /** Files below `--from`; empty for a table whose content stands in the module itself (with its sources). */
  readonly inputs: readonly InputFile[];
  /** Called when every input is there and has its columns; problems name file and line. */
  readonly derive: (inputs: Inputs) => Promise<Result<TableContent>>;
}

/** Rows of one table from texts; the usual content of a CSV table. */
export function rowsContent(rows: readonly (readonly (string | null)[])[]): TableContent {
  return { kind: 'rows', rows };
}
