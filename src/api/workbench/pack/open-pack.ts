import {
  failure,
  fingerprint,
  problem,
  success,
  type Problem,
  type Progress,
  type Result,
} from '../../../base/index.ts';
import {
  loadUnitGroups,
  measuresOf,
  openQuickModel,
  runQuickly,
  type CompileKernel,
  type QuickModel,
  type QuickResult,
  type QuickVariant,
  type UnitGroups,
} from '../../../design/index.ts';
import type { Model } from '../../../dmn/index.ts';
import type { Threads } from '../../../engine/index.ts';
import {
  firstMoment,
  staticFindings,
  type Measure,
  type Pack,
  type StaticFindings,
} from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { keepAnswers } from '../answers.ts';
import { openTurns, type Turns } from '../turns.ts';
import { unlessAborted } from '../unless-aborted.ts';
import { registerUnits, type RegisterUnits } from '../unit/register-units.ts';
import type { ChangeThread } from '../variant/change-thread.ts';
import { readVariant, type ReadVariant, type VariantText } from '../variant/variant.ts';
import { openRegister, type Register, type RegisterOptions } from './register.ts';

/** How far the register of a pack is. */
export type RegisterState = 'not built' | 'building' | 'ready' | 'failed';

/** A pack that is served: what it says at once, and its register where a question needs it. */
export interface OpenPack {
  readonly pack: Pack;
  /** What the loader found that does not stop anything. */
  readonly warnings: readonly Problem[];
  readonly state: () => RegisterState;
  /** The register, built once however many ask for it. */
  readonly register: () => Promise<Result<Register>>;
  /**
   * Builds the register and makes the measures ready that can be simulated, so that nobody has to wait for them later. Nobody asked for it:
   * what a measure lacks is told to whoever asks for that measure.
   */
  readonly warm: () => Promise<Result<null>>;
  /** What the static checks of a measure's model find; computed once. */
  readonly findings: (measure: Measure) => StaticFindings;
  /** A change of one measure as it is written, checked before anything runs. */
  readonly read: (measure: Measure, text: VariantText) => Promise<Result<ReadVariant>>;
  /** What a change of one measure does to the whole register. */
  readonly simulate: (measure: Measure, text: VariantText) => Promise<Result<Simulated>>;
  /** The units of the register of a measure, and what it decides for each. */
  readonly units: (measure: Measure) => Promise<Result<RegisterUnits>>;
  readonly close: () => Promise<void>;
}

export interface Simulated {
  /** Fingerprint of the change. */
  readonly key: string;
  readonly result: QuickResult;
  readonly warnings: readonly Problem[];
}

export interface OpenPackOptions extends RegisterOptions {
  readonly workers: Threads;
  /** One question at a time on the threads, for all packs together. */
  readonly turns: Turns;
  /** Reads and compiles what people change. */
  readonly changes: ChangeThread;
  readonly progress?: Progress | undefined;
}

/** A measure over Flanders holds some 90 MB; answers a few kB each; a change of 500 rules some MB. */
const [mostModels, mostAnswers, mostChanged] = [6, 2_000, 20];
/** Milliseconds that one question may hold the threads. */
const mostTime = 10_000;

