import { Decimal, success } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const primary = 'economy/belgium-2015/be2015_ixi_primary_inputs.csv';
const concordance = 'economy/belgium-2015/sector_concordance.csv';
const labels = 'economy/belgium-2015/a64_labels_nl.csv';
const total = 'economy/belgium-2015/siot_total_ixi_a64.csv';

/** Industries whose services are bought whatever the turnover: telecom, insurance, real estate, accounting, leasing. */
const fixedInputs = ['61', '65', '68_', '69-70', '77'];

const million = (name: string): TableField => ({
  name,
  type: 'number',
  unit: 'million euro',
});

/** The totals per industry that the register is calibrated to. */
export const industry: DerivedTable = {
  name: 'industry',
  format: 'csv',
  sources: ['fpb-io-2015', 'nbb-employment-2019'],
  licence: 'Re-use with mention of the source',
  fields: [
    { name: 'a64', type: 'string', constraints: { required: true } },
    { name: 'a38', type: 'string', constraints: { required: true } },
    { name: 'a21', type: 'string', constraints: { required: true } },
    { name: 'label_nl', type: 'string', constraints: { required: true } },
    million('output'),
    million('value_added'),
    million('compensation'),
    million('other_taxes'),
    million('consumption_of_fixed_capital'),
    million('fixed_inputs'),
    {
      name: 'persons_employed',
      type: 'integer',
      unit: 'persons',
      constraints: { minimum: 0 },
    },
  ],
  primaryKey: ['a64'],
  inputs: [
    {
      path: primary,
      columns: [
        'code',
        'output_P1',
        'va_gross_B1g',
        'comp_employees_D1',
        'other_taxes_D29',
        'cons_fixed_capital_P51c',
        'persons_employed_2019',
      ],
    },
    { path: concordance, columns: ['a64', 'a38', 'a21'] },
    { path: labels, columns: ['code', 'label_nl'] },
    { path: total, columns: ['01', '41-43', '97'] },
  ],
  derive: async (inputs) => {
    const fixed = fixedInputsByIndustry(inputs);
    const sections = new Map(inputs.records(concordance).map((record) => [record['a64']!, record]));
    const names = new Map(inputs.records(labels).map((record) => [record['code']!, record['label_nl']!]));
    const rows = inputs.records(primary).map((record) => {
      const code = record['code']!;
      const persons = record['persons_employed_2019']!;
      return [
        code,
        sections.get(code)!['a38']!,
        sections.get(code)!['a21']!,
        names.get(code)!,
        tenth(record['output_P1']!),
        tenth(record['va_gross_B1g']!),
        tenth(record['comp_employees_D1']!),
        tenth(record['other_taxes_D29']!),
        tenth(record['cons_fixed_capital_P51c']!),
        tenth(fixed.get(code) ?? '0'),
        persons === '' ? null : new Decimal(persons).toFixed(0),
      ];
    });
    return success(rowsContent(rows));
  },
};

/** Column sums over the rows of the fixed inputs. */
function fixedInputsByIndustry(inputs: Inputs): ReadonlyMap<string, string> {
  const [header, ...lines] = inputs.cells(total);
  const sums = new Map<string, string>();
  for (const line of lines.filter((cells) => fixedInputs.includes(cells[0]!)))
    header!.forEach((code, column) => {
      if (column > 0) sums.set(code, new Decimal(sums.get(code) ?? '0').plus(line[column]!).toString());
    });
  return sums;
}

function tenth(value: string): string {
  return new Decimal(value === '' ? '0' : value).toFixed(1);
}
