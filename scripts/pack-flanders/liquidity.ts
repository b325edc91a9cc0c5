import { Decimal, failure, problem, success } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'ermg/Liquidity_how_long.csv';
const wave = 'Survey 22 Sep. 2020';
/** Bounds of the answers in months; "more than 24" is closed at 36 for drawing. */
const bands: readonly (readonly [string, string])[] = [
  ['0', '1'],
  ['1', '3'],
  ['3', '6'],
  ['6', '12'],
  ['12', '24'],
  ['24', '36'],
];

/** How long firms could pay their bills: the distribution that cash is drawn from. */
export const liquidity: DerivedTable = {
  name: 'liquidity',
  format: 'csv',
  sources: ['ermg-2021'],
  licence: 'Re-use with mention of the source',
  fields: [
    {
      name: 'survey_sector',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'from_months',
      type: 'integer',
      unit: 'months',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'to_months',
      type: 'integer',
      unit: 'months',
      constraints: { required: true, minimum: 0 },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  ],
  primaryKey: ['survey_sector', 'from_months'],
  inputs: [{ path: file, columns: [] }],
  derive: async (inputs) => {
    const cells = inputs.cells(file);
    const start = cells.findIndex((line) => line[0] === wave);
    if (start < 0)
      return failure(
        problem(
          deriveProblems,
          'DERIVE-SHAPE',
          { file: inputs.path(file) },
          { found: 'no such wave', expected: `a line that begins with "${wave}"` },
        ),
      );
    const rows: string[][] = [];
    for (const line of cells.slice(start + 1)) {
      if (line.length < 7 || line[0]!.startsWith('Survey') || line[0] === '') break;
      const sector = line[0]!.replaceAll(/[²³\d]+$/g, '').trim();
      bands.forEach(([from, to], index) =>
        rows.push([sector, from, to, new Decimal(line[index + 1]!).div(100).toFixed(6)]),
      );
    }
    return success(rowsContent(rows));
  },
};
