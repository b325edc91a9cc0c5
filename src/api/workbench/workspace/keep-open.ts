import { failure, problem, type Result } from '../../../base/index.ts';
import type { Store } from '../../../store/index.ts';
import { apiProblems } from '../../problems.ts';

/** Gives the store, opened once; where that failed, the next who asks tries again: a database may come back. */
export interface OpenedStore {
  readonly store: () => Promise<Result<Store>>;
  readonly close: () => Promise<void>;
}

export function keepOpen(open: (() => Promise<Result<Store>>) | undefined): OpenedStore {
  let opening: Promise<Result<Store>> | undefined;
  let isClosed = false;
  const none = failure<Store>(problem(apiProblems, 'API-NO-WORKSPACE', {}));
  const store = async (): Promise<Result<Store>> => {
    if (open === undefined || isClosed) return none;
    const asked = (opening ??= open());
    const opened = await asked.catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    if (!opened.ok && opening === asked) opening = undefined;
    return opened;
  };
  const close = async () => {
    isClosed = true;
    const opened = await opening?.catch(() => undefined);
    if (opened?.ok === true) await opened.value.close();
  };
  return { store, close };
}