export function openPack(pack: Pack, warnings: readonly Problem[], options: OpenPackOptions): OpenPack {
  let state: RegisterState = 'not built';
  const findings = new Map<string, StaticFindings>();
  const register = keepAnswers<Result<Register>>(1);
  const unitGroups = keepAnswers<UnitGroups>(1);
  const models = keepAnswers<Result<QuickModel>>(mostModels);
  const units = keepAnswers<Result<RegisterUnits>>(pack.measures.length, (answer) => answer.ok);
  const answers = keepAnswers<Result<Simulated>>(mostAnswers, (answer) => answer.ok && isSmall(answer.value));
  // A page reads a change before it simulates it, and a sweep asks the same rules with many values.
  const changed = keepAnswers<Result<Model>>(mostChanged, (answer) => answer.ok);
  const closing = new AbortController();
  // Tables of one engine are made one after the other.
  const building = openTurns(1_000);

  const ready = () =>
    register.get('', async () => {
      state = 'building';
      try {
        const opened = await openRegister(pack, { ...options, signal: closing.signal });
        state = opened.ok ? 'ready' : 'failed';
        return opened;
      } catch (error) {
        state = 'failed';
        throw error;
      }
    });

  const modelOf = (measure: Measure) =>
    models.get(measure.id, async () => {
      const opened = await ready();
      if (!opened.ok) return opened;
      const { engine, simulateRead } = opened.value;
      const made = await building.take(async () => {
        const simulated = await simulateRead(measure.id);
        if (!simulated.ok) return simulated;
        const groups = await unitGroups.get('', () => loadUnitGroups(engine, pack));
        const source = { knownAt: pack.asOf, simulated: simulated.value, unitGroups: groups };
        return openQuickModel(engine, options.workers, measure, source);
      });
      return made.ok ? made.value : made;
    });

  const change: ChangeThread['change'] = (measure, asked) =>
    changed.get(fingerprint([measure, asked.rules ?? null, asked.dmn ?? null]), () =>
      options.changes.change(measure, asked),
    );
  const read = (measure: Measure, text: VariantText) =>
    readVariant(measure, text, firstMoment(measure, pack), change);

  const simulate = async (measure: Measure, text: VariantText): Promise<Result<Simulated>> => {
    const asked = await read(measure, text);
    if (!asked.ok) return asked;
    const { key, variant } = asked.value;
    return answers.get(`${measure.id} ${key}`, async () => {
      const model = await modelOf(measure);
      if (!model.ok) return model;
      const run = await options.turns.take(() =>
        inTime(measure, (signal) => {
          const question = { ...variant, compile: compilerOf(measure, variant, signal) };
          return runQuickly(options.workers, model.value, question, signal);
        }),
      );
      if (!run.ok) return run;
      if (!run.value.ok) return run.value;
      return success({ key, result: run.value.value, warnings: [...asked.warnings, ...run.value.warnings] });
    });
  };

  /**
   * What people wrote is compiled aside; what the pack says is quick. The thread may be busy with what others wrote: the question waits for it no
   * longer than its own time.
   */
  const compilerOf = (
    measure: Measure,
    { model }: QuickVariant,
    signal: AbortSignal,
  ): CompileKernel | undefined =>
    model === undefined
      ? undefined
      : (...args) => unlessAborted(options.changes.compile(measure.id, ...args), signal);

  return {
    pack,
    warnings,
    state: () => state,
    register: ready,
    warm: async () => {
      const opened = await ready();
      if (!opened.ok) return opened;
      for (const measure of measuresOf(pack, 'enterprise').slice(0, mostModels)) {
        if (closing.signal.aborted) break;
        await modelOf(measure);
      }
      return success(null);
    },
    findings: (measure) => {
      const found = findings.get(measure.id) ?? staticFindings(pack, measure);
      findings.set(measure.id, found);
      return found;
    },
    read,
    simulate,
    units: (measure) =>
      units.get(measure.id, async () => {
        const opened = await ready();
        if (!opened.ok) return opened;
        const { engine, decideUnits } = opened.value;
        const made = await building.take(() => decideUnits(measure));
        if (!made.ok) return made;
        return made.value.ok ? success(registerUnits(engine, made.value.value, building)) : made.value;
      }),
    close: async () => {
      if (register.size === 0) return;
      closing.abort();
      const opened = await ready().catch(() => undefined);
      if (opened?.ok !== true) return;
      // An engine is closed when nothing runs in it any more.
      opened.value.engine.cancel();
      await building.take(async () => {});
      opened.value.engine.close();
    },
  };
}

/** Figures of three hundred municipalities are a hundred times as much as all others: they are computed again. */
function isSmall({ result }: Simulated): boolean {
  return result.movesBy.every(({ dimension }) => dimension !== 'municipality');
}

/** Work that is given up after a time, with a problem instead of a rejection. */
async function inTime<T>(
  measure: Measure,
  work: (signal: AbortSignal) => Promise<Result<T>>,
): Promise<Result<T>> {
  const signal = AbortSignal.timeout(mostTime);
  try {
    return await work(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    const parameters = { measure: measure.id, seconds: mostTime / 1000 };
    return failure(problem(apiProblems, 'API-TIME', {}, parameters));
  }
}
