import { failure, problem, success, type Problem, type Progress, type Result } from '../../../base/index.ts';
import {
  loadUnitGroups,
  measuresOf,
  openQuickModel,
  runQuickly,
  type QuickModel,
  type QuickResult,
  type UnitGroups,
} from '../../../design/index.ts';
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
import { registerUnits, type RegisterUnits } from '../unit/register-units.ts';
import { readVariant, type VariantText } from '../variant/variant.ts';
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
  readonly progress?: Progress | undefined;
}

/** A measure over Flanders holds some 90 MB; answers a few kB each. */
const [mostModels, mostAnswers] = [6, 2_000];
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

  const simulate = async (measure: Measure, text: VariantText): Promise<Result<Simulated>> => {
    const read = readVariant(measure, text, firstMoment(measure, pack));
    if (!read.ok) return read;
    const { key, variant } = read.value;
    return answers.get(`${measure.id} ${key}`, async () => {
      const model = await modelOf(measure);
      if (!model.ok) return model;
      const run = await options.turns.take(() =>
        inTime(measure, (signal) => runQuickly(options.workers, model.value, variant, signal)),
      );
      if (!run.ok) return run;
      if (!run.value.ok) return run.value;
      return success({ key, result: run.value.value, warnings: [...read.warnings, ...run.value.warnings] });
    });
  };

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
