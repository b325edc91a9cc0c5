import { sum } from './ratio.ts';

/** A class of respondents that weigh the same. */
export interface WeightClass {
  readonly respondents: number;
  readonly weight: number;
}

/**
 * How many respondents of equal weight would give the same precision as these of unequal weight, if answers spread the same in every class: squared
 * sum of the weights over the sum of their squares (Kish 1965, Survey Sampling, section 11.7).
 * @example effectiveRespondents([{ respondents: 99, weight: 1 }, { respondents: 1, weight: 99 }]) // 3.96
 */
export function effectiveRespondents(classes: readonly WeightClass[]): number {
  const total = sum(classes.map(({ respondents, weight }) => respondents * weight));
  return total ** 2 / sum(classes.map(({ respondents, weight }) => respondents * weight ** 2));
}
