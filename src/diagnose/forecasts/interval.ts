import { Decimal } from '../../base/index.ts';

/** All numbers from `low` to `high`, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The numbers that may have been rounded to a printed one. Both ends are included: which way a half was rounded is not known.
 * @example printedInterval(new Decimal('-11.1'), 1) // -11.15 to -11.05
 */
export function printedInterval(value: Decimal, decimals: number): Interval {
  const half = new Decimal(10).pow(-decimals).div(2);
  return { low: value.minus(half), high: value.plus(half) };
}

/**
 * The levels that positive levels can become by a growth in percent above −100.
 * @example grown({ low: 100, high: 100 }, { low: -11.15, high: -11.05 }) // 88.85 to 88.95
 */
export function grown(levels: Interval, growth: Interval): Interval {
  const factor = (rate: Decimal): Decimal => rate.div(100).plus(1);
  return { low: levels.low.times(factor(growth.low)), high: levels.high.times(factor(growth.high)) };
}

/** The growth in percent that leads from positive levels to others. */
export function growthBetween(before: Interval, after: Interval): Interval {
  const rate = (to: Decimal, from: Decimal): Decimal => to.div(from).minus(1).times(100);
  return { low: rate(after.low, before.high), high: rate(after.high, before.low) };
}

/** What two intervals have in common, undefined where they do not meet. */
export function common(left: Interval, right: Interval): Interval | undefined {
  const low = Decimal.max(left.low, right.low);
  const high = Decimal.min(left.high, right.high);
  return low.gt(high) ? undefined : { low, high };
}
