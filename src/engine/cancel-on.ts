import type { Engine } from './engine.ts';

/**
 * Does some work, and stops the query that runs in the engine as soon as the signal asks for it; the work then fails.
 * @example await cancelOn(engine, signal, () => engine.run('SELECT 1'))
 */
export async function cancelOn<T>(
  engine: Pick<Engine, 'cancel'>,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const stop = () => engine.cancel();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    return await work();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
