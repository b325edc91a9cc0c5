import { describe, expect, test } from 'vitest';
import { problemText, unwrap } from '../base/index.ts';
import {
  checkUnaryTests,
  coerce,
  compareValues,
  conforms,
  evaluate,
  formatExpression,
  formatTemporal,
  formatUnaryTests,
  formatValue,
  inferType,
  kindOf,
  number,
  parseExpression,
  parseTemporal,
  parseUnaryTests,
  testUnaryTests,
  typeOf,
  typeText,
  valuesEqual,
  valueToJson,
  type FeelType,
  type FunctionValue,
  type Scope,
  type Value,
} from './index.ts';
import { loadCases, loadData } from './testdata/cases.ts';

/** Variables from their FEEL literals, with the scope that holds their types. */
function given(written: Readonly<Record<string, string>>) {
  const variables = new Map<string, Value>();
  for (const [name, text] of Object.entries(written))
    variables.set(name, evaluate(unwrap(parseExpression(text)), new Map()));
  const scope: Scope = Object.fromEntries([...variables].map(([name, value]) => [name, typeOf(value)]));
  return { variables, scope };
}

/** A tree without positions. */
function bare(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, part: unknown) => (key === 'span' ? undefined : part)));
}

const cases = loadCases();

describe.each([...new Set(cases.map((item) => item.topic))])('values: %s', (topic) => {
  test.each(cases.filter((item) => item.topic === topic))('$expression is $is', (item) => {
    const { variables, scope } = given(item.with);
    const expression = unwrap(parseExpression(item.expression, scope));
    const expected = item.is === null ? null : evaluate(unwrap(parseExpression(item.is)), new Map());
    expect(formatValue(evaluate(expression, variables))).toBe(formatValue(expected));
  });

  test.each(cases.filter((item) => item.topic === topic))('$expression reads back the same', (item) => {
    const { scope } = given(item.with);
    const expression = unwrap(parseExpression(item.expression, scope));
    const again = unwrap(parseExpression(formatExpression(expression), scope));
    expect(bare(again)).toEqual(bare(expression));
  });
});

interface CellCase {
  readonly cell: string;
  readonly input: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly is: boolean | null;
}

describe('cells', () => {
  test.each(loadData('cells.yaml') as readonly CellCase[])('$cell of $input is $is', (item) => {
    const { variables, scope } = given(item.with ?? {});
    const tests = unwrap(parseUnaryTests(item.cell, scope));
    const input = evaluate(unwrap(parseExpression(item.input)), new Map());
    expect(testUnaryTests(tests, input, variables)).toBe(item.is);
    expect(bare(unwrap(parseUnaryTests(formatUnaryTests(tests), scope)))).toEqual(bare(tests));
  });
});

interface ErrorCase {
  readonly text?: string;
  readonly cell?: string;
  readonly code: string;
  readonly line: number;
  readonly column: number;
}

describe('texts that are no FEEL', () => {
  test.each(loadData('errors.yaml') as readonly ErrorCase[])('$code: $text $cell', (item) => {
    const parsed = item.cell === undefined ? parseExpression(item.text ?? '') : parseUnaryTests(item.cell);
    expect(parsed.ok ? [] : parsed.problems.map(({ code, place }) => ({ code, ...place }))).toEqual([
      { code: item.code, line: item.line, column: item.column },
    ]);
  });

  test('limits: length, items, nesting of every kind, long chains', () => {
    const texts = {
      'FEEL-SIZE': ['1'.repeat(100_001)],
      'FEEL-ITEMS': [`[${'1,'.repeat(6000)}1]`],
      'FEEL-DEPTH': [
        `${'('.repeat(300)}1${')'.repeat(300)}`,
        `${'['.repeat(300)}1${']'.repeat(300)}`,
        `${'if true then '.repeat(300)}1${' else 2'.repeat(300)}`,
        `${'not('.repeat(250)}true${')'.repeat(250)}`,
        Array.from({ length: 5000 }, () => '1').join('+'),
        `a${'.a'.repeat(300)}`,
        `${'-'.repeat(5000)}1`,
      ],
    };
    for (const [code, list] of Object.entries(texts))
      for (const text of list) {
        const parsed = parseExpression(text);
        expect(parsed.ok ? 'accepted' : parsed.problems[0]!.code).toBe(code);
      }
  });

  test('a sum of 900 terms and 190 brackets are still fine', () => {
    const sum = unwrap(parseExpression(Array.from({ length: 900 }, () => '1').join('+')));
    expect(formatValue(evaluate(sum, new Map()))).toBe('900');
    const deep = unwrap(parseExpression(`${'('.repeat(190)}1${')'.repeat(190)}`));
    expect(formatValue(evaluate(deep, new Map()))).toBe('1');
  });
});

interface TypeCase {
  readonly expression: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly type: string;
  readonly problems?: readonly string[];
}

