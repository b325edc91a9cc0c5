import { Decimal } from '../../base/index.ts';
import { isList, isNumber } from '../kind.ts';
import { weekday } from '../temporal/calendar.ts';
import { offsetAt } from '../temporal/zone.ts';
import {
  number,
  type DateTimeValue,
  type DateValue,
  type DaysAndTimeDurationValue,
  type RangeValue,
  type TimeValue,
  type Value,
  type YearsAndMonthsDurationValue,
} from '../value.ts';

/** The properties of dates, times, durations and ranges (DMN 1.5, table 65); undefined where the value has none of that name. */
export function property(value: Value, name: string): Value | undefined {
  if (value === null || typeof value !== 'object' || isList(value) || isNumber(value)) return undefined;
  switch (value.kind) {
    case 'date':
      return dateProperty(value, name);
    case 'time':
      return timeProperty(value, name, value.offset);
    case 'date and time':
      return dateProperty(value.date, name) ?? dateTimeProperty(value, name);
    case 'days and time duration':
      return daysProperty(value, name);
    case 'years and months duration':
      return monthsProperty(value, name);
    case 'range':
      return rangeProperty(value, name);
    case 'context':
    case 'function':
      return undefined;
  }
}

function dateProperty(date: DateValue, name: string): Value | undefined {
  if (name === 'year') return number(date.year);
  if (name === 'month') return number(date.month);
  if (name === 'day') return number(date.day);
  return name === 'weekday' ? number(weekday(date)) : undefined;
}

function dateTimeProperty(value: DateTimeValue, name: string): Value | undefined {
  return timeProperty(value.time, name, offsetAt(value.date, value.time));
}

function timeProperty(time: TimeValue, name: string, offset: number | undefined): Value | undefined {
  if (name === 'hour') return number(time.hour);
  if (name === 'minute') return number(time.minute);
  if (name === 'second') return number(time.second).plus(new Decimal(time.nanosecond).div(1e9));
  if (name === 'timezone') return time.zone ?? null;
  if (name !== 'time offset') return undefined;
  if (offset === undefined) return null;
  return { kind: 'days and time duration', nanoseconds: BigInt(offset) * 1_000_000_000n };
}

/** The sign goes with every part: -PT36H has days -1 and hours -12. */
function daysProperty(value: DaysAndTimeDurationValue, name: string): Value | undefined {
  const seconds = value.nanoseconds / 1_000_000_000n;
  if (name === 'days') return number(seconds / 86_400n);
  if (name === 'hours') return number((seconds / 3600n) % 24n);
  if (name === 'minutes') return number((seconds / 60n) % 60n);
  if (name !== 'seconds') return undefined;
  return number(value.nanoseconds % 60_000_000_000n).div(1e9);
}

function monthsProperty(value: YearsAndMonthsDurationValue, name: string): Value | undefined {
  if (name === 'years') return number(value.months / 12n);
  return name === 'months' ? number(value.months % 12n) : undefined;
}

function rangeProperty(range: RangeValue, name: string): Value | undefined {
  if (name === 'start') return range.start;
  if (name === 'end') return range.end;
  if (name === 'start included') return range.startIncluded;
  return name === 'end included' ? range.endIncluded : undefined;
}
