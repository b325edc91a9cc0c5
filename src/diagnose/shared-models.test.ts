import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { loadPack, type Pack } from '../pack/index.ts';
import { networkOf } from './network/index.ts';
import { sharedModels } from './shared-models.ts';

let engine: Engine;
let pack: Pack;
beforeAll(async () => {
  engine = await openEngine({ threads: 1 });
  pack = unwrap(await loadPack('packs/flanders-2020'));
});
afterAll(() => engine.close());

test('each is made once, with the same table below both, and equal to the one made alone', async () => {
  const models = sharedModels(engine, pack);
  const [one, two] = await Promise.all([models.network(), models.network()]);
  expect(one).toBe(two);
  expect(unwrap(one).table).toBe(unwrap(await models.ioTable()));
  expect(unwrap(one).runs).toEqual(unwrap(await networkOf(engine, pack)).runs);
});

test('a pack without their settings is refused by each', async () => {
  const models = sharedModels(engine, { ...pack, diagnosis: {} });
  for (const made of [await models.ioTable(), await models.network()])
    expect(made.ok ? '' : made.problems[0]!.code).toBe('DIAGNOSE-PART-MISSING');
});
