import { isContext, isFunction, isList, isNumber, isRange } from '../kind.ts';
import { quoteString } from '../parse/string.ts';
import { formatTemporal } from '../temporal/format.ts';
import type { ContextValue, RangeValue, Value } from '../value.ts';

/**
 * The text of a value as FEEL's `string` gives it: numbers without exponent, texts inside lists in quotes.
 * @example formatValue([number('1.50'), 'a', null]) // '[1.5, "a", null]'
 */
export function formatValue(value: Value): string {
  return typeof value === 'string' ? value : formatInner(value);
}

function formatInner(value: Value): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoteString(value);
  if (isNumber(value)) return value.toFixed();
  if (isList(value)) return `[${value.map(formatInner).join(', ')}]`;
  if (isContext(value)) return formatContext(value);
  if (isRange(value)) return formatRange(value);
  if (isFunction(value)) return `function(${value.parameters.join(', ')})`;
  return formatTemporal(value);
}

function formatContext(value: ContextValue): string {
  const entries = [...value.entries].map(([key, entry]) => `${formatKey(key)}: ${formatInner(entry)}`);
  return `{${entries.join(', ')}}`;
}

/** A key that is a plain name stands without quotes. */
export function formatKey(key: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*(?: [\p{L}\p{N}_]+)*$/u.test(key) ? key : quoteString(key);
}

function formatRange(value: RangeValue): string {
  const start = value.start === null ? '' : formatInner(value.start);
  const end = value.end === null ? '' : formatInner(value.end);
  if (value.point !== undefined) return `(${value.point} ${end})`;
  return `${value.startIncluded ? '[' : '('}${start}..${end}${value.endIncluded ? ']' : ')'}`;
}
