import { failure, problem, success, type Problem, type Progress, type Result } from '../../base/index.ts';
import { openThreads } from '../../engine/index.ts';
import type { Pack } from '../../pack/index.ts';
import type { Store } from '../../store/index.ts';
import { apiProblems } from '../problems.ts';
import type { Log } from './incident.ts';
import { openJobs, type Jobs } from './jobs/jobs.ts';
import type { Cache } from './pack/cache.ts';
import type { MakeSteps } from './pack/steps.ts';
import { openPack, type OpenPack } from './pack/open-pack.ts';
import { openTables, type Tables } from './tables/tables.ts';
import { programFingerprint } from './program-fingerprint.ts';
import { openTurns } from './turns.ts';
import { openChangeThread } from './variant/change-thread.ts';
import { relanceVersion } from './version.ts';
import { keepOpen } from './workspace/keep-open.ts';

export interface WorkbenchOptions {
  /** The cache of a pack by its fingerprint (`openCache`); without one, registers are built in memory at every start. */
  readonly cache?: (packSha256: string) => Cache | undefined;
  /** Threads of the engines and of the kernels; default one for each core. */
  readonly threads?: number;
  readonly progress?: Progress;
  /** Builds registers; default from the pack's own tables (`assessSteps`). */
  readonly steps?: MakeSteps;
  /** Milliseconds that reading or compiling a changed rule may take. Default 5,000. */
  readonly changeTime?: number;
  /** Assessments that may run or wait at the same time. Default 4. */
  readonly mostJobs?: number;
  /** Opens what keeps variants and notes (`openStore`), when somebody first asks for them. Without it there is no workspace. */
  readonly store?: (() => Promise<Result<Store>>) | undefined;
  /** Where unexpected errors are written. Default the error stream of the process. */
  readonly log?: Log;
}

/** Packs at work: everything that the API and the pages show comes from here. Close it, or the process does not end. */
export interface Workbench {
  readonly version: string;
  /** Tells this very program from another with the same version: what it answers may differ. */
  readonly program: string;
  readonly packs: readonly OpenPack[];
  readonly tables: Tables;
  readonly jobs: Jobs;
  readonly log: Log;
  /** What keeps variants and notes. Problems: `API-NO-WORKSPACE`, or why it cannot be opened. */
  readonly store: () => Promise<Result<Store>>;
  readonly close: () => Promise<void>;
}

export interface LoadedPack {
  readonly pack: Pack;
  readonly warnings: readonly Problem[];
}

/**
 * Opens packs for use; registers are built when they are first asked for. Problem: `API-PACK-TWICE`.
 * @example const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], { threads: 2 }));
 */
export function openWorkbench(
  loaded: readonly LoadedPack[],
  options: WorkbenchOptions = {},
): Result<Workbench> {
  const ids = loaded.map(({ pack }) => pack.id);
  const twice = [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
  if (twice.length > 0)
    return failure(...twice.map((found) => problem(apiProblems, 'API-PACK-TWICE', {}, { found })));
  const { threads, progress, steps } = options;
  // Opened once: a cache belongs to the program that was started, whatever happens to its files later.
  const caches = new Map(loaded.map(({ pack }) => [pack.sha256, options.cache?.(pack.sha256)]));
  const cache = (sha256: string) => caches.get(sha256);
  const log: Log = options.log ?? ((line) => void process.stderr.write(line));
  const workers = openThreads(threads);
  const turns = openTurns(200);
  const changes = openChangeThread(options.changeTime ?? 5_000);
  const packs = loaded.map(({ pack, warnings }) =>
    openPack(pack, warnings, {
      workers,
      turns,
      changes,
      threads,
      progress,
      steps,
      cache: cache(pack.sha256),
    }),
  );
  const jobs = openJobs({ cache, threads, steps, most: options.mostJobs ?? 4, log });
  const tables = openTables();
  const kept = keepOpen(options.store);
  return success({
    version: relanceVersion(),
    program: programFingerprint(),
    packs,
    jobs,
    log,
    tables,
    store: kept.store,
    close: async () => {
      await jobs.close();
      await tables.close();
      await kept.close();
      await Promise.all(packs.map((pack) => pack.close()));
      await changes.close();
      await workers.close();
    },
  });
}
