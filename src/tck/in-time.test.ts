import { expect, test } from 'vitest';
import { inTime } from './in-time.ts';

const soon = inTime(200);

test('work that never ends is given up', async () => {
  const endless = () => {
    for (let steps = 0; ; steps += 1) if (steps < 0) return steps;
  };
  expect(await soon(endless)).toBe('too late');
  expect(await soon(() => 42)).toBe(42);
});

test('work elsewhere is told to stop', async () => {
  let stopped: (reason: Error) => void = () => {};
  const waiting = () => new Promise<number>((_resolve, reject) => (stopped = reject));
  expect(await soon(waiting, () => stopped(new Error('interrupted')))).toBe('too late');
  expect(await soon(async () => 42)).toBe(42);
});

test('what fails in time fails as it is', async () => {
  await expect(
    soon(() => {
      throw new RangeError('too many');
    }),
  ).rejects.toThrow('too many');
  await expect(soon(() => Promise.reject(new Error('no table')))).rejects.toThrow('no table');
});
