import { failure, problem, success, type Result } from '../../base/index.ts';
import { apiProblems } from '../problems.ts';

/** Work that shares something is done one after the other, first come first served. */
export interface Turns {
  /** Runs work when its turn comes; refuses (`API-BUSY`) where too many wait. */
  take<T>(work: () => Promise<T>): Promise<Result<T>>;
}

/** @example const turns = openTurns(100); await turns.take(async () => 42); // { ok: true, value: 42, warnings: [] } */
export function openTurns(most: number): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    take: async (work) => {
      if (waiting >= most) return failure(problem(apiProblems, 'API-BUSY', {}, { most }));
      waiting += 1;
      const mine = last.then(work, work);
      last = mine.catch(() => {});
      try {
        return success(await mine);
      } finally {
        waiting -= 1;
      }
    },
  };
}
