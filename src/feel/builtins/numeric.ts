import { Decimal } from '../../base/index.ts';
import { finite } from '../evaluate/arithmetic.ts';
import { spend, type Budget } from '../evaluate/budget.ts';
import type { DaysAndTimeDurationValue, Value, YearsAndMonthsDurationValue } from '../value.ts';
import {
  boolean,
  builtin,
  daysDuration,
  may,
  monthsDuration,
  needs,
  numberAt,
  numeric,
  signature,
  wholeAt,
  type Builtin,
} from './builtin.ts';

/** A rounding mode of decimal.js. */
type Rounding = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** The scale a number may be rounded to (DMN 1.5, table 75). */
const scaleLimit = { least: -6111, most: 6176 } as const;

/** Rounds to a number of decimals, which may be negative (tens, hundreds); null beyond the limits of the format. */
function roundTo(value: Decimal, scale: number | undefined, mode: Rounding): Decimal | null {
  if (scale === undefined || scale < scaleLimit.least || scale > scaleLimit.most) return null;
  if (scale >= 0) return value.decimalPlaces() <= scale ? value : value.toDecimalPlaces(scale, mode);
  const unit = new Decimal(10).pow(-scale);
  const whole = value.div(unit);
  // The quotient by a power of ten only moves the point, so it is exact.
  return finite(whole.toDecimalPlaces(0, mode).times(unit));
}

function rounding(name: string, mode: Rounding, scale = needs('scale', numeric)): Builtin {
  return builtin(name, [needs('n', numeric), scale], numeric, (given) =>
    roundTo(numberAt(given, 0), given.length < 2 ? 0 : wholeAt(given, 1), mode),
  );
}

function oneNumber(name: string, evaluate: (value: Decimal) => Decimal | null): Builtin {
  return builtin(name, [needs('number', numeric)], numeric, (given) => {
    const result = evaluate(numberAt(given, 0));
    return result === null ? null : finite(result);
  });
}

function costly(steps: number, item: Builtin): Builtin {
  return { ...item, steps };
}

const absolute: Builtin = {
  name: 'abs',
  signatures: [
    signature([needs('n', numeric)], numeric, (given) => numberAt(given, 0).abs()),
    signature([needs('n', daysDuration)], daysDuration, ([value]) => {
      const { nanoseconds } = value as DaysAndTimeDurationValue;
      return { kind: 'days and time duration', nanoseconds: nanoseconds < 0n ? -nanoseconds : nanoseconds };
    }),
    signature([needs('n', monthsDuration)], monthsDuration, ([value]) => {
      const { months } = value as YearsAndMonthsDurationValue;
      return { kind: 'years and months duration', months: months < 0n ? -months : months };
    }),
  ],
};

/** The remainder has the sign of the divisor: modulo(-12, 5) = 3. */
function modulo(given: readonly Value[], budget: Budget): Value {
  const dividend = numberAt(given, 0);
  const divisor = numberAt(given, 1);
  if (divisor.isZero()) return null;
  // The whole quotient is computed, digit by digit.
  spend(budget, Math.max(0, dividend.e - divisor.e));
  const remainder = dividend.mod(divisor);
  return remainder.isZero() || remainder.isNegative() === divisor.isNegative()
    ? remainder
    : remainder.plus(divisor);
}

function parity(name: string, rest: number): Builtin {
  return builtin(name, [needs('number', numeric)], boolean, (given) => {
    const value = numberAt(given, 0);
    return value.isInteger() ? value.mod(2).abs().eq(rest) : null;
  });
}

export const numericBuiltins: readonly Builtin[] = [
  rounding('decimal', Decimal.ROUND_HALF_EVEN),
  rounding('floor', Decimal.ROUND_FLOOR, may('scale', numeric)),
  rounding('ceiling', Decimal.ROUND_CEIL, may('scale', numeric)),
  rounding('round up', Decimal.ROUND_UP),
  rounding('round down', Decimal.ROUND_DOWN),
  rounding('round half up', Decimal.ROUND_HALF_UP),
  rounding('round half down', Decimal.ROUND_HALF_DOWN),
  absolute,
  builtin('modulo', [needs('dividend', numeric), needs('divisor', numeric)], numeric, modulo),
  costly(
    200,
    oneNumber('sqrt', (value) => (value.isNegative() && !value.isZero() ? null : value.sqrt())),
  ),
  costly(
    500,
    oneNumber('log', (value) => (value.gt(0) ? value.ln() : null)),
  ),
  costly(
    500,
    oneNumber('exp', (value) => value.exp()),
  ),
  parity('odd', 1),
  parity('even', 0),
];
