import { Decimal, failure, success, type Problem, type Result } from '../../src/base/index.ts';
import type { Inputs } from './inputs.ts';
import { surveyAggregates } from './survey-aggregates.ts';
import {
  accounts,
  amount,
  imputedRents,
  licence,
  readIndustries,
  sources,
  sum,
  text,
} from './survey-frame.ts';
import { surveySector } from './survey-sector.ts';
import { sectorName, shape } from './survey-waves.ts';
import { rowsContent, type DerivedTable, type TableContent } from './table.ts';

const categories = 'ermg/Industry_categories.csv';
const units = 'statbel/vat_enterprises_2019.csv.gz';

/** Sectors of the survey with their aggregate and their size. */
export const surveySectorTable: DerivedTable = {
  name: 'survey_sector',
  format: 'csv',
  sources: [...sources, 'statbel-vat-2019'],
  licence,
  fields: [
    text('survey_sector'),
    text('title_nl'),
    text('title_fr'),
    { name: 'aggregate', type: 'string' },
    amount('units', 'units'),
    amount('value_added', 'million euro'),
    amount('persons_employed', 'persons'),
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
