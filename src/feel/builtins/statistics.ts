import { Decimal } from '../../base/index.ts';
import { daysOf, finite, monthsOf } from '../evaluate/arithmetic.ts';
import { isDaysDuration, isMonthsDuration, isNumber } from '../kind.ts';
import type { FeelType } from '../type.ts';
import type { Value } from '../value.ts';
import { any, elementType, list, listAt, needs, numeric, rest, signature, type Builtin } from './builtin.ts';

/** A function of a list of numbers, called with one list or with the numbers themselves. */
function ofNumbers(
  name: string,
  result: FeelType | ((types: readonly FeelType[]) => FeelType),
  evaluate: (values: readonly Decimal[]) => Value,
  fallback: (items: readonly Value[]) => Value = () => null,
): Builtin {
  const run = (items: readonly Value[]) => (items.every(isNumber) ? evaluate(items) : fallback(items));
  return {
    name,
    signatures: [
      signature([needs('list', list)], result, (given) => run(listAt(given, 0))),
      signature([rest('list', any, true)], result, run),
    ],
  };
}

const total = (values: readonly Decimal[]) => values.reduce((sum, value) => sum.plus(value), new Decimal(0));

function ascending(values: readonly Decimal[]): readonly Decimal[] {
  return values.toSorted((a, b) => a.comparedTo(b));
}

function median(values: readonly Decimal[]): Value {
  if (values.length === 0) return null;
  const sorted = ascending(values);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : sorted[middle - 1]!.plus(sorted[middle]!).div(2);
}

/** Standard deviation of a sample: n - 1 below the line. */
function deviation(values: readonly Decimal[]): Value {
  if (values.length < 2) return null;
  const mean = total(values).div(values.length);
  const squares = values.map((value) => value.minus(mean).pow(2));
  return total(squares)
    .div(values.length - 1)
    .sqrt();
}

/** All values that occur most, in ascending order. */
function mode(values: readonly Decimal[]): Value {
  const counts = new Map<string, { readonly value: Decimal; count: number }>();
  for (const value of ascending(values)) {
    const seen = counts.get(value.toString()) ?? { value, count: 0 };
    seen.count += 1;
    counts.set(value.toString(), seen);
  }
  const most = counts.values().reduce((best, seen) => Math.max(best, seen.count), 0);
  return [...counts.values()].filter((seen) => seen.count === most).map((seen) => seen.value);
}

/** Durations add up too (DMN 1.5, table 73: sum, mean of durations). */
function totalDuration(items: readonly Value[]): Value {
  if (items.length === 0) return null;
  if (items.every(isDaysDuration)) return daysOf(items.reduce((sum, item) => sum + item.nanoseconds, 0n));
  return items.every(isMonthsDuration) ? monthsOf(items.reduce((sum, item) => sum + item.months, 0n)) : null;
}

const sumType = (types: readonly FeelType[]): FeelType => {
  const of = types[0]?.kind === 'list' ? elementType(types[0]) : (types[0] ?? any);
  return of.kind === 'days and time duration' || of.kind === 'years and months duration' ? of : numeric;
};

export const statisticsBuiltins: readonly Builtin[] = [
  ofNumbers('sum', sumType, (values) => (values.length === 0 ? null : finite(total(values))), totalDuration),
  ofNumbers('mean', numeric, (values) =>
    values.length === 0 ? null : finite(total(values).div(values.length)),
  ),
  ofNumbers('product', numeric, (values) =>
    values.length === 0
      ? null
      : finite(values.reduce((product, value) => product.times(value), new Decimal(1))),
  ),
  ofNumbers('median', numeric, median),
  ofNumbers('stddev', numeric, deviation),
  ofNumbers('mode', { kind: 'list', of: numeric }, mode),
];
