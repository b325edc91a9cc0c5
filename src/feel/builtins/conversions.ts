import { Decimal } from '../../base/index.ts';
import { finite } from '../evaluate/arithmetic.ts';
import { isDate, isDaysDuration } from '../kind.ts';
import { midnightUtc } from '../temporal/arithmetic.ts';
import { dateOf } from '../temporal/calendar.ts';
import { parseDate, parseDateTime, parseDuration, parseTime } from '../temporal/parse.ts';
import { isZone } from '../temporal/zone.ts';
import { formatValue } from '../text/format-value.ts';
import { parseRange } from '../text/parse-range.ts';
import type { DateTimeValue, DateValue, TimeValue, Value } from '../value.ts';
import {
  any,
  boolean,
  builtin,
  date,
  dateTime,
  daysDuration,
  monthsDuration,
  needs,
  numberAt,
  numeric,
  range,
  signature,
  string,
  takes,
  textAt,
  time,
  wholeAt,
  type Builtin,
  type Parameter,
} from './builtin.ts';

function exactWhole(given: readonly Value[], at: number): number {
  return numberAt(given, at).isInteger() ? (wholeAt(given, at) ?? Number.NaN) : Number.NaN;
}

function dateOfParts(given: readonly Value[]): DateValue | null {
  return dateOf(exactWhole(given, 0), exactWhole(given, 1), exactWhole(given, 2));
}

/** Hour, minute, second (with a fraction) from three arguments; null where the clock has no such time. */
function timeOfParts(given: readonly Value[], from: number): TimeValue | null {
  const [hour, minute] = [exactWhole(given, from), exactWhole(given, from + 1)];
  const second = numberAt(given, from + 2);
  if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59)) return null;
  if (second.lt(0) || second.gte(60)) return null;
  const whole = second.floor();
  const nanosecond = second.minus(whole).times(1e9).floor().toNumber();
  return { kind: 'time', hour, minute, second: whole.toNumber(), nanosecond };
}

function withOffset(value: TimeValue | null, offset: Value): TimeValue | null {
  if (value === null || offset === null) return value;
  if (!isDaysDuration(offset)) return null;
  const seconds = Number(offset.nanoseconds / 1_000_000_000n);
  return Math.abs(seconds) > 18 * 3600 ? null : { ...value, offset: seconds };
}

function combine(day: DateValue | null, clock: TimeValue | null): DateTimeValue | null {
  return day === null || clock === null ? null : { kind: 'date and time', date: day, time: clock };
}

const dateParts = [needs('year', numeric), needs('month', numeric), needs('day', numeric)];
const timeParts = [needs('hour', numeric), needs('minute', numeric), needs('second', numeric)];
const offset: Parameter = { name: 'offset', type: daysDuration, optional: true, nullable: true };

const dateBuiltin: Builtin = {
  name: 'date',
  signatures: [
    signature([needs('from', string)], date, (given) => parseDate(textAt(given, 0))),
    signature([needs('from', date)], date, ([value]) => value!),
    signature([needs('from', dateTime)], date, ([value]) => (value as DateTimeValue).date),
    signature(dateParts, date, dateOfParts),
  ],
};

const timeBuiltin: Builtin = {
  name: 'time',
  signatures: [
    signature([needs('from', string)], time, (given) => parseTime(textAt(given, 0))),
    signature([needs('from', time)], time, ([value]) => value!),
    signature([needs('from', dateTime)], time, ([value]) => (value as DateTimeValue).time),
    signature([needs('from', date)], time, () => midnightUtc),
    signature([...timeParts, offset], time, (given) => withOffset(timeOfParts(given, 0), given[3] ?? null)),
  ],
};

function zoned(given: readonly Value[]): Value {
  const zone = textAt(given, 6);
  const clock = timeOfParts(given, 3);
  return clock !== null && isZone(zone) ? combine(dateOfParts(given), { ...clock, zone }) : null;
}

const dateTimeBuiltin: Builtin = {
  name: 'date and time',
  signatures: [
    signature([needs('from', string)], dateTime, (given) => {
      const day = parseDate(textAt(given, 0));
      return day === null
        ? parseDateTime(textAt(given, 0))
        : combine(day, { kind: 'time', hour: 0, minute: 0, second: 0, nanosecond: 0 });
    }),
    signature([needs('from', dateTime)], dateTime, ([value]) => value!),
    signature([needs('date', date), needs('time', time)], dateTime, ([day, clock]) =>
      combine(day as DateValue, clock as TimeValue),
    ),
    signature([needs('date', dateTime), needs('time', time)], dateTime, ([day, clock]) =>
      combine((day as DateTimeValue).date, clock as TimeValue),
    ),
    signature([...dateParts, ...timeParts, offset], dateTime, (given) =>
      combine(dateOfParts(given), withOffset(timeOfParts(given, 3), given[6] ?? null)),
    ),
    signature([...dateParts, ...timeParts, needs('timezone', string)], dateTime, zoned),
  ],
};

/** Whole months between two dates, towards zero: 2020-02-29 to 2021-02-28 is eleven months. */
function monthsBetween(given: readonly Value[]): Value {
  const [from, to] = given.map((value) => (isDate(value) ? value : (value as DateTimeValue).date));
  const forward = to!.year * 12 + to!.month - (from!.year * 12 + from!.month);
  const short = forward > 0 && to!.day < from!.day ? 1 : forward < 0 && to!.day > from!.day ? -1 : 0;
  return { kind: 'years and months duration', months: BigInt(forward - short) };
}

const monthsBuiltin: Builtin = {
  name: 'years and months duration',
  signatures: [date, dateTime].flatMap((from) =>
    [date, dateTime].map((to) =>
      signature([needs('from', from), needs('to', to)], monthsDuration, monthsBetween),
    ),
  ),
};

/** Numbers in other spellings: number("1.234,5", ".", ",") (DMN 1.5, table 71). */
function numberFrom(given: readonly Value[]): Value {
  const [text, grouping = null, decimal = null] = given as readonly [string, ...Value[]];
  if (grouping !== null && ![' ', ',', '.'].includes(grouping as string)) return null;
  if (decimal !== null && (!['.', ','].includes(decimal as string) || decimal === grouping)) return null;
  const plain = grouping === null ? text : text.replaceAll(grouping as string, '');
  const pointed = decimal === null ? plain : plain.replace(decimal as string, '.');
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d{1,4})?$/.test(pointed)
    ? finite(new Decimal(pointed))
    : null;
}

function optionalText(name: string): Parameter {
  return { name, type: string, optional: true, nullable: true };
}

export const conversionBuiltins: readonly Builtin[] = [
  dateBuiltin,
  timeBuiltin,
  dateTimeBuiltin,
  monthsBuiltin,
  {
    name: 'duration',
    signatures: [
      signature([needs('from', string)], any, (given) => parseDuration(textAt(given, 0))),
      signature([needs('from', daysDuration)], daysDuration, ([value]) => value!),
      signature([needs('from', monthsDuration)], monthsDuration, ([value]) => value!),
    ],
  },
  {
    name: 'number',
    signatures: [
      signature(
        [needs('from', string), optionalText('grouping separator'), optionalText('decimal separator')],
        numeric,
        numberFrom,
      ),
      signature([needs('from', numeric)], numeric, ([value]) => value!),
    ],
  },
  builtin('string', [needs('from', any)], string, ([value]) => formatValue(value!)),
  builtin('not', [takes('negand')], boolean, ([value]) => (typeof value === 'boolean' ? !value : null)),
  {
    ...builtin('range', [needs('from', string)], range, (given) => parseRange(textAt(given, 0))),
    steps: 1000,
  },
];
