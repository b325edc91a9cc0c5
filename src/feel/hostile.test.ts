import { describe, expect, test } from 'vitest';
import { languages, problemText, unwrap, type Problem } from '../base/index.ts';
import {
  evaluate,
  formatValue,
  isValue,
  parseExpression,
  parseUnaryTests,
  valueFromJson,
  valueToJson,
  type Json,
} from './index.ts';
import { parsedAttacks, runningAttacks } from './testdata/hostile.ts';

/** Every language has words for it, with nothing left open. */
function expectWords(problem: Problem): void {
  for (const language of languages) expect(problemText(problem, language)).not.toMatch(/\{\w+\}/);
}

describe('expressions that would not end', () => {
  test.each(runningAttacks)('$attack', ({ text, code, is }) => {
    const problems: Problem[] = [];
    const value = evaluate(unwrap(parseExpression(text)), new Map(), {
      stepLimit: 300_000,
      warn: (item) => problems.push(item),
    });
    expect(formatValue(value)).toBe(is ?? 'null');
    expect(problems.at(-1)?.code).toBe(code);
    for (const item of problems.slice(-1)) expectWords(item);
  });

  test('the limit is the same ten million steps everywhere, and the same count each time', () => {
    const doubling = unwrap(
      parseExpression('{f: function(n) if n < 2 then n else f(n - 1) + f(n - 2), r: f(100)}.r'),
    );
    const problems: Problem[] = [];
    evaluate(doubling, new Map(), { warn: (item) => problems.push(item) });
    expect(problems.map((item) => item.parameters)).toEqual([{ limit: 10_000_000 }]);
    const loop = unwrap(parseExpression('count(for i in 1..100 return i + 1)'));
    const runs = (stepLimit: number) => formatValue(evaluate(loop, new Map(), { stepLimit }));
    const enough = [...Array(1000).keys()].find((stepLimit) => runs(stepLimit) === '100');
    // A hundred times the sum of two and the step of the loop, the call, and the list that count looks at.
    expect(enough).toBe(100 * (3 + 1) + 1 + 100);
  });

  test('what ordinary rules do is far from the limits', () => {
    const text = 'sum(for i in 1..100000 return if i > 50000 then i * 2 else i)';
    expect(formatValue(evaluate(unwrap(parseExpression(text)), new Map()))).toBe('8750075000');
  });
});

describe('texts that would not be parsed', () => {
  test.each(parsedAttacks)('$attack', ({ text, code }) => {
    for (const parsed of [parseExpression(text), parseUnaryTests(text)]) {
      expect(parsed.ok ? ['accepted'] : parsed.problems.map((item) => item.code)).toEqual([code]);
      if (!parsed.ok) for (const item of parsed.problems) expectWords(item);
    }
  });
});

test('many small contexts are no large one', () => {
  const text = `count([${Array.from({ length: 1000 }, () => '{x: 1, y: 2}').join(', ')}])`;
  expect(formatValue(evaluate(unwrap(parseExpression(text)), new Map()))).toBe('1000');
});

describe('data from outside', () => {
  const nested = (levels: number): Json => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`) as Json;
  test.each<[string, Json, string]>([
    ['levels without end', nested(100_000), 'FEEL-JSON-DEPTH'],
    ['a number beyond all', '1e9999', 'FEEL-JSON'],
    ['no number', Number.NaN, 'FEEL-JSON'],
  ])('%s', (_, json, code) => {
    const type = typeof json === 'object' ? ({ kind: 'any' } as const) : ({ kind: 'number' } as const);
    const read = valueFromJson(json, type);
    expect(read.ok ? 'accepted' : read.problems[0]!.code).toBe(code);
  });

  test('very many mistakes', () => {
    const read = valueFromJson(
      Array.from({ length: 200_000 }, () => 'x'),
      { kind: 'list', of: { kind: 'number' } },
    );
    expect(read.ok ? 0 : read.problems.length).toBe(200_000);
  });

  test('the prototype is an entry like any other', () => {
    const json = JSON.parse('{"__proto__": {"polluted": true}}') as Json;
    const value = unwrap(valueFromJson(json, { kind: 'any' }));
    expect(formatValue(value)).toBe('{__proto__: {polluted: true}}');
    expect(JSON.stringify(valueToJson(value))).toBe('{"__proto__":{"polluted":true}}');
    expect('polluted' in {}).toBe(false);
  });

  test.each<[string, unknown]>([
    ['a number of JavaScript', 0.1],
    ['nothing', undefined],
    ['a bigint', 1n],
    ['a symbol', Symbol('a')],
    ['a function', () => null],
    ['a Date', new Date(0)],
    ['a plain object', { a: 1 }],
    ['a list with a hole', [undefined]],
    ['a context of a plain object', { kind: 'context', entries: {} }],
    ['a context of numbers of JavaScript', { kind: 'context', entries: new Map([['a', 1]]) }],
    ['a date of texts', { kind: 'date', year: '2020', month: 3, day: 13 }],
    ['a time without parts', { kind: 'time' }],
    ['a date and time of nothing', { kind: 'date and time', date: null, time: null }],
    ['a duration of numbers', { kind: 'days and time duration', nanoseconds: 1 }],
    ['months as text', { kind: 'years and months duration', months: '1' }],
    ['a range of numbers of JavaScript', { kind: 'range', start: 1, end: 2 }],
    ['a function by name', { kind: 'function', call: 'alert' }],
    ['a kind of its own', { kind: 'constructor' }],
  ])('%s is no value', (_, given) => expect(isValue(given)).toBe(false));
});
