/** Days as numbers: days since 1 January 1970, so that periods can be counted without a clock or time zone. */
const dayLength = 86_400_000;

/** @example dayNumber('1970-01-02') // 1 */
export function dayNumber(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / dayLength);
}

/** @example isoOf(1) // '1970-01-02' */
export function isoOf(number: number): string {
  return new Date(number * dayLength).toISOString().slice(0, 10);
}

/** 1 = Monday ... 7 = Sunday (ISO 8601). @example weekday(dayNumber('2020-03-14')) // 6 */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Days of a period, both ends included. @example dayCount({ from: '2020-03-14', to: '2020-04-05' }) // 23 */
export function dayCount(period: { readonly from: string; readonly to: string }): number {
  return dayNumber(period.to) - dayNumber(period.from) + 1;
}
