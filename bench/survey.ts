import { join } from 'node:path';
import { unwrap } from '../src/base/index.ts';
import { surveyPart } from '../src/diagnose/survey/index.ts';
import { openEngine } from '../src/engine/index.ts';
import { loadPack } from '../src/pack/index.ts';
import { seconds, type Bench } from './measure.ts';
import { sharedModels } from '../src/diagnose/shared-models.ts';

/** Estimates of all waves of the business survey, from the tables of the pack to the figures. */
export const surveyBench: Bench = {
  name: 'survey',
  run: async () => {
    const pack = unwrap(await loadPack(join(import.meta.dirname, '..', 'packs', 'flanders-2020')));
    const engine = await openEngine();
    const models = sharedModels(engine, pack);
    try {
      const value = await seconds(async () => unwrap(await surveyPart.run({ engine, pack, models })));
      return [{ name: 'survey estimates of all waves, tables read', value, unit: 's', target: 1 }];
    } finally {
      engine.close();
    }
  },
};
