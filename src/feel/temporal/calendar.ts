import type { DateValue } from '../value.ts';

/** FEEL years have at most nine digits (DMN 1.5, 10.3.4.1); Temporal stops near 271,821, so day counts are done here. */
export const lastYear = 999_999_999;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A date of the proleptic Gregorian calendar; null when there is no such day. */
export function dateOf(year: number, month: number, day: number): DateValue | null {
  if (!Number.isInteger(year) || Math.abs(year) > lastYear) return null;
  if (!Number.isInteger(month) || month < 1 || month > 12) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return null;
  return { kind: 'date', year, month, day };
}

/** Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms", days_from_civil). Exact: below 2^53. */
export function epochDays(date: DateValue): number {
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day count (civil_from_days); null beyond nine-digit years. */
export function dateOfEpochDays(days: number): DateValue | null {
  if (!Number.isSafeInteger(days)) return null;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** Adds months; a day that the month lacks becomes its last day (XML Schema 1.0, appendix E). */
export function addMonths(date: DateValue, months: bigint): DateValue | null {
  const total = BigInt(date.year) * 12n + BigInt(date.month - 1) + months;
  const month = Number(((total % 12n) + 12n) % 12n) + 1;
  const year = Number((total - BigInt(month - 1)) / 12n);
  if (Math.abs(year) > lastYear) return null;
  return dateOf(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** 1 = Monday ... 7 = Sunday (ISO 8601). 1970-01-01 was a Thursday. */
export function weekday(date: DateValue): number {
  return ((((epochDays(date) + 3) % 7) + 7) % 7) + 1;
}

export function dayOfYear(date: DateValue): number {
  return epochDays(date) - epochDays({ kind: 'date', year: date.year, month: 1, day: 1 }) + 1;
}

/** ISO 8601 week: the week of a date is the week of its Thursday. */
export function weekOfYear(date: DateValue): number {
  const thursday = dateOfEpochDays(epochDays(date) - weekday(date) + 4)!;
  return Math.floor((dayOfYear(thursday) - 1) / 7) + 1;
}
