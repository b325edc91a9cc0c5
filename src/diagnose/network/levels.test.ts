import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { dateOf, dayOf } from './calendar.ts';
import { dailyLevels, meanOf, monthlyLevels, sectorLoss } from './levels.ts';
import { networkModel } from './model.ts';
import { runNetwork } from './run.ts';
import { calm, shockPath } from './shocks.ts';
import { twoSectors } from './testdata/small-economy.ts';

const model = unwrap(networkModel(twoSectors()));

test('days and dates of a path', () => {
  expect([dayOf('2020-03-01', '2020-03-15'), dayOf('2020-03-01', '2020-02-29')]).toEqual([14, -1]);
  expect(dateOf('2020-03-01', 14)).toBe('2020-03-15');
});

test('levels are shares of output before the crisis', () => {
  expect(dailyLevels(model, unwrap(runNetwork(model, calm(2, 2))))).toEqual(Float64Array.of(1, 1));
  const half = { labour: [0.5, 0], households: [0, 0], other: [0, 0] };
  const path = unwrap(runNetwork(model, unwrap(shockPath(2, model.sectors, [{ from: 0, profile: half }]))));
  expect(dailyLevels(model, path)).toEqual(Float64Array.of(1, 0.75));
  expect(sectorLoss(model, path, { from: 0, to: 2 })).toEqual(Float64Array.of(0.25, 0));
  expect(meanOf(Float64Array.of(1, 3, 8), { from: 0, to: 2 })).toBe(2);
  expect(monthlyLevels(Float64Array.of(1, 3, 8), [{ id: '2020-03', from: 1, to: 3 }])).toEqual(
    Float64Array.of(5.5),
  );
});

test('an empty sector loses nothing', () => {
  const inputs = twoSectors({
    flows: [0, 0, 0, 0],
    households: [0, 3650],
    other: [0, 0],
    output: [0, 3650],
    labour: [0, 1],
  });
  const empty = unwrap(networkModel(inputs));
  const path = unwrap(runNetwork(empty, calm(1, 2)));
  expect(sectorLoss(empty, path, { from: 0, to: 1 })).toEqual(Float64Array.of(0, 0));
});
