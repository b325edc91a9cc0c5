import { unwrap, type Progress, type ProgressStep } from '../../../base/index.ts';
import type { Turns } from '../turns.ts';

/** Somebody who wants a piece of work, and follows it. */
export interface Wish {
  /** Called when the work has begun, at once where it has already. */
  readonly began: () => void;
  readonly progress: Progress;
  /** Takes the wish back: its promise rejects. */
  readonly signal: AbortSignal;
}

/** Work that several may want at the same time: done once, when its turn comes, and given up when nobody wants it any more. */
export interface SharedWork<T> {
  want(key: string, wish: Wish, work: (progress: Progress, signal: AbortSignal) => Promise<T>): Promise<T>;
}

interface Open<T> {
  readonly wishes: Set<Wish>;
  readonly abort: AbortController;
  readonly done: Promise<T>;
  hasBegun: boolean;
  step?: ProgressStep;
}

/**
 * Shares work by its key; different keys take turns.
 * @example const shared = shareWork<number>(openTurns(100)); await shared.want('a', wish, async () => 42); // 42
 */
export function shareWork<T>(turns: Turns): SharedWork<T> {
  const open = new Map<string, Open<T>>();

  const start = (key: string, work: Parameters<SharedWork<T>['want']>[2]): Open<T> => {
    const abort = new AbortController();
    const begin = async () => {
      abort.signal.throwIfAborted();
      made.hasBegun = true;
      for (const wish of made.wishes) wish.began();
      const progress: Progress = (step) => {
        made.step = step;
        for (const wish of made.wishes) wish.progress(step);
      };
      return work(progress, abort.signal);
    };
    const forget = () => void (open.get(key) === made && open.delete(key));
    const done = turns.take(begin).then(unwrap).finally(forget);
    const made: Open<T> = { wishes: new Set(), abort, done, hasBegun: false };
    open.set(key, made);
    return made;
  };

  return {
    want: (key, wish, work) =>
      new Promise<T>((resolve, reject) => {
        if (wish.signal.aborted) return reject(wish.signal.reason);
        const found = open.get(key) ?? start(key, work);
        found.wishes.add(wish);
        if (found.hasBegun) wish.began();
        if (found.step !== undefined) wish.progress(found.step);
        const leave = () => {
          found.wishes.delete(wish);
          reject(wish.signal.reason);
          if (found.wishes.size > 0) return;
          // Who wants the same later begins anew.
          if (open.get(key) === found) open.delete(key);
          found.abort.abort();
        };
        wish.signal.addEventListener('abort', leave, { once: true });
        const end = () => wish.signal.removeEventListener('abort', leave);
        found.done.then(resolve, reject).finally(end);
      }),
  };
}
