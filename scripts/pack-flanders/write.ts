import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { failure, problem, success, type Result } from '../../src/base/index.ts';
import { identifier, literal, type Engine } from '../../src/engine/index.ts';
import { deriveProblems } from './problems.ts';
import type { DerivedTable, TableContent } from './table.ts';

/**
 * Writes one table with the same bytes every time: rows in their own order, one Parquet row group layout, no time stamps.
 * @example await writeTable(engine, legalForm, content, 'packs/flanders-2020/data/legal_form.csv')
 */
export async function writeTable(
  engine: Engine,
  table: DerivedTable,
  content: TableContent,
  path: string,
): Promise<Result<true>> {
  switch (content.kind) {
    case 'sql':
      return writeQuery(engine, table, content.sql, path);
    case 'rows': {
      const double = doubleKey(table, content.rows);
      if (double !== undefined) return doubleProblem(table, path, double);
      const header = table.fields.map((field) => field.name);
      writeFileSync(path, stringify([header, ...content.rows]));
      return success(true);
    }
  }
}

async function writeQuery(
  engine: Engine,
  table: DerivedTable,
  sql: string,
  path: string,
): Promise<Result<true>> {
  const key = table.primaryKey.map(identifier).join(', ');
  await engine.run(`CREATE OR REPLACE TEMP TABLE derived AS ${sql}`);
  const rows = await engine.rows(`SELECT ${key} FROM derived GROUP BY ${key} HAVING count(*) > 1 LIMIT 1`);
  if (rows[0] !== undefined) return doubleProblem(table, path, JSON.stringify(rows[0]));
  const format =
    table.format === 'csv'
      ? '(FORMAT csv, HEADER)'
      : '(FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 19)';
  await engine.run(`COPY derived TO ${literal(path)} ${format}`);
  return success(true);
}

function doubleKey(table: DerivedTable, rows: readonly (readonly (string | null)[])[]): string | undefined {
  const columns = table.primaryKey.map((name) => table.fields.findIndex((field) => field.name === name));
  const seen = new Set<string>();
  for (const row of rows) {
    const key = columns.map((column) => row[column]).join(', ');
    if (seen.has(key)) return key;
    seen.add(key);
  }
  return undefined;
}

function doubleProblem(table: DerivedTable, file: string, key: string): Result<true> {
  return failure(problem(deriveProblems, 'DERIVE-KEY-DOUBLE', { file }, { table: table.name, key }));
}
