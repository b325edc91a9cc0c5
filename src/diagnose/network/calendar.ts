import { dayNumber, isoOf } from '../scenario/days.ts';

/** A month of a path: days from `from` up to and not including `to`, counted from the first day of the path. */
export interface PathMonth {
  /** Year and month, `2020-04`. */
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The whole months of a path; days of a month that is cut off are left out.
 * @example pathMonths('2020-03-01', 366).length // 12
 */
export function pathMonths(start: string, days: number): readonly PathMonth[] {
  const first = dayNumber(start);
  const months: PathMonth[] = [];
  for (let day = 0; day < days; day += 1) {
    const iso = isoOf(first + day);
    if (!iso.endsWith('-01')) continue;
    const to = day + monthLength(iso);
    if (to <= days) months.push({ id: iso.slice(0, 7), from: day, to });
  }
  return months;
}

/** @example monthLength('2020-02-01') // 29 */
function monthLength(firstDay: string): number {
  const [year, month] = firstDay.split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return dayNumber(next) - dayNumber(firstDay);
}

/** Days between the first of a path and a date; may lie outside the path. @example dayOf('2020-03-01', '2020-03-15') // 14 */
export function dayOf(start: string, date: string): number {
  return dayNumber(date) - dayNumber(start);
}

/** The date of a day of the path. @example dateOf('2020-03-01', 14) // '2020-03-15' */
export function dateOf(start: string, day: number): string {
  return isoOf(dayNumber(start) + day);
}
