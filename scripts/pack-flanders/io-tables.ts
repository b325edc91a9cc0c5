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
  title: 'Input-output table of Belgium 2015: industries',
  description:
    'The 64 industries in the order of the table, with short headings after NACE Rev. 2 and the coarser lists that they belong to.',
  format: 'csv',
  fields: [
    code('sector', 'Industry, list of 64'),
    ...['nl', 'en', 'fr'].map(label),
    code('a38', 'Industry, list of 38'),
    code('a21', 'Section'),
    code('a10', 'Industry, list of 10'),
  ],
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
  title: 'Input-output table of Belgium 2015: columns of final demand and their product taxes',
  description: 'VAT and other taxes less subsidies on the products of each column of final demand.',
  format: 'csv',
  fields: [
    code('category', 'Column of final demand'),
    {
      ...code('kind', 'The use that it is'),
      constraints: { required: true, enum: [...new Set(finalCategories.map(([, kind]) => kind))] },
    },
    ...['nl', 'en', 'fr'].map(label),
    amount('vat', 'VAT that cannot be deducted (D.211)'),
    amount('product_taxes', 'Other taxes less subsidies on products (D.21*-D.31)'),
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
const primary: readonly (readonly [name: string, column: string, unit: string, description: string])[] = [
  ['output', 'output_P1', 'million euro', 'Output at basic prices (P.1)'],
  ['value_added', 'va_gross_B1g', 'million euro', 'Gross value added (B.1g)'],
  ['compensation', 'comp_employees_D1', 'million euro', 'Compensation of employees (D.1)'],
  ['other_taxes', 'other_taxes_D29', 'million euro', 'Other taxes on production (D.29)'],
  ['other_subsidies', 'other_subsidies_D39', 'million euro', 'Other subsidies on production (D.39)'],
  [
    'operating_surplus',
    'net_operating_surplus',
    'million euro',
    'Net operating surplus and mixed income (B.2n+B.3n)',
  ],
  ['fixed_capital', 'cons_fixed_capital_P51c', 'million euro', 'Consumption of fixed capital (P.51c)'],
  ['vat', 'vat_on_inputs_D211', 'million euro', 'VAT on inputs that cannot be deducted (D.211)'],
  [
    'product_taxes',
    'net_product_taxes_on_inputs',
    'million euro',
    'Other taxes less subsidies on inputs (D.21*-D.31)',
  ],
  ['hours', 'hours_worked_mio', 'million hours', 'Hours worked'],
  [
    'persons_employed',
    'persons_employed_2019',
    'persons',
    'Persons employed, employees and self-employed, 2019',
  ],
];

/** What the industries add themselves, and the taxes on what they use. */
export const ioPrimaryInput: DerivedTable = {
  ...ioCommon,
  name: 'io_primary_input',
  title: 'Input-output table of Belgium 2015: primary inputs, taxes on inputs and work',
  description:
    'Rows below the deliveries, by industry, 2015; persons employed are those of 2019 of the national accounts, so that jobs per euro mix two years.',
  format: 'csv',
  sources: ['fpb-io-2015', 'nbb-employment-2019'],
  fields: [
    code('sector', 'Industry, list of 64'),
    ...primary.map(([name, , unit, description]): TableField => ({
      name,
      type: 'number',
      unit,
      description,
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
