import { dayOfYear, weekday, weekOfYear } from '../temporal/calendar.ts';
import { formatValue } from '../text/format-value.ts';
import { isDate, kindOf } from '../kind.ts';
import { number, type DateTimeValue, type DateValue, type Value } from '../value.ts';
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

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

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

/** The same value in the same domain: 10:00Z is not 11:00+01:00 (DMN 1.5, table 77). */
function is(given: readonly Value[]): Value {
  const [left, right] = given as readonly [Value, Value];
  return kindOf(left) === kindOf(right) && formatValue(left) === formatValue(right);
}

export const temporalBuiltins: readonly Builtin[] = [
  ofDate('day of year', numeric, (value) => number(dayOfYear(value))),
  ofDate('day of week', string, (value) => dayNames[weekday(value) - 1]!),
  ofDate('month of year', string, (value) => monthNames[value.month - 1]!),
  ofDate('week of year', numeric, (value) => number(weekOfYear(value))),
  builtin('is', [takes('value1'), takes('value2')], boolean, is),
  // The core has no clock: the caller says what time it is, or these are null.
  builtin('now', [], dateTime, (_given, surroundings) => surroundings.now ?? null),
  builtin('today', [], date, (_given, surroundings) => surroundings.now?.date ?? null),
];
