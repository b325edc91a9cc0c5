import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { growthFromLevels, levelsFromGrowth, type AnnualPath } from './annual-path.ts';

const path = (from: number, ...values: readonly string[]): AnnualPath => ({
  from,
  values: values.map((value) => new Decimal(value)),
});
const digits = (values: readonly Decimal[], decimals = 1) => values.map((value) => value.toFixed(decimals));

describe('levels from growth', () => {
  // Section 2.2 of the advice of 15 June 2020.
  test.each([
    ['BNP Paribas Fortis', ['-11.1', '4.3'], ['100.0', '88.9', '92.7']],
    ['KBC', ['-9.5', '5.7'], ['100.0', '90.5', '95.7']],
  ])('of %s are those of the advice', (_, growth, levels) => {
    const found = unwrap(levelsFromGrowth(path(2020, ...growth)));
    expect([found.from, digits(found.values)]).toEqual([2019, levels]);
  });

  test('are exact: nothing is rounded on the way', () => {
    expect(unwrap(levelsFromGrowth(path(2020, '-11.1', '4.3'))).values[2]!.toString()).toBe('92.7227');
  });

  test.each([
    ['-100', 'FORECAST-GROWTH-BELOW'],
    ['-100.1', 'FORECAST-GROWTH-BELOW'],
  ])('a growth of %s %% is refused, with its year', (growth, code) => {
    const found = levelsFromGrowth(path(2020, '1', growth));
    expect(found).toMatchObject({ ok: false, problems: [{ code, place: { path: '2021' } }] });
  });

  test('a base of nothing is refused', () => {
    expect(levelsFromGrowth(path(2020, '1'), new Decimal(0))).toMatchObject({
      ok: false,
      problems: [{ code: 'FORECAST-LEVEL-NEGATIVE', place: { path: '2019' } }],
    });
  });
});

describe('growth from levels', () => {
  test('of KBC is that of the advice', () => {
    const found = unwrap(growthFromLevels(path(2019, '100', '90.5', '95.6585')));
    expect([found.from, digits(found.values)]).toEqual([2020, ['-9.5', '5.7']]);
  });

  test.each(['0', '-1'])('a level of %s is refused', (level) => {
    expect(growthFromLevels(path(2019, '100', level))).toMatchObject({
      ok: false,
      problems: [{ code: 'FORECAST-LEVEL-NEGATIVE', place: { path: '2020' } }],
    });
  });

  test('is the inverse of levels from growth', () => {
    const rates = array(integer({ min: -9999, max: 100_000 }), { minLength: 1, maxLength: 12 });
    assert(
      property(rates, (hundredths) => {
        const growth = { from: 2020, values: hundredths.map((rate) => new Decimal(rate).div(100)) };
        const back = unwrap(growthFromLevels(unwrap(levelsFromGrowth(growth))));
        expect(back.from).toBe(2020);
        for (const [index, rate] of back.values.entries())
          expect(rate.minus(growth.values[index]!).abs().lt('1e-25')).toBe(true);
      }),
    );
  });
});
