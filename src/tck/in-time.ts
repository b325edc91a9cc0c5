import { createContext, Script } from 'node:vm';

export type InTime = <T>(work: () => T | Promise<T>, stop?: () => void) => Promise<T | 'too late'>;

/**
 * Runs work and gives up on it after some milliseconds, also where it never hands control back: `vm` interrupts JavaScript that runs, and
 * `stop` what goes on elsewhere.
 */
export function inTime(limit: number): InTime {
  const script = new Script('work()');
  const sandbox: { work?: () => unknown } = {};
  const context = createContext(sandbox);
  return async <T>(work: () => T | Promise<T>, stop: () => void = () => {}) => {
    sandbox.work = work;
    try {
      const result = script.runInContext(context, { timeout: limit }) as T | Promise<T>;
      return result instanceof Promise ? await settled(result, limit, stop) : result;
    } catch (error) {
      if (isTimeout(error)) return 'too late';
      throw error;
    }
  };
}

/** The error stems from the other context and is no `Error` of this one. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Waits also for what was stopped: two statements at a time would disturb each other. */
async function settled<T>(promise: Promise<T>, limit: number, stop: () => void): Promise<T | 'too late'> {
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop();
  }, limit);
  try {
    const result = await promise;
    return late ? 'too late' : result;
  } catch (error) {
    if (late) return 'too late';
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
