import { expect, test } from 'vitest';
import type { ProgressStep } from '../../../base/index.ts';
import { openTurns } from '../turns.ts';
import { shareWork, type Wish } from './shared-work.ts';

const step: ProgressStep = { title: { nl: 'Bezig', en: 'At work', fr: 'En cours' } };

interface TestWish extends Wish {
  readonly seen: string[];
  readonly leave: () => void;
}

function wish(): TestWish {
  const seen: string[] = [];
  const abort = new AbortController();
  const [began, progress] = [() => void seen.push('began'), () => void seen.push('step')];
  return { began, progress, signal: abort.signal, seen, leave: () => abort.abort(new Error('left')) };
}

/** Work that begins, tells a step, and waits until it is let go. */
function work() {
  const made = { count: 0, open: () => {}, aborted: 0 };
  const run = async (progress: (item: ProgressStep) => void, signal: AbortSignal) => {
    made.count += 1;
    signal.addEventListener('abort', () => (made.aborted += 1));
    progress(step);
    await new Promise<void>((resolve) => (made.open = resolve));
    signal.throwIfAborted();
    return made.count;
  };
  return { made, run };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test('what two want is done once, and both follow it', async () => {
  const shared = shareWork<number>(openTurns(10));
  const { made, run } = work();
  const [first, second] = [wish(), wish()];
  const one = shared.want('a', first, run);
  await settled();
  const two = shared.want('a', second, run);
  made.open();
  expect(await Promise.all([one, two])).toEqual([1, 1]);
  expect([first.seen, second.seen]).toEqual([
    ['began', 'step'],
    ['began', 'step'],
  ]);
});

test('who goes away stops neither the work nor the others', async () => {
  const shared = shareWork<number>(openTurns(10));
  const { made, run } = work();
  const [first, second] = [wish(), wish()];
  const one = shared.want('a', first, run);
  const two = shared.want('a', second, run);
  await settled();
  first.leave();
  await expect(one).rejects.toThrow('left');
  expect(made.aborted).toBe(0);
  made.open();
  expect(await two).toBe(1);
});

test('when the last has gone it stops, and who wants it later has it done anew', async () => {
  const shared = shareWork<number>(openTurns(10));
  const { made, run } = work();
  const first = wish();
  const one = shared.want('a', first, run);
  await settled();
  first.leave();
  await expect(one).rejects.toThrow('left');
  expect(made.aborted).toBe(1);
  const again = shared.want('a', wish(), run);
  made.open();
  await settled();
  made.open();
  expect([await again, made.aborted]).toEqual([2, 1]);
});

test('what was given up before its turn is never begun', async () => {
  const shared = shareWork<number>(openTurns(10));
  const [running, waiting] = [work(), work()];
  const [first, second] = [wish(), wish()];
  const one = shared.want('a', first, running.run);
  const two = shared.want('b', second, waiting.run);
  await settled();
  expect(second.seen).toEqual([]);
  second.leave();
  await expect(two).rejects.toThrow('left');
  running.made.open();
  await one;
  await settled();
  expect(waiting.made.count).toBe(0);
});

test('a failure is told to all who wait, and not kept', async () => {
  const shared = shareWork<number>(openTurns(10));
  const fails = () => Promise.reject(new Error('broken'));
  const all = await Promise.allSettled([shared.want('a', wish(), fails), shared.want('a', wish(), fails)]);
  expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await shared.want('a', wish(), async () => 42)).toBe(42);
});

test('a wish that was taken back before it was made wants nothing', async () => {
  const shared = shareWork<number>(openTurns(10));
  const gone = wish();
  gone.leave();
  await expect(shared.want('a', gone, async () => 42)).rejects.toThrow('left');
});
