import { failure, problem, success, type Result } from '../base/index.ts';
import { identifier, literal, type Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import { partProblems } from './problems.ts';

/** One row as exact texts; an empty cell is null. */
export type PackRow<Column extends string> = Readonly<Record<Column, string | null>>;

/**
 * The rows of a table of the pack in their order, as texts, so that no digit is lost; or why they cannot be had.
 * @example await packRows(engine, pack, 'legal_form', ['code', 'title_nl'])
 */
export async function packRows<Column extends string>(
  engine: Engine,
  pack: Pick<Pack, 'tables'>,
  name: string,
  columns: readonly Column[],
): Promise<Result<readonly PackRow<Column>[]>> {
  const place = { file: 'datapackage.json', path: name };
  const table = pack.tables.find((item) => item.name === name);
  if (table === undefined)
    return failure(problem(partProblems, 'DIAGNOSE-TABLE-MISSING', place, { role: name }));
  const known = table.fields.map((field) => field.name);
  const missing = columns.filter((column) => !known.includes(column));
  if (missing.length > 0) {
    const parameters = { table: name, missing: missing.join(', '), known: known.join(', ') };
    return failure(problem(partProblems, 'DIAGNOSE-COLUMN-MISSING', place, parameters));
  }
  const from =
    table.format === 'csv'
      ? `read_csv(${literal(table.path)}, all_varchar = true, header = true, delim = ',', quote = '"')`
      : `read_parquet(${literal(table.path)})`;
  const list = columns.map((column) => `${identifier(column)}::VARCHAR AS ${identifier(column)}`);
  return success((await engine.rows(`SELECT ${list.join(', ')} FROM ${from}`)) as readonly PackRow<Column>[]);
}
