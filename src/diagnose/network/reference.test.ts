import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { dailyLevels, meanOf } from './levels.ts';
import { networkModel } from './model.ts';
import { productionFunctions } from './production.ts';
import { standardOptions } from './options.ts';
import { runNetwork } from './run.ts';
import { calm, shockPath } from './shocks.ts';
import {
  domesticProducts,
  hasEconomy,
  readMatrix,
  referenceInputs,
  referencePhases,
  totalSupplyInputs,
} from './testdata/reference.ts';

/** Largest difference relative to the larger of the value and one. */
function difference(found: Float64Array, expected: Float64Array): number {
  expect(found.length).toBe(expected.length);
  return found.reduce(
    (most, value, at) =>
      Math.max(most, Math.abs(value - expected[at]!) / Math.max(1, Math.abs(expected[at]!))),
    0,
  );
}

describe.skipIf(!hasEconomy)('the Belgian path of Alleman, Schoors and Baetens (2023), in ../shared', () => {
  test('is reproduced day by day to 1e-9, output and labour', () => {
    const model = unwrap(networkModel(referenceInputs()));
    const shocks = unwrap(shockPath(366, model.sectors, referencePhases()));
    const path = unwrap(runNetwork(model, shocks));
    const expected = (what: string) =>
      readMatrix(`reference/be_pn_domestic_ixi_half_critical_${what}_daily.csv`).values;
    expect(difference(path.output, expected('output'))).toBeLessThan(1e-9);
    expect(difference(path.labour, expected('labour'))).toBeLessThan(1e-9);
  });

  test('is reproduced to 1e-9 on total supply too, product by product, where noise cells must be cleaned', () => {
    const model = unwrap(networkModel(totalSupplyInputs()));
    const shocks = unwrap(shockPath(500, model.sectors, referencePhases()));
    const path = unwrap(runNetwork(model, shocks));
    const expected = (what: string) => readMatrix(`reference/be_pn_half_critical_${what}_daily.csv`).values;
    expect(difference(path.output, expected('output'))).toBeLessThan(1e-9);
    expect(difference(path.labour, expected('labour'))).toBeLessThan(1e-9);
  });

  test.each([
    ['leontief', 0.51],
    ['weakly-critical', 0.694],
  ])('on total supply the function %s stands at %d in April 2020', (id, april) => {
    const model = unwrap(networkModel(totalSupplyInputs()));
    const shocks = unwrap(shockPath(366, model.sectors, referencePhases()));
    const production = productionFunctions.find((item) => item.id === id)!;
    const path = unwrap(runNetwork(model, shocks, { ...standardOptions, production }));
    expect(meanOf(dailyLevels(model, path), { from: 31, to: 61 })).toBeCloseTo(april, 3);
  });

  test('ends where it began, within one percent, a year and four months after the start', () => {
    const model = unwrap(networkModel(referenceInputs()));
    const path = unwrap(runNetwork(model, unwrap(shockPath(500, model.sectors, referencePhases()))));
    const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
    expect(total(path.output.slice(-model.sectors.length)) / total(model.output)).toBeGreaterThan(0.99);
  });

  test('of the domestic table by product, whose noise is negative, stays at the baseline without a shock', () => {
    const inputs = domesticProducts();
    expect(Math.min(...Array.from(inputs.flows))).toBeLessThan(0);
    const model = unwrap(networkModel(inputs));
    for (const production of productionFunctions) {
      const path = unwrap(
        runNetwork(model, calm(366, model.sectors.length), { ...standardOptions, production }),
      );
      expect(difference(path.output.slice(-model.sectors.length), model.output)).toBeLessThan(1e-12);
    }
  });
});
