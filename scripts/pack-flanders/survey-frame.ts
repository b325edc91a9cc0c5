import { Decimal, success } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { surveyAggregates } from './survey-aggregates.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const primary = 'economy/belgium-2015/be2015_ixi_primary_inputs.csv';
const concordance = 'economy/belgium-2015/sector_concordance.csv';

/** Rents that owners of their home would pay: value added of households, made by no enterprise. */
export const imputedRents = '68a';

export const text = (name: string): TableField => ({
  name,
  type: 'string',
  constraints: { required: true },
});
export const amount = (name: string, unit: string): TableField => ({
  name,
  type: 'number',
  unit,
  constraints: { required: true, minimum: 0 },
});
export const sources = ['ermg-2021', 'fpb-io-2015', 'nbb-employment-2019'];
export const licence = 'Re-use with mention of the source';
export const accounts = [
  { path: primary, columns: ['code', 'va_gross_B1g', 'persons_employed_2019'] },
  { path: concordance, columns: ['a64', 'a21'] },
];

/** The weights with which the estimates per aggregate add up to Belgium. */
export const surveyWeight: DerivedTable = {
  name: 'survey_weight',
  format: 'csv',
  sources,
  licence,
  fields: [
    text('aggregate'),
    text('title_nl'),
    text('title_en'),
    text('title_fr'),
    {
      name: 'surveyed',
      type: 'boolean',
      constraints: { required: true },
    },
    {
      name: 'self_employed',
      type: 'boolean',
      constraints: { required: true },
    },
    amount('value_added', 'million euro'),
    amount('imputed_rents', 'million euro'),
    amount('persons_employed', 'persons'),
  ],
  primaryKey: ['aggregate'],
  inputs: accounts,
  derive: async (inputs) => {
    const industries = readIndustries(inputs);
    return success(
      rowsContent(
        surveyAggregates.map((aggregate) => {
          const own = industries.filter((industry) => aggregate.code.includes(industry.a21));
          const rents = own.filter((industry) => industry.code === imputedRents);
          return [
            aggregate.code,
            aggregate.nl,
            aggregate.en,
            aggregate.fr,
            String(aggregate.surveyed),
            String(aggregate.selfEmployed),
            sum(own.map((industry) => industry.valueAdded)).toFixed(1),
            sum(rents.map((industry) => industry.valueAdded)).toFixed(1),
            sum(own.map((industry) => industry.persons)).toFixed(0),
          ];
        }),
      ),
    );
  },
};

/** An industry of the national accounts. */
export interface Industry {
  readonly code: string;
  readonly a21: string;
  readonly valueAdded: Decimal;
  readonly persons: Decimal;
}

export function readIndustries(inputs: Inputs): readonly Industry[] {
  const sections = new Map(inputs.records(concordance).map((record) => [record['a64']!, record['a21']!]));
  return inputs.records(primary).map((record) => ({
    code: record['code']!,
    a21: sections.get(record['code']!)!,
    valueAdded: new Decimal(record['va_gross_B1g']!),
    persons: new Decimal(record['persons_employed_2019'] || 0),
  }));
}

export function sum(values: readonly Decimal[]): Decimal {
  return Decimal.sum(0, ...values);
}
