import { correction, estimate, type Estimate } from './estimate.ts';

/** One respondent of a stratum: the change it reports and what its answer weighs. */
export interface Weighed {
  readonly change: number;
  /** Design weight x turnover; or the design weight alone where every firm counts the same. */
  readonly size: number;
}

/**
 * The mean weighted by size of one stratum: a ratio of two totals, with the variance of its linearisation (Taylor) under simple random sampling
 * within the stratum (Särndal, Swensson and Wretman 1992, Model Assisted Survey Sampling, section 5.6; Lohr 2010, Sampling, chapter 4).
 * `population` is the number of units of the frame. Respondents must be there and sizes positive: `estimateSectors` checks it.
 * @example ratioEstimate([{ change: -1, size: 1 }, { change: 0, size: 3 }]) // { value: -0.25, standardError: 0.375, respondents: 2 }
 */
export function ratioEstimate(sample: readonly Weighed[], population?: number): Estimate {
  const count = sample.length;
  const total = sum(sample.map(({ size }) => size));
  const value = sum(sample.map(({ change, size }) => change * size)) / total;
  if (count < 2) return estimate(value, count, undefined);
  const squares = sum(sample.map(({ change, size }) => (size * (change - value)) ** 2));
  const variance = ((count / (count - 1)) * squares) / total ** 2;
  return estimate(value, count, variance * correction(count, population));
}

/** In the order of the list. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
