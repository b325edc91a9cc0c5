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

/**
 * Integer cents as euro with two decimals.
 * @example formatEuro(123456, 'nl') // '€ 1.234,56'
 */
export function formatEuro(cents: number | bigint, language: Language): string {
  const value = BigInt(cents);
  const absolute = value < 0n ? -value : value;
  const fraction = (absolute % 100n).toString().padStart(2, '0');
  const whole = formatCount(absolute / 100n, language);
  const amount = `${whole}${decimalMark[language]}${fraction}`;
  return withEuroSign(amount, value < 0n, language);
}

/**
 * Integer cents in millions of euro with one decimal, half away from zero: for headings and tables, never for money that is paid.
 * @example formatMillions(115840000000, 'nl') // '€ 1.158,4 mln'
 */
export function formatMillions(cents: number | bigint, language: Language): string {
  const value = BigInt(cents);
  const absolute = value < 0n ? -value : value;
  const tenths = (absolute + 5_000_000n) / 10_000_000n;
  const amount = `${formatCount(tenths / 10n, language)}${decimalMark[language]}${tenths % 10n}`;
  const unit = { nl: 'mln', en: 'm', fr: 'M' }[language];
  return language === 'fr'
    ? `${value < 0n ? '−' : ''}${amount}\u00A0${unit}\u00A0€`
    : `${withEuroSign(amount, value < 0n, language)}\u00A0${unit}`;
}

function withEuroSign(amount: string, negative: boolean, language: Language): string {
  const sign = negative ? '−' : '';
  if (language === 'nl') return `€\u00A0${sign}${amount}`;
  return language === 'fr' ? `${sign}${amount}\u00A0€` : `${sign}€${amount}`;
}

/**
 * A share from 0 to 1 as percentage with one decimal; a dash where it is not known.
 * @example formatShare(0.1234, 'nl') // '12,3 %'
 */
export function formatShare(value: number | null | undefined, language: Language): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const tenths = Math.round(Math.abs(value) * 1000);
  const text = `${formatCount(Math.trunc(tenths / 10), language)}${decimalMark[language]}${tenths % 10}`;
  return `${value < 0 && tenths > 0 ? '−' : ''}${text}${language === 'en' ? '' : '\u00A0'}%`;
}

/** A ratio with a given number of decimals. @example formatRatio(0.4567, 'nl', 2) // '0,46' */
export function formatRatio(value: number | null | undefined, language: Language, decimals: number): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return '–';
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const sign = value < 0 ? '−' : '';
  return `${sign}${formatCount(BigInt(whole!), language)}${fraction === undefined ? '' : decimalMark[language] + fraction}`;
}

/** An ISO day in the reader's order. @example formatDay('2020-06-15', 'nl') // '15-06-2020' */
export function formatDay(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-');
  if (day === undefined) return iso;
  return language === 'nl' ? `${day}-${month}-${year}` : language === 'fr' ? `${day}/${month}/${year}` : iso;
}
