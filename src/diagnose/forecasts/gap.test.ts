import { describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { levelsFromGrowth } from './annual-path.ts';
import { cumulatedLoss, gapToPath, steadyPath } from './gap.ts';

const levels = (...growth: readonly string[]) =>
  unwrap(levelsFromGrowth({ from: 2020, values: growth.map((rate) => new Decimal(rate)) }));

describe('the gap to the pre-crisis path', () => {
  // NBB, 8 June 2020: -9, +6.4, +2.3; "about 4 %" below the earlier path at the end of 2022 (advice, section 2.2).
  test('of the NBB is about 4 % in 2022 for a path that grows by 1 to 1.3 % a year', () => {
    const gapOf = (growth: string) =>
      unwrap(gapToPath(levels('-9', '6.4', '2.3'), unwrap(steadyPath(2019, 2022, new Decimal(growth)))))
        .at(-1)!
        .percent.toFixed(1);
    expect(gapOf('1.3')).toBe('-4.7');
    expect(gapOf('1.05')).toBe('-4.0');
  });

  test('of table 2 against its own reference: Belgium, scenario of NBB and FPB, 2020', () => {
    const [base, first] = unwrap(gapToPath(levels('-6.83'), levels('1.71')));
    expect(base!.percent.toNumber()).toBe(0);
    expect([first!.year, first!.level.toString(), first!.path.toString(), first!.percent.toFixed(2)]).toEqual(
      [2020, '93.17', '101.71', '-8.40'],
    );
  });

  test('is refused where the path ends before the forecast', () => {
    expect(gapToPath(levels('-9', '6.4'), levels('1.3'))).toMatchObject({
      ok: false,
      problems: [{ code: 'FORECAST-PATH', parameters: { from: 2019, to: 2020, year: 2021 } }],
    });
  });

  test('a path that shrinks to nothing is refused', () => {
    expect(steadyPath(2019, 2021, new Decimal(-100)).ok).toBe(false);
  });
});

describe('the cumulated loss', () => {
  test('adds up what is lost each year, in percent of the base year', () => {
    const gaps = unwrap(gapToPath(levels('-9', '6.4'), levels('1.3', '1.3')));
    // 101.3 - 91 = 10.3 and 102.6169 - 96.824 = 5.7929
    expect(cumulatedLoss(gaps).toString()).toBe('16.0929');
  });

  test('is nothing on the path itself, and negative above it', () => {
    expect(cumulatedLoss(unwrap(gapToPath(levels('1.3'), levels('1.3')))).toNumber()).toBe(0);
    expect(cumulatedLoss(unwrap(gapToPath(levels('2.3'), levels('1.3')))).toNumber()).toBe(-1);
  });
});
