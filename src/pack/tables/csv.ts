import { relative, sep } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Problem, Result } from '../../base/index.ts';
import { failure, success } from '../../base/index.ts';
import type { PackTable } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import { readText, type PackFolder } from '../read/files.ts';
import { cellCheck, short } from './cell.ts';

/** A row with the line on which it ends. */
interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** Checks every CSV table of the pack against its description, cell by cell. */
export function checkCsvTables(folder: PackFolder, tables: readonly PackTable[]): readonly Problem[] {
  return tables
    .filter((table) => table.format === 'csv')
    .flatMap((table) => {
      const file = relative(folder.root, table.path).split(sep).join('/');
      const text = readText(folder, file);
      if (!text.ok) return text.problems;
      const rows = readRows(file, text.value);
      return rows.ok ? checkRows(file, table, rows.value) : rows.problems;
    });
}

/** RFC 4180 with a comma; lines may end in LF or CRLF. */
function readRows(file: string, text: string): Result<readonly CsvRow[]> {
  try {
    const options = {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 1_000_000,
    };
    return success(parse(text, options) as unknown as readonly CsvRow[]);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    return failure(packProblem('PACK-CSV-SYNTAX', { file, line }, { reason: short(error.message) }));
  }
}

function checkRows(file: string, table: PackTable, rows: readonly CsvRow[]): readonly Problem[] {
  const header = rows[0];
  if (header === undefined) return [packProblem('PACK-TABLE-EMPTY', { file, line: 1 })];
  const headerProblems = checkHeader(file, table, header.record);
  if (headerProblems.length > 0) return headerProblems;
  if (rows.length === 1) return [packProblem('PACK-TABLE-EMPTY', { file, line: 1 })];
  const problems: Problem[] = [];
  const checks = table.fields.map(cellCheck);
  const width = table.fields.length;
  const lineOf = (index: number): number => rows[index]!.info.lines - newlines(rows[index]!.record);
  for (let index = 1; index < rows.length; index += 1) {
    const { record } = rows[index]!;
    if (record.length !== width) {
      const found = { found: record.length, expected: width };
      problems.push(packProblem('PACK-ROW-LENGTH', { file, line: lineOf(index) }, found));
      continue;
    }
    for (let column = 0; column < width; column += 1) {
      const place = (): Place => cellPlace(file, lineOf(index), table.fields[column]!.name);
      const bad = checks[column]!(record[column]!, place);
      if (bad !== undefined) problems.push(bad);
    }
  }
  const unique = table.fields
    .filter((field) => field.constraints?.unique === true)
    .map((field) => [field.name]);
  for (const key of [table.primaryKey, ...unique])
    if (key.length > 0) problems.push(...duplicates(file, table, rows, key, lineOf));
  return problems;
}

/** A quoted cell may hold line breaks: the row begins that many lines earlier. */
function newlines(record: readonly string[]): number {
  return record.reduce((count, cell) => count + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0);
}

function cellPlace(file: string, line: number, column: string): Place {
  return { file, line, path: `column "${column}"` };
}

function checkHeader(file: string, table: PackTable, header: readonly string[]): readonly Problem[] {
  const names = table.fields.map((field) => field.name);
  const missing = names.filter((name) => !header.includes(name));
  const extra = header.filter((name) => !names.includes(name));
  const place = { file, line: 1 };
  const problems = [
    ...missing.map((name) => packProblem('PACK-TABLE-COLUMN-MISSING', place, { name })),
    ...extra.map((name) => packProblem('PACK-TABLE-COLUMN-EXTRA', place, { name: short(name) })),
  ];
  const wrong = header.findIndex((name, index) => name !== names[index]);
  if (problems.length === 0 && wrong !== -1)
    problems.push(
      packProblem('PACK-TABLE-COLUMN-ORDER', place, { found: header[wrong]!, expected: names[wrong] ?? '-' }),
    );
  return problems;
}

function duplicates(
  file: string,
  table: PackTable,
  rows: readonly CsvRow[],
  key: readonly string[],
  lineOf: (index: number) => number,
): readonly Problem[] {
  const positions = key.map((name) => table.fields.findIndex((field) => field.name === name));
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  for (let index = 1; index < rows.length; index += 1) {
    const values = positions.map((position) => rows[index]!.record[position] ?? '');
    const text = JSON.stringify(values);
    const first = seen.get(text);
    if (first === undefined) seen.set(text, index);
    else
      problems.push(
        packProblem('PACK-KEY-DUPLICATE', cellPlace(file, lineOf(index), key.join(', ')), {
          found: values.map(short).join(', '),
          first: `${file}:${lineOf(first)}`,
        }),
      );
  }
  return problems;
}
