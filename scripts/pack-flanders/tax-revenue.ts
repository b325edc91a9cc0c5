import { success } from '../../src/base/index.ts';
import { rowsContent, type DerivedTable } from './table.ts';

/**
 * Receipts as the two publishers print them. The two vintages of the tax table must not be mixed: the years beside the input-output table come from the one of
 * 2020, the change between 2019 and 2020 from the one of 2024.
 */
const rows: readonly (readonly [
  vintage: string,
  year: string,
  receipt: string,
  amount: string,
  source: string,
])[] = [
  ['2020', '2015', 'total-taxes', '126868', 'nbb-tax-receipts-2020'],
  ['2020', '2015', 'production-taxes', '55191.7', 'nbb-tax-receipts-2020'],
  ['2020', '2015', 'vat', '27951.5', 'nbb-tax-receipts-2020'],
  ['2020', '2015', 'social-contributions', '61063.3', 'imf-gfs-social-contributions'],
  ['2024', '2019', 'total-taxes', '141972.6', 'nbb-tax-receipts-2024'],
  ['2024', '2019', 'production-taxes', '63654', 'nbb-tax-receipts-2024'],
  ['2024', '2019', 'vat', '32181.3', 'nbb-tax-receipts-2024'],
  ['2024', '2020', 'total-taxes', '134836.4', 'nbb-tax-receipts-2024'],
  ['2024', '2020', 'production-taxes', '59326.9', 'nbb-tax-receipts-2024'],
  ['2024', '2020', 'vat', '29537.8', 'nbb-tax-receipts-2024'],
];

/** What general government received. */
export const taxRevenue: DerivedTable = {
  name: 'tax_revenue',
  format: 'csv',
  sources: ['nbb-tax-receipts-2020', 'nbb-tax-receipts-2024', 'imf-gfs-social-contributions'],
  licence: 'National Bank of Belgium and IMF: re-use with mention of the source',
  fields: [
    {
      name: 'vintage',
      type: 'string',
      constraints: { required: true },
    },
    {
      name: 'year',
      type: 'string',
      constraints: { required: true, pattern: '^[0-9]{4}$' },
    },
    {
      name: 'receipt',
      type: 'string',
      constraints: {
        required: true,
        enum: ['total-taxes', 'production-taxes', 'vat', 'social-contributions'],
      },
    },
    {
      name: 'amount',
      type: 'number',
      unit: 'million euro',
      constraints: { required: true, minimum: 0 },
    },
    { name: 'source', type: 'string', constraints: { required: true } },
  ],
  primaryKey: ['vintage', 'year', 'receipt'],
  inputs: [],
  derive: async () => success(rowsContent(rows)),
};
