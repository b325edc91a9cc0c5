import { success, type Progress, type Result } from '../../../base/index.ts';
import {
  decideUnits,
  orderUnits,
  runMeasures,
  selectMeasures,
  type DecidedUnits,
  type PopulationStep,
  type ScenarioStep,
  type UnitOrder,
} from '../../../design/index.ts';
import { cancelOn, openEngine, type Engine } from '../../../engine/index.ts';
import type { Measure, Pack } from '../../../pack/index.ts';
import type { Cache } from './cache.ts';
import { assessSteps, householdStep, type MakeSteps } from './steps.ts';

/** The enterprises of a pack with what the scenario does to them, in an engine. */
export interface Register {
  readonly engine: Engine;
  readonly population: PopulationStep;
  readonly scenario: ScenarioStep;
  /** Simulates the measures that one reads and that were not simulated yet; gives the ids of all that are there. */
  readonly simulateRead: (measure: string) => Promise<Result<ReadonlySet<string>>>;
  /** Decides a measure for every unit of its register, which is built first where it is not there yet; again at every call. */
  readonly decideUnits: (measure: Measure) => Promise<Result<DecidedUnits>>;
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
      return success({ ...found, ...deciding(engine, pack, { progress, cache }) });
    }
    engine.close();
    return scenario as Result<never>;
  } catch (error) {
    engine.close();
    throw error;
  }
}

function deciding(
  engine: Engine,
  pack: Pack,
  { progress, cache }: { readonly progress: Progress; readonly cache: Cache | undefined },
): Pick<Register, 'simulateRead' | 'decideUnits'> {
  const simulated = new Set<string>();
  const orders = new Map<Measure['unit'], UnitOrder>();

  const simulateRead = async (id: string): Promise<Result<ReadonlySet<string>>> => {
    const measures = selectMeasures(pack, pack.asOf, [id]);
    if (!measures.ok) return measures;
    const read = measures.value.filter((measure) => measure.id !== id);
    const only = new Set(read.map((measure) => measure.id).filter((other) => !simulated.has(other)));
    const run = await runMeasures(engine, read, { knownAt: pack.asOf, bits: false, only });
    if (!run.ok) return run;
    for (const other of only) simulated.add(other);
    return success(simulated);
  };

  /** The order of the units of a measure's kind; households and persons are built when a measure asks for them. */
  const orderOf = async (measure: Measure): Promise<Result<UnitOrder>> => {
    const { unit } = measure;
    const known = orders.get(unit);
    if (known !== undefined) return success(known);
    if ((unit === 'household' || unit === 'person') && !orders.has('household') && !orders.has('person')) {
      const built = await householdStep(engine, pack, progress, {}, cache);
      if (!built.ok) return built;
    }
    const made = await orderUnits(engine, measure);
    if (made.ok) orders.set(unit, made.value);
    return made;
  };

  return {
    simulateRead,
    decideUnits: async (measure) => {
      const order = await orderOf(measure);
      if (!order.ok) return order;
      const read = await simulateRead(measure.id);
      if (!read.ok) return read;
      const decided = await decideUnits(engine, order.value, measure, {
        knownAt: pack.asOf,
        simulated: read.value,
      });
      if (decided.ok) simulated.add(measure.id);
      return decided;
    },
  };
}
