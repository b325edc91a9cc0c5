import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { meanAbsoluteError } from './backtest.ts';
import { bandOf, drawBands, type DrawPlan } from './bands.ts';
import { pathMonths } from './calendar.ts';
import { drawOptions, uniform, type DrawRanges } from './draws.ts';
import { dailyLevels, monthlyLevels } from './levels.ts';
import { networkModel } from './model.ts';
import { runNetwork } from './run.ts';
import { shockPath } from './shocks.ts';
import { drawnEconomy, evenly } from './testdata/small-economy.ts';

const even = (low: number, high: number) => ({ low, central: (low + high) / 2, high });
const ranges: DrawRanges = {
  restockDays: even(7, 28),
  hireDays: even(4, 28),
  fireDays: even(4, 28),
  savedShare: even(0.5, 1),
  stockFactor: even(0.5, 1.5),
  shockFactor: even(0.8, 1.2),
};
const model = unwrap(networkModel(drawnEconomy(8, 3)));
const shocks = unwrap(shockPath(92, model.sectors, [{ from: 14, profile: evenly(8, 0.3, 0.2, 0.1) }]));
const months = pathMonths('2020-03-01', 92);
const plan: DrawPlan = { seed: 'network', draws: 40, ranges };

describe('months of a path', () => {
  test('are whole: a month that is cut off is left out', () => {
    expect(pathMonths('2020-03-01', 366)).toHaveLength(12);
    expect(months.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['2020-03', 0, 31],
      ['2020-04', 31, 61],
      ['2020-05', 61, 92],
    ]);
    expect(pathMonths('2020-01-15', 60)).toEqual([{ id: '2020-02', from: 17, to: 46 }]);
    expect(pathMonths('2020-12-02', 30)).toEqual([]);
  });
});

describe('draws', () => {
  test('are fixed by seed, draw and parameter, and lie in their ranges', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (seed, draw) => {
        const options = drawOptions(seed, draw, ranges);
        expect(drawOptions(seed, draw, ranges)).toEqual(options);
        for (const [key, { low, high }] of Object.entries(ranges)) {
          const value = options[key as keyof DrawRanges];
          expect(value >= low && value < high).toBe(true);
        }
      }),
    );
    expect(uniform('network', 0, 'hireDays')).not.toBe(uniform('network', 1, 'hireDays'));
  });

  test('take every production function about as often', () => {
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 1000; draw += 1) {
      const { id } = drawOptions('network', draw, ranges).production;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(counts.size).toBe(5);
    // Four standard deviations of a count of 200 out of 1,000.
    for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(51);
  });
});

describe('the band over draws', () => {
  test('does not depend on the order in which draws are made, as on several threads', async () => {
    const bands = unwrap(await drawBands(model, shocks, months, plan));
    const backwards = Array.from({ length: plan.draws }, (_, at) => plan.draws - 1 - at).map((draw) => {
      const path = unwrap(runNetwork(model, shocks, drawOptions(plan.seed, draw, ranges)));
      return monthlyLevels(dailyLevels(model, path), months);
    });
    expect(bands).toEqual(months.map((_, at) => bandOf(backwards.map((levels) => levels[at]!))));
    for (const { p10, p50, p90 } of bands) expect(p10 <= p50 && p50 <= p90).toBe(true);
    expect(bands[1]!.p10).toBeLessThan(bands[1]!.p90);
  });

  test('reports progress and stops when it is told to', async () => {
    const controller = new AbortController();
    const steps: (number | undefined)[] = [];
    const result = await drawBands(model, shocks, months, plan, {
      signal: controller.signal,
      progress: ({ done }) => {
        steps.push(done);
        if (done === 20) controller.abort();
      },
    });
    expect(steps).toEqual([0, 10, 20]);
    expect(result.ok ? [] : result.problems.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['NETWORK-CANCELLED', { done: 20, total: 40 }],
    ]);
  });

  test('refuses ranges in which nothing can run', async () => {
    const wrong = { ...plan, ranges: { ...ranges, hireDays: even(0, 0.5) } };
    const result = await drawBands(model, shocks, months, wrong);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['NETWORK-OPTION']);
  });

  test.each([0, 2.5, NaN])('refuses %d draws', async (draws) => {
    const result = await drawBands(model, shocks, months, { ...plan, draws });
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['NETWORK-DRAWS']);
  });

  test('a quantile lies linearly between its neighbours', () => {
    expect(bandOf([3, 1, 2])).toEqual({ p10: 1.2, p50: 2, p90: 2.8 });
    expect(bandOf([5])).toEqual({ p10: 5, p50: 5, p90: 5 });
  });
});

test('the error counts the months that both have', () => {
  const observed = [
    { month: '2020-02', level: 1 },
    { month: '2020-03', level: 0.9 },
    { month: '2020-04', level: 0.7 },
  ];
  expect(meanAbsoluteError(['2020-03', '2020-04', '2020-05'], [0.8, 0.75, 0.5], observed)).toBeCloseTo(
    0.075,
    12,
  );
  expect(meanAbsoluteError(['2021-01'], [1], observed)).toBeUndefined();
});
