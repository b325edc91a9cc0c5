import { expect, test } from 'vitest';
import { keepAnswers } from './answers.ts';

test('the same question at the same time is computed once', async () => {
  const answers = keepAnswers<number>(2);
  let computed = 0;
  const work = async () => (computed += 1);
  expect(await Promise.all([answers.get('a', work), answers.get('a', work)])).toEqual([1, 1]);
  expect(await answers.get('a', work)).toBe(1);
});

test('what was not asked for longest is forgotten', async () => {
  const answers = keepAnswers<string>(2);
  const ask = (question: string, say: string) => answers.get(question, async () => say);
  await ask('a', '1');
  await ask('b', '1');
  await ask('a', '2');
  await ask('c', '1');
  expect([await ask('a', '3'), await ask('c', '3'), await ask('b', '3')]).toEqual(['1', '1', '3']);
  expect(answers.size).toBe(2);
});

test('a failure is told and not kept, whether it is thrown or a value', async () => {
  const answers = keepAnswers<number>(2, (answer) => answer > 0);
  await expect(answers.get('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await answers.get('a', async () => -1)).toBe(-1);
  expect(await answers.get('a', async () => 1)).toBe(1);
  expect(await answers.get('a', async () => 2)).toBe(1);
});
