import { identifier } from '../../base/index.ts';
import type { DateTimeValue, DateValue } from '../value.ts';
import { refuse } from './refusal.ts';

/**
 * The SQL words that differ between engines. All text of generated SQL goes through here or is plain SQL:1999, so that
 * another engine is another small file like this.
 */
export interface Dialect {
  readonly identifier: (name: string) => string;
  readonly text: (value: string) => string;
  readonly date: (value: DateValue) => string;
  readonly timestamp: (value: DateTimeValue) => string;
  /** Integer types: 63 bits, and one that holds 2 * 10^38 at least. */
  readonly integer: string;
  readonly wide: string;
  readonly bits: string;
  /** Division towards zero of integers; the divisor is never null, zero gives null. */
  readonly quotient: (left: string, right: string) => string;
  readonly dateFromDays: (date: string, days: string) => string;
  readonly addMonths: (date: string, months: string) => string;
  readonly daysBetween: (left: string, right: string) => string;
  readonly isoWeekday: (date: string) => string;
  readonly length: (text: string) => string;
  readonly shiftLeft: (bit: string, by: number) => string;
  readonly listOf: (items: readonly string[]) => string;
  readonly struct: (entries: readonly (readonly [name: string, sql: string])[]) => string;
}

const pad = (value: number, width: number) => String(Math.abs(value)).padStart(width, '0');

// DuckDB keeps dates as 32-bit day counts; years within +-200,000 leave room for all arithmetic.
function dateText(value: DateValue): string {
  if (Math.abs(value.year) > 200_000 || value.year < 1)
    return refuse('SQL-CONSTRUCT', { found: `${value.year}-${value.month}-${value.day}` });
  return `${pad(value.year, 4)}-${pad(value.month, 2)}-${pad(value.day, 2)}`;
}

/** A literal that cannot end early: quotes doubled, control characters and NUL spelled with chr(). */
function text(value: string): string {
  if (!value.isWellFormed()) return refuse('SQL-TEXT');
  // eslint-disable-next-line no-control-regex
  const parts = value.split(/([\u0000-\u001f\u007f]+)/);
  const pieces = parts.flatMap((part, index) => {
    if (part === '') return [];
    if (index % 2 === 0) return [`'${part.replaceAll("'", "''")}'`];
    return Array.from(part, (character) => `chr(${character.codePointAt(0)})`);
  });
  if (pieces.length === 0) return "''";
  return pieces.length === 1 ? pieces[0]! : `(${pieces.join(' || ')})`;
}

export const duckdb: Dialect = {
  identifier,
  text,
  date: (value) => `DATE '${dateText(value)}'`,
  timestamp: ({ date, time }) => {
    if (time.nanosecond % 1000 !== 0) return refuse('SQL-CONSTRUCT', { found: 'nanoseconds' });
    const clock = `${pad(time.hour, 2)}:${pad(time.minute, 2)}:${pad(time.second, 2)}`;
    return `TIMESTAMP '${dateText(date)} ${clock}.${pad(time.nanosecond / 1000, 6)}'`;
  },
  integer: 'BIGINT',
  wide: 'HUGEINT',
  bits: 'UBIGINT',
  quotient: (left, right) => `(${left} // ${right})`,
  dateFromDays: (date, days) => `(${date} + CAST(${days} AS INTEGER))`,
  addMonths: (date, months) => `CAST(${date} + to_months(CAST(${months} AS INTEGER)) AS DATE)`,
  daysBetween: (left, right) => `(${left} - ${right})`,
  isoWeekday: (date) => `isodow(${date})`,
  length: (value) => `length(${value})`,
  shiftLeft: (bit, by) => `(${bit} << ${by})`,
  listOf: (items) => `[${items.join(', ')}]`,
  struct: (entries) => `{${entries.map(([name, sql]) => `${text(name)}: ${sql}`).join(', ')}}`,
};
