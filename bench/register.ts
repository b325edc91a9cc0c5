import { join } from 'node:path';
import { unwrap } from '../src/base/index.ts';
import { applyScenario } from '../src/diagnose/index.ts';
import { openEngine } from '../src/engine/index.ts';
import { loadPack } from '../src/pack/index.ts';
import { buildPopulation } from '../src/population/index.ts';
import type { Bench, Measurement } from './measure.ts';

/** The register of Belgium and of Flanders, and the scenario over the latter, on two threads. */
export const registerBench: Bench = {
  name: 'register',
  run: async () => {
    const pack = unwrap(await loadPack(join(import.meta.dirname, '..', 'packs', 'flanders-2020')));
    const engine = await openEngine({ threads: 2, memoryLimit: '1300MB' });
    const seconds = async (
      name: string,
      work: () => Promise<unknown>,
      target?: number,
    ): Promise<Measurement> => {
      const start = performance.now();
      await work();
      return {
        name,
        value: (performance.now() - start) / 1000,
        unit: 's',
        ...(target === undefined ? {} : { target }),
      };
    };
    try {
      return [
        await seconds(
          'register of Belgium, 1,010,635 units',
          async () => unwrap(await buildPopulation(engine, pack, { region: 'all' })),
          10,
        ),
        await seconds('register of Flanders, 617,685 units', async () =>
          unwrap(await buildPopulation(engine, pack)),
        ),
        await seconds('scenario over Flanders', async () => unwrap(await applyScenario(engine, pack))),
      ];
    } finally {
      engine.close();
    }
  },
};
