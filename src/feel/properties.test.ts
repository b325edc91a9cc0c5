import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../base/index.ts';
import {
  evaluate,
  formatExpression,
  formatTemporal,
  formatValue,
  number,
  parseExpression,
  parseTemporal,
  parseUnaryTests,
  valueFromJson,
  valueToJson,
  valuesEqual,
  type Expression,
  type Value,
} from './index.ts';
import { dateOfEpochDays, epochDays } from './temporal/calendar.ts';

const span = { from: 0, to: 0 };
const runs = { numRuns: 200, seed: 20_200_615 };

/** Trees of the constructs that rules are made of. */
const { tree } = fc.letrec<{ tree: Expression; leaf: Expression }>((tie) => ({
  leaf: fc.oneof(
    fc.nat(1000).map((value): Expression => ({ kind: 'number', value: String(value), span })),
    fc.constantFrom('x', 'y z').map((name): Expression => ({ kind: 'name', name, span })),
    fc.string({ unit: 'grapheme' }).map((value): Expression => ({ kind: 'string', value, span })),
    fc.boolean().map((value): Expression => ({ kind: 'boolean', value, span })),
  ),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc
      .tuple(fc.constantFrom('+', '-', '*', '/', '**'), tie('tree'), tie('tree'))
      .map(([operator, left, right]): Expression => ({ kind: 'arithmetic', operator, left, right, span })),
    fc
      .tuple(fc.constantFrom('=', '!=', '<', '>='), tie('tree'), tie('tree'))
      .map(([operator, left, right]): Expression => ({ kind: 'comparison', operator, left, right, span })),
    fc
      .tuple(fc.constantFrom('and', 'or'), tie('tree'), tie('tree'))
      .map(([operator, left, right]): Expression => ({ kind: 'logical', operator, left, right, span })),
    tie('tree').map((operand): Expression => ({ kind: 'negate', operand, span })),
    fc
      .tuple(tie('tree'), tie('tree'), tie('tree'))
      .map(([condition, then, other]): Expression => ({ kind: 'if', condition, then, else: other, span })),
    fc
      .tuple(tie('tree'), tie('tree'), tie('tree'))
      .map(([value, low, high]): Expression => ({ kind: 'between', value, low, high, span })),
    fc.array(tie('tree'), { maxLength: 3 }).map((items): Expression => ({ kind: 'list', items, span })),
  ),
}));

function bare(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node, (key, part: unknown) => (key === 'span' ? undefined : part)));
}

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([digits, scale]) => number(digits).div(new Decimal(10).pow(scale)));

const run = (text: string, variables: Readonly<Record<string, Value>>) =>
  evaluate(unwrap(parseExpression(text)), new Map(Object.entries(variables)));

describe('properties', () => {
  test('what is written reads back as the same tree', () => {
    fc.assert(
      fc.property(tree, (expression) => {
        const text = formatExpression(expression);
        const scope = { x: { kind: 'any' }, 'y z': { kind: 'any' } } as const;
        expect(bare(unwrap(parseExpression(text, scope))), text).toEqual(bare(expression));
      }),
      runs,
    );
  });

  test('any text is read or refused, and what is read evaluates without throwing', () => {
    const pieces = fc.constantFrom(
      '1',
      'a',
      '"b"',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      ':',
      ',',
      '..',
      '.',
      '<',
      'and',
    );
    const more = fc.constantFrom(
      ' ',
      ' in ',
      'if ',
      ' then ',
      ' else ',
      'for ',
      ' return ',
      '-',
      '@"P1D"',
      'not(',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, more), { maxLength: 12 }), (parts) => {
        const parsed = parseExpression(parts.join(''));
        if (parsed.ok) evaluate(parsed.value, new Map());
        else expect(parsed.problems.length).toBeGreaterThan(0);
        parseUnaryTests(parts.join(''));
      }),
      { ...runs, numRuns: 1000 },
    );
  });

  test('sums and differences are exact, both ways round', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(run('a + b = b + a and a + b - b = a', { a, b })).toBe(true);
        expect(run('(a < b) = (b > a) and (a <= b) = not(a > b)', { a, b })).toBe(true);
      }),
      runs,
    );
  });

  test('rounding: never further than half a unit; half even between half down and half up', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 4 }), (n, scale) => {
        const variables = { n, s: number(scale) };
        expect(run('abs(decimal(n, s) - n) <= 0.5 * 10 ** -s', variables)).toBe(true);
        expect(run('floor(n, s) <= decimal(n, s) and decimal(n, s) <= ceiling(n, s)', variables)).toBe(true);
        expect(run('abs(round half down(n, s)) <= abs(decimal(n, s))', variables)).toBe(true);
        expect(run('abs(decimal(n, s)) <= abs(round half up(n, s))', variables)).toBe(true);
      }),
      runs,
    );
  });

  test('modulo is the rest of a floored division', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer().filter((b) => b !== 0),
        (a, b) => {
          const variables = { a: number(a), b: number(b) };
          expect(run('modulo(a, b) = a - b * floor(a / b)', variables)).toBe(true);
        },
      ),
      runs,
    );
  });

  test('days count both ways over nine-digit years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -365_000_000_000, max: 365_000_000_000 }), (days) => {
        const date = dateOfEpochDays(days)!;
        expect(epochDays(date)).toBe(days);
        expect(parseTemporal(formatTemporal(date))).toEqual(date);
      }),
      runs,
    );
  });

  test('durations read back', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), (size) => {
        const days = { kind: 'days and time duration', nanoseconds: size } as const;
        expect(parseTemporal(formatTemporal(days))).toEqual(days);
        const months = { kind: 'years and months duration', months: size } as const;
        expect(parseTemporal(formatTemporal(months))).toEqual(months);
      }),
      runs,
    );
  });

  test('numbers survive JSON', () => {
    fc.assert(
      fc.property(decimals, (n) => {
        const back = unwrap(valueFromJson(valueToJson(n), { kind: 'number' }));
        expect(valuesEqual(back, n), formatValue(n)).toBe(true);
      }),
      runs,
    );
  });
});

describe('values from JSON', () => {
  const scope = { kind: 'context', fields: { start: { kind: 'date' }, loss: { kind: 'number' } } } as const;
  test('by type', () => {
    const value = unwrap(valueFromJson({ start: '2020-03-13', loss: 0.6 }, scope));
    expect(formatValue(value)).toBe('{start: 2020-03-13, loss: 0.6}');
    expect(valueToJson(value)).toEqual({ start: '2020-03-13', loss: 0.6 });
  });

  test.each([
    [{ start: '13/03/2020', loss: 1 }, ['application.start']],
    [{ start: '2020-03-13', loss: '1,5' }, ['application.loss']],
    [{ start: '2020-03-13' }, ['application.loss']],
    [{ start: 5, loss: true }, ['application.start', 'application.loss']],
    ['text', ['application']],
  ])('%j is refused at %j', (json, paths) => {
    const read = valueFromJson(json, scope, 'application');
    expect(read.ok ? [] : read.problems.map((item) => item.place.path)).toEqual(paths);
  });

  test('lists name the item', () => {
    const read = valueFromJson([1, 'x'], { kind: 'list', of: { kind: 'number' } }, 'amounts');
    expect(read.ok ? [] : read.problems.map((item) => item.place.path)).toEqual(['amounts[1]']);
  });
});
