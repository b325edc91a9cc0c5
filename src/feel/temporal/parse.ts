import type { DateTimeValue, DateValue, DurationValue, TemporalValue, TimeValue } from '../value.ts';
import { dateOf, dateOfEpochDays, epochDays } from './calendar.ts';
import { isZone } from './zone.ts';

const dateForm = /^(-?)(\d{4}|[1-9]\d{4,8})-(\d\d)-(\d\d)$/;
// The standard's own examples also write a small z.
const timeForm = /^(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d(?::\d\d)?|@[\w/+-]+)?$/;
const monthsForm = /^(-?)P(?:(\d{1,18})Y)?(?:(\d{1,18})M)?$/;
const daysForm =
  /^(-?)P(?:(\d{1,18})D)?(?:(T)(?:(\d{1,18})H)?(?:(\d{1,18})M)?(?:(\d{1,18})(?:\.(\d*))?S)?)?$/;

/**
 * A date, time, date and time or duration from its text (DMN 1.5, 10.3.2.3.4 ff.); null when it is none of them.
 * @example parseTemporal('2020-03-13') // { kind: 'date', year: 2020, month: 3, day: 13 }
 */
export function parseTemporal(text: string): TemporalValue | DurationValue | null {
  return parseDate(text) ?? parseTime(text) ?? parseDateTime(text) ?? parseDuration(text);
}

export function parseDate(text: string): DateValue | null {
  const match = dateForm.exec(text);
  if (match === null) return null;
  const [, sign, year, month, day] = match;
  return dateOf(Number(year) * (sign === '-' ? -1 : 1), Number(month), Number(day));
}

export function parseTime(text: string): TimeValue | null {
  const match = timeForm.exec(text);
  if (match === null) return null;
  const [, hour, minute, second, fraction, where] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const time: TimeValue = {
    kind: 'time',
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    nanosecond: Number((fraction ?? '').slice(0, 9).padEnd(9, '0')),
  };
  return where === undefined ? time : placed(time, where);
}

function placed(time: TimeValue, where: string): TimeValue | null {
  if (where === 'Z' || where === 'z') return { ...time, offset: 0 };
  if (where.startsWith('@')) {
    const zone = where.slice(1);
    return isZone(zone) ? { ...time, zone } : null;
  }
  const [hours, minutes, seconds] = where.slice(1).split(':').map(Number);
  if (hours! > 18 || minutes! > 59 || (seconds ?? 0) > 59) return null;
  const size = hours! * 3600 + minutes! * 60 + (seconds ?? 0);
  return { ...time, offset: where.startsWith('-') ? -size : size };
}

export function parseDateTime(text: string): DateTimeValue | null {
  const cut = text.indexOf('T');
  if (cut === -1) return null;
  const date = parseDate(text.slice(0, cut));
  const clock = text.slice(cut + 1);
  // XML Schema (part 2, 3.2.7): 24:00:00 is the first instant of the next day.
  if (date !== null && clock.startsWith('24:00:00')) {
    const next = dateOfEpochDays(epochDays(date) + 1);
    const midnight = parseTime(`00${clock.slice(2)}`);
    if (next === null || midnight === null || midnight.nanosecond !== 0) return null;
    return { kind: 'date and time', date: next, time: midnight };
  }
  const time = parseTime(clock);
  return date === null || time === null ? null : { kind: 'date and time', date, time };
}

export function parseDuration(text: string): DurationValue | null {
  const months = monthsForm.exec(text);
  if (months !== null && (months[2] ?? months[3]) !== undefined) {
    const size = BigInt(months[2] ?? 0) * 12n + BigInt(months[3] ?? 0);
    return { kind: 'years and months duration', months: months[1] === '-' ? -size : size };
  }
  const days = daysForm.exec(text);
  if (days === null) return null;
  const [, sign, day, clock, hour, minute, second, fraction] = days;
  const hasClock = (hour ?? minute ?? second) !== undefined;
  if ((day === undefined && !hasClock) || (clock !== undefined && !hasClock)) return null;
  const seconds =
    BigInt(day ?? 0) * 86_400n + BigInt(hour ?? 0) * 3600n + BigInt(minute ?? 0) * 60n + BigInt(second ?? 0);
  const size = seconds * 1_000_000_000n + BigInt((fraction ?? '').slice(0, 9).padEnd(9, '0'));
  return { kind: 'days and time duration', nanoseconds: sign === '-' ? -size : size };
}
