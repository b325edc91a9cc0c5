import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'economy/shocks/gdp_employment_index_BE.csv';

/** What was observed, for the back-test of the production network. */
export const gdpIndex: DerivedTable = {
  name: 'gdp_index',
  format: 'csv',
  sources: ['alleman-2023'],
  licence: 'MIT',
  fields: [
    {
      name: 'series',
      type: 'string',
      constraints: { required: true, enum: ['gdp', 'employment'] },
    },
    { name: 'date', type: 'date', constraints: { required: true } },
    {
      name: 'index',
      type: 'number',
      unit: 'index',
      constraints: { required: true, minimum: 0 },
    },
  ],
  primaryKey: ['series', 'date'],
  inputs: [{ path: file, columns: ['date', 'GDP', 'employment'] }],
  derive: async (inputs) => {
    const records = inputs.records(file);
    const series = (name: string, column: string) =>
      records
        .filter((record) => record[column] !== '')
        .map((record) => [name, record['date']!, record[column]!] as const)
        .sort(([, a], [, b]) => (a < b ? -1 : 1));
    return success(rowsContent([...series('gdp', 'GDP'), ...series('employment', 'employment')]));
  },
};
