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

/** Temporal reaches a hundred million days either way. */
const farthestInstant = 86_400_000_000_000n * 100_000_000n;

/** Seconds east of UTC at so many nanoseconds since 1970-01-01T00:00Z, in the place of a time; undefined where it has none. */
export function offsetOfInstant(nanoseconds: bigint, { zone, offset }: TimeValue): number | undefined {
  if (zone === undefined) return offset;
  const past = nanoseconds < -farthestInstant ? -farthestInstant : nanoseconds;
  const known = past > farthestInstant ? farthestInstant : past;
  return new Temporal.Instant(known).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
}

/**
 * The offset of a time without a date, on which a zone's offset depends: its standard time, as it was in 2020. The standard leaves this
 * open; what is chosen must not change with the day on which it is asked.
 */
export function offsetOfTime(time: TimeValue): number | undefined {
  const [winter, summer] = [1, 7].map((month) => offsetAt({ kind: 'date', year: 2020, month, day: 1 }, time));
  return winter === undefined || summer === undefined ? undefined : Math.min(winter, summer);
}
