import { afterEach, expect, test } from 'vitest';
import { openModuleThread, type ModuleThread } from './module-thread.ts';

const module = new URL('./testdata/hostile-module.ts', import.meta.url);
const opened: ModuleThread[] = [];
const open = (mostTime = 60_000, mostMemory = 256) => {
  const thread = openModuleThread(module, { mostTime, mostMemory });
  opened.push(thread);
  return thread;
};
afterEach(async () => {
  await Promise.all(opened.splice(0).map((thread) => thread.close()));
});

test('calls what a module exports, with copies of data', async () => {
  const thread = open();
  expect(await thread.call('twice', [21])).toEqual({ kind: 'done', value: 42 });
  const data = { size: 2n ** 70n, map: new Map([['a', [1, null]]]) };
  expect(await thread.call('pair', [data, undefined])).toEqual({ kind: 'done', value: [data, undefined] });
});

test('a mistake in the function is told, and the next call is answered', async () => {
  const thread = open();
  await expect(thread.call('fail', [])).rejects.toThrow('a mistake of the program');
  await expect(thread.call('nothing', [])).rejects.toThrow('not a function');
  expect(await thread.call('twice', [2])).toEqual({ kind: 'done', value: 4 });
});

test('what does not end is ended, while this thread goes on; the next call has a new thread', async () => {
  const thread = open(1_000);
  let ended = false;
  const endless = thread.call('run', []).finally(() => {
    ended = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toBe(false);
  expect(await endless).toEqual({ kind: 'time' });
  expect(await thread.call('twice', [3])).toEqual({ kind: 'done', value: 6 });
});

test('what fills the memory ends its own thread alone', async () => {
  const thread = open(60_000, 16);
  expect(await thread.call('fill', [])).toEqual({ kind: 'memory' });
  expect(await thread.call('twice', [4])).toEqual({ kind: 'done', value: 8 });
});

test('who leaves or is closed answers nobody any more', async () => {
  const thread = open();
  await expect(thread.call('leave', [])).rejects.toThrow('the thread has ended');
  const closed = open();
  const call = closed.call('run', []);
  await closed.close();
  await expect(call).rejects.toThrow('the thread has ended');
});
