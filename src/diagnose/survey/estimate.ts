/** A number from a sample with its design-based standard error. */
export interface Estimate {
  readonly value: number;
  /** Absent where it cannot be known: one respondent, or nothing published on the spread of the answers. */
  readonly standardError?: number;
  readonly respondents: number;
}

/** 97.5th percentile of the standard normal distribution, for intervals of 95 % (Cochran 1977, Sampling Techniques, section 2.8). */
export const normalQuantile = 1.96;

/**
 * The 95 % interval around an estimate; absent where its standard error is not known. Not cut at possible values: a reader should see that a
 * small cell says little.
 * @example interval({ value: -0.2, standardError: 0.01, respondents: 400 }) // { low: -0.2196, high: -0.1804 }
 */
export function interval({
  value,
  standardError,
}: Estimate): { readonly low: number; readonly high: number } | undefined {
  if (standardError === undefined) return undefined;
  const half = normalQuantile * standardError;
  return { low: value - half, high: value + half };
}

/** The 95 % interval of a share: cut at 0 and 1. */
export function shareInterval(share: Estimate): { readonly low: number; readonly high: number } | undefined {
  const ends = interval(share);
  return ends && { low: Math.max(0, ends.low), high: Math.min(1, ends.high) };
}

/**
 * Finite population correction: sampling without replacement leaves only the rest of the frame unknown; 1 where the frame is not counted
 * (Cochran 1977, section 2.6).
 */
export function correction(respondents: number, population: number | undefined): number {
  return population === undefined ? 1 : Math.max(0, 1 - respondents / population);
}

/** An estimate whose standard error is left out where it is not known. */
export function estimate(value: number, respondents: number, variance: number | undefined): Estimate {
  return variance === undefined
    ? { value, respondents }
    : { value, respondents, standardError: Math.sqrt(variance) };
}
