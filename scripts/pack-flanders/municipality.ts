import { failure, problem, success } from '../../src/base/index.ts';
import { deriveProblems } from './problems.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const file = 'statbel/municipalities_refnis.csv';
const code = (name: string): TableField => ({
  name,
  type: 'string',
  constraints: { required: true },
});

/** Municipalities with the province and region that reports are grouped by. */
export const municipality: DerivedTable = {
  name: 'municipality',
  format: 'csv',
  sources: ['statbel-vat-2019'],
  licence: 'CC-BY-4.0',
  fields: [
    code('refnis'),
    code('name'),
    code('arrondissement'),
    code('arrondissement_name'),
    code('province'),
    code('province_name'),
    code('region'),
    code('region_name'),
  ],
  primaryKey: ['refnis'],
  inputs: [
    {
      path: file,
      columns: [
        'refnis',
        'municipality',
        'arr_refnis',
        'arrondissement',
        'prov_refnis',
        'province',
        'reg_refnis',
        'region',
      ],
    },
  ],
  derive: async (inputs) => {
    const rows = inputs
      .records(file)
      .filter((record) => record['refnis']!.trim() !== '')
      .map(municipalityRow)
      .sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
    if (rows.length !== 583)
      return failure(
        problem(
          deriveProblems,
          'DERIVE-SHAPE',
          { file: inputs.path(file) },
          { found: `${rows.length} municipalities`, expected: '581 municipalities, abroad and unknown' },
        ),
      );
    return success(rowsContent(rows));
  },
};

function municipalityRow(record: Readonly<Record<string, string>>): readonly string[] {
  const known = /^\d{5}$/.test(record['refnis']!);
  if (!known) {
    const name = record['municipality']!;
    return [record['refnis']!, name, '00000', name, '00000', name, '00000', name];
  }
  const inProvince = record['prov_refnis']!.trim() !== '';
  return [
    record['refnis']!,
    record['municipality']!,
    record['arr_refnis']!,
    record['arrondissement']!,
    inProvince ? record['prov_refnis']! : record['reg_refnis']!,
    inProvince ? record['province']! : record['region']!,
    record['reg_refnis']!,
    record['region']!,
  ];
}
