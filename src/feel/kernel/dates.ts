import type { DateTimeValue, DateValue } from '../value.ts';
import { dateOfEpochDays, epochDays } from '../temporal/calendar.ts';
import { formatTemporal } from '../temporal/format.ts';

/** Days since 1970-01-01, as a kernel keeps dates. */
export function dayNumber(date: DateValue): number {
  return epochDays(date);
}

/** The ISO text of a day number; null beyond the years of FEEL. */
export function dayText(days: number): string | null {
  const date = dateOfEpochDays(days);
  return date === null ? null : formatTemporal(date);
}

/** Microseconds since the start of 1970, as a kernel keeps local dates and times. */
export function momentNumber({ date, time }: DateTimeValue): number {
  const seconds = (time.hour * 60 + time.minute) * 60 + time.second;
  return epochDays(date) * 86_400_000_000 + seconds * 1_000_000 + Math.floor(time.nanosecond / 1000);
}
