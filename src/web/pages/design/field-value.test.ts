import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages, type Language } from '../../../base/index.ts';
import type { Unit } from '../../../pack/index.ts';
import { fieldText, readField, sliderRange } from './field-value.ts';

test.each<[string, Unit, Language, string]>([
  ['60,5 %', 'share', 'nl', '0.605'],
  ['60.5%', 'share', 'en', '0.605'],
  ['50', 'share', 'fr', '0.5'],
  ['4.000', 'euro', 'nl', '4000'],
  ['4,000', 'euro', 'en', '4000'],
  ['€ 13.993,78', 'euro', 'nl', '13993.78'],
  ['1 234,5', 'fte', 'fr', '1234.5'],
  ['0.5', 'fte', 'nl', '0.5'],
  [' 2020-03-13 ', 'date', 'nl', '2020-03-13'],
  ['4000 frank', 'euro', 'nl', '4000 frank'],
  ['1e9', 'count', 'en', '1e9'],
  ['', 'count', 'nl', ''],
  ['9'.repeat(90), 'euro', 'nl', '9'.repeat(90)],
])('%j as %s in %s is %j', (typed, unit, language, text) => {
  expect(readField(typed, unit, language)).toBe(text);
});

test('what stands in a field is read back as it was, in every language', () => {
  fc.assert(
    fc.property(
      fc.nat(99_999_999),
      fc.constantFrom<Unit>('share', 'euro', 'fte', 'count'),
      fc.constantFrom(...languages),
      (cents, unit, language) => {
        const value = String(unit === 'count' ? cents : cents / 100);
        expect(readField(fieldText(value, unit, language), unit, language)).toBe(value);
      },
    ),
  );
});

test.each<[string, Unit, number, number]>([
  ['0.6', 'share', 100, 1],
  ['0.075', 'share', 100, 0.5],
  ['4000', 'euro', 8000, 100],
  ['13993.78', 'euro', 28000, 500],
  ['1', 'count', 20, 1],
  ['0', 'euro', 20, 0.5],
])('a slider around %s %s goes to %d by %d', (value, unit, max, step) => {
  expect(sliderRange(value, unit)).toEqual({ max, step });
});
