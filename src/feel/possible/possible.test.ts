import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import {
  context,
  evaluate,
  number,
  parseExpression,
  parseUnaryTests,
  type FeelType,
  type Value,
} from '../index.ts';
import {
  examplesOf,
  includes,
  interval,
  join,
  known,
  listValues,
  narrow,
  ofType,
  oneOf,
  onlyValue,
  possible,
  possibleOutcomes,
  possibleScope,
  possibleValues,
  sourcesOf,
  splitAt,
  type Possible,
} from '../index.ts';

/** A set as a reader writes it: values, intervals, kinds. */
function written(set: Possible): string {
  const end = (at: { readonly isFinite: () => boolean; readonly toString: () => string }) =>
    at.isFinite() ? at.toString() : '';
  return set.parts
    .map((part) => {
      if (part.kind === 'interval')
        return `${part.lowIncluded ? '[' : '('}${end(part.low)}..${end(part.high)}${part.highIncluded ? ']' : ')'}`;
      if (part.kind === 'value') return JSON.stringify(part.value);
      return part.kind === 'any of kind' ? `any ${part.of}` : part.kind;
    })
    .join(' ');
}

const between = (low: number, high: number, name = 'x'): Possible => ({
  ...possible([interval('number', number(low), number(high))], new Set([name])),
  unknown: name,
});
const numberType: FeelType = { kind: 'number' };

/** What an expression may give when x lies between 6 and 9, y is not known, and b is true or false. */
function told(text: string): Possible {
  const types = { x: numberType, y: numberType, b: { kind: 'boolean' } } as const;
  const names = new Map<string, Possible>([
    ['x', between(6, 9)],
    ['y', { ...ofType(numberType), sources: new Set(['y']), unknown: 'y' }],
    ['b', { ...oneOf([true, false]), sources: new Set(['b']) }],
  ]);
  return possibleValues(unwrap(parseExpression(text, types)), possibleScope(names));
}

describe('what an expression may give', () => {
  test.each([
    ['x > 5', 'true', []],
    ['x > 6', 'false true', ['x']],
    ['x >= 6', 'true', []],
    ['x + 1', '[7..10]', ['x']],
    ['10 - x', '[1..4]', ['x']],
    ['-2 * x', '[-18..-12]', ['x']],
    ['36 / x', '[4..6]', ['x']],
    ['x / 0', 'null', []],
    ['0 * x', '"0"', []],
    ['if x > 5 then 1 else y', '"1"', []],
    ['if b then 1 else 2', '"1" "2"', ['b']],
    ['if b then 1 else 1', '"1"', []],
    ['x > 9 and y > 0', 'false', []],
    ['y > 0 or true', 'true', []],
    ['min(x, 4)', '"4"', []],
    ['max(x, 7)', '[7..9]', ['x']],
    ['round half up(x / 7, 0)', '"1"', []],
    ['floor(x / 4)', '[1..2]', ['x']],
    ['x in [0..10]', 'true', []],
    ['x in (1, 2, 3)', 'false', []],
    ['x between 6 and 9', 'true', []],
    ['x = "text"', 'null', []],
    ['{a: x, c: y}.a > 5', 'true', []],
    ['{a: x, c: y}.a + 0', '[6..9]', ['x']],
    ['some i in [x, y] satisfies i > 5', 'true', []],
    ['count([x, y])', '"2"', []],
    ['sum([x, x])', '[12..18]', ['x']],
    ['(function(n) n + 1)(x)', '[7..10]', ['x']],
    ['upper case("a")', '"A"', []],
    ['abs(x - 8)', '[0..2]', ['x']],
    ['[1, 2, y][item > x]', 'anything', ['y', 'x']],
  ])('%s: %s', (text, set, sources) => {
    const found = told(text);
    expect(written(found).split(' ').sort()).toEqual(set.split(' ').sort());
    expect([...sourcesOf([found])].sort()).toEqual([...sources].sort());
  });

  test('a day some days later, a year that grows with the day', () => {
    const day = (text: string) => evaluate(unwrap(parseExpression(`@"${text}"`)), new Map());
    const set = join([known(day('2020-01-01')), known(day('2020-12-31'))]);
    const scope = possibleScope(new Map([['d', set]]));
    const types = { d: { kind: 'date' } } as const;
    const found = possibleValues(unwrap(parseExpression('d + @"P1D"', types)), scope);
    expect(listValues(found)).toEqual([day('2020-01-02'), day('2021-01-01')]);
    expect(onlyValue(possibleValues(unwrap(parseExpression('d.year', types)), scope))).toEqual(number(2020));
  });
});

