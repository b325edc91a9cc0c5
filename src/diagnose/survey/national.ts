import { problem, success, type Problem, type Result } from '../../base/index.ts';
import { estimate, type Estimate } from './estimate.ts';
import { surveyProblems } from './problems.ts';
import { sum } from './ratio.ts';

/** What a sector weighs within its aggregate: its respondents (pooling), its size, or the same as every other. */
export type Within = 'respondents' | 'size' | 'equal';

/** One sector of one wave. */
export interface Stratum {
  readonly sector: string;
  /** Code of its aggregated industry. */
  readonly aggregate: string;
  /** Value added or persons employed. */
  readonly size: number;
  readonly estimate: Estimate;
}

/**
 * The estimates of sectors added up: within each aggregate by `within`, over the aggregates by their weights. Strata are independent, so the variances
 * add up with the squares of the weights (Cochran 1977, section 5.3); one unknown variance makes that of the whole unknown. An aggregate with a
 * weight but without any sector, and a sector of an aggregate without a weight, are problems: leaving them out would change what the mean is of.
 * @example nationalEstimate([{ sector: 'Shops', aggregate: 'G', size: 1, estimate: { value: -0.5, respondents: 9 } }], new Map([['G', 2]]), 'size')
 */
export function nationalEstimate(
  strata: readonly Stratum[],
  weights: ReadonlyMap<string, number>,
  within: Within,
): Result<Estimate> {
  const inside = (stratum: Stratum): number =>
    within === 'respondents' ? stratum.estimate.respondents : within === 'size' ? stratum.size : 1;
  const totals = new Map<string, number>();
  for (const stratum of strata)
    totals.set(stratum.aggregate, (totals.get(stratum.aggregate) ?? 0) + inside(stratum));
  const problems = [
    ...[...weights].flatMap(([code, weight]) => checkWeight(code, weight, totals.get(code) ?? 0)),
    ...[...totals.keys()]
      .filter((code) => !weights.has(code))
      .map((code) => problem(surveyProblems, 'SURVEY-AGGREGATE-UNKNOWN', { path: code }, { found: code })),
  ];
  if (problems.length > 0) return { ok: false, problems };
  const whole = sum([...weights.values()]);
  const terms = strata.map((stratum) => ({
    share: ((weights.get(stratum.aggregate)! / whole) * inside(stratum)) / totals.get(stratum.aggregate)!,
    estimate: stratum.estimate,
  }));
  const known = terms.every((term) => term.share === 0 || term.estimate.standardError !== undefined);
  const variance = sum(terms.map((term) => (term.share * (term.estimate.standardError ?? 0)) ** 2));
  return success(
    estimate(
      sum(terms.map((term) => term.share * term.estimate.value)),
      sum(terms.map((term) => term.estimate.respondents)),
      known ? variance : undefined,
    ),
  );
}

function checkWeight(code: string, weight: number, total: number): readonly Problem[] {
  if (!(weight > 0 && Number.isFinite(weight)))
    return [
      problem(surveyProblems, 'SURVEY-NOT-POSITIVE', { path: code }, { name: 'weight', found: weight }),
    ];
  return total > 0 ? [] : [problem(surveyProblems, 'SURVEY-BRANCH-MISSING', { path: code }, { found: code })];
}
