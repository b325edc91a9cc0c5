import { failure, problem, success } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const file = 'geo/municipality_centroids.csv';

const degrees = (name: string, minimum: number, maximum: number): TableField => ({
  name,
  type: 'number',
  unit: 'degrees',
  constraints: { required: true, minimum, maximum },
});

/** Where each municipality lies: one point, enough for a map of symbols. A table of its own, because its licence is another than that of `municipality`. */
export const municipalityPlace: DerivedTable = {
  name: 'municipality_place',
  format: 'csv',
  sources: ['municipality-centroids'],
  licence: 'Unknown',
  fields: [
    {
      name: 'refnis',
      type: 'string',
      constraints: { required: true },
    },
    { name: 'name_fr', type: 'string', constraints: { required: true } },
    degrees('lon', 2.5, 6.5),
    degrees('lat', 49.4, 51.6),
  ],
  primaryKey: ['refnis'],
  inputs: [{ path: file, columns: ['refnis', 'name_fr', 'lon', 'lat'] }],
  derive: async (inputs) => {
    const rows = inputs
      .records(file)
      .map((record) => ['refnis', 'name_fr', 'lon', 'lat'].map((column) => record[column]!))
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    if (rows.length !== 581)
      return failure(
        problem(
          deriveProblems,
          'DERIVE-SHAPE',
          { file: inputs.path(file) },
          { found: `${rows.length} municipalities`, expected: '581 municipalities' },
        ),
      );
    return success(rowsContent(rows));
  },
};
