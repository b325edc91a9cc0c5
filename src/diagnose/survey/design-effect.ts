import { sum } from './ratio.ts';

/** A class of respondents that weigh the same. */
export interface WeightClass {
  readonly respondents: number;
  readonly weight: number;
}

/**
 * How many times unequal weights multiply the variance of a mean, if answers spread the same in every class: 1 when all weigh the same (Kish 1965,
 * Survey Sampling, section 11.7). Respondents divided by it are the respondents of equal weight that would be as precise.
 * @example designEffect([{ respondents: 3, weight: 1 }, { respondents: 1, weight: 3 }]) // 1.333
 */
export function designEffect(classes: readonly WeightClass[]): number {
  const count = sum(classes.map(({ respondents }) => respondents));
  const total = sum(classes.map(({ respondents, weight }) => respondents * weight));
  return (count * sum(classes.map(({ respondents, weight }) => respondents * weight ** 2))) / total ** 2;
}
