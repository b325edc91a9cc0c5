import { Decimal } from '../base/index.ts';
import type {
  ContextValue,
  DateTimeValue,
  DateValue,
  DaysAndTimeDurationValue,
  FunctionValue,
  RangeValue,
  TimeValue,
  Value,
  YearsAndMonthsDurationValue,
} from './value.ts';

export type ValueKind =
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'date'
  | 'time'
  | 'date and time'
  | 'days and time duration'
  | 'years and months duration'
  | 'list'
  | 'range'
  | 'context'
  | 'function';

/**
 * The kind of a value, one word of FEEL.
 * @example kindOf([]) // 'list'
 */
export function kindOf(value: Value): ValueKind {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  if (value instanceof Decimal) return 'number';
  return isList(value) ? 'list' : value.kind;
}

export function isNumber(value: Value): value is Decimal {
  return value instanceof Decimal;
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

export function isContext(value: Value): value is ContextValue {
  return isObject(value) && value.kind === 'context';
}

export function isRange(value: Value): value is RangeValue {
  return isObject(value) && value.kind === 'range';
}

export function isFunction(value: Value): value is FunctionValue {
  return isObject(value) && value.kind === 'function';
}

export function isDate(value: Value): value is DateValue {
  return isObject(value) && value.kind === 'date';
}

export function isTime(value: Value): value is TimeValue {
  return isObject(value) && value.kind === 'time';
}

export function isDateTime(value: Value): value is DateTimeValue {
  return isObject(value) && value.kind === 'date and time';
}

export function isDaysDuration(value: Value): value is DaysAndTimeDurationValue {
  return isObject(value) && value.kind === 'days and time duration';
}

export function isMonthsDuration(value: Value): value is YearsAndMonthsDurationValue {
  return isObject(value) && value.kind === 'years and months duration';
}

type Tagged = Exclude<Value, null | boolean | string | Decimal | readonly Value[]>;

function isObject(value: Value): value is Tagged {
  return typeof value === 'object' && value !== null && 'kind' in value;
}
