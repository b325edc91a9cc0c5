import type { DateValue } from '../feel/index.ts';

/** Days of the calendar as ISO text: text order is date order from year 0001 to 9999. */

/**
 * The parts of a day that exists, undefined for one that does not.
 * @example readDay('2020-02-30') // undefined
 */
export function readDay(text: string): DateValue | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[month - 1];
  return last === undefined || day < 1 || day > last ? undefined : { kind: 'date', year, month, day };
}

/** @example dayText({ kind: 'date', year: 2020, month: 3, day: 4 }) // '2020-03-04' */
export function dayText({ year, month, day }: DateValue): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day before or after. @example shiftDay('2020-02-28', 1) // '2020-02-29' */
export function shiftDay(day: string, days: 1 | -1): string {
  // Proleptic Gregorian calendar in UTC: no clock and no locale take part.
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
