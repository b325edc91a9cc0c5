import { joinParts, Decimal, formatDay, formatDecimal, type Language } from '../../base/index.ts';
import type { Unit } from '../../pack/index.ts';
import { word } from '../../report/index.ts';
import type { PageRequest } from '../page.ts';

/**
 * A value as JSON has it, as a reader sees it: numbers in the marks of the language, yes and no in words.
 * @example valueWords('4000', 'euro', request) // '4.000\u00A0euro'
 */
export function valueWords(
  value: unknown,
  unit: Unit,
  { text, language }: Pick<PageRequest, 'text' | 'language'>,
): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return text(word(value ? 'yes' : 'no'));
  if (Array.isArray(value))
    return joinParts(
      value.map((item) => valueWords(item, unit, { text, language })),
      language,
    );
  if (typeof value === 'object') return JSON.stringify(value);
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  switch (unit) {
    case 'date':
      return formatDay(plain, language);
    case 'share':
      return percentage(plain, language);
    case 'euro': {
      // Cents are two digits, as in a receipt.
      const amount = formatDecimal(/\.\d$/.test(plain) ? `${plain}0` : plain, language);
      if (language === 'en') return `€${amount}`;
      // French counts in the plural from two on.
      const unitWord = language === 'fr' && Math.abs(Number(plain)) >= 2 ? 'euros' : 'euro';
      return `${amount}\u00A0${unitWord}`;
    }
    case 'days':
    case 'count':
    case 'months':
    case 'fte':
      return formatDecimal(plain, language);
    case 'boolean':
    case 'text':
      return plain;
  }
}

/** Exact: a rate of the law is not rounded. */
function percentage(share: string, language: Language): string {
  if (!/^-?\d+(\.\d+)?$/.test(share)) return share;
  const digits = new Decimal(share).times(100).toFixed();
  return `${formatDecimal(digits, language)}${language === 'en' ? '' : '\u00A0'}%`;
}
