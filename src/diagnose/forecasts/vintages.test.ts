import { describe, expect, test } from 'vitest';
import { seriesOf } from './series.ts';
import { growthRows, packForecastRows, read } from './testdata/rows.ts';
import { replacedBy, revisions } from './vintages.ts';

const pack = seriesOf(read(packForecastRows)).filter(
  ({ region, scenario }) => region === 'BE' && scenario === 'base',
);

describe('the vintages of the advice', () => {
  test('KBC left 2020 and took 6.6 points off 2021', () => {
    const kbc = revisions(pack, 'real').filter(({ institute }) => institute === 'kbc');
    expect(kbc.map(({ later, change }) => [later.period, change.toString()])).toEqual([
      ['2020', '0'],
      ['2021', '-6.6'],
    ]);
  });

  test('the joint forecast of 8 April is revised by both: FPB on 5 June, NBB on 8 June', () => {
    const gdp = revisions(pack, 'real').filter(({ later }) => later.base === 'previous-year');
    const of = (code: string) =>
      gdp.filter(({ institute }) => institute === code).map(({ change }) => change.toNumber());
    expect(of('fpb')).toEqual([-2.6, -0.4]);
    expect(of('nbb')).toEqual([-1, -2.2]);
    expect(of('bnppf')).toEqual([-4]);
    expect(of('inr')).toEqual([]);
  });

  test('the latest of each institute: the joint forecast is replaced', () => {
    const growth = pack.filter(({ base }) => base === 'previous-year');
    const latest = growth.filter((item) => replacedBy(item, growth) === undefined);
    expect(latest.map(({ series }) => series)).toEqual([
      'ec-belgium',
      'imf-belgium',
      'inr-fpb-2020-06-belgium',
      'bnppf-latest-belgium',
      'kbc-2020-05-belgium',
      'nbb-2020-06-belgium',
    ]);
    const joint = growth.find(({ series }) => series === 'nbb-fpb-2020-04-belgium')!;
    expect(replacedBy(joint, growth)?.series).toBe('inr-fpb-2020-06-belgium');
  });
});

test('vintages on two price bases are not subtracted; unknown ones only where they are read as the same', () => {
  const first = growthRows(['-9.5'], { price_basis: 'real' });
  const second = (basis: string) =>
    growthRows(['-8.5'], { series: 'new', vintage: '2', published: '2020-06-01', price_basis: basis });
  const changes = (basis: string, read_: 'real' | 'unknown') =>
    revisions(seriesOf(read([...first, ...second(basis)])), read_).map(({ change }) => change.toNumber());
  expect(changes('real', 'unknown')).toEqual([1]);
  expect(changes('nominal', 'real')).toEqual([]);
  expect(changes('unknown', 'unknown')).toEqual([]);
  expect(changes('unknown', 'real')).toEqual([1]);
});

test('a third vintage is compared with the second', () => {
  const vintage = (n: number, value: string) =>
    growthRows([value], { series: `v${n}`, vintage: String(n), published: `2020-0${n}-01` });
  const all = seriesOf(read([...vintage(1, '1'), ...vintage(2, '-3'), ...vintage(3, '-9')]));
  expect(revisions(all, 'real').map(({ earlier, change }) => [earlier.series, change.toNumber()])).toEqual([
    ['v1', -4],
    ['v2', -6],
  ]);
});
