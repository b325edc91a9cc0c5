import { expect, test } from 'vitest';
import { openTurns } from './turns.ts';

test('one after the other, in order, and the next goes on where one fails', async () => {
  const turns = openTurns(10);
  const seen: string[] = [];
  const work =
    (name: string, fails = false) =>
    async () => {
      seen.push(`${name} starts`);
      await Promise.resolve();
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const all = await Promise.allSettled([
    turns.take(work('a')),
    turns.take(work('b', true)),
    turns.take(work('c')),
  ]);
  expect(seen).toEqual(['a starts', 'a ends', 'b starts', 'b ends', 'c starts', 'c ends']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('too many are refused, and can come again later', async () => {
  const turns = openTurns(1);
  const first = turns.take(async () => 1);
  const second = await turns.take(async () => 2);
  expect(second.ok ? '' : second.problems[0]!.code).toBe('API-BUSY');
  await first;
  expect(await turns.take(async () => 3)).toMatchObject({ ok: true, value: 3 });
});
