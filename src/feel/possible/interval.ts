import { Decimal } from '../../base/index.ts';
import { isDate, isDaysDuration, isMonthsDuration, isNumber } from '../kind.ts';
import { dateOfEpochDays, epochDays } from '../temporal/calendar.ts';
import type { Value } from '../value.ts';

/** The kinds whose values lie on a line: numbers, days, durations. */
export type LinearKind = 'number' | 'date' | 'days and time duration' | 'years and months duration';

export const linearKinds: readonly LinearKind[] = [
  'number',
  'date',
  'days and time duration',
  'years and months duration',
];

/** All values of a linear kind between two ends, which are points on its line (see `pointOf`); unbounded ends are infinite. */
export interface Interval {
  readonly kind: 'interval';
  readonly of: LinearKind;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowIncluded: boolean;
  readonly highIncluded: boolean;
}

const infinity = new Decimal(Infinity);

/** Every value of the kind. */
export function unbounded(of: LinearKind): Interval {
  return interval(of, infinity.negated(), infinity);
}

export function interval(
  of: LinearKind,
  low: Decimal,
  high: Decimal,
  lowIncluded = true,
  highIncluded = true,
): Interval {
  return {
    kind: 'interval',
    of,
    low,
    high,
    lowIncluded: lowIncluded && low.isFinite(),
    highIncluded: highIncluded && high.isFinite(),
  };
}

/** Where a value stands on the line of its kind: a number itself, a date's day, a duration's nanoseconds or months. */
export function pointOf(value: Value): { readonly of: LinearKind; readonly at: Decimal } | undefined {
  if (isNumber(value)) return { of: 'number', at: value };
  if (isDate(value)) return { of: 'date', at: new Decimal(epochDays(value)) };
  if (isDaysDuration(value)) return { of: value.kind, at: new Decimal(value.nanoseconds.toString()) };
  if (isMonthsDuration(value)) return { of: value.kind, at: new Decimal(value.months.toString()) };
  return undefined;
}

/** The value at a point; undefined beyond the calendar and between whole days, nanoseconds or months. */
export function valueAt(of: LinearKind, at: Decimal): Value | undefined {
  if (!at.isFinite()) return undefined;
  if (of === 'number') return at;
  if (!at.isInteger()) return undefined;
  switch (of) {
    case 'date':
      return dateOfEpochDays(at.toNumber()) ?? undefined;
    case 'days and time duration':
      return { kind: of, nanoseconds: BigInt(at.toFixed(0)) };
    case 'years and months duration':
      return { kind: of, months: BigInt(at.toFixed(0)) };
  }
}

export function includesPoint(part: Interval, value: Value): boolean {
  const point = pointOf(value);
  if (point === undefined || point.of !== part.of) return false;
  const { at } = point;
  return (
    (at.gt(part.low) || (part.lowIncluded && at.eq(part.low))) &&
    (at.lt(part.high) || (part.highIncluded && at.eq(part.high)))
  );
}

export function isEmpty({ low, high, lowIncluded, highIncluded }: Interval): boolean {
  return low.gt(high) || (low.eq(high) && !(lowIncluded && highIncluded));
}

/** Whether it holds one value only. */
export function isPoint(part: Interval): boolean {
  return (
    part.lowIncluded &&
    part.highIncluded &&
    part.low.eq(part.high) &&
    valueAt(part.of, part.low) !== undefined
  );
}

/** What two intervals of one kind share; it may be empty. */
export function meet(left: Interval, right: Interval): Interval {
  const lower = left.low.eq(right.low)
    ? { low: left.low, lowIncluded: left.lowIncluded && right.lowIncluded }
    : left.low.gt(right.low)
      ? left
      : right;
  const upper = left.high.eq(right.high)
    ? { high: left.high, highIncluded: left.highIncluded && right.highIncluded }
    : left.high.lt(right.high)
      ? left
      : right;
  return interval(left.of, lower.low, upper.high, lower.lowIncluded, upper.highIncluded);
}

/** One interval per kind that holds all of the intervals and all of the values that lie on a line. */
export function joinIntervals(
  intervals: readonly Interval[],
  values: readonly Value[] = [],
): readonly Interval[] {
  const points = values.flatMap((value) => {
    const point = pointOf(value);
    return point === undefined ? [] : [interval(point.of, point.at, point.at)];
  });
  const joined = new Map<LinearKind, Interval>();
  for (const next of [...intervals, ...points]) {
    const before = joined.get(next.of);
    joined.set(next.of, before === undefined ? next : around(before, next));
  }
  return [...joined.values()];
}

function around(left: Interval, right: Interval): Interval {
  const low = Decimal.min(left.low, right.low);
  const high = Decimal.max(left.high, right.high);
  const lowIncluded = (left.lowIncluded && left.low.eq(low)) || (right.lowIncluded && right.low.eq(low));
  const highIncluded =
    (left.highIncluded && left.high.eq(high)) || (right.highIncluded && right.high.eq(high));
  return interval(left.of, low, high, lowIncluded, highIncluded);
}
