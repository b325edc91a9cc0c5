import { array, assert, double, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal } from '../../base/index.ts';
import { printedInterval, type Interval } from './interval.ts';
import { regionalSplit, type RegionalLevels } from './regional-split.ts';

/** Levels from the base year on, as if printed with two decimals. */
const printed = (levels: readonly number[]): readonly Interval[] => [
  { low: new Decimal(100), high: new Decimal(100) },
  ...levels.map((level) => printedInterval(new Decimal(level.toFixed(2)), 2)),
];
const scenario = (
  name: string,
  national: readonly number[],
  one: readonly number[],
  two: readonly number[],
  three: readonly number[],
): RegionalLevels => ({
  scenario: name,
  from: 2019,
  national: printed(national),
  regions: [printed(one), printed(two), printed(three)],
});

// Levels of 2020 and 2021 as printed in table 2 of the advice: Brussels, Flanders, Wallonia.
const table2 = [
  scenario('reference', [101.71, 104.52], [101.3, 103.66], [101.89, 104.87], [101.6, 104.3]),
  scenario('nbb-fpb', [93.17, 102.51], [95.74, 102.37], [92.05, 102.53], [94.01, 102.53]),
  scenario('imf', [94.29, 99.91], [96.47, 100.69], [93.33, 99.55], [95.0, 100.21]),
];

describe('table 2', () => {
  const split = regionalSplit(table2)!;

  test('implies that Flanders is nearly six tenths of Belgian GDP', () => {
    const [brussels, flanders, wallonia] = split.shares;
    expect(flanders.low).toBeGreaterThan(0.5);
    expect(flanders.high).toBeLessThan(0.65);
    expect(brussels.central + flanders.central + wallonia.central).toBeCloseTo(1, 12);
  });

  test('the contributions of 2020 under NBB and FPB add up to the growth of Belgium', () => {
    const found = split.contributions.find((item) => item.scenario === 'nbb-fpb' && item.year === 2020)!;
    const [brussels, flanders, wallonia] = found.regions.map(({ central }) => central);
    expect(brussels! + flanders! + wallonia!).toBeCloseTo(-6.83, 2);
    for (const { low, central, high } of found.regions) expect(low <= central && central <= high).toBe(true);
  });
});

test('the true shares lie within the ranges, whatever the levels', () => {
  const level = double({ min: 80, max: 120, noNaN: true });
  const years = array(tuple(level, level, level), { minLength: 1, maxLength: 8 });
  const share = double({ min: 0.05, max: 0.45, noNaN: true });
  assert(
    property(years, share, share, (rows, second, third) => {
      const shares = [1 - second - third, second, third] as const;
      const national = rows.map((row) => row.reduce((sum, value, at) => sum + value * shares[at]!, 0));
      const region = (at: 0 | 1 | 2) => rows.map((row) => row[at]);
      const found = regionalSplit([scenario('a', national, region(0), region(1), region(2))])!;
      for (const [at, { low, high }] of found.shares.entries()) {
        expect(shares[at]!).toBeGreaterThan(low - 1e-9);
        expect(shares[at]!).toBeLessThan(high + 1e-9);
      }
    }),
  );
});

test('regions that move together cannot be told apart: any share is possible', () => {
  const same = [99, 101];
  for (const { low, high } of regionalSplit([scenario('a', same, same, same, same)])!.shares)
    expect([low, high]).toEqual([0, 1]);
});

test('a country that lies outside its regions is not their sum', () => {
  expect(regionalSplit([scenario('a', [117.78], [110.12], [112.35], [111.64])])).toBeUndefined();
});
