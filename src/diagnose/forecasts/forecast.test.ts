import { describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { growthText } from './figures/columns.ts';
import { baseYear, yearOf } from './forecast.ts';
import { placeText } from './finding-text.ts';
import { forecasterName, instituteName, regionName } from './names.ts';
import { annualPath, growthSince, seriesOf } from './series.ts';
import { growthRows, read, row } from './testdata/rows.ts';

test('the year of a base and of a period', () => {
  expect([baseYear('index-2019'), baseYear('gap-to-2019'), baseYear('previous-year')]).toEqual([
    2019,
    2019,
    undefined,
  ]);
  expect([yearOf('2020'), yearOf('2020-Q2'), yearOf('2020/2021')]).toEqual([2020, undefined, undefined]);
});

describe('a series', () => {
  test('has its figures by period, in whatever order the rows stand', () => {
    const [found] = seriesOf(read(growthRows(['-9', '6.4', '2.3']).toReversed()));
    expect(found!.figures.map(({ period }) => period)).toEqual(['2020', '2021', '2022']);
    expect(unwrap(growthSince(found!, 2019)).values.map(String)).toEqual(['-9', '6.4', '2.3']);
  });

  test('keeps growth and level of the same forecast apart', () => {
    const level = row({ base: 'index-2019', unit: 'index', value: '90.5' });
    expect(seriesOf(read([row(), level])).map(({ base }) => base)).toEqual(['previous-year', 'index-2019']);
  });

  test('of quarters has no annual path to speak of', () => {
    const [found] = seriesOf(read([row({ period: '2020-Q1' }), row({ period: '2020-Q2' })]));
    expect(unwrap(annualPath(found!)).values).toEqual([]);
    expect(growthSince(found!, 2019)).toMatchObject({
      ok: false,
      problems: [{ code: 'FORECAST-BASE-YEAR' }],
    });
  });
});

describe('for readers', () => {
  test('names of codes; a code without a name is shown as it is', () => {
    const [joint] = read([row({ institutes: 'nbb fpb' })]);
    expect([forecasterName(joint!).nl, forecasterName(joint!).fr]).toEqual(['NBB en FPB', 'BNB et BFP']);
    expect([instituteName('oecd').en, regionName('LU').en]).toEqual(['OECD', 'LU']);
    expect([placeText('table 2').nl, placeText('footnote 7').nl]).toEqual(['tabel 2', 'footnote 7']);
  });

  test('growth has its sign', () => {
    expect(growthText(new Decimal('6.4'), 'nl')).toBe('+6,4\u00A0%');
    expect(growthText(new Decimal('-0.04'), 'en')).toBe('0.0%');
  });
});
