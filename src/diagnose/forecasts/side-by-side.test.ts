import { describe, expect, test } from 'vitest';
import type { ForecastRow } from './read-forecasts.ts';
import { seriesOf } from './series.ts';
import { differences, sideBySide } from './side-by-side.ts';
import { growthRows, read } from './testdata/rows.ts';

const series = (changes: Partial<ForecastRow> = {}) =>
  seriesOf(read(growthRows(['-9.5', '5.7'], { series: 'other', institutes: 'other', ...changes })))[0]!;
const kbc = series({ series: 'kbc', institutes: 'kbc' });

describe('series may stand side by side', () => {
  test('when all but institute, date and scenario is the same', () => {
    const other = series({ published: 'unknown', scenario: 'low' });
    const found = sideBySide([kbc, other], 'unknown');
    expect(found.ok && found.value).toEqual([kbc, other]);
  });

  test('when the price basis that one does not state is read as that of the other', () => {
    expect(sideBySide([kbc, series({ price_basis: 'unknown' })], 'real').ok).toBe(true);
  });

  test('also alone, or none at all', () => {
    expect(sideBySide([kbc], 'unknown').ok).toBe(true);
    expect(sideBySide([], 'unknown').ok).toBe(true);
  });
});

describe('the guard refuses', () => {
  test.each<[string, Partial<ForecastRow>, string, string, string]>([
    ['two price bases', { price_basis: 'nominal' }, 'priceBasis', 'nominal', 'real'],
    ['two bases', { base: 'previous-quarter' }, 'base', 'previous-quarter', 'previous-year'],
    ['another region', { region: 'BE-VLG' }, 'region', 'BE-VLG', 'BE'],
    ['another variable', { variable: 'employment' }, 'variable', 'employment', 'gdp'],
    ['a price basis that is not stated', { price_basis: 'unknown' }, 'priceBasis', 'unknown', 'real'],
  ])('%s', (_, changes, attribute, found, expected) => {
    expect(sideBySide([kbc, series(changes)], 'unknown')).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'FORECAST-NOT-COMPARABLE',
          parameters: { series: 'other', other: 'kbc', attribute, found, expected },
        },
      ],
    });
  });

  test('a level beside growth, in unit and in base', () => {
    const level = series({ base: 'index-2019', unit: 'index', value: '90.5' });
    const found = sideBySide([kbc, level], 'real');
    expect(found.ok ? [] : found.problems.map(({ parameters }) => parameters['attribute'])).toEqual([
      'unit',
      'base',
    ]);
  });

  test('two unknown price bases: they may be different ones', () => {
    const unknown = series({ price_basis: 'unknown' });
    expect(differences(unknown, unknown, 'unknown').map(({ attribute }) => attribute)).toEqual([
      'priceBasis',
    ]);
    expect(differences(unknown, unknown, 'real')).toEqual([]);
  });

  test('each series that differs, not only the first', () => {
    const found = sideBySide([kbc, series({ region: 'NL' }), series({ region: 'DE' })], 'real');
    expect(found.ok ? 0 : found.problems.length).toBe(2);
  });
});
