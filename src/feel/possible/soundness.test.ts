import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import {
  evaluate,
  formatValue,
  number,
  parseExpression,
  parseTemporal,
  parseUnaryTests,
  testUnaryTests,
  type FeelType,
  type Value,
} from '../index.ts';
import { interval, pointOf, type Interval } from './interval.ts';
import { includes, oneOf, possible, sourcesOf, type Part, type Possible } from './possible.ts';
import { possibleValues } from './possible-values.ts';
import { possibleScope } from './scope.ts';
import { possibleOutcomes } from './tests.ts';

/** Expressions per run; RELANCE_POSSIBLE=100000 for the slow lane. */
const runs = {
  numRuns: Number(process.env['RELANCE_POSSIBLE'] ?? '2000'),
  seed: Number(process.env['RELANCE_SEED'] ?? '20200615'),
};

const scope = {
  x: { kind: 'number' },
  y: { kind: 'number' },
  s: { kind: 'string' },
  b: { kind: 'boolean' },
  c: { kind: 'boolean' },
  d: { kind: 'date' },
  e: { kind: 'date' },
} as const satisfies Readonly<Record<string, FeelType>>;
type Name = keyof typeof scope;

const numberText = fc.constantFrom('0', '1', '-1', '2', '0.6', '2.5', '-3', '100', '0.01', '7', '33.33');
const dayText = fc.constantFrom('2020-02-29', '2020-03-13', '2020-12-31', '2019-01-01', '2021-02-28');

/** Expressions of every type, as text: so the parser is part of what is tried. */
const { num, bool, day, text, list } = fc.letrec<Record<'num' | 'bool' | 'day' | 'text' | 'list', string>>(
  (tie) => {
    const num = () => tie('num');
    const bool = () => tie('bool');
    const day = () => tie('day');
    const written = (strings: TemplateStringsArray, ...parts: readonly fc.Arbitrary<string>[]) =>
      fc.tuple(...parts).map((filled) => strings.map((part, at) => part + (filled[at] ?? '')).join(''));
    const order = fc.constantFrom('<', '<=', '>', '>=', '=', '!=');
    return {
      num: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('x', 'y'),
        numberText,
        written`(${num()} ${fc.constantFrom('+', '-', '*', '/')} ${num()})`,
        written`(${num()} ${fc.constantFrom('+', '-', '*', '/')} ${num()})`,
        written`(-${num()})`,
        written`(${num()} ** ${fc.constantFrom('2', '0.5', '-1')})`,
        written`(if ${bool()} then ${num()} else ${num()})`,
        written`${fc.constantFrom('min', 'max', 'sum', 'mean')}(${num()}, ${num()})`,
        written`${fc.constantFrom('min', 'max', 'sum', 'count')}(${tie('list')})`,
        written`${fc.constantFrom('decimal', 'round half up', 'floor', 'round up', 'round down')}(${num()}, ${fc.constantFrom('0', '1', '-1', 'y')})`,
        written`${fc.constantFrom('abs', 'floor', 'ceiling', 'sqrt')}(${num()})`,
        written`modulo(${num()}, ${num()})`,
        written`${day()}.${fc.constantFrom('year', 'month', 'day', 'weekday')}`,
        written`(${day()} - ${day()}).days`,
        written`string length(${tie('text')})`,
        written`{a: ${num()}, b: a + ${num()}}.b`,
        written`(function(n, m) n - m)(${num()}, ${num()})`,
      ),
      bool: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('b', 'c', 'true', 'null'),
        written`(${num()} ${order} ${num()})`,
        written`(${num()} ${order} ${num()})`,
        written`(${day()} ${order} ${day()})`,
        written`(${tie('text')} ${order} ${tie('text')})`,
        written`(${bool()} ${fc.constantFrom('and', 'or')} ${bool()})`,
        written`not(${bool()})`,
        written`(${num()} between ${num()} and ${num()})`,
        written`(${num()} in (${order} ${num()}, ${num()}))`,
        written`(${num()} in ${fc.constantFrom('[', '(')}${num()}..${num()}${fc.constantFrom(']', ')')})`,
        written`(${tie('text')} in ("a", ${tie('text')}))`,
        written`(${num()} in ${tie('list')})`,
        written`(some i in ${tie('list')} satisfies i > ${num()})`,
        written`(every i in ${tie('list')} satisfies i > ${num()})`,
        written`(${num()} = ${tie('text')})`,
        written`(${num()} instance of number)`,
        written`all(${bool()}, ${bool()})`,
      ),
      day: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('d', 'e'),
        dayText.map((value) => `@"${value}"`),
        written`(${day()} ${fc.constantFrom('+', '-')} ${fc.constantFrom('@"P1D"', '@"P1M"', '@"P100D"', '@"-P1Y"')})`,
        written`(if ${bool()} then ${day()} else ${day()})`,
        written`${fc.constantFrom('min', 'max')}(${day()}, ${day()})`,
      ),
      text: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('s', '"a"', '"b"', '""', 'null'),
        written`(if ${bool()} then ${tie('text')} else ${tie('text')})`,
        written`upper case(${tie('text')})`,
        written`(${tie('text')} + ${tie('text')})`,
      ),
      list: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        written`[${num()}, ${num()}]`,
        written`[${num()}, ${num()}][item > ${num()}]`,
        written`(for i in ${tie('list')} return i + ${num()})`,
        written`append(${tie('list')}, ${num()})`,
      ),
    };
  },
);

