import { fillText, formatDecimal, formatLongDay, plainText } from '../../base/index.ts';
import {
  formatTemporal,
  formatValue,
  kindOf,
  number,
  parseTemporal,
  type DateValue,
  type DurationValue,
  type TemporalValue,
  type TimeValue,
  type Value,
} from '../../feel/index.ts';
import { quoted } from './quoted.ts';
import { fill, list, type Reader } from './reader.ts';
import {
  placedTexts,
  nothingText,
  shareText,
  truthTexts,
  unitTexts,
  unknownText,
  type UnitText,
} from './texts/values.ts';
import type { Codes, Word } from './vocabulary.ts';

/** What is known of a place where a value stands: its unit, and words for its codes. */
export interface Expected {
  readonly unit?: string | undefined;
  readonly codes?: Codes | undefined;
}

/** A value of FEEL for a reader, exact. Ranges, contexts and functions stand as FEEL in quotes. */
export function valueText(value: Value, expected: Expected, reader: Reader): string {
  const { language } = reader;
  if (value === null) return fillText(unknownText, language);
  if (typeof value === 'boolean') return fillText(truthTexts[value ? 'true' : 'false'], language);
  if (typeof value === 'string') return codeText(value, expected.codes, reader);
  switch (kindOf(value)) {
    case 'number':
      return numberText(formatValue(value), expected.unit, reader);
    case 'date':
    case 'time':
    case 'date and time':
    case 'days and time duration':
    case 'years and months duration':
      return temporalText(value as TemporalValue | DurationValue, reader);
    case 'list': {
      const items = (value as readonly Value[]).map((item) => valueText(item, expected, reader));
      return items.length === 0 ? fillText(nothingText, language) : list(items, 'and', language);
    }
    default:
      return quoted(formatValue(value), language);
  }
}

/** The fixed value of a parameter, with since when it holds where that is to be said. */
export function fixedText(word: Word, reader: Reader): string | undefined {
  if (word.fixed === undefined) return undefined;
  const value = shownValue(word, word.fixed.value, reader);
  const since = word.fixed.since === undefined ? null : parseTemporal(word.fixed.since);
  if (since?.kind !== 'date') return value;
  return fill(placedTexts.since, reader.language, { value, day: dayText(since, reader) });
}

/** A parameter that is a code without words says what it stands for. */
function shownValue(word: Word, value: Value, reader: Reader): string {
  const text = valueText(value, word, reader);
  const isBare = typeof value === 'string' && (word.codes === undefined || !Object.hasOwn(word.codes, value));
  if (!isBare) return text;
  const title = plainText(word.title[reader.language]);
  return fill(placedTexts.named, reader.language, { value: text, title });
}

/** A code by its title; any other text in quotes. */
export function codeText(code: string, codes: Codes | undefined, { language }: Reader): string {
  const title = codes !== undefined && Object.hasOwn(codes, code) ? codes[code] : undefined;
  return title === undefined ? quoted(code, language) : title[language];
}

/** A number that is longer is no figure for a reader: it stays as the rule writes it. */
const mostDigits = 60;

/**
 * Digits with their unit. A share is shown per cent by moving the point, so that no digit is lost.
 * @example numberText('0.075', 'share', reader) // '7,5 %'
 */
export function numberText(digits: string, unit: string | undefined, reader: Reader): string {
  const { language } = reader;
  const exact = number(digits).toFixed();
  if (exact.length > mostDigits) return quoted(digits, language);
  if (unit === 'share') return fill(shareText, language, { n: formatDecimal(percent(exact), language) });
  const units: Readonly<Record<string, UnitText>> = unitTexts;
  const text = unit !== undefined && Object.hasOwn(units, unit) ? units[unit] : undefined;
  if (text === undefined) return formatDecimal(exact, language);
  const n = formatDecimal(unit === 'euro' ? wholeCents(exact) : exact, language);
  return fill(isSingular(exact, language) ? text.one : text.more, language, { n });
}

/** French counts everything below two as one. */
function isSingular(digits: string, language: Reader['language']): boolean {
  const size = number(digits).abs();
  return language === 'fr' ? size.lt(2) : size.eq(1);
}

function percent(digits: string): string {
  const [, sign, integer, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits)!;
  const moved = `${integer}${fraction.padEnd(2, '0').slice(0, 2)}`.replace(/^0+(?=\d)/, '');
  const rest = fraction.slice(2).replace(/0+$/, '');
  return `${sign}${moved}${rest === '' ? '' : `.${rest}`}`;
}

/** Money has no cents or two; more digits stay. */
function wholeCents(digits: string): string {
  return /\.\d$/.test(digits) ? `${digits}0` : digits;
}

/** A day, a moment or a duration in words. */
export function temporalText(value: TemporalValue | DurationValue, reader: Reader): string {
  const { language } = reader;
  switch (value.kind) {
    case 'date':
      return dayText(value, reader);
    case 'time':
      return fill(placedTexts.time, language, { time: clock(value) });
    case 'date and time': {
      const time = fill(placedTexts.time, language, { time: clock(value.time) });
      return fill(placedTexts.moment, language, { day: dayText(value.date, reader), time });
    }
    case 'years and months duration':
      return (
        durationText(
          value.months,
          [
            ['years', 12n],
            ['months', 1n],
          ],
          reader,
        ) ?? quoted(formatTemporal(value), language)
      );
    case 'days and time duration':
      return durationText(value.nanoseconds, timeParts, reader) ?? quoted(formatTemporal(value), language);
  }
}

function dayText(date: DateValue, { language }: Reader): string {
  return fill(placedTexts.day, language, { day: formatLongDay(date, language) });
}

/** Hours and minutes; seconds, offset and zone only where there are any. */
function clock(time: TimeValue): string {
  return formatTemporal(time).replace(/^(\d\d:\d\d):00(?!\.)/, '$1');
}

type Part = readonly [keyof typeof unitTexts, bigint];
const timeParts: readonly Part[] = [
  ['days', 86_400_000_000_000n],
  ['hours', 3_600_000_000_000n],
  ['minutes', 60_000_000_000n],
  ['seconds', 1_000_000_000n],
];

/** A duration by its parts, largest first; undefined below nothing or where a fraction of a second remains. */
function durationText(size: bigint, parts: readonly Part[], reader: Reader): string | undefined {
  if (size < 0n) return undefined;
  let rest = size;
  const texts: string[] = [];
  for (const [unit, length] of parts) {
    const count = rest / length;
    rest -= count * length;
    if (count > 0n) texts.push(numberText(String(count), unit, reader));
  }
  if (rest > 0n) return undefined;
  return texts.length === 0 ? numberText('0', parts.at(-1)![0], reader) : list(texts, 'and', reader.language);
}
