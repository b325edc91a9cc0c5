import { expect, test } from 'vitest';
import { fillNames } from './words.ts';

const words = new Map([
  ['Loss', 'verlies'],
  ['Loss threshold', 'drempel (0.6)'],
  ['a.b', 'punt'],
]);

test.each([
  ['>= Loss threshold', '>= drempel (0.6)'],
  ['Loss + Losses', 'verlies + Losses'],
  ['"Loss", Loss', '"Loss", verlies'],
  ['"say \\"Loss\\"" = Loss', '"say \\"Loss\\"" = verlies'],
  ['a.b axb', 'punt axb'],
])('%s', (source, expected) => {
  expect(fillNames(source, words)).toBe(expected);
  expect(fillNames(source, new Map())).toBe(source);
});
