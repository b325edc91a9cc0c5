import { Decimal, failure, success } from '../../src/base/index.ts';
import { cellValue, sectorName, shape, waveDate } from './survey-waves.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'ermg/Organisation_of_employees.csv';
const column = 'temporarily unemployed';

/** Share of the staff in temporary unemployment: where workers lose wages, by branch. */
export const temporaryUnemployment: DerivedTable = {
  name: 'temporary_unemployment',
  format: 'csv',
  sources: ['ermg-2021'],
  licence: 'Re-use with mention of the source',
  fields: [
    { name: 'wave', type: 'date', constraints: { required: true } },
    {
      name: 'survey_sector',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'share',
      type: 'number',
      unit: 'share',
      constraints: { required: true, minimum: 0, maximum: 1 },
    },
  ],
  primaryKey: ['wave', 'survey_sector'],
  inputs: [{ path: file, columns: [] }],
  derive: async (inputs) => {
    const rows: string[][] = [];
    let wave: { readonly day: string; readonly at: number } | undefined;
    for (const [index, line] of inputs.cells(file).entries()) {
      const day = waveDate(line[0] ?? '');
      const at = line.findIndex((cell) => cell.trim() === column);
      if (day !== undefined && at < 0)
        return failure(shape(inputs.path(file), index + 1, line.join(', '), `a column "${column}"`));
      if (day !== undefined) wave = { day, at };
      else if ((line[0] ?? '') === '') wave = undefined;
      else if (wave !== undefined) {
        const value = cellValue(line[wave.at]);
        if (value !== undefined)
          rows.push([wave.day, sectorName(line[0]!), new Decimal(value).div(100).toFixed(8)]);
      }
    }
    if (rows.length === 0)
      return failure(shape(inputs.path(file), undefined, 'no wave', 'lines such as "Survey 6 April 2020"'));
    return success(rowsContent(rows.sort(byWaveAndSector)));
  },
};

function byWaveAndSector(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [`${a[0]} ${a[1]}`, `${b[0]} ${b[1]}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
