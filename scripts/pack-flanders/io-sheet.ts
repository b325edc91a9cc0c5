import { Decimal, failure, problem, success, type Result } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { deriveProblems } from './problems.ts';
import type { TableField } from './table.ts';

export const ioFolder = 'economy/belgium-2015';
export const domesticFile = `${ioFolder}/siot_domestic_ixi_a64.csv`;
export const importsFile = `${ioFolder}/siot_imports_ixi_a64.csv`;

export const ioCommon = {
  sources: ['fpb-io-2015'],
  licence: 'Re-use with mention of the source',
} as const;

/** Exact decimal text without exponent: every digit that the official file has; an empty cell stays empty. */
export const exact = (cell: string): string | null => (cell === '' ? null : new Decimal(cell).toFixed());

export const code = (name: string): TableField => ({
  name,
  type: 'string',
  constraints: { required: true },
});

export const amount = (name: string): TableField => ({
  name,
  type: 'number',
  unit: 'million euro',
  constraints: { required: true },
});

export const label = (language: string): TableField => code(`label_${language}`);

/** Every pair of a row and a column with the domestic and the imported cell; a label that is not there is a problem. */
export function crossed(
  inputs: Inputs,
  rows: readonly string[],
  columns: readonly string[],
): Result<readonly (readonly (string | null)[])[]> {
  const domestic = sheet(inputs, domesticFile);
  const imported = sheet(inputs, importsFile);
  const cells: (string | null)[][] = [];
  for (const row of rows)
    for (const column of columns) {
      const [own, foreign] = [domestic(row, column), imported(row, column)];
      if (own === undefined) return shape(inputs, domesticFile, 'nothing', `cell ${row}, ${column}`);
      if (foreign === undefined) return shape(inputs, importsFile, 'nothing', `cell ${row}, ${column}`);
      cells.push([row, column, exact(own), exact(foreign)]);
    }
  return success(cells);
}

function sheet(inputs: Inputs, file: string): (row: string, column: string) => string | undefined {
  const [header, ...lines] = inputs.cells(file);
  const byRow = new Map(lines.map((line) => [line[0]!, line]));
  return (row, column) => byRow.get(row)?.[header!.indexOf(column)];
}

export function shape(inputs: Inputs, path: string, found: string, expected: string): Result<never> {
  return failure(problem(deriveProblems, 'DERIVE-SHAPE', { file: inputs.path(path) }, { found, expected }));
}
