import { Temporal } from 'temporal-polyfill';
import type { DateValue, TimeValue } from '../value.ts';

/** Whether the IANA time-zone database knows the name. */
export function isZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** Temporal's own limit; beyond it a zone has the offset that it has there. */
const farthest = 270_000;

/**
 * Seconds east of UTC of a local date and time; undefined where there is neither offset nor zone.
 * In the hour that summer time repeats the first of the two is taken, as `Temporal` does.
 */
export function offsetAt(date: DateValue, time: TimeValue): number | undefined {
  if (time.zone === undefined) return time.offset;
  const year = Math.max(-farthest, Math.min(farthest, date.year));
  const day = year === date.year ? date.day : Math.min(date.day, 28);
  const local = new Temporal.PlainDateTime(year, date.month, day, time.hour, time.minute, time.second);
  return local.toZonedDateTime(time.zone).offsetNanoseconds / 1e9;
}

/** The offset of a time without a date: a zone's offset changes over the year, so a zone gives none but for UTC itself. */
export function offsetOfTime(time: TimeValue): number | undefined {
  if (time.zone === undefined) return time.offset;
  return offsetAt({ kind: 'date', year: 1970, month: 1, day: 1 }, time);
}
