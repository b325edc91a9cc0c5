import { formatLongDay } from '../../base/index.ts';
import {
  kindOf,
  parseTemporal,
  valueFromJson,
  type DateValue,
  type FeelType,
  type Json,
  type Value,
} from '../../feel/index.ts';
import type { Reader } from '../text/reader.ts';
import { valueText, type Expected } from '../text/values.ts';

/** Every other unit is one of numbers. */
const unitTypes: ReadonlyMap<string, FeelType> = new Map([
  ['text', { kind: 'string' }],
  ['boolean', { kind: 'boolean' }],
]);

/**
 * The value that stands in a receipt, by its unit: texts hold numbers with many digits, days and codes alike. Without a unit only a
 * day is recognised; what does not fit its unit stays as it is.
 * @example jsonValue('2020-03-13', 'date') // the day
 */
export function jsonValue(json: Json, unit: string | null | undefined): Value {
  const isText = typeof json === 'string';
  if (isText && (unit === null || unit === undefined || unit === 'date')) return dayOf(json) ?? json;
  const type = unitTypes.get(unit ?? '') ?? { kind: isText ? 'number' : 'any' };
  const read = valueFromJson(json, type);
  if (read.ok) return read.value;
  const plain = valueFromJson(json, { kind: 'any' });
  return plain.ok ? plain.value : null;
}

/** A text without a unit is a day only where it is nothing but a day: `12:30` or `P1D` may be a name. */
function dayOf(text: string): Value | undefined {
  const value = parseTemporal(text);
  return value !== null && (kindOf(value) === 'date' || kindOf(value) === 'date and time')
    ? value
    : undefined;
}

/** A value as it stands on a form: a day without the article that it has in a French sentence. */
export function shownValue(value: Value, expected: Expected, reader: Reader): string {
  if (kindOf(value) === 'date') return formatLongDay(value as DateValue, reader.language);
  return valueText(value, expected, reader);
}