describe('types', () => {
  test.each(loadData('types.yaml') as readonly TypeCase[])('$expression: $type $problems', (item) => {
    const scope: Scope = Object.fromEntries(
      Object.entries(item.with ?? {}).map(([name, kind]) => [
        name,
        { kind: kind === 'Any' ? 'any' : kind } as FeelType,
      ]),
    );
    const inferred = inferType(unwrap(parseExpression(item.expression, scope)), scope, item.expression);
    expect(typeText(inferred.type)).toBe(item.type);
    expect(inferred.problems.map((problem) => problem.code)).toEqual(item.problems ?? []);
  });

  test('the message names place, finding and remedy', () => {
    const scope: Scope = { 'Start date': { kind: 'date' }, turnover: { kind: 'number' } };
    const say = (text: string) =>
      inferType(unwrap(parseExpression(text, scope)), scope, text).problems.map((item) =>
        problemText(item, 'en'),
      );
    expect(say('Start date >= "2020-03-13"')).toEqual([
      'FEEL-TYPE-TEXT 1:1: compares date with the text "2020-03-13"; write @"2020-03-13"',
    ]);
    expect(say('turnovr > 1')).toEqual([
      'FEEL-TYPE-NAME 1:1: nothing is called "turnovr"; choose one of: turnover, Start date',
    ]);
  });

  test('cells against the type of their input', () => {
    const codes = (cell: string, input: FeelType) =>
      checkUnaryTests(unwrap(parseUnaryTests(cell)), input, {}).map((item) => item.code);
    expect(codes('"a"', { kind: 'number' })).toEqual(['FEEL-TYPE-COMPARISON']);
    expect(codes('[1..5], > 7', { kind: 'number' })).toEqual([]);
    expect(codes('>= "2020-03-13"', { kind: 'date' })).toEqual(['FEEL-TYPE-TEXT']);
    expect(codes('[@"2020-01-01"..@"2020-02-01"]', { kind: 'number' })).toEqual(['FEEL-TYPE-COMPARISON']);
    expect(codes('? > 5', { kind: 'number' })).toEqual([]);
    expect(codes('-', { kind: 'number' })).toEqual([]);
  });
});

describe('reasons of null', () => {
  const reasons = (text: string) => {
    const heard: string[] = [];
    evaluate(unwrap(parseExpression(text)), new Map(), { warn: (item) => heard.push(item.code) });
    return heard;
  };
  test.each([
    ['1 / 0', 'FEEL-NULL-RESULT'],
    ['1 + "a"', 'FEEL-NULL-OPERATOR'],
    ['"1" = 1', 'FEEL-NULL-OPERATOR'],
    ['missing', 'FEEL-NULL-NAME'],
    ['{a: 1}.b', 'FEEL-NULL-PROPERTY'],
    ['floor("a")', 'FEEL-NULL-ARGUMENTS'],
    ['if 1 then 2 else 3', 'FEEL-NULL-CONDITION'],
    ['{f: function(n) f(n), r: f(1)}.r', 'FEEL-NULL-DEPTH'],
  ])('%s: %s', (text, code) => expect(reasons(text)).toEqual([code]));

  test('what is null without an error is silent', () => {
    expect(reasons('null + 1')).toEqual([]);
    expect(reasons('null and true')).toEqual([]);
  });
});

test('the clock is an input', () => {
  const now = {
    kind: 'date and time',
    date: { kind: 'date', year: 2020, month: 3, day: 13 },
    time: { kind: 'time', hour: 9, minute: 0, second: 0, nanosecond: 0 },
  } as const;
  const today = unwrap(parseExpression('today() - @"2020-03-12" = @"P1D"'));
  expect(evaluate(today, new Map(), { now })).toBe(true);
});

test('a function that outlives its evaluation may be called any number of times', () => {
  const made = evaluate(unwrap(parseExpression('function(n) count(for i in 1..n return i)')), new Map());
  if (kindOf(made) !== 'function') throw new Error('no function');
  const call = (made as FunctionValue).call;
  for (let at = 0; at < 12; at += 1) expect(formatValue(call([number(100_000)]))).toBe('100000');
  const endless = evaluate(unwrap(parseExpression('{f: function(n) f(n)}.f')), new Map());
  expect((endless as FunctionValue).call([null])).toBe(null);
});

test('reasons point at line and column where the source is known', () => {
  const source = '1 +\n  1 / 0';
  const places: unknown[] = [];
  evaluate(unwrap(parseExpression(source)), new Map(), { source, warn: (item) => places.push(item.place) });
  expect(places).toEqual([{ line: 2, column: 3 }]);
});

test('numbers are exact in variables too', () => {
  const expression = unwrap(parseExpression('loss >= 0.1', { loss: { kind: 'number' } }));
  expect(evaluate(expression, new Map([['loss', number('0.1')]]))).toBe(true);
  expect(evaluate(expression, new Map([['loss', number('0.0999999999999999999999999999999999')]]))).toBe(
    false,
  );
});

test('the example of the README', () => {
  const scope = { 'Turnover loss': { kind: 'number' } } as const;
  const expression = unwrap(parseExpression('Turnover loss >= 0.6', scope));
  expect(evaluate(expression, new Map([['Turnover loss', number('0.60')]]))).toBe(true);
  expect(inferType(expression, scope).type).toEqual({ kind: 'boolean' });
});

test('the examples of the docstrings', () => {
  expect(formatValue([number('1.50'), 'a', null])).toBe('[1.5, "a", null]');
  expect(formatTemporal({ kind: 'years and months duration', months: 14n })).toBe('P1Y2M');
  expect(parseTemporal('2020-03-13')).toEqual({ kind: 'date', year: 2020, month: 3, day: 13 });
  expect(formatExpression(unwrap(parseExpression('(1+2)*3')))).toBe('(1 + 2) * 3');
  expect(typeText({ kind: 'list', of: { kind: 'number' } })).toBe('list<number>');
  expect(kindOf([])).toBe('list');
  expect(conforms([number(1)], { kind: 'list', of: { kind: 'number' } })).toBe(true);
  expect(formatValue(coerce([number(1)], { kind: 'number' }) ?? null)).toBe('1');
  expect(valueToJson(number('0.60'))).toBe(0.6);
  expect(compareValues(number(1), number(2))).toBe(-1);
  expect(valuesEqual(number('1.0'), number(1))).toBe(true);
});
