import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { networkModel, type NetworkModel } from './model.ts';
import { productionFunctions } from './production.ts';
import { standardOptions } from './options.ts';
import { runNetwork, type NetworkPath } from './run.ts';
import { calm, shockPath } from './shocks.ts';
import { drawnEconomy, evenly, twoSectors } from './testdata/small-economy.ts';

const small = unwrap(networkModel(twoSectors()));

/** Largest distance from the baseline as a share of it, from a day on. */
function distance(model: NetworkModel, path: NetworkPath, from = 0): number {
  return path.output.subarray(from * path.size).reduce((most, value, at) => {
    const before = model.output[at % path.size]!;
    return Math.max(most, before === 0 ? Math.abs(value) : Math.abs(value / before - 1));
  }, 0);
}

describe('two sectors by hand', () => {
  test('the example of the docstrings', () => {
    expect(small.sectors).toEqual(['farms', 'mills']);
    expect([...small.output, ...small.coefficients, ...small.stocks]).toEqual([10, 10, 0.1, 0.4, 10, 40]);
    expect(unwrap(runNetwork(small, calm(366, 2))).output).toHaveLength(732);
  });

  test('half of the farms’ labour stays at home: a day later half is made, shared in proportion', () => {
    const half = { labour: [0.5, 0], households: [0, 0], other: [0, 0] };
    const path = unwrap(runNetwork(small, unwrap(shockPath(3, small.sectors, [{ from: 0, profile: half }]))));
    expect(path.output.slice(0, 5)).toEqual(Float64Array.of(10, 10, 5, 10, 5));
    // On day 1 farms used half a million less flour than they got: a fourteenth of that is left out of the next order.
    expect(path.output[5]).toBeCloseTo(10 - 0.5 / 14, 12);
    expect(path.labour.slice(0, 3)).toEqual(Float64Array.of(2.5, 5, 2.5));
  });

  test('mills stop when their stock of a critical input is used up, unless nothing binds', () => {
    const stop = { labour: [1, 0], households: [0, 0], other: [0, 0] };
    const shocks = unwrap(shockPath(60, small.sectors, [{ from: 0, profile: stop }]));
    const last = (id: string): number => {
      const production = productionFunctions.find((item) => item.id === id)!;
      return unwrap(runNetwork(small, shocks, { ...standardOptions, production })).output.at(-1)!;
    };
    expect(last('half-critical')).toBeCloseTo(0, 6);
    const notCritical = unwrap(networkModel(twoSectors({ criticality: [0, 0, 0, 0] })));
    expect(unwrap(runNetwork(notCritical, shocks)).output.at(-1)).toBeGreaterThan(9);
  });

  test('households spend a quarter of what they cannot buy on the rest of their basket', () => {
    const noFlour = { labour: [0, 0], households: [0, 1], other: [1, 0] };
    const path = unwrap(
      runNetwork(small, unwrap(shockPath(1, small.sectors, [{ from: 0, profile: noFlour }]))),
    );
    // A basket of 11 a day, 9 of it flour: a quarter of 9 more is asked of farms, beside 2 of households and 4 of mills.
    expect([...path.output]).toEqual([8.25, 1]);
  });

  test('everything closed: nothing is divided by nothing', () => {
    const path = unwrap(
      runNetwork(small, unwrap(shockPath(30, small.sectors, [{ from: 0, profile: evenly(2, 1, 1, 1) }]))),
    );
    expect(path.output.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect(path.output.slice(-2)).toEqual(Float64Array.of(0, 0));
  });
});

describe('an economy without a shock', () => {
  const economies = [
    ['with inputs, labour and demand', twoSectors()],
    ['with a sector without inputs', drawnEconomy(7, 5)],
    ['with noise in empty cells', twoSectors({ flows: [-8e-11, 1460, 365, 9e-9] })],
    [
      'with an empty sector',
      twoSectors({
        flows: [0, 0, 0, 0],
        households: [0, 3650],
        other: [0, 0],
        output: [0, 3650],
        labour: [0, 1],
      }),
    ],
    ['with a sector without labour', twoSectors({ labour: [0, 1825] })],
  ] as const;
  test.each(economies)('%s stays where it is under every production function', (_, inputs) => {
    const model = unwrap(networkModel(inputs));
    for (const production of productionFunctions) {
      const path = unwrap(
        runNetwork(model, calm(366, model.sectors.length), { ...standardOptions, production }),
      );
      expect([production.id, distance(model, path) < 1e-12]).toEqual([production.id, true]);
    }
  });
});

describe('whatever the economy and the shock', () => {
  const economy = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.nat())
    .map(([size, seed]) => unwrap(networkModel(drawnEconomy(size, seed))));
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const production = fc.constantFrom(...productionFunctions);

  test('output is never below nothing, nor labour above what the shock leaves', () => {
    fc.assert(
      fc.property(
        economy,
        share,
        share,
        share,
        production,
        (model, labour, households, other, production) => {
          const size = model.sectors.length;
          const profile = evenly(size, labour, households, other);
          const shocks = unwrap(shockPath(60, model.sectors, [{ from: 5, profile }]));
          const path = unwrap(runNetwork(model, shocks, { ...standardOptions, production }));
          for (let at = 0; at < path.output.length; at += 1) {
            expect(path.output[at]).toBeGreaterThanOrEqual(0);
            const most = (1 - shocks.labour[at]!) * model.labour[at % size]!;
            expect(path.labour[at]).toBeLessThanOrEqual(Math.max(most, model.labour[at % size]! * 1e-15));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a shock that ends is overcome where inputs do not bind', () => {
    fc.assert(
      fc.property(economy, fc.double({ min: 0, max: 0.4, noNaN: true }), (model, labour) => {
        const size = model.sectors.length;
        const phases = [
          { from: 5, profile: evenly(size, labour) },
          { from: 35, profile: evenly(size, 0) },
        ];
        const shocks = unwrap(shockPath(1500, model.sectors, phases));
        const linear = productionFunctions.find((item) => item.id === 'linear')!;
        const path = unwrap(runNetwork(model, shocks, { ...standardOptions, production: linear }));
        expect(distance(model, path, 1490)).toBeLessThan(1e-3);
      }),
      { numRuns: 20 },
    );
  });

  test('the same run gives the same bytes', () => {
    const model = unwrap(networkModel(drawnEconomy(9, 1)));
    const shocks = unwrap(shockPath(90, model.sectors, [{ from: 5, profile: evenly(9, 0.4, 0.2, 0.1) }]));
    expect(unwrap(runNetwork(model, shocks))).toEqual(unwrap(runNetwork(model, shocks)));
  });
});
