import { describe, expect, test } from 'vitest';
import { languages, problemText } from '../../base/index.ts';
import { packForecastRows, read, row } from './testdata/rows.ts';
import { readForecasts, type ForecastRow } from './read-forecasts.ts';

test('a row keeps its decimals, its line and what is unknown', () => {
  const [first] = read([row({ value: '-9.50', published: 'unknown' })]);
  expect(first).toMatchObject({ decimals: 2, line: 2, institutes: ['kbc'], priceBasis: 'real' });
  expect(first).not.toHaveProperty('published');
  expect(first).not.toHaveProperty('qualifier');
});

test('a joint forecast has several institutes', () => {
  expect(read([row({ institutes: 'nbb fpb' })])[0]!.institutes).toEqual(['nbb', 'fpb']);
});

test('the pack is read whole', () => {
  expect(read(packForecastRows)).toHaveLength(253);
});

describe('a bad row', () => {
  test.each<[string, Partial<ForecastRow>, string, string]>([
    ['text in the value', { value: '-9,5' }, 'FORECAST-CELL', 'value'],
    ['a unit in the value', { value: '5.7%' }, 'FORECAST-CELL', 'value'],
    ['no value', { value: null }, 'FORECAST-CELL', 'value'],
    ['an unknown unit', { unit: 'promille' }, 'FORECAST-CELL', 'unit'],
    ['a unit of another base', { unit: 'index' }, 'FORECAST-UNIT', 'unit'],
    ['an unknown price basis', { price_basis: 'constant' }, 'FORECAST-CELL', 'price_basis'],
    ['an unknown base', { base: 'index' }, 'FORECAST-CELL', 'base'],
    ['an unknown variable', { variable: 'bbp' }, 'FORECAST-CELL', 'variable'],
    ['an unknown qualifier', { qualifier: 'roughly' }, 'FORECAST-CELL', 'qualifier'],
    ['a region that is no code', { region: 'Vlaanderen' }, 'FORECAST-CELL', 'region'],
    ['a period that is none', { period: '2020-13' }, 'FORECAST-CELL', 'period'],
    ['a day that is none', { published: '15/05/2020' }, 'FORECAST-CELL', 'published'],
    ['vintage 0', { vintage: '0' }, 'FORECAST-CELL', 'vintage'],
    ['no institute', { institutes: '' }, 'FORECAST-CELL', 'institutes'],
    ['a growth below -100 %', { value: '-100.5' }, 'FORECAST-GROWTH-BELOW', 'value'],
    [
      'a level of nothing',
      { value: '0', unit: 'index', base: 'index-2019' },
      'FORECAST-LEVEL-NEGATIVE',
      'value',
    ],
  ])('with %s is refused', (_, changes, code, path) => {
    const found = readForecasts([row({ period: '2019' }), row(changes)], 'data/forecast.csv');
    expect(found).toMatchObject({
      ok: false,
      problems: [{ code, place: { file: 'data/forecast.csv', line: 3, path } }],
    });
  });

  test('does not hide the next', () => {
    const found = readForecasts([row({ value: 'x' }), row({ unit: 'y', period: '' })], 'f');
    expect(found.ok ? [] : found.problems.map(({ place }) => `${place.line} ${place.path}`)).toEqual([
      '2 value',
      '3 unit',
      '3 period',
    ]);
  });
});

describe('rows that do not go together', () => {
  const later = { series: 'later', vintage: '2', published: '2020-06-01' };
  test.each<[string, Partial<ForecastRow>, string]>([
    ['the same figure twice', {}, 'FORECAST-DUPLICATE'],
    ['a series in two regions', { period: '2021', region: 'NL' }, 'FORECAST-SERIES-MIXED'],
    ['a series on two price bases', { period: '2021', price_basis: 'nominal' }, 'FORECAST-SERIES-MIXED'],
    ['the same vintage twice', { ...later, vintage: '1' }, 'FORECAST-VINTAGE-DOUBLE'],
    ['a later vintage of an earlier day', { ...later, published: '2020-04-30' }, 'FORECAST-VINTAGE-ORDER'],
    ['a later vintage of an earlier month', { ...later, published: '2020-04' }, 'FORECAST-VINTAGE-ORDER'],
  ])('%s', (_, changes, code) => {
    const found = readForecasts([row(), row(changes)], 'f');
    expect(found).toMatchObject({ ok: false, problems: [{ code, place: { file: 'f', line: 3 } }] });
    for (const language of languages)
      expect(found.ok ? '' : problemText(found.problems[0]!, language)).not.toMatch(/\{\w+\}/);
  });

  test.each<[string, Partial<ForecastRow>]>([
    ['a later day', later],
    ['the same month', { ...later, published: '2020-05' }],
    ['a day that is not known', { ...later, published: 'unknown' }],
    ['another region', { series: 'nl', region: 'NL' }],
    ['another institute', { series: 'ing', institutes: 'ing' }],
  ])('%s is no contradiction', (_, changes) => {
    expect(readForecasts([row(), row(changes)], 'f').ok).toBe(true);
  });
});
