import { assert as check, json, property } from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './body.ts';

test.each([
  ['{"a": }', 1, 7],
  ['', 1, 1],
  ['{"a": 1', 1, 8],
  ['{"a": 1,}', 1, 9],
  ["{'a': 1}", 1, 2],
  ['[1, 2,\n 3 4]', 2, 4],
  ['{"a": tru}', 1, 10],
  ['{"a": "\n"}', 1, 8],
  ['1 2', 1, 3],
])('%s is broken at line %i, column %i', (text, line, column) => {
  const result = parseJson(text);
  expect(result.ok ? {} : result.problems[0]!.place).toEqual({ line, column });
});

test('whatever is JSON is read, and a character too many is found where it stands', () => {
  const reads = property(json(), (text) => {
    expect(parseJson(text)).toMatchObject({ ok: true, value: JSON.parse(text) });
    const result = parseJson(`${text}}`);
    expect(result.ok ? {} : result.problems[0]!.place).toEqual({ line: 1, column: text.length + 1 });
  });
  check(reads, { numRuns: 100, seed: 20200615 });
});