const any = fc.oneof(num, bool, day, text, list);

const numbers = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.constantFrom(1, 4, 100))
  .map(([whole, part]) => number(whole).div(part));
const days = dayText.map((value) => parseTemporal(value));
const values: Readonly<
  Record<FeelType['kind'] & ('number' | 'string' | 'boolean' | 'date'), fc.Arbitrary<Value>>
> = {
  number: numbers,
  string: fc.constantFrom('a', 'b', 'A', '', 'other'),
  boolean: fc.boolean(),
  date: days,
};

/** What one variable may be, with choices of it that hold. */
interface Unknown {
  readonly set: Possible;
  readonly choices: readonly [Value, Value];
}

function unknown(name: Name): fc.Arbitrary<Unknown> {
  const { kind } = scope[name];
  const value = fc.oneof({ arbitrary: values[kind], weight: 9 }, { arbitrary: fc.constant(null), weight: 1 });
  const several = fc.tuple(value, value).map(([first, second]): Unknown => {
    const set = oneOf([first, second]);
    return { set: marked(set, name), choices: [first, second] };
  });
  if (kind === 'string' || kind === 'boolean') {
    const whole: Part = { kind: 'any of kind', of: 'string', except: [] };
    const free = fc.tuple(values.string, values.string).map(([first, second]): Unknown => {
      return { set: marked(possible([whole], new Set()), name), choices: [first, second] };
    });
    return kind === 'string' ? fc.oneof(several, free) : several;
  }
  const between = fc
    .tuple(values[kind], values[kind], fc.boolean(), fc.boolean())
    .map(([first, second, wide, empty]): Unknown => {
      const part = around(first, second, wide);
      const none: readonly Part[] = empty ? [{ kind: 'value', value: null }] : [];
      return {
        set: marked(possible([part, ...none], new Set()), name),
        choices: [first, empty ? null : second],
      };
    });
  return fc.oneof(several, between, between);
}

/** An interval that holds both values; a wide one has no upper end. */
function around(first: Value, second: Value, wide: boolean): Interval {
  const [a, b] = [pointOf(first)!, pointOf(second)!];
  const [low, high] = a.at.lt(b.at) ? [a.at, b.at] : [b.at, a.at];
  return interval(a.of, low, wide ? number(1).div(0) : high);
}