describe('examples', () => {
  const tests = (text: string) => unwrap(parseUnaryTests(text));

  test('of the README', () => {
    const types = { Loss: numberType, Other: numberType };
    const x = narrow(ofType({ kind: 'number' }), tests('[6..9]'));
    const loss = { ...x, sources: new Set(['Loss']), unknown: 'Loss' };
    const found = possibleValues(
      unwrap(parseExpression('if Loss > 5 then 1 else Other', types)),
      possibleScope(new Map([['Loss', loss]])),
    );
    expect(onlyValue(found)).toEqual(number(1));
  });

  test('possibleOutcomes', () => {
    const scope = possibleScope(new Map());
    expect(onlyValue(possibleOutcomes(tests('> 5'), known(number(7)), scope))).toBe(true);
    expect(onlyValue(possibleOutcomes(tests('[0..5], 10'), between(6, 9), scope))).toBe(false);
    expect(onlyValue(possibleOutcomes(tests('not([0..5])'), between(6, 9), scope))).toBe(true);
    expect(listValues(possibleOutcomes(tests('8'), between(6, 9), scope))).toEqual([false, true]);
  });

  test('the observer hears what an unknown is compared with', () => {
    const heard: Value[] = [];
    const scope = possibleScope(new Map([['k', known(number(3))]]), {
      observe: (name, value) => {
        expect(name).toBe('x');
        heard.push(value);
      },
    });
    possibleOutcomes(unwrap(parseUnaryTests('< 5, [7..k * 3]', { k: numberType })), between(6, 9), scope);
    expect(heard).toEqual([number(5), number(7), number(9)]);
  });

  test('includes, ofType, narrow', () => {
    expect(includes(oneOf([true, null]), false)).toBe(false);
    expect(listValues(ofType({ kind: 'boolean' }))).toEqual([true, false, null]);
    expect(written(narrow(ofType(numberType), tests('[0..100]')))).toBe('[0..100]');
    expect(written(narrow(ofType(numberType), tests('> 0')))).toBe('(0..)');
    expect(written(narrow(ofType({ kind: 'string' }), tests('"a", "b"')))).toBe('"a" "b"');
    expect(narrow(ofType(numberType), tests('"text"')).parts).toEqual([]);
  });

  test('splitAt and examplesOf', () => {
    expect(splitAt(between(0, 9), [number(5)]).map(written)).toEqual(['[0..5)', '"5"', '(5..9]']);
    expect(splitAt(ofType({ kind: 'string' }), ['a']).map(written)).toEqual(['"a"', 'any string', 'null']);
    expect(examplesOf(ofType({ kind: 'boolean' }))).toEqual([true, false, null]);
    const other = splitAt(ofType({ kind: 'string' }), ['other'])[1]!;
    expect(examplesOf(other)).not.toContain('other');
    for (const example of examplesOf(between(6, 9))) expect(includes(between(6, 9), example)).toBe(true);
  });

  test('many values become what holds them all', () => {
    const many = oneOf(Array.from({ length: 40 }, (_, at) => number(at)));
    expect(written(many)).toBe('[0..39]');
    const texts = oneOf([...Array.from({ length: 40 }, (_, at) => `t${at}`), null]);
    expect(written(texts).split(' ').sort()).toEqual(['any', 'null', 'string']);
    expect(includes(texts, 'not yet seen')).toBe(true);
    const contexts = oneOf(Array.from({ length: 40 }, (_, at) => context({ a: number(at) })));
    expect(written(contexts)).toBe('anything');
  });
});
