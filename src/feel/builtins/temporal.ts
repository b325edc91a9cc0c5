import { dayOfYear, weekday, weekOfYear } from '../temporal/calendar.ts';
import { offsetAt, offsetOfTime } from '../temporal/zone.ts';
import { formatValue } from '../text/format-value.ts';
import { isContext, isDate, isDateTime, isList, isTime, kindOf } from '../kind.ts';
import { number, type DateTimeValue, type DateValue, type TimeValue, type Value } from '../value.ts';
import type { FeelType } from '../type.ts';
import {
  boolean,
  builtin,
  date,
  dateTime,
  needs,
  numeric,
  signature,
  string,
  takes,
  type Builtin,
} from './builtin.ts';
import { dayNames, monthNames } from '../temporal/names.ts';

/** A function of a date, or of the date in a date and time. */
function ofDate(name: string, result: FeelType, evaluate: (value: DateValue) => Value): Builtin {
  const run = ([given]: readonly Value[]) => evaluate(isDate(given!) ? given : (given as DateTimeValue).date);
  return {
    name,
    signatures: [
      signature([needs('date', date)], result, run),
      signature([needs('date', dateTime)], result, run),
    ],
  };
}

/**
 * The same element of the semantic domain (DMN 1.5, 10.3.4.7): 10:00Z is not 11:00+01:00, though they are equal. Times are clock and
 * offset (10.3.2.3.4): a zone counts only for the offset that it gives.
 */
function is(given: readonly Value[]): Value {
  const [left, right] = given as readonly [Value, Value];
  return kindOf(left) === kindOf(right) && formatValue(withOffset(left)) === formatValue(withOffset(right));
}

function withOffset(value: Value): Value {
  if (isList(value)) return value.map(withOffset);
  if (isContext(value)) {
    return { ...value, entries: new Map([...value.entries].map(([key, item]) => [key, withOffset(item)])) };
  }
  if (isTime(value)) return placedAt(value, offsetOfTime(value));
  if (isDateTime(value)) return { ...value, time: placedAt(value.time, offsetAt(value.date, value.time)) };
  return value;
}

function placedAt(time: TimeValue, offset: number | undefined): TimeValue {
  const { kind, hour, minute, second, nanosecond } = time;
  const clock = { kind, hour, minute, second, nanosecond };
  return offset === undefined ? clock : { ...clock, offset };
}

export const temporalBuiltins: readonly Builtin[] = [
  ofDate('day of year', numeric, (value) => number(dayOfYear(value))),
  ofDate('day of week', string, (value) => dayNames[weekday(value) - 1]!),
  ofDate('month of year', string, (value) => monthNames[value.month - 1]!),
  ofDate('week of year', numeric, (value) => number(weekOfYear(value))),
  // The conformance kit (0103) has it that `is` alone ignores a third name.
  {
    name: 'is',
    signatures: [{ ...signature([takes('value1'), takes('value2')], boolean, is), ignoresOtherNames: true }],
  },
  // The core has no clock: the caller says what time it is, or these are null.
  builtin('now', [], dateTime, (_given, surroundings) => surroundings.now ?? null),
  builtin('today', [], date, (_given, surroundings) => surroundings.now?.date ?? null),
];
