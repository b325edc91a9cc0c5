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

/** Quantile tables have this many even places; a draw's highest bits choose the place. */
export const places = 1024;
/** A draw shifted right by this many bits is its place. */
export const placeShift = 22;

/** The middle of a place on the scale from 0 to 1. */
function levels(): readonly number[] {
  return Array.from({ length: places }, (_, index) => (index + 0.5) / places);
}

/**
 * The quantiles of a log-normal distribution with mean 1, in thousandths: the factor on turnover per person.
 * @example logNormalQuantiles(0)[512] // 1000
 */
export function logNormalQuantiles(sigma: number): readonly number[] {
  return levels().map((level) =>
    Math.max(1, Math.round(1000 * Math.exp(sigma * normalQuantile(level) - (sigma * sigma) / 2))),
  );
}

/**
 * The quantiles of a distribution over bands with even density inside a band, in thousandths.
 * @example bandQuantiles([{ from: 0, to: 2, share: 1 }])[512] // 1001
 */
export function bandQuantiles(
  bands: readonly { readonly from: number; readonly to: number; readonly share: number }[],
): readonly number[] {
  const total = bands.reduce((sum, band) => sum + band.share, 0);
  return levels().map((level) => {
    let below = 0;
    for (const band of bands) {
      const share = band.share / total;
      if (level < below + share)
        return Math.round(1000 * (band.from + ((band.to - band.from) * (level - below)) / share));
      below += share;
    }
    return Math.round(1000 * bands.at(-1)!.to);
  });
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
 * Ages in whole years (0 = started in the year before the reference year), for a stock in which every year the share `kept` are no
 * starters: constant rates give a geometric distribution.
 */
export function ageQuantiles(kept: number, oldest = 69): readonly number[] {
  const logKept = Math.log(Math.min(0.995, Math.max(0.05, kept)));
  return levels().map((level) => Math.min(oldest, Math.floor(Math.log(1 - level) / logKept)));
}
