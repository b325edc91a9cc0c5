import { Decimal } from '../base/index.ts';
import { kindOf, valuesEqual, type ContextValue, type Value } from '../feel/index.ts';

/**
 * Whether a result is the expected one. The kit writes most numbers to some 15 digits (or as xsd:double), so a number is also right
 * when it equals the expected one after rounding to the digits that are written there, at least eight after the point.
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
  const places = expected.decimalPlaces();
  return places >= 8 && actual.minus(expected).abs().lte(new Decimal(10).pow(-places));
}
