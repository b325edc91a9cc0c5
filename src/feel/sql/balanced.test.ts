import { expect, test } from 'vitest';
import { balanced } from './balanced.ts';

test('a chain is as deep as its logarithm, in the same order', () => {
  expect(balanced('+', ['a', 'b', 'c'])).toBe('((a + b) + c)');
  expect(balanced('||', ['a'])).toBe('a');
  const long = balanced(
    '+',
    Array.from({ length: 1000 }, (_, at) => `x${at}`),
  );
  expect(/^\(+/.exec(long)![0].length).toBe(10);
  expect(long.match(/x\d+/g)).toEqual(Array.from({ length: 1000 }, (_, at) => `x${at}`));
});
