import { collect, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { bandEstimate, proportionEstimate } from './bands.ts';
import { estimate, type Estimate } from './estimate.ts';
import { nationalEstimate, type Stratum, type Within } from './national.ts';
import { surveyProblems } from './problems.ts';
import {
  belgium,
  surveyedAggregates,
  type Aggregate,
  type SurveyData,
  type SurveySector,
} from './survey-data.ts';

/** The questions of the survey that are published by sector and for Belgium. */
export type Measure = 'turnover' | 'bankruptcy' | 'staff';

/** What the aggregates weigh: value added, value added without imputed rents, or persons employed. */
export type Over = 'value-added' | 'value-added-of-firms' | 'employment';

export interface Variant {
  readonly within: Within;
  readonly over: Over;
}

/** One wave of one measure: what was published for Belgium and what the sectors add up to. */
export interface ReproducedWave {
  readonly wave: string;
  readonly published: number;
  readonly recomputed: Estimate;
}

/**
 * The variant that follows from what each number is. Bankruptcy is a share of respondents, so respondents pool; turnover and staff are shares of a
 * total, so sectors weigh by size. Rents that home owners pay themselves are the value added of no firm.
 */
export const naturalVariants: Readonly<Record<Measure, Variant>> = {
  turnover: { within: 'size', over: 'value-added-of-firms' },
  bankruptcy: { within: 'respondents', over: 'value-added-of-firms' },
  staff: { within: 'size', over: 'employment' },
};

/**
 * The published series for Belgium recomputed from the published sectors, all waves of a measure in order.
 * @example reproduce(data, 'bankruptcy', naturalVariants.bankruptcy)
 */
export function reproduce(
  data: SurveyData,
  measure: Measure,
  variant: Variant,
): Result<readonly ReproducedWave[]> {
  const problems: Problem[] = [];
  const waves: ReproducedWave[] = [];
  for (const [wave, results] of data[measure]) {
    const published = results.get(belgium);
    if (published === undefined) {
      problems.push(problem(surveyProblems, 'SURVEY-WAVE-MISSING', {}, { wave, found: belgium }));
      continue;
    }
    const recomputed = waveEstimate(data, variant, (sector) => cellOf(data, measure, wave, sector));
    if (recomputed.ok) waves.push({ wave, published, recomputed: recomputed.value });
    else problems.push(...recomputed.problems);
  }
  return problems.length > 0 ? failure(...problems) : success(waves);
}

/** One wave added up to Belgium; sectors for which `cell` gives nothing were not published. */
export function waveEstimate(
  data: SurveyData,
  variant: Variant,
  cell: (sector: SurveySector) => Result<Estimate> | undefined,
): Result<Estimate> {
  const strata = strataOf(data, variant, cell);
  if (!strata.ok) return strata;
  const weights = new Map(
    surveyedAggregates(data).map((aggregate) => [aggregate.code, weightOf(aggregate, variant.over)]),
  );
  return nationalEstimate(strata.value, weights, variant.within);
}

/** The published sectors of the aggregates that count, with their sizes; sectors for which `cell` gives nothing were not published. */
export function strataOf(
  data: SurveyData,
  variant: Variant,
  cell: (sector: SurveySector) => Result<Estimate> | undefined,
): Result<readonly Stratum[]> {
  const codes = new Set(surveyedAggregates(data).map(({ code }) => code));
  return collect(
    [...data.sectors.values()].flatMap((sector): readonly Result<Stratum>[] => {
      const { name, aggregate } = sector;
      if (aggregate === undefined || !codes.has(aggregate)) return [];
      const found = cell(sector);
      if (found === undefined) return [];
      if (!found.ok) return [found];
      const size = variant.over === 'employment' ? sector.persons : sector.valueAdded;
      return [success({ sector: name, aggregate, size, estimate: found.value })];
    }),
  );
}

function weightOf(aggregate: Aggregate, over: Over): number {
  switch (over) {
    case 'value-added':
      return aggregate.valueAdded;
    case 'value-added-of-firms':
      return aggregate.valueAdded - aggregate.imputedRents;
    case 'employment':
      return aggregate.persons;
  }
}

/** The published result of one sector, with the standard error where the spread of the answers is known. */
export function cellOf(
  data: SurveyData,
  measure: Measure,
  wave: string,
  { name, units }: SurveySector,
): Result<Estimate> | undefined {
  const value = data[measure].get(wave)?.get(name);
  if (value === undefined) return undefined;
  const respondents = data.respondents.get(wave)?.get(name) ?? 0;
  return success(
    measure === 'bankruptcy'
      ? proportionEstimate(value, respondents, units)
      : estimate(value, respondents, undefined),
  );
}

/** The mean change of turnover of a sector with every firm counting the same, from the published bands; undefined where they are not published. */
export function firmMean(
  data: SurveyData,
  wave: string,
  { name, units }: SurveySector,
): Result<Estimate> | undefined {
  const shares = data.distribution.get(wave)?.get(name);
  const respondents = data.respondents.get(wave)?.get(name);
  if (shares === undefined || respondents === undefined) return undefined;
  return bandEstimate(shares, data.changes, respondents, units, `${wave}, ${name}`);
}
