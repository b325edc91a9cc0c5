import { failure, fingerprint, problem, success, type Progress, type Result } from '../../../base/index.ts';
import { assess, readSettings, selectForAssessment } from '../../../design/index.ts';
import { chooseParts } from '../../../diagnose/index.ts';
import { openEngine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { logIncident, type Log } from '../incident.ts';
import type { Cache } from '../pack/cache.ts';
import { engineMemory } from '../pack/register.ts';
import { assessSteps, type MakeSteps } from '../pack/steps.ts';
import { openTurns } from '../turns.ts';
import { relanceVersion } from '../version.ts';
import { diagnosePack } from './diagnose-pack.ts';
import { isOver, type AssessmentQuestion, type Job, type JobState } from './job.ts';

export interface JobsOptions {
  readonly cache: (packSha256: string) => Cache | undefined;
  readonly threads?: number | undefined;
  readonly steps?: MakeSteps | undefined;
  /** Jobs that may run or wait at the same time. */
  readonly most: number;
  readonly log: Log;
}

/** Assessments: one runs, others wait their turn. A job goes on when nobody watches it; it ends when it is done or cancelled. */
export interface Jobs {
  /** Starts an assessment, or gives the one that answers the same question. Problems: those of the question, `API-JOBS-FULL`. */
  start(pack: Pack, question: AssessmentQuestion): Result<Job>;
  find(id: string): Job | undefined;
  list(): readonly Job[];
  /** Stops a job that is not over; undefined where there is none with this id. */
  cancel(id: string): Job | undefined;
  /** Calls back at every change of a job until the given function is called. */
  watch(id: string, changed: (job: Job) => void): () => void;
  close(): Promise<void>;
}

/** Assessments that are kept after they are over: a few MB each. */
const mostOver = 8;

interface Entry {
  job: Job;
  readonly abort: AbortController;
  readonly watchers: Set<(job: Job) => void>;
}

export function openJobs(options: JobsOptions): Jobs {
  const entries = new Map<string, Entry>();
  const turns = openTurns(Number.MAX_SAFE_INTEGER);

  const change = (entry: Entry, state: JobState) => {
    // What is over stays as it ended.
    if (isOver(entry.job)) return;
    entry.job = { ...entry.job, state };
    for (const watcher of entry.watchers) watcher(entry.job);
  };

  const run = async (entry: Entry, pack: Pack): Promise<void> => {
    if (isOver(entry.job)) return;
    change(entry, { kind: 'running' });
    try {
      const progress: Progress = (step) => change(entry, { kind: 'running', step });
      change(entry, await assessPack(pack, entry, options, progress));
    } catch (error) {
      change(entry, { kind: 'failed', incident: logIncident(error, options.log) });
    }
    forgetOldest(entries);
  };

  return {
    start: (pack, question) => {
      const checked = checkQuestion(pack, question);
      if (!checked.ok) return checked;
      const id = fingerprint({ pack: pack.sha256, version: relanceVersion(), question }).slice(0, 32);
      const found = entries.get(id);
      if (found !== undefined && !['cancelled', 'failed'].includes(found.job.state.kind))
        return success(found.job);
      const open = [...entries.values()].filter(({ job }) => !isOver(job)).length;
      if (open >= options.most)
        return failure(problem(apiProblems, 'API-JOBS-FULL', {}, { most: options.most }));
      const entry: Entry = {
        job: { id, pack: pack.id, question, state: { kind: 'waiting' } },
        abort: new AbortController(),
        watchers: new Set(),
      };
      entries.delete(id);
      entries.set(id, entry);
      void turns.take(() => run(entry, pack));
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

async function assessPack(
  pack: Pack,
  { job, abort }: Entry,
  options: JobsOptions,
  progress: Progress,
): Promise<JobState> {
  const { asOf, measures, variants, effects = false } = job.question;
  const { steps = assessSteps } = options;
  const cache = options.cache(pack.sha256);
  const engine = await openEngine({
    memoryLimit: engineMemory,
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  });
  try {
    const result = await assess(engine, pack, steps(engine, pack, progress, cache), {
      version: relanceVersion(),
      effects,
      progress,
      signal: abort.signal,
      ...(variants === undefined ? {} : { variants }),
      ...(asOf === undefined ? {} : { asOf }),
      ...(measures === undefined ? {} : { measures }),
      ...(cache === undefined ? {} : { effectCache: cache }),
    });
    if (!result.ok) return { kind: 'refused', problems: result.problems };
    const done = { kind: 'done', assessment: result.value.assessment, warnings: result.warnings } as const;
    if (job.question.diagnosis !== true) return done;
    const diagnosis = await diagnosePack(engine, pack, { cache, progress, signal: abort.signal });
    return diagnosis.ok
      ? { ...done, diagnosis: diagnosis.value, warnings: [...done.warnings, ...diagnosis.warnings] }
      : { kind: 'refused', problems: diagnosis.problems };
  } finally {
    engine.close();
  }
}

function forgetOldest(entries: Map<string, Entry>): void {
  const over = [...entries.values()].filter(({ job }) => isOver(job));
  for (const { job } of over.slice(0, Math.max(0, over.length - mostOver))) entries.delete(job.id);
}
