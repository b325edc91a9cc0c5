import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

const file = 'economy/belgium-2015/employment_census2011_a21_by_region.csv';
const regions: readonly (readonly [column: string, code: string])[] = [
  ['VLA', '02000'],
  ['WAL', '03000'],
  ['BRU', '04000'],
];

/** How the persons employed of a section divide over the regions. */
export const employmentRegion: DerivedTable = {
  name: 'employment_region',
  format: 'csv',
  sources: ['statbel-census-2011'],
  licence: 'CC-BY-4.0',
  fields: [
    { name: 'a21', type: 'string', constraints: { required: true } },
    {
      name: 'region',
      type: 'string',
      constraints: { required: true, enum: ['02000', '03000', '04000'] },
    },
    {
      name: 'persons',
      type: 'integer',
      unit: 'persons',
      constraints: { required: true, minimum: 0 },
    },
  ],
  primaryKey: ['a21', 'region'],
  inputs: [{ path: file, columns: ['economic_activity', 'BRU', 'VLA', 'WAL'] }],
  derive: async (inputs) =>
    success(
      rowsContent(
        inputs
          .records(file)
          .filter((record) => /^[A-U]$/.test(record['economic_activity']!))
          .flatMap((record) =>
            regions.map(([column, code]) => [record['economic_activity']!, code, record[column]!]),
          ),
      ),
    ),
};
