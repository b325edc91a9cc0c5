import { describe, expect, test } from 'vitest';
import { problemText, unwrap, type Result } from '../../base/index.ts';
import { kindOf, number } from '../../feel/index.ts';
import { compileDecisions, type ColumnInput, type CompiledDecisions } from '../index.ts';
import { literalModel } from './testdata/literal-model.ts';

const column = (name: string, range?: readonly [bigint, bigint]): ColumnInput => ({
  kind: 'column',
  column: name,
  type: 'number',
  nullable: false,
  ...(range === undefined ? {} : { range }),
});

function compileOne(
  expression: string,
  inputs: Readonly<Record<string, ColumnInput>>,
): Result<CompiledDecisions> {
  const names = Object.entries(inputs).map(([name, input]) => ({
    name,
    type: input.kind === 'column' ? input.type : kindOf(input.value),
  }));
  return compileDecisions(
    literalModel(expression, names),
    { relation: 't', keys: [], inputs },
    { decisions: ['Outcome'] },
  );
}

describe('what is not proved exact is refused with place, reason and remedy', () => {
  const a = column('a', [0n, 1000n]);
  const b = column('b', [0n, 1000n]);
  const text: ColumnInput = { kind: 'column', column: 's', type: 'string', nullable: true };
  const cases: readonly (readonly [string, Readonly<Record<string, ColumnInput>>, string])[] = [
    ['a / b', { a, b }, 'EXACT-DIVISION'],
    ['a / b * b', { a, b }, 'EXACT-DIVISION'],
    ['(a / b) * 3 = 1', { a, b }, 'EXACT-DIVISION'],
    ['a / b + b / a > 1', { a, b }, 'EXACT-DIVISION'],
    ['decimal(a / b, 33)', { a, b }, 'EXACT-DIVISION'],
    ['a * b * a * b', { a: column('a'), b: column('b') }, 'EXACT-RANGE'],
    ['matches(s, "\\d")', { s: text }, 'EXACT-BUILTIN'],
    ['matches(s, "a", "i")', { s: text }, 'EXACT-BUILTIN'],
    ['matches(s, s)', { s: text }, 'EXACT-BUILTIN'],
    ['replace(s, "a|ab", "x")', { s: text }, 'EXACT-BUILTIN'],
    ['replace(s, "a", "$0")', { s: text }, 'EXACT-BUILTIN'],
    ['number(s) > 1', { s: text }, 'EXACT-BUILTIN'],
    ['date(s) > date("2020-01-01")', { s: text }, 'EXACT-BUILTIN'],
    ['split(s, ",")[1]', { s: text }, 'EXACT-BUILTIN'],
    ['for x in 1..b return x', { b: column('b', [0n, 5000n]) }, 'EXACT-LOOP'],
    ['sort([a, b], function(x, y) x <= y)', { a, b }, 'EXACT-BUILTIN'],
    ['sort([{ x: a, y: b }], function(x, y) x.x < y.y)', { a, b }, 'EXACT-BUILTIN'],
    ['[a, b, 1][item > 1] = [a, b][item > 1]', { a, b }, 'EXACT-CONSTRUCT'],
    ['date(a, 1, 1)', { a }, 'EXACT-YEAR'],
    ['(function(f) f(f))(function(f) f(f) + a)', { a }, 'EXACT-CONSTRUCT'],
    ['if a > 1 then "x" else a', { a }, 'EXACT-TYPE'],
    ['a ** b', { a, b }, 'EXACT-CONSTRUCT'],
    ['sqrt(a)', { a }, 'EXACT-BUILTIN'],
    ['today() > date("2020-01-01") and a > 1', { a }, 'EXACT-CLOCK'],
  ];
  for (const [expression, inputs, code] of cases) {
    test(expression, () => {
      const result = compileOne(expression, inputs);
      const codes = result.ok ? ['compiled'] : result.problems.map((item) => item.code);
      expect(codes).toEqual([code]);
      expect(result.ok ? '' : problemText(result.problems[0]!, 'en')).toContain('decision "Outcome"');
    });
  }
});

test('a parameter is folded into the threshold', () => {
  const result = unwrap(
    compileOne('a >= p * 0.6', { a: column('a', [0n, 1000n]), p: { kind: 'constant', value: number(100) } }),
  );
  expect(result.select).toContain('>= CAST(60 AS BIGINT)');
});

test('an input without column and an unknown decision are refused', () => {
  const model = literalModel('a', [{ name: 'a', type: 'number' }]);
  const source = { relation: 't', keys: [], inputs: {} };
  const missing = compileDecisions(model, source, { decisions: ['Outcome'] });
  expect(missing.ok ? [] : missing.problems.map((item) => item.code)).toEqual(['EXACT-INPUT']);
  const unknown = compileDecisions(model, source, { decisions: ['Nothing'] });
  expect(unknown.ok ? [] : unknown.problems.map((item) => item.code)).toEqual(['EXACT-DECISION']);
  const noTable = compileDecisions(
    model,
    { ...source, inputs: { a: column('a') } },
    { decisions: [], table: 'Outcome' },
  );
  expect(noTable.ok ? [] : noTable.problems.map((item) => item.code)).toEqual(['EXACT-TABLE']);
});
