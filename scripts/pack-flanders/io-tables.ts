import { success } from '../../src/base/index.ts';
import { finalCategories, sectorLabels } from './io-sectors.ts';
import { amount, code, domesticFile, exact, ioCommon, ioFolder, label, shape } from './io-sheet.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const primaryFile = `${ioFolder}/be2015_ixi_primary_inputs.csv`;
const concordanceFile = `${ioFolder}/sector_concordance.csv`;
const vatRow = 'D.211';
const otherTaxRow = 'D.21*-D.31';

/** The industries of the table. */
export const ioSector: DerivedTable = {
  ...ioCommon,
  name: 'io_sector',
  format: 'csv',
  fields: [code('sector'), ...['nl', 'en', 'fr'].map(label), code('a38'), code('a21'), code('a10')],
  primaryKey: ['sector'],
  inputs: [{ path: concordanceFile, columns: ['a64', 'a38', 'a21', 'a10'] }],
  derive: async (inputs) => {
    const labels = new Map(sectorLabels.map(([sector, ...rest]) => [sector, rest]));
    const records = inputs.records(concordanceFile);
    const unknown = records.find((record) => !labels.has(record['a64']!));
    if (unknown !== undefined)
      return shape(inputs, concordanceFile, unknown['a64']!, 'one of the 64 industries');
    return success(
      rowsContent(
        records.map((record) => [
          record['a64']!,
          ...labels.get(record['a64']!)!,
          record['a38']!,
          record['a21']!,
          record['a10']!,
        ]),
      ),
    );
  },
};

/** The columns of final demand with the taxes that they bear. */
export const ioFinalCategory: DerivedTable = {
  ...ioCommon,
  name: 'io_final_category',
  format: 'csv',
  fields: [
    code('category'),
    {
      ...code('kind'),
      constraints: { required: true, enum: [...new Set(finalCategories.map(([, kind]) => kind))] },
    },
    ...['nl', 'en', 'fr'].map(label),
    amount('vat'),
    amount('product_taxes'),
  ],
  primaryKey: ['category'],
  inputs: [{ path: domesticFile, columns: [] }],
  derive: async (inputs) => {
    const [header, ...lines] = inputs.cells(domesticFile);
    const cell = (row: string, column: string) =>
      exact(lines.find(([first]) => first === row)?.[header!.indexOf(column)] ?? '');
    return success(
      rowsContent(
        finalCategories.map(([category, ...rest]) => [
          category,
          ...rest,
          cell(vatRow, category),
          cell(otherTaxRow, category),
        ]),
      ),
    );
  },
};

/** Columns of the official rows below the balance, with their unit. */
const primary: readonly (readonly [name: string, column: string, unit: string])[] = [
  ['output', 'output_P1', 'million euro'],
  ['value_added', 'va_gross_B1g', 'million euro'],
  ['compensation', 'comp_employees_D1', 'million euro'],
  ['other_taxes', 'other_taxes_D29', 'million euro'],
  ['other_subsidies', 'other_subsidies_D39', 'million euro'],
  ['operating_surplus', 'net_operating_surplus', 'million euro'],
  ['fixed_capital', 'cons_fixed_capital_P51c', 'million euro'],
  ['vat', 'vat_on_inputs_D211', 'million euro'],
  ['product_taxes', 'net_product_taxes_on_inputs', 'million euro'],
  ['hours', 'hours_worked_mio', 'million hours'],
  ['persons_employed', 'persons_employed_2019', 'persons'],
];

/** What the industries add themselves, and the taxes on what they use. */
export const ioPrimaryInput: DerivedTable = {
  ...ioCommon,
  name: 'io_primary_input',
  format: 'csv',
  sources: ['fpb-io-2015', 'nbb-employment-2019'],
  fields: [
    code('sector'),
    ...primary.map(([name, , unit]): TableField => ({
      name,
      type: 'number',
      unit,
    })),
  ],
  primaryKey: ['sector'],
  inputs: [{ path: primaryFile, columns: ['code', ...primary.map(([, column]) => column)] }],
  derive: async (inputs) =>
    success(
      rowsContent(
        inputs.records(primaryFile).map((record) => [
          record['code']!,
          ...primary.map(([name, column]) => {
            // Owner-occupied dwellings: hours are zero, persons stay empty in the file. No one works there.
            const nobody = name === 'persons_employed' && Number(record['hours_worked_mio']) === 0;
            return nobody ? '0' : exact(record[column]!);
          }),
        ]),
      ),
    ),
};
