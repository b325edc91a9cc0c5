import type { Band } from './assumptions.ts';
import { drawRange, threshold } from './draws.ts';

/**
 * SQL of a value drawn from bands: the draw picks the band by its share, and lies evenly inside it. Whole units of `1 / scale`.
 * @example bandSql('draw_income', 0, bands, 100) // cents between 0 and the highest bound
 */
export function bandSql(draw: string, from: number, bands: readonly Band[], scale: number): string {
  const cases: string[] = [];
  let low = Math.round(from * scale);
  let below = 0;
  let share = 0;
  for (const [index, band] of bands.entries()) {
    const high = Math.round(band.to.toNumber() * scale);
    share += band.share.toNumber();
    const upTo = index === bands.length - 1 ? drawRange : threshold(share);
    const width = Math.max(1, upTo - below);
    const value = `${low} + ((${draw}::BIGINT - ${below}) * ${high - low}) // ${width}`;
    cases.push(index === bands.length - 1 ? `ELSE ${value}` : `WHEN ${draw} < ${upTo} THEN ${value}`);
    low = high;
    below = upTo;
  }
  return cases.length === 1 ? `(${cases[0]!.slice(5)})` : `(CASE ${cases.join(' ')} END)`;
}

/**
 * The quantiles of a log-normal distribution with mean 1 at 257 even places, in thousandths: the factor on turnover per person.
 * @example logNormalQuantiles(0)[128] // 1000
 */
export function logNormalQuantiles(sigma: number): readonly number[] {
  return Array.from({ length: 257 }, (_, index) => {
    const u = Math.min(0.9985, Math.max(0.0015, index / 256));
    return Math.max(1, Math.round(1000 * Math.exp(sigma * normalQuantile(u) - (sigma * sigma) / 2)));
  });
}

/** SQL of the factor in thousandths: between two quantiles by the low bits of the draw. */
export function logNormalSql(draw: string, sigma: number): string {
  const list = `[${logNormalQuantiles(sigma).join(', ')}]`;
  const at = `(${draw} >> 24)::INTEGER`;
  return `((${list})[${at} + 1] + (((${list})[${at} + 2] - (${list})[${at} + 1]) * (${draw} & 16777215)::BIGINT) // 16777216)`;
}

/** Quantile of the standard normal distribution: Acklam's rational approximation, relative error below 1.2e-9. */
export function normalQuantile(p: number): number {
  const a = [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ];
  const b = [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  ];
  const c = [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ];
  const d = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416];
  const horner = (terms: readonly number[], x: number): number =>
    terms.reduce((sum, term) => sum * x + term, 0);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * Math.log(p));
    return horner(c, q) / horner([...d, 1], q);
  }
  if (p > 1 - 0.02425) return -normalQuantile(1 - p);
  const q = p - 0.5;
  const r = q * q;
  return (q * horner(a, r)) / horner([...b, 1], r);
}

/**
 * Ages in whole years (0 = started in the year before the reference year) at 1,024 even places, for a stock in which every year the
 * share `kept` are no starters: constant rates give a geometric distribution.
 */
export function ageQuantiles(kept: number, oldest = 69): readonly number[] {
  const logKept = Math.log(Math.min(0.995, Math.max(0.05, kept)));
  return Array.from({ length: 1024 }, (_, index) =>
    Math.min(oldest, Math.floor(Math.log(1 - (index + 0.5) / 1024) / logKept)),
  );
}
