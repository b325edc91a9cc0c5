import { parseTemporal, type DateTimeValue, type DateValue } from '../../feel/index.ts';

/** What engines write: ISO 8601 with a space for the T, and an era where DuckDB or PostgreSQL count years before Christ. */
const written =
  /^(?<year>-?\d{4,})-(?<day>\d\d-\d\d)(?<before> \(BC\))?(?:[ T](?<clock>\d\d:\d\d:\d\d(?:\.\d+)?))?(?<era> BC)?$/;

/**
 * A date or a local date and time from the text of an engine. The year before 1 is 0, as in FEEL and ISO 8601.
 * @throws RangeError for what is neither, such as PostgreSQL's `infinity`: no FEEL value stands for it.
 * @example temporalOf('0044-03-15 BC') // @"-0043-03-15"
 */
export function temporalOf(text: string): DateValue | DateTimeValue {
  const { year, day, before, clock, era } = written.exec(text)?.groups ?? {};
  const value = Number(year);
  const iso = `${isoYear(before === undefined && era === undefined ? value : 1 - value)}-${day}`;
  const found = parseTemporal(clock === undefined ? iso : `${iso}T${clock}`);
  if (found?.kind === 'date' || found?.kind === 'date and time') return found;
  throw new RangeError(`no date or date and time: ${text}`);
}

function isoYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/**
 * The day that a driver's Date object stands for: midnight in UTC (DuckDB) or midnight, else the first moment, of the
 * local day (node-postgres).
 */
export function dayOf(date: Date): DateValue {
  const isUtc = date.getTime() % 86_400_000 === 0;
  const [year, month, day] = isUtc
    ? [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    : [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  if (Number.isNaN(year)) throw new RangeError('the driver has no Date for this day: read dates as text');
  return { kind: 'date', year, month, day };
}
