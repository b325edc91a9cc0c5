import { withoutEffects } from '../../../design/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Cache } from '../pack/cache.ts';
import { stepKey, stepsOf, type JobStep, type StepOutcome } from './job-step.ts';
import type { AssessmentQuestion } from './job.ts';

/** Outcomes of steps that need not be computed again: those used last in memory, more on disk where the pack has a cache. */
export interface Outcomes {
  find(pack: Pack, step: JobStep): StepOutcome | undefined;
  keep(pack: Pack, step: JobStep, outcome: StepOutcome): void;
}

/** Outcomes in memory: a few MB each. */
const mostInMemory = 8;

/** @example const outcomes = openOutcomes((sha256) => openCache(sha256, process.env)); outcomes.find(pack, step); */
export function openOutcomes(cacheOf: (packSha256: string) => Cache | undefined): Outcomes {
  // A map keeps the order in which its entries were added: the first is the one that was not used for longest.
  const memory = new Map<string, StepOutcome>();
  const hold = (key: string, outcome: StepOutcome) => {
    memory.delete(key);
    memory.set(key, outcome);
    if (memory.size > mostInMemory) memory.delete(memory.keys().next().value!);
    return outcome;
  };
  const kept = (pack: Pack, step: JobStep): StepOutcome | undefined => {
    const key = stepKey(pack, step);
    const found = memory.get(key) ?? read(cacheOf(pack.sha256), key);
    return found === undefined ? undefined : hold(key, found);
  };
  return {
    find: (pack, step) => {
      const found = kept(pack, step);
      if (found !== undefined || step.kind !== 'assessment' || step.effects) return found;
      // Who asked for more has the answer to less.
      const more = kept(pack, { ...step, effects: true });
      return more?.kind === 'assessment' ? { ...more, value: withoutEffects(more.value) } : undefined;
    },
    keep: (pack, step, outcome) => {
      const key = stepKey(pack, step);
      hold(key, outcome);
      cacheOf(pack.sha256)?.outcomes.write(key, JSON.stringify(outcome));
    },
  };
}

/**
 * Keeps what a run outside the workbench computed, so that a server shows it at once.
 * @example keepOutcomes(pack, { effects: true }, [{ kind: 'assessment', value: assessment, warnings: [] }], cache);
 */
export function keepOutcomes(
  pack: Pack,
  question: AssessmentQuestion,
  made: readonly StepOutcome[],
  cache: Cache | undefined,
): void {
  const outcomes = openOutcomes(() => cache);
  for (const step of stepsOf(pack, question)) {
    const outcome = made.find(({ kind }) => kind === step.kind);
    if (outcome !== undefined) outcomes.keep(pack, step, outcome);
  }
}

/** A text that the cache gives is whole, and was written by this very program. */
function read(cache: Cache | undefined, key: string): StepOutcome | undefined {
  const text = cache?.outcomes.read(key);
  return text === undefined ? undefined : (JSON.parse(text) as StepOutcome);
}
