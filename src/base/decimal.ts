import { Decimal as DecimalBase } from 'decimal.js';

/**
 * Decimal arithmetic as DMN 1.5 asks (10.3.2.3.1): IEEE 754-2008 Decimal128, 34 digits, half even.
 * Every number in a decision is one of these; a JavaScript number is only ever an index or a count.
 */
export const Decimal = DecimalBase.clone({
  precision: 34,
  rounding: DecimalBase.ROUND_HALF_EVEN,
  toExpNeg: -6176,
  toExpPos: 6144,
  minE: -6176,
  maxE: 6144,
  defaults: true,
});
export type Decimal = DecimalBase;

/**
 * Euro to integer cents; undefined when the amount has a fraction of a cent (rounding belongs in the rule).
 * @example centsOf(new Decimal('12.34')) // 1234n
 */
export function centsOf(euro: Decimal): bigint | undefined {
  const cents = euro.times(100);
  return cents.isInteger() ? BigInt(cents.toFixed(0)) : undefined;
}

/**
 * Order of two finite decimals: negative, 0 or positive. The same as `left.comparedTo(right)`, which makes a copy of the right one
 * first; comparisons are most of what a decision table does.
 * @example compareDecimals(new Decimal('1.0'), new Decimal(1)) // 0
 */
export function compareDecimals(left: Decimal, right: Decimal): number {
  const a = left.d;
  const b = right.d;
  if (a[0] === 0 || b[0] === 0) return a[0] !== 0 ? left.s : b[0] !== 0 ? -right.s : 0;
  if (left.s !== right.s) return left.s;
  if (left.e !== right.e) return left.e > right.e ? left.s : -left.s;
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) if (a[at] !== b[at]) return a[at]! > b[at]! ? left.s : -left.s;
  return a.length === b.length ? 0 : a.length > b.length ? left.s : -left.s;
}
