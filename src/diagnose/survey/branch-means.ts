import { collect, success, type Result } from '../../base/index.ts';
import type { Estimate } from './estimate.ts';
import { nationalEstimate } from './national.ts';
import { cellOf, naturalVariants, strataOf, type Measure } from './reproduce.ts';
import { surveyedAggregates, type SurveyData } from './survey-data.ts';

/**
 * A measure per aggregated industry in one wave, its published sectors weighed in the way that follows from the measure. An aggregate without
 * a published sector is a problem.
 * @example branchMeans(data, 'staff', '2020-05-26') // I -> value -0.244
 */
export function branchMeans(
  data: SurveyData,
  measure: Measure,
  wave: string,
): Result<ReadonlyMap<string, Estimate>> {
  const variant = naturalVariants[measure];
  const strata = strataOf(data, variant, (sector) => cellOf(data, measure, wave, sector));
  if (!strata.ok) return strata;
  const means = collect(
    surveyedAggregates(data).map(({ code }) => {
      const own = strata.value.filter((stratum) => stratum.aggregate === code);
      const mean = nationalEstimate(own, new Map([[code, 1]]), variant.within);
      return mean.ok ? success([code, mean.value] as const) : mean;
    }),
  );
  return means.ok ? success(new Map(means.value)) : means;
}
