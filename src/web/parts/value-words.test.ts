import { expect, test } from 'vitest';
import { fillText } from '../../base/index.ts';
import { valueWords } from './value-words.ts';

const nl = {
  language: 'nl',
  text: (given: Parameters<typeof fillText>[0] | string) =>
    typeof given === 'string' ? given : fillText(given, 'nl'),
} as const;

test('values in the marks of the reader; a rate of the law is not rounded', () => {
  expect(valueWords('0.6', 'share', nl)).toBe('60\u00A0%');
  expect(valueWords('0.2675', 'share', nl)).toBe('26,75\u00A0%');
  expect(valueWords(0.075, 'share', { ...nl, language: 'en' })).toBe('7.5%');
  expect(valueWords('13993.78', 'euro', nl)).toBe('13.993,78\u00A0euro');
  expect(valueWords('1.5', 'euro', { ...nl, language: 'fr' })).toBe('1,50\u00A0euro');
  expect(valueWords('160', 'euro', { ...nl, language: 'fr' })).toBe('160\u00A0euros');
  expect(valueWords('2020-03-13', 'date', nl)).toBe('13-03-2020');
  expect(valueWords(null, 'share', nl)).toBe('–');
});

test('what is no number stays as it was typed', () => {
  expect(valueWords('veel', 'share', nl)).toBe('veel');
  expect(valueWords('1e9', 'share', nl)).toBe('1e9');
});
