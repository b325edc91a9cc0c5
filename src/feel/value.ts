import { Decimal } from '../base/index.ts';
import type { FeelType } from './type.ts';

/** FEEL values (DMN 1.5, table 41 ff.). Everything is readonly; `null` is FEEL's null, there is no undefined. */

export interface DateValue {
  readonly kind: 'date';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A time of day; `offset` in seconds east of UTC, or the name of a zone, or neither (local time). */
export interface TimeValue {
  readonly kind: 'time';
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly nanosecond: number;
  readonly offset?: number;
  readonly zone?: string;
}

export interface DateTimeValue {
  readonly kind: 'date and time';
  readonly date: DateValue;
  readonly time: TimeValue;
}

export interface DaysAndTimeDurationValue {
  readonly kind: 'days and time duration';
  readonly nanoseconds: bigint;
}

export interface YearsAndMonthsDurationValue {
  readonly kind: 'years and months duration';
  readonly months: bigint;
}

export interface RangeValue {
  readonly kind: 'range';
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
  /** null: unbounded. */
  readonly start: Value;
  readonly end: Value;
  /** Of `(= x)` and `(!= x)`, whose ends are both x. */
  readonly point?: '=' | '!=';
}

export interface ContextValue {
  readonly kind: 'context';
  readonly entries: ReadonlyMap<string, Value>;
}

/** A builtin, a user function or a business knowledge model. */
export interface FunctionValue {
  readonly kind: 'function';
  readonly name?: string;
  readonly parameters: readonly string[];
  /** What it takes and gives, as far as that is written or can be inferred. */
  readonly type?: Extract<FeelType, { readonly kind: 'function' }>;
  readonly call: (positional: readonly Value[]) => Value;
}

export type TemporalValue = DateValue | TimeValue | DateTimeValue;
export type DurationValue = DaysAndTimeDurationValue | YearsAndMonthsDurationValue;

export type Value =
  | null
  | boolean
  | string
  | Decimal
  | TemporalValue
  | DurationValue
  | RangeValue
  | ContextValue
  | FunctionValue
  | readonly Value[];

/** A number of FEEL from digits or an integer. */
export function number(digits: string | number | bigint): Decimal {
  return new Decimal(typeof digits === 'bigint' ? digits.toString() : digits);
}

/**
 * A context from plain entries.
 * @example context({ a: number(1) })
 */
export function context(entries: Readonly<Record<string, Value>>): ContextValue {
  return { kind: 'context', entries: new Map(Object.entries(entries)) };
}
