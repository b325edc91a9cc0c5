import type { Language } from './text.ts';

/** Figures for readers. Written out by hand because the locale tables of a machine may differ, and output must not. */
const groupMark: Readonly<Record<Language, string>> = { nl: '.', en: ',', fr: '\u202F' };
export const decimalMark: Readonly<Record<Language, string>> = { nl: ',', en: '.', fr: ',' };

/**
 * An integer with grouped digits.
 * @example formatCount(617685, 'nl') // '617.685'
 */
export function formatCount(value: number | bigint, language: Language): string {
  const digits = value.toString();
  const sign = digits.startsWith('-') ? '−' : '';
  return sign + digits.replace('-', '').replace(/\B(?=(\d{3})+$)/g, groupMark[language]);
}

/**
 * Exact decimal text in the reader's marks; text that is not a plain number stays as it is.
 * @example formatDecimal('67045.6', 'nl') // '67.045,6'
 */
export function formatDecimal(digits: string, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits);
  if (match === null) return digits;
  const [, sign, integer, fraction] = match;
  const whole = `${sign === '' ? '' : '−'}${formatCount(BigInt(integer!), language)}`;
  return fraction === undefined ? whole : `${whole}${decimalMark[language]}${fraction}`;
}