function marked(set: Possible, name: string): Possible {
  return set.parts.length === 1 && set.parts[0]?.kind === 'value'
    ? set
    : { parts: set.parts, sources: new Set([name]), unknown: name };
}

const names = Object.keys(scope) as readonly Name[];
const unknowns = fc.tuple(...names.map(unknown));

function chosen(sets: readonly Unknown[], picks: number): ReadonlyMap<string, Value> {
  return new Map(names.map((name, at) => [name, sets[at]!.choices[(picks >> at) & 1]!]));
}

const show = (set: Possible) => JSON.stringify(set.parts);

describe('what is told possible', () => {
  test('holds the evaluator’s result for every choice, and changes only with its sources', () => {
    fc.assert(
      fc.property(any, unknowns, fc.nat(127), (expressionText, sets, picks) => {
        const tree = unwrap(parseExpression(expressionText, scope));
        const found = possibleValues(
          tree,
          possibleScope(new Map(names.map((name, at) => [name, sets[at]!.set]))),
        );
        const variables = chosen(sets, picks);
        const value = evaluate(tree, variables);
        const given = [...variables].map(([name, item]) => `${name}: ${formatValue(item)}`).join(', ');
        expect(
          includes(found, value),
          `${expressionText} with ${given} is ${formatValue(value)}, told ${show(found)}`,
        ).toBe(true);
        const sources = sourcesOf([found]);
        for (const [at, name] of names.entries()) {
          if (sources.has(name)) continue;
          const after = evaluate(tree, chosen(sets, picks ^ (1 << at)));
          expect(formatValue(after), `${expressionText} with ${given} changes with ${name}`).toBe(
            formatValue(value),
          );
        }
      }),
      runs,
    );
  });

  test('is one value where everything is known', () => {
    fc.assert(
      fc.property(any, unknowns, fc.nat(127), (expressionText, sets, picks) => {
        const tree = unwrap(parseExpression(expressionText, scope));
        const variables = chosen(sets, picks);
        const fixed = new Map([...variables].map(([name, value]) => [name, oneOf([value])]));
        expect(show(possibleValues(tree, possibleScope(fixed)))).toBe(
          show(oneOf([evaluate(tree, variables)])),
        );
      }),
      { ...runs, numRuns: 500 },
    );
  });
});

const cell = fc.oneof(
  fc.tuple(fc.constantFrom('<', '<=', '>', '>=', '=', '!='), num).map((parts) => parts.join(' ')),
  fc.array(num, { minLength: 1, maxLength: 3 }).map((items) => items.join(', ')),
  fc
    .tuple(fc.constantFrom('[', '('), num, num, fc.constantFrom(']', ')'))
    .map(([a, b, c, d]) => `${a}${b}..${c}${d}`),
  fc.tuple(num, num).map(([a, b]) => `not(< ${a}, ${b})`),
  fc.tuple(num).map(([a]) => `? > ${a} or b`),
  fc.constantFrom('-', 'null', 'not(null)', '"a"', '[1, 2]', '[0..1], [2..3]'),
);

test('the outcomes of a cell hold what the evaluator says', () => {
  fc.assert(
    fc.property(cell, unknowns, fc.nat(127), (cellText, sets, picks) => {
      const tests = unwrap(parseUnaryTests(cellText, { ...scope, '?': { kind: 'number' } }));
      const at = names.indexOf('x');
      const found = possibleOutcomes(
        tests,
        sets[at]!.set,
        possibleScope(new Map(names.map((name, index) => [name, sets[index]!.set]))),
      );
      const variables = chosen(sets, picks);
      const value = testUnaryTests(tests, variables.get('x') ?? null, variables);
      expect(
        includes(found, value),
        `${cellText} over ${formatValue(variables.get('x') ?? null)} is ${value}, told ${show(found)}`,
      ).toBe(true);
    }),
    runs,
  );
});
