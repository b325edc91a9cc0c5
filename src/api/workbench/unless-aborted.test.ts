import { expect, test } from 'vitest';
import { unlessAborted } from './unless-aborted.ts';

const endless = () => new Promise<never>(() => {});

test('gives what the work gives, and its error', async () => {
  const { signal } = new AbortController();
  expect(await unlessAborted(Promise.resolve(42), signal)).toBe(42);
  await expect(unlessAborted(Promise.reject(new Error('wrong')), signal)).rejects.toThrow('wrong');
});

test('waits no longer than the signal lets it', async () => {
  const giving = new AbortController();
  const waited = unlessAborted(endless(), giving.signal);
  giving.abort(new Error('given up'));
  await expect(waited).rejects.toThrow('given up');
  await expect(unlessAborted(endless(), giving.signal)).rejects.toThrow('given up');
});

test('work that fails after it was given up fails nobody', async () => {
  const giving = new AbortController();
  const { promise, reject } = Promise.withResolvers<never>();
  const waited = unlessAborted(promise, giving.signal);
  giving.abort(new Error('given up'));
  await expect(waited).rejects.toThrow('given up');
  // An error that nobody hears of would end the run of this file.
  reject(new Error('too late'));
  await new Promise((resolve) => setImmediate(resolve));
});
