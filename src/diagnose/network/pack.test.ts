import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { networkOf } from './part.ts';
import type { NetworkResult } from './network.ts';
import { shockPath } from './shocks.ts';
import { hasEconomy, officialCode, referenceInputs, referencePhases } from './testdata/reference.ts';

let engine: Engine;
let pack: Pack;
let result: NetworkResult;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  result = unwrap(await networkOf(engine, pack));
});
afterAll(() => engine.close());

describe('the network of the pack', () => {
  test('has 63 sectors: imputed rents stand outside', () => {
    expect(result.model.sectors).toHaveLength(63);
    expect(result.model.sectors).not.toContain('68a');
  });

  test.each([
    // April and May 2020; .672 and .699 as published with the reference of the half critical function.
    ['leontief', 0.515, 0.575],
    ['strongly-critical', 0.655, 0.679],
    ['half-critical', 0.672, 0.699],
    ['weakly-critical', 0.696, 0.74],
    ['linear', 0.702, 0.748],
  ])('under the function %s stands at %d in April and %d in May', (id, april, may) => {
    const { monthly } = result.runs.find(({ production }) => production.id === id)!;
    expect(monthly[1]).toBeCloseTo(april, 2);
    expect(monthly[2]).toBeCloseTo(may, 2);
  });

  test.skipIf(!hasEconomy)('has the inputs of the reference in ../shared to 1e-9', () => {
    const inputs = referenceInputs();
    expect(result.model.sectors).toEqual(inputs.sectors.map(officialCode));
    const daily = (values: ArrayLike<number>) => Array.from(values, (value) => value / 365);
    const apart = (found: ArrayLike<number>, expected: readonly number[]) =>
      expected.reduce(
        (most, value, at) => Math.max(most, Math.abs(found[at]! - value) / Math.max(1e-6, value)),
        0,
      );
    expect(apart(result.model.output, daily(inputs.output))).toBeLessThan(1e-9);
    expect(apart(result.model.households, daily(inputs.households))).toBeLessThan(1e-9);
    expect(apart(result.model.other, daily(inputs.other))).toBeLessThan(1e-9);
    expect(apart(result.model.labour, daily(inputs.labour))).toBeLessThan(1e-9);
    expect(apart(result.model.stockDays, Array.from(inputs.stockDays))).toBeLessThan(1e-9);
    const size = inputs.sectors.length;
    const flows = new Float64Array(size * size);
    const criticality = new Float64Array(size * size);
    for (let buyer = 0; buyer < size; buyer += 1)
      for (let cell = result.model.starts[buyer]!; cell < result.model.starts[buyer + 1]!; cell += 1) {
        const at = result.model.suppliers[cell]! * size + buyer;
        flows[at] = result.model.flows[cell]!;
        criticality[at] = result.model.criticality[cell]!;
      }
    expect(apart(flows, daily(inputs.flows))).toBeLessThan(1e-9);
    expect(Array.from(criticality)).toEqual(
      Array.from(inputs.criticality, (level, at) => (flows[at]! > 0 ? level : 0)),
    );
    const shocks = unwrap(shockPath(result.shocks.days, inputs.sectors, referencePhases()));
    for (const part of ['labour', 'households', 'other'] as const)
      expect(apart(result.shocks[part], Array.from(shocks[part]))).toBeLessThan(1e-9);
  });

  test('is refused without its settings, with the file that is missing', async () => {
    const { network: _, ...others } = pack.diagnosis;
    const refused = await networkOf(engine, { ...pack, diagnosis: others });
    expect(refused.ok ? '' : problemText(refused.problems[0]!, 'en')).toContain('diagnosis/network.yaml');
  });
});
