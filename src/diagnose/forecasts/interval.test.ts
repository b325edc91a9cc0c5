import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal } from '../../base/index.ts';
import { common, growthBetween, grown, printedInterval, type Interval } from './interval.ts';

const interval = (low: string, high: string): Interval => ({
  low: new Decimal(low),
  high: new Decimal(high),
});
const ends = (found: Interval | undefined) => found && [found.low.toString(), found.high.toString()];

test('a printed figure stands for half a unit of its last decimal on either side', () => {
  expect(ends(printedInterval(new Decimal('-11.1'), 1))).toEqual(['-11.15', '-11.05']);
  expect(ends(printedInterval(new Decimal('117.78'), 2))).toEqual(['117.775', '117.785']);
  expect(ends(printedInterval(new Decimal('3'), 0))).toEqual(['2.5', '3.5']);
});

test('levels grow by the interval of the growth', () => {
  expect(ends(grown(interval('100', '100'), interval('-11.15', '-11.05')))).toEqual(['88.85', '88.95']);
});

test('intervals that only touch meet; apart they do not', () => {
  expect(ends(common(interval('1', '2'), interval('2', '3')))).toEqual(['2', '2']);
  expect(common(interval('1', '2'), interval('2.001', '3'))).toBeUndefined();
});

test('any level within grows to a level within, and the growth between them lies in the growth between the intervals', () => {
  const hundredths = (min: number, max: number) => integer({ min, max }).map((n) => new Decimal(n).div(100));
  assert(
    property(tuple(hundredths(1, 20_000), hundredths(-9_000, 9_000)), ([level, rate]) => {
      const before = printedInterval(level, 2);
      const after = grown(before, printedInterval(rate, 2));
      const exact = level.times(rate.div(100).plus(1));
      expect(after.low.lte(exact) && after.high.gte(exact)).toBe(true);
      const between = growthBetween(before, { low: exact, high: exact });
      expect(between.low.minus('1e-25').lte(rate) && between.high.plus('1e-25').gte(rate)).toBe(true);
    }),
  );
});
