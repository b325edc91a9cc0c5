import { Decimal, failure, success, type Problem, type Result } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { surveyAggregates } from './survey-aggregates.ts';
import { sectorName, shape } from './survey-waves.ts';
import { surveySector } from './survey-sector.ts';
import { rowsContent, type DerivedTable, type TableContent, type TableField } from './table.ts';

const categories = 'ermg/Industry_categories.csv';
const primary = 'economy/belgium-2015/be2015_ixi_primary_inputs.csv';
const concordance = 'economy/belgium-2015/sector_concordance.csv';
const units = 'statbel/vat_enterprises_2019.csv.gz';

/** Rents that owners of their home would pay: value added of households, made by no enterprise. */
const imputedRents = '68a';

const text = (name: string, description: string): TableField => ({
  name,
  type: 'string',
  description,
  constraints: { required: true },
});
const amount = (name: string, unit: string, description: string): TableField => ({
  name,
  type: 'number',
  unit,
  description,
  constraints: { required: true, minimum: 0 },
});
const sources = ['ermg-2021', 'fpb-io-2015', 'nbb-employment-2019'];
const licence = 'Re-use with mention of the source';
const accounts = [
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

/** Sectors of the survey with their aggregate and their size. */
export const surveySectorTable: DerivedTable = {
  name: 'survey_sector',
  title: 'Sectors of the business survey: aggregated industry and size',
  description:
    'The correspondence is the publisher’s; sectors without one have no aggregate. units: VAT units in Belgium on 31 December 2019 by our reading of the labels (table activity). value_added and persons_employed: those of the industries of the aggregate, divided over its sectors by their VAT units per industry; imputed rents left out. A rough measure of size.',
  format: 'csv',
  sources: [...sources, 'statbel-vat-2019'],
  licence,
  fields: [
    text('survey_sector', 'Sector of the survey (English label)'),
    text('title_nl', 'Name in Dutch'),
    text('title_fr', 'Name in French'),
    { name: 'aggregate', type: 'string', description: 'Aggregated industry, see survey_weight' },
    amount('units', 'units', 'VAT units'),
    amount('value_added', 'million euro', 'Gross value added, 2015, estimate'),
    amount('persons_employed', 'persons', 'Persons employed, 2019, estimate'),
  ],
  primaryKey: ['survey_sector'],
  inputs: [...accounts, { path: categories, columns: [] }, { path: units, columns: ['nace5', 'units'] }],
  derive: async (inputs) => sectors(inputs),
};

async function sectors(inputs: Inputs): Promise<Result<TableContent>> {
  const labels = readSectors(inputs);
  if (!labels.ok) return labels;
  const industries = new Map(
    readIndustries(inputs)
      .filter(({ code }) => code !== imputedRents)
      .map((industry) => [industry.code, industry]),
  );
  const byDivision = new Map([...industries.keys()].flatMap((code) => divisions(code).map((d) => [d, code])));
  const aggregateOf = new Map(labels.value.map(({ name, aggregate }) => [name, aggregate]));
  const total = new Map<string, Decimal>();
  const cells = new Map<string, Decimal>();
  const industryUnits = new Map<string, Decimal>();
  for (const { nace5, count } of await unitsByActivity(inputs)) {
    const sector = surveySector(nace5)?.sector;
    if (sector === undefined) continue;
    add(total, sector, count);
    const code = byDivision.get(nace5.slice(0, 2));
    const aggregate = aggregateOf.get(sector);
    if (code === undefined || !(aggregate ?? '').includes(industries.get(code)!.a21)) continue;
    add(cells, `${sector}|${code}`, count);
    add(industryUnits, code, count);
  }
  const size = (sector: string, of: 'valueAdded' | 'persons'): Decimal =>
    sum(
      [...industries.values()].map((industry) =>
        industry[of]
          .times(cells.get(`${sector}|${industry.code}`) ?? 0)
          .div(industryUnits.get(industry.code) ?? 1),
      ),
    );
  return success(
    rowsContent(
      labels.value.map(({ name, nl, fr, aggregate }) => [
        name,
        nl,
        fr,
        aggregate ?? null,
        (total.get(name) ?? new Decimal(0)).toFixed(0),
        size(name, 'valueAdded').toFixed(1),
        size(name, 'persons').toFixed(0),
      ]),
    ),
  );
}

interface Industry {
  readonly code: string;
  readonly a21: string;
  readonly valueAdded: Decimal;
  readonly persons: Decimal;
}

function readIndustries(inputs: Inputs): readonly Industry[] {
  const sections = new Map(inputs.records(concordance).map((record) => [record['a64']!, record['a21']!]));
  return inputs.records(primary).map((record) => ({
    code: record['code']!,
    a21: sections.get(record['code']!)!,
    valueAdded: new Decimal(record['va_gross_B1g']!),
    persons: new Decimal(record['persons_employed_2019'] || 0),
  }));
}

/** Two-digit divisions of an industry. @example divisions('10-12') // ['10', '11', '12'] */
function divisions(code: string): readonly string[] {
  const [from, to] = code.replace('_', '').split('-').map(Number);
  return Array.from({ length: (to ?? from!) - from! + 1 }, (_, at) => String(from! + at).padStart(2, '0'));
}

function readSectors(
  inputs: Inputs,
): Result<
  readonly { readonly name: string; readonly nl: string; readonly fr: string; readonly aggregate?: string }[]
> {
  const known = surveyAggregates.map(({ code }) => code);
  const problems: Problem[] = [];
  const rows = inputs.cells(categories).flatMap((line, index) => {
    const [nl, fr, en, correspondence] = line;
    if (correspondence === undefined || nl === 'NL Industry category survey') return [];
    const aggregate = /^([A-Z]+) - /.exec(correspondence)?.[1];
    if (aggregate !== undefined && !known.includes(aggregate))
      problems.push(shape(inputs.path(categories), index + 1, aggregate, `one of ${known.join(', ')}`));
    const names = { name: sectorName(en!), nl: sectorName(nl!), fr: sectorName(fr!) };
    return [aggregate === undefined ? names : { ...names, aggregate }];
  });
  if (rows.length === 0)
    problems.push(
      shape(inputs.path(categories), undefined, 'no sector', 'lines with names and correspondence'),
    );
  return problems.length > 0 ? failure(...problems) : success(rows);
}

async function unitsByActivity(
  inputs: Inputs,
): Promise<readonly { readonly nace5: string; readonly count: Decimal }[]> {
  const path = inputs.path(units).replaceAll("'", "''");
  const rows = await inputs.engine.rows(
    `SELECT nace5, sum(units::BIGINT)::VARCHAR AS units FROM read_csv('${path}', all_varchar = true) GROUP BY nace5 ORDER BY nace5`,
  );
  const texts = rows as readonly { readonly nace5: string; readonly units: string }[];
  return texts.map((row) => ({ nace5: row.nace5, count: new Decimal(row.units) }));
}

function add(map: Map<string, Decimal>, key: string, value: Decimal): void {
  map.set(key, (map.get(key) ?? new Decimal(0)).plus(value));
}

function sum(values: readonly Decimal[]): Decimal {
  return Decimal.sum(0, ...values);
}
