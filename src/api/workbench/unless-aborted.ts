/**
 * Waits for work as long as a signal lets it; the promise then rejects with the signal's reason. The work itself goes on: for what has an end of
 * its own, and answers to nobody else.
 * @example await unlessAborted(compile(model), AbortSignal.timeout(10_000));
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const stop = () => reject(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
