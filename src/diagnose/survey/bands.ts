import { failure, problem, success, type Result } from '../../base/index.ts';
import { correction, estimate, type Estimate } from './estimate.ts';
import { surveyProblems } from './problems.ts';
import { sum } from './ratio.ts';

/** Shares of the respondents per answer, as published. */
export type Distribution = ReadonlyMap<string, number>;

/** Shares are published rounded; more than this off 1 is an answer that is missing or another unit. */
const rounding = 0.001;

/**
 * The mean change of a cell from published shares per band, each answer at the middle of its band, with the standard error that the multinomial of
 * the answers gives for this number of respondents (Cochran 1977, section 3.2). `population` is the number of units of the frame. A share that is no
 * share, an answer that counts for nothing known, or shares that do not add up to 1 are problems.
 * @example bandEstimate(new Map([['100', 0.5], ['none', 0.5]]), new Map([['100', -1], ['none', 0]]), 101) // value -0.5, standard error 0.05
 */
export function bandEstimate(
  shares: Distribution,
  changes: ReadonlyMap<string, number>,
  respondents: number,
  population?: number,
  path = '',
): Result<Estimate> {
  const place = { path };
  const unknown = [...shares.keys()].filter((answer) => !changes.has(answer));
  if (unknown.length > 0) {
    const parameters = { found: unknown.join(', '), known: [...changes.keys()].join(', ') };
    return failure(problem(surveyProblems, 'SURVEY-ANSWER-UNKNOWN', place, parameters));
  }
  const strange = [...shares.values()].find((share) => !(share >= 0 && share <= 1));
  if (strange !== undefined)
    return failure(problem(surveyProblems, 'SURVEY-UNIT', place, { found: strange, low: 0, high: 1 }));
  const total = sum([...shares.values()]);
  if (Math.abs(total - 1) > rounding)
    return failure(problem(surveyProblems, 'SURVEY-SHARES', place, { found: total.toFixed(4) }));
  const terms = [...shares].map(([answer, share]) => ({
    share: share / total,
    change: changes.get(answer)!,
  }));
  const value = sum(terms.map(({ share, change }) => share * change));
  const spread = sum(terms.map(({ share, change }) => share * (change - value) ** 2));
  return success(sampled(value, spread, respondents, population));
}

/**
 * A published share of respondents with the standard error of Agresti and Coull (1998, The American Statistician 52): two more that say yes and
 * two more that say no, so that a small cell where nobody says yes is not taken for certain.
 * @example proportionEstimate(0.5, 96) // { value: 0.5, standardError: 0.05, respondents: 96 }
 */
export function proportionEstimate(share: number, respondents: number, population?: number): Estimate {
  if (respondents < 2) return estimate(share, respondents, undefined);
  const count = respondents + 4;
  const adjusted = (share * respondents + 2) / count;
  const variance = (adjusted * (1 - adjusted)) / count;
  return estimate(share, respondents, variance * correction(respondents, population));
}

function sampled(
  value: number,
  spread: number,
  respondents: number,
  population: number | undefined,
): Estimate {
  if (respondents < 2) return estimate(value, respondents, undefined);
  return estimate(value, respondents, (spread / (respondents - 1)) * correction(respondents, population));
}
