import { expect, test } from 'vitest';
import { unwrap } from '../../../base/index.ts';
import { loadPack } from '../../../pack/index.ts';
import { exampleOf } from './example.ts';

const pack = unwrap(await loadPack('packs/flanders-2020'));

test('in Flanders: the threshold of the compensation premium from 60 to 50 %', () => {
  const { measure, parameter, from, to } = exampleOf(pack)!;
  expect([measure.id, parameter.key, from, to]).toEqual(['compensatiepremie', 'loss-threshold', 0.6, 0.5]);
});

test('no example where no measure has a share that can fall by ten points', () => {
  const measures = pack.measures.filter(({ id }) => id === 'hinderpremie');
  expect(exampleOf({ ...pack, measures })).toBeUndefined();
});
