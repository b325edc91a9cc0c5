import { problem, success, type Problem, type Result } from '../../base/index.ts';
import type { PackRow } from '../pack-rows.ts';
import { readNumber } from './read-number.ts';
import { surveyProblems } from './problems.ts';
import { sum } from './ratio.ts';
import type { Aggregate, SurveySector } from './survey-data.ts';

export const sectorColumns = [
  'survey_sector',
  'title_nl',
  'title_fr',
  'aggregate',
  'units',
  'value_added',
  'persons_employed',
] as const;
export const weightColumns = [
  'aggregate',
  'title_nl',
  'title_en',
  'title_fr',
  'surveyed',
  'self_employed',
  'value_added',
  'imputed_rents',
  'persons_employed',
] as const;

export interface Frame {
  readonly sectors: ReadonlyMap<string, SurveySector>;
  readonly aggregates: readonly Aggregate[];
}

/** Rounding of the tables; thousands beside millions are off by much more. */
const rounding = 0.01;

/**
 * Sectors and aggregated industries with their sizes. A sector of an unknown aggregate and an aggregate whose sectors do not add up to it (units
 * mixed, another year) are problems.
 */
export function readFrame(
  sectorRows: readonly PackRow<(typeof sectorColumns)[number]>[],
  weightRows: readonly PackRow<(typeof weightColumns)[number]>[],
): Result<Frame> {
  const problems: Problem[] = [];
  const number = (text: string | null, path: string): number =>
    readNumber(text, path, problems, { low: 0, high: Infinity });
  const aggregates = weightRows.map((row): Aggregate => {
    const code = row.aggregate!;
    return {
      code,
      title: { nl: row.title_nl!, en: row.title_en!, fr: row.title_fr! },
      surveyed: row.surveyed === 'true',
      selfEmployed: row.self_employed === 'true',
      valueAdded: number(row.value_added, `${code}, value_added`),
      imputedRents: number(row.imputed_rents, `${code}, imputed_rents`),
      persons: number(row.persons_employed, `${code}, persons_employed`),
    };
  });
  const sectors = sectorRows.map((row): SurveySector => {
    const name = row.survey_sector!;
    return {
      name,
      title: { nl: row.title_nl!, en: name, fr: row.title_fr! },
      ...(row.aggregate === null ? {} : { aggregate: row.aggregate }),
      units: number(row.units, `${name}, units`),
      valueAdded: number(row.value_added, `${name}, value_added`),
      persons: number(row.persons_employed, `${name}, persons_employed`),
    };
  });
  problems.push(...sectors.flatMap((sector) => unknownAggregate(sector, aggregates)));
  if (problems.length === 0) problems.push(...aggregates.flatMap((aggregate) => sizes(aggregate, sectors)));
  if (problems.length > 0) return { ok: false, problems };
  return success({ sectors: new Map(sectors.map((sector) => [sector.name, sector])), aggregates });
}

function unknownAggregate(sector: SurveySector, aggregates: readonly Aggregate[]): readonly Problem[] {
  const { name, aggregate } = sector;
  if (aggregate === undefined || aggregates.some(({ code }) => code === aggregate)) return [];
  return [problem(surveyProblems, 'SURVEY-AGGREGATE-UNKNOWN', { path: name }, { found: aggregate })];
}

function sizes(aggregate: Aggregate, sectors: readonly SurveySector[]): readonly Problem[] {
  if (!aggregate.surveyed) return [];
  const own = sectors.filter((sector) => sector.aggregate === aggregate.code);
  if (own.length === 0)
    return [
      problem(surveyProblems, 'SURVEY-BRANCH-MISSING', { path: aggregate.code }, { found: aggregate.code }),
    ];
  const pairs = [
    [sum(own.map((sector) => sector.valueAdded)), aggregate.valueAdded - aggregate.imputedRents],
    [sum(own.map((sector) => sector.persons)), aggregate.persons],
  ] as const;
  return pairs
    .filter(([found, expected]) => !(Math.abs(found - expected) <= rounding * expected))
    .map(([found, expected]) =>
      problem(
        surveyProblems,
        'SURVEY-SIZE',
        { path: aggregate.code },
        { aggregate: aggregate.code, found: found.toFixed(1), expected: expected.toFixed(1) },
      ),
    );
}
