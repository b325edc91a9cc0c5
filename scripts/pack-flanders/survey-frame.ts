import { Decimal, success } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { surveyAggregates } from './survey-aggregates.ts';
import { rowsContent, type DerivedTable, type TableField } from './table.ts';

const primary = 'economy/belgium-2015/be2015_ixi_primary_inputs.csv';
const concordance = 'economy/belgium-2015/sector_concordance.csv';

/** Rents that owners of their home would pay: value added of households, made by no enterprise. */
export const imputedRents = '68a';

export const text = (name: string, description: string): TableField => ({
  name,
  type: 'string',
  description,
  constraints: { required: true },
});
export const amount = (name: string, unit: string, description: string): TableField => ({
  name,
  type: 'number',
  unit,
  description,
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
  title: 'Aggregated industries of the business survey: value added (2015) and persons employed (2019)',
  description:
    'The whole Belgian economy by aggregated industry. The survey weighs by value added, and staff by employment. imputed_rents: part of value_added that is the rent of owners for their own home. surveyed: counts in the survey’s estimates for Belgium (human health is asked but left out by the publisher).',
  format: 'csv',
  sources,
  licence,
  fields: [
    text('aggregate', 'Letters of the sections (A21)'),
    text('title_nl', 'Name in Dutch'),
    text('title_en', 'Name in English'),
    text('title_fr', 'Name in French'),
    {
      name: 'surveyed',
      type: 'boolean',
      description: 'Counts in the estimates',
      constraints: { required: true },
    },
    {
      name: 'self_employed',
      type: 'boolean',
      description: 'Self-employed work there in numbers',
      constraints: { required: true },
    },
    amount('value_added', 'million euro', 'Gross value added, 2015'),
    amount('imputed_rents', 'million euro', 'Of which imputed rents of owner-occupied dwellings, 2015'),
    amount('persons_employed', 'persons', 'Employees and self-employed, domestic concept, 2019'),
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
