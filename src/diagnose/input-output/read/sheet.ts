import { CsvError, parse } from 'csv-parse/sync';
import { failure, problem, success, type Problem, type Result } from '../../../base/index.ts';
import { ioProblems } from '../problems.ts';

/** Cells by the codes of their row and column, whatever file they came from. */
export interface Sheet {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** Titles of codes, where the file has them. */
  readonly titles: ReadonlyMap<string, string>;
  /** NaN where the source withholds the value; 0 where the sheet has no such cell. */
  readonly cell: (row: string, column: string) => number;
}

/**
 * A sheet of a workbook saved as CSV: codes of columns in the first line, codes of rows in the first column. An empty cell counts as zero; a text that is no
 * number is a problem with its line.
 * @example unwrap(csvSheet(',01,02\n01,1,2\n02,3,4\n', 'siot.csv')).cell('02', '01') // 3
 */
export function csvSheet(text: string, file: string): Result<Sheet> {
  const read = csvLines(text, file);
  if (!read.ok) return read;
  const [header, ...lines] = read.value;
  if (header === undefined || header.length < 2)
    return failure(problem(ioProblems, 'IO-SHAPE', { file }, { shape: 'CSV', found: header?.[0] ?? '' }));
  const columns = header.slice(1).map((code) => code.trim());
  const places = new Map(columns.map((code, at) => [code, at]));
  const problems: Problem[] = [];
  const cells = new Map<string, Float64Array>();
  lines.forEach((line, at) => {
    const row = line[0]!.trim();
    const found = new Float64Array(columns.length);
    line.slice(1).forEach((cell, place) => {
      const column = columns[place] ?? '';
      const value = Number(cell.trim());
      if (cell.trim() !== '' && !Number.isFinite(value))
        problems.push(
          problem(ioProblems, 'IO-CELL-NUMBER', { file, line: at + 2 }, { row, column, found: cell }),
        );
      found[place] = value;
    });
    if (cells.has(row))
      problems.push(problem(ioProblems, 'IO-SECTOR-DOUBLE', { file, line: at + 2 }, { sector: row }));
    cells.set(row, found);
  });
  for (const code of columns.filter((code, at) => columns.indexOf(code) < at))
    problems.push(problem(ioProblems, 'IO-SECTOR-DOUBLE', { file, line: 1 }, { sector: code }));
  if (problems.length > 0) return { ok: false, problems };
  return success({
    rows: [...cells.keys()],
    columns,
    titles: new Map(),
    cell: (row, column) => cells.get(row)?.[places.get(column) ?? -1] ?? 0,
  });
}

function csvLines(text: string, file: string): Result<readonly (readonly string[])[]> {
  try {
    return success(parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const parameters = { shape: 'CSV', found: error.message };
    return failure(problem(ioProblems, 'IO-SHAPE', { file }, parameters));
  }
}
