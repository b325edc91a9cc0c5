import { success, type Progress, type Result } from '../../../base/index.ts';
import {
  runMeasures,
  selectMeasures,
  type PopulationStep,
  type ScenarioStep,
} from '../../../design/index.ts';
import { cancelOn, openEngine, type Engine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Cache } from './cache.ts';
import { assessSteps, type MakeSteps } from './steps.ts';

/** The enterprises of a pack with what the scenario does to them, in an engine. */
export interface Register {
  readonly engine: Engine;
  readonly population: PopulationStep;
  readonly scenario: ScenarioStep;
  /** Simulates the measures that one reads and that were not simulated yet; gives the ids of all that are there. */
  readonly simulateRead: (measure: string) => Promise<Result<ReadonlySet<string>>>;
}

export interface RegisterOptions {
  readonly cache?: Cache | undefined;
  readonly threads?: number | undefined;
  readonly steps?: MakeSteps | undefined;
  readonly progress?: Progress | undefined;
  /** Stops the building; the promise then rejects. */
  readonly signal?: AbortSignal | undefined;
}

/** Memory of an engine: with it the whole process stays below 2 GB while a country is built. */
export const engineMemory = '1300MB';

/** Builds the register of a pack, or takes it from the cache. Close its engine. */
export async function openRegister(pack: Pack, options: RegisterOptions): Promise<Result<Register>> {
  const { cache, threads, signal, steps: makeSteps = assessSteps } = options;
  const progress: Progress = (step) => {
    signal?.throwIfAborted();
    options.progress?.(step);
  };
  const engine = await openEngine({
    memoryLimit: engineMemory,
    ...(threads === undefined ? {} : { threads }),
  });
  try {
    const steps = makeSteps(engine, pack, progress, cache);
    const { population, scenario } = await cancelOn(engine, signal, async () => {
      const made = await steps.population({});
      return { population: made, scenario: made.ok ? await steps.scenario({}) : made };
    });
    if (population.ok && scenario.ok) {
      const found = { engine, population: population.value, scenario: scenario.value };
      return success({ ...found, simulateRead: simulateRead(engine, pack) });
    }
    engine.close();
    return scenario as Result<never>;
  } catch (error) {
    engine.close();
    throw error;
  }
}

function simulateRead(engine: Engine, pack: Pack): Register['simulateRead'] {
  const simulated = new Set<string>();
  return async (id) => {
    const measures = selectMeasures(pack, pack.asOf, [id]);
    if (!measures.ok) return measures;
    const read = measures.value.filter((measure) => measure.id !== id);
    const only = new Set(read.map((measure) => measure.id).filter((other) => !simulated.has(other)));
    const run = await runMeasures(engine, read, { knownAt: pack.asOf, bits: false, only });
    if (!run.ok) return run;
    for (const other of only) simulated.add(other);
    return success(simulated);
  };
}
