import type { DateTimeValue, DateValue } from '../value.ts';
import type { FormulaType } from '../exact/formula.ts';
import type { LetterCase } from './letter-case.ts';

/** Integers that fit in 63 bits, and those that need more. */
export type Width = 'integer' | 'wide';

/** A part of a list: the item where the condition holds; without condition always. */
export interface ListItem {
  readonly when: string | undefined;
  readonly item: string;
}

/**
 * What differs between engines of SQL. All else is in print.ts, so another engine is one more small file like duckdb.ts,
 * which passes the same cases.
 */
export interface Dialect {
  readonly name: string;
  /** The types of integers, and of what is computed as what it is. */
  readonly types: Readonly<Record<Width | 'truth' | 'text' | 'date' | 'moment' | 'rule' | 'bits', string>>;
  /** Names are told apart by so many bytes; absent: by all. */
  readonly nameBytes?: number;
  /** A SELECT has room for so many columns; absent: for all that memory holds. */
  readonly mostColumns?: number;
  /** Ends a subquery whose columns are each computed once, however often they are used outside. */
  readonly fence: string;
  readonly text: (value: string) => string;
  readonly date: (value: DateValue) => string;
  readonly moment: (value: DateTimeValue) => string;
  /** A decimal column as the integer that it is without its point. */
  readonly unscaled: (column: string, precision: number, scale: number, type: string) => string;
  /** Integer division towards zero and its rest; null where the divisor is zero. `guarded`: it can be zero. */
  readonly quotient: (left: string, right: string, width: Width, guarded: boolean) => string;
  readonly remainder: (left: string, right: string, guarded: boolean) => string;
  /** A moment as ISO text with all its digits: what drivers make of the type itself has milliseconds and a time zone. */
  readonly momentText: (moment: string) => string;
  readonly contains: (text: string, part: string) => string;
  readonly endsWith: (text: string, part: string) => string;
  /** The digits of an integer. */
  readonly digits: (integer: string, width: Width) => string;
  /** Number of UTF-16 units. */
  readonly units: (text: string) => string;
  readonly letterCase: LetterCase;
  /** Whether the text holds the pattern, which is one of plain-pattern.ts. */
  readonly matches: (text: string, pattern: string) => string;
  /** A field of a date by its name in SQL. */
  readonly part: (field: string, date: string) => string;
  readonly momentOf: (date: string, microseconds: string) => string;
  readonly addMonths: (date: string, months: string) => string;
  /** Truth values that are never null, the first as lowest bit. */
  readonly bits: (truths: readonly string[]) => string;
  /** An item of a list or entry of a struct. */
  readonly element: (sql: string, type: FormulaType) => string;
  readonly list: (items: readonly ListItem[]) => string;
  readonly struct: (entries: readonly (readonly [name: string, sql: string])[]) => string;
}
