import { failure, fingerprint, problem, success, type Result } from '../../../base/index.ts';
import { readSettings, selectForAssessment } from '../../../design/index.ts';
import { chooseParts } from '../../../diagnose/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { logIncident, type Log } from '../incident.ts';
import type { Cache } from '../pack/cache.ts';
import type { MakeSteps } from '../pack/steps.ts';
import { openTurns } from '../turns.ts';
import { relanceVersion } from '../version.ts';
import { doneState, stepKey, stepsOf, type JobStep, type StepOutcome } from './job-step.ts';
import { isOver, type AssessmentQuestion, type Job, type JobState } from './job.ts';
import { openOutcomes } from './outcomes.ts';
import { runStep } from './run-step.ts';
import { shareWork, type Wish } from './shared-work.ts';

export interface JobsOptions {
  readonly cache: (packSha256: string) => Cache | undefined;
  readonly threads?: number | undefined;
  readonly steps?: MakeSteps | undefined;
  /** Jobs that may run or wait at the same time. */
  readonly most: number;
  readonly log: Log;
}

/**
 * Jobs and their steps: one step runs, others wait their turn. A step that several jobs have in common is computed once, and goes on as long as
 * one of them wants it; its outcome is kept. A job goes on when nobody watches it; it ends when it is done or cancelled.
 */
export interface Jobs {
  /** Starts a job, or gives the one that answers the same question; done at once where its outcome is kept. Problems: those of the question, `API-JOBS-FULL`. */
  start(pack: Pack, question: AssessmentQuestion): Result<Job>;
  find(id: string): Job | undefined;
  list(): readonly Job[];
  /** Stops a job that is not over; undefined where there is none with this id. */
  cancel(id: string): Job | undefined;
  /** Calls back at every change of a job until the given function is called. */
  watch(id: string, changed: (job: Job) => void): () => void;
  close(): Promise<void>;
}

/** Jobs that are told of after they are over: a few MB each. */
const mostOver = 8;

interface Entry {
  job: Job;
  readonly abort: AbortController;
  readonly watchers: Set<(job: Job) => void>;
}

export function openJobs(options: JobsOptions): Jobs {
  const entries = new Map<string, Entry>();
  const turns = openTurns(Number.MAX_SAFE_INTEGER);
  const shared = shareWork<Result<StepOutcome>>(turns);
  const outcomes = openOutcomes(options.cache);

  const change = (entry: Entry, state: JobState) => {
    // What is over stays as it ended.
    if (isOver(entry.job)) return;
    entry.job = { ...entry.job, state };
    for (const watcher of entry.watchers) watcher(entry.job);
  };

  const compute = async (pack: Pack, step: JobStep, wish: Wish): Promise<Result<StepOutcome>> => {
    const kept = outcomes.find(pack, step);
    if (kept !== undefined) return success(kept);
    const { threads, steps } = options;
    return shared.want(stepKey(pack, step), wish, async (progress, signal) => {
      const cache = options.cache(pack.sha256);
      const made = await runStep(pack, step, { cache, threads, steps, progress, signal });
      if (made.ok) outcomes.keep(pack, step, made.value);
      return made;
    });
  };

  const run = async (entry: Entry, pack: Pack, steps: readonly JobStep[]): Promise<JobState> => {
    const wish: Wish = {
      began: () => change(entry, { kind: 'running' }),
      progress: (step) => change(entry, { kind: 'running', step }),
      signal: entry.abort.signal,
    };
    const made: StepOutcome[] = [];
    for (const step of steps) {
      const outcome = await compute(pack, step, wish);
      if (!outcome.ok) return { kind: 'refused', problems: outcome.problems };
      made.push(outcome.value);
    }
    return doneState(made);
  };

  const runToEnd = async (entry: Entry, pack: Pack, steps: readonly JobStep[]): Promise<void> => {
    try {
      change(entry, await run(entry, pack, steps));
    } catch (error) {
      // A job that was cancelled is over already.
      if (!isOver(entry.job)) change(entry, { kind: 'failed', incident: logIncident(error, options.log) });
    }
    forgetOldest(entries);
  };

  /** The outcome of a job whose steps are all kept. */
  const keptState = (pack: Pack, steps: readonly JobStep[]): JobState | undefined => {
    const found = steps.flatMap((step) => outcomes.find(pack, step) ?? []);
    return found.length === steps.length ? doneState(found) : undefined;
  };

  return {
    start: (pack, question) => {
      const checked = checkQuestion(pack, question);
      if (!checked.ok) return checked;
      const id = fingerprint({ pack: pack.sha256, version: relanceVersion(), question }).slice(0, 32);
      const found = entries.get(id);
      if (found !== undefined && !['cancelled', 'failed'].includes(found.job.state.kind))
        return success(found.job);
      const steps = stepsOf(pack, question);
      const kept = keptState(pack, steps);
      const open = [...entries.values()].filter(({ job }) => !isOver(job)).length;
      if (kept === undefined && open >= options.most)
        return failure(problem(apiProblems, 'API-JOBS-FULL', {}, { most: options.most }));
      const entry: Entry = {
        job: { id, pack: pack.id, question, state: kept ?? { kind: 'waiting' } },
        abort: new AbortController(),
        watchers: new Set(),
      };
      entries.delete(id);
      entries.set(id, entry);
      if (kept === undefined) void runToEnd(entry, pack, steps);
      else forgetOldest(entries);
      return success(entry.job);
    },
    find: (id) => entries.get(id)?.job,
    list: () => [...entries.values()].map(({ job }) => job),
    cancel: (id) => {
      const entry = entries.get(id);
      if (entry === undefined) return undefined;
      change(entry, { kind: 'cancelled' });
      entry.abort.abort();
      return entry.job;
    },
    watch: (id, changed) => {
      const watchers = entries.get(id)?.watchers;
      watchers?.add(changed);
      return () => void watchers?.delete(changed);
    },
    close: async () => {
      for (const entry of entries.values()) {
        change(entry, { kind: 'cancelled' });
        entry.abort.abort();
      }
      await turns.take(async () => {});
    },
  };
}

/** A slip of the pen is told at once, not by a job that fails. */
function checkQuestion(
  pack: Pack,
  { asOf, measures, variants = [], diagnosis = false }: AssessmentQuestion,
): Result<null> {
  const chosen = selectForAssessment(pack, asOf ?? pack.asOf, measures);
  if (!chosen.ok) return chosen;
  for (const { set } of variants) {
    const settings = readSettings(pack, set);
    if (!settings.ok) return settings;
  }
  const parts = diagnosis ? chooseParts(pack, undefined) : success(null);
  return parts.ok ? success(null) : parts;
}

function forgetOldest(entries: Map<string, Entry>): void {
  const over = [...entries.values()].filter(({ job }) => isOver(job));
  for (const { job } of over.slice(0, Math.max(0, over.length - mostOver))) entries.delete(job.id);
}
