import { Decimal } from '../base/index.ts';
import { kindOf, valuesEqual, type ContextValue, type Value } from '../feel/index.ts';

/** The kit computed many expected numbers in binary floating point: those with eight places or more are right to eight places. */
const kitPlaces = 8;

/**
 * Whether a result is the expected one: exactly, except for numbers that the kit writes with eight decimal places or more,
 * which may differ by 1e-8.
 */
export function sameValue(actual: Value, expected: Value): boolean {
  if (actual instanceof Decimal && expected instanceof Decimal) return sameNumber(actual, expected);
  if (Array.isArray(actual) && Array.isArray(expected)) {
    const [left, right] = [actual as readonly Value[], expected as readonly Value[]];
    return left.length === right.length && left.every((item, index) => sameValue(item, right[index] ?? null));
  }
  if (kindOf(actual) === 'context' && kindOf(expected) === 'context') {
    const [left, right] = [(actual as ContextValue).entries, (expected as ContextValue).entries];
    return (
      left.size === right.size &&
      [...left].every(([name, value]) => right.has(name) && sameValue(value, right.get(name) ?? null))
    );
  }
  return valuesEqual(actual, expected) === true;
}

function sameNumber(actual: Decimal, expected: Decimal): boolean {
  if (actual.eq(expected)) return true;
  if (expected.decimalPlaces() < kitPlaces) return false;
  return actual.minus(expected).abs().lte(new Decimal(10).pow(-kitPlaces));
}
