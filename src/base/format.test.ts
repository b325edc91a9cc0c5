import { describe, expect, test } from 'vitest';
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatEuro,
  formatMillions,
  formatRatio,
  formatShare,
} from './format.ts';

describe('figures for readers', () => {
  test.each([
    [formatCount(617685, 'nl'), '617.685'],
    [formatCount(-1234567n, 'en'), '−1,234,567'],
    [formatCount(999, 'fr'), '999'],
    [formatEuro(123456, 'nl'), '€\u00A01.234,56'],
    [formatEuro(-5n, 'en'), '−€0.05'],
    [formatEuro(100, 'fr'), '1,00\u00A0€'],
    [formatMillions(115840000000, 'nl'), '€\u00A01.158,4\u00A0mln'],
    [formatMillions(4_999_999, 'en'), '€0.0\u00A0m'],
    [formatMillions(5_000_000, 'en'), '€0.1\u00A0m'],
    [formatShare(0.1234, 'nl'), '12,3\u00A0%'],
    [formatShare(-0.0004, 'en'), '0.0%'],
    [formatShare(null, 'nl'), '–'],
    [formatShare(Number.NaN, 'nl'), '–'],
    [formatRatio(0.4567, 'nl', 2), '0,46'],
    [formatRatio(undefined, 'nl', 2), '–'],
    [formatDecimal('67045.6', 'nl'), '67.045,6'],
    [formatDecimal('-1000', 'en'), '−1,000'],
    [formatDecimal('true', 'nl'), 'true'],
    [formatDay('2020-06-15', 'nl'), '15-06-2020'],
    [formatDay('2020', 'nl'), '2020'],
  ])('%s', (found, expected) => {
    expect(found).toBe(expected);
  });
});
