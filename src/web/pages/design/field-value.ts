import { Decimal, decimalMark, type Language, type Text } from '../../../base/index.ts';
import type { Unit } from '../../../pack/index.ts';
import { readNumber } from '../unit/number.ts';

/** Units whose values are numbers; shares are typed as percentages. */
const numbers: ReadonlySet<Unit> = new Set(['euro', 'share', 'days', 'count', 'months', 'fte']);

export function isNumber(unit: Unit): boolean {
  return numbers.has(unit);
}

/**
 * A value as it stands in a field: shares as percentages, in the decimal mark of the reader. What is no value stands as it was typed.
 * @example fieldText('0.605', 'share', 'nl') // '60,5'
 */
export function fieldText(value: string, unit: Unit, language: Language): string {
  if (!isNumber(unit) || !/^-?\d{1,30}(\.\d{1,30})?$/.test(value)) return value;
  const number = new Decimal(value).times(unit === 'share' ? 100 : 1);
  return number.toFixed().replace('.', decimalMark[language]);
}

/**
 * What somebody typed as the text of a value: grouped digits and decimals in the marks of the language, with or without the sign of the unit.
 * What is no number stays as it was typed, so that it can be shown again.
 * @example readField('60,5 %', 'share', 'nl') // '0.605'
 */
export function readField(typed: string, unit: Unit, language: Language): string {
  const text = typed.trim();
  if (!isNumber(unit)) return text;
  const digits = readNumber(text, language);
  if (digits === undefined || digits.length > mostDigits) return text;
  return new Decimal(digits).div(unit === 'share' ? 100 : 1).toFixed();
}

const mostDigits = 30;

/** What a field expects, in words. */
export const expectedTexts: Readonly<Record<Unit, Text>> = {
  share: {
    nl: 'een percentage van 0 tot 100',
    en: 'a percentage from 0 to 100',
    fr: 'un pourcentage de 0 à 100',
  },
  euro: {
    nl: 'een bedrag in euro van 0 of meer, met hoogstens twee decimalen',
    en: 'an amount in euro of 0 or more, with at most two decimals',
    fr: 'un montant en euros de 0 ou plus, avec deux décimales au plus',
  },
  days: { nl: 'een geheel aantal dagen', en: 'a whole number of days', fr: 'un nombre entier de jours' },
  count: {
    nl: 'een geheel getal van 0 of meer',
    en: 'a whole number of 0 or more',
    fr: 'un nombre entier de 0 ou plus',
  },
  months: { nl: 'een geheel aantal maanden', en: 'a whole number of months', fr: 'un nombre entier de mois' },
  fte: { nl: 'een getal van 0 of meer', en: 'a number of 0 or more', fr: 'un nombre de 0 ou plus' },
  date: {
    nl: 'een datum als 2020-03-13',
    en: 'a date such as 2020-03-13',
    fr: 'une date comme 2020-03-13',
  },
  boolean: { nl: 'ja of nee', en: 'yes or no', fr: 'oui ou non' },
  text: { nl: 'een tekst', en: 'a text', fr: 'un texte' },
};

/** The sign behind a field. */
export const signTexts: Readonly<Partial<Record<Unit, Text>>> = {
  share: { nl: '%', en: '%', fr: '%' },
  euro: { nl: 'euro', en: 'euro', fr: 'euros' },
  days: { nl: 'dagen', en: 'days', fr: 'jours' },
  months: { nl: 'maanden', en: 'months', fr: 'mois' },
  fte: { nl: 'vte', en: 'FTE', fr: 'ETP' },
};

/** How far a slider goes around the value as it stands, and in which steps; in the numbers of the field. */
export function sliderRange(value: string, unit: Unit): { readonly max: number; readonly step: number } {
  if (unit === 'share') {
    const percent = Number(value) * 100;
    return { max: 100, step: Number.isInteger(Math.round(percent * 1e6) / 1e6) ? 1 : 0.5 };
  }
  const standing = Number(value);
  if (standing <= 10) return { max: 20, step: unit === 'euro' || unit === 'fte' ? 0.5 : 1 };
  // About a hundred steps up to twice the value, each 1, 2 or 5 times a power of ten.
  const raw = (2 * standing) / 100;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(
    1,
    [1, 2, 5, 10].map((times) => times * power).find((size) => size >= raw)!,
  );
  return { max: Math.ceil((2 * standing) / step) * step, step };
}
