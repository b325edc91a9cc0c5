import { decimalMark, type Language } from '../../../base/index.ts';

/**
 * A number as people write it, as plain digits with a point; undefined where it is none. Marks are those of the language; groups of three
 * may be set apart by its mark, a space or nothing.
 * @example readNumber('12.500,50', 'nl') // '12500.50'
 */
export function readNumber(written: string, language: Language): string | undefined {
  const text = written
    .trim()
    .replace(/^€\s*/, '')
    .replace(/\s*(?:€|%|euro)$/i, '')
    .replace('−', '-');
  const point = decimalMark[language];
  const group = point === ',' ? '\\.' : ',';
  const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d{1,3}(?:[\\s\\u00a0\\u202f]\\d{3})+|\\d+`;
  const match = new RegExp(`^(-?)(${whole})(?:\\${point}(\\d+))?$`).exec(text);
  if (match !== null) {
    const [, sign, digits, fraction] = match;
    const plain = `${sign}${digits!.replaceAll(/\D/g, '')}`;
    return fraction === undefined ? plain : `${plain}.${fraction}`;
  }
  // A point for a comma is understood where it cannot stand for a group.
  return /^-?\d+\.(?:\d{1,2}|\d{4,})$/.test(text) ? text : undefined;
}
