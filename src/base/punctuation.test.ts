import { expect, test } from 'vitest';
import { fillText, frenchSpaces, joinParts, sameText, withColon } from './index.ts';

test.each([
  ['Coût : 5 %', 'Coût\u00A0: 5\u00A0%'],
  ['« Qui ? » ; 3 €', '«\u00A0Qui\u00A0?\u00A0»\u00A0; 3\u00A0€'],
  ['déjà\u00A0: fait', 'déjà\u00A0: fait'],
  ['https://example.org/?a=1 à 9:30', 'https://example.org/?a=1 à 9:30'],
  ['', ''],
])('no line of French ends before its punctuation: %j', (written, expected) => {
  expect(frenchSpaces(written)).toBe(expected);
});

test('a text is filled so in French alone, and what is filled in stays as it is', () => {
  expect(fillText(sameText('Source : {code} ?'), 'fr', { code: 'a ; b' })).toBe('Source\u00A0: a ; b\u00A0?');
  expect(fillText(sameText('Source : {code}'), 'en', { code: 'a' })).toBe('Source : a');
});

test('labels and parts have the marks of their language', () => {
  expect(withColon('Bron', 'nl')).toBe('Bron:');
  expect(withColon('Source', 'fr')).toBe('Source\u00A0:');
  expect(joinParts(['a, b', 'c'], 'en')).toBe('a, b; c');
  expect(joinParts(['a, b', 'c'], 'fr')).toBe('a, b\u00A0; c');
});
