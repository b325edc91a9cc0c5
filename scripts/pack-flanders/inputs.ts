import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { failure, problem, success, type Problem, type Result } from '../../src/base/index.ts';
import type { Engine } from '../../src/engine/index.ts';
import { deriveProblems } from './problems.ts';
import type { InputFile } from './table.ts';

/** The folder of official files, read the same way by every table. */
export interface Inputs {
  readonly engine: Engine;
  /** Absolute path of an input, for `read_csv` in SQL. */
  path(file: string): string;
  /** The whole text of an input (UTF-8). */
  text(file: string): string;
  /** Records of a CSV with a header line, by column name; texts as they stand in the file. */
  records(file: string): readonly Readonly<Record<string, string>>[];
  /** A workbook sheet as cells, without header: rows may differ in length; empty lines are kept as one empty cell. */
  cells(file: string): readonly (readonly string[])[];
}

export function openInputs(from: string, engine: Engine): Inputs {
  const path = (file: string): string => join(from, file);
  const text = (file: string): string => readFileSync(path(file), 'utf8');
  return {
    engine,
    path,
    text,
    records: (file) =>
      parse(text(file), { columns: true, bom: true, skip_empty_lines: true }) as Record<string, string>[],
    cells: (file) => parse(text(file), { bom: true, relax_column_count: true }),
  };
}

/**
 * The problems of the files that tables need: missing, or without a column. Compressed files are read through the engine.
 * @example await checkInputs(inputs, [{ path: 'statbel/legal_forms.csv', columns: ['legal_form', 'nl'] }])
 */
export async function checkInputs(inputs: Inputs, files: readonly InputFile[]): Promise<Result<true>> {
  const problems: Problem[] = [];
  for (const file of files) {
    if (!existsSync(inputs.path(file.path))) {
      problems.push(problem(deriveProblems, 'DERIVE-FILE-MISSING', { file: inputs.path(file.path) }));
      continue;
    }
    if (file.columns.length === 0) continue;
    const header = await headerOf(inputs, file.path);
    for (const column of file.columns)
      if (!header.includes(column))
        problems.push(
          problem(
            deriveProblems,
            'DERIVE-COLUMN-MISSING',
            { file: inputs.path(file.path), line: 1 },
            { column, found: header.slice(0, 12).join(', ') },
          ),
        );
  }
  return problems.length === 0 ? success(true) : failure(...problems);
}

async function headerOf(inputs: Inputs, file: string): Promise<readonly string[]> {
  if (file.endsWith('.gz')) {
    const path = inputs.path(file).replaceAll("'", "''");
    const rows = await inputs.engine.rows(`SELECT * FROM read_csv('${path}', all_varchar = true) LIMIT 1`);
    return Object.keys(rows[0] ?? {});
  }
  return parse(inputs.text(file), { bom: true, to: 1 })[0] ?? [];
}
