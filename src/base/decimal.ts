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
