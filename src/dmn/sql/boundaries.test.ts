import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText, unwrap, type Result } from '../../base/index.ts';
import { evaluate, formatValue, kindOf, number, parseExpression, type Value } from '../../feel/index.ts';
import {
  compileDecisions,
  decide,
  readModel,
  type CompiledDecisions,
  type Model,
  type ColumnInput,
} from '../index.ts';
import { openDuckdb, type TestEngine } from './testdata/open-duckdb.ts';
import { runKernelRows } from '../kernel/testdata/run-kernel-rows.ts';
import { runRows } from './testdata/run-rows.ts';

interface Boundary {
  readonly expression: string;
  readonly rows: readonly { readonly given: Readonly<Record<string, string>>; readonly expect: string }[];
}

const boundaries = parse(
  readFileSync(join(import.meta.dirname, 'testdata', 'boundaries.yaml'), 'utf8'),
) as readonly Boundary[];

let engine: TestEngine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const valueOf = (text: string): Value => evaluate(unwrap(parseExpression(text)), new Map());
const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function modelOf(
  expression: string,
  inputs: readonly { readonly name: string; readonly type: string }[],
): Model {
  const data = inputs.map(
    ({ name, type }, at) =>
      `<inputData id="i${at}" name="${escape(name)}"><variable name="${escape(name)}" typeRef="${type}"/></inputData>`,
  );
  const needs = inputs.map(
    (_, at) => `<informationRequirement><requiredInput href="#i${at}"/></informationRequirement>`,
  );
  return unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
${data.join('')}<decision id="o" name="Outcome"><variable name="Outcome"/>${needs.join('')}
<literalExpression><text>${escape(expression)}</text></literalExpression></decision></definitions>`),
  );
}

describe('boundaries: the evaluator and SQL say what is written', () => {
  for (const { expression, rows } of boundaries) {
    test(expression, async () => {
      const names = [...new Set(rows.flatMap((row) => Object.keys(row.given)))];
      const given = rows.map((row) =>
        Object.fromEntries(names.map((name) => [name, valueOf(row.given[name] ?? 'null')])),
      );
      const inputs = names.map((name) => {
        const kinds = given.map((row) => kindOf(row[name]!)).filter((kind) => kind !== 'null');
        return { name, type: kinds[0] ?? 'number' };
      });
      const model = modelOf(expression, inputs);
      const run = await runRows(engine, model, 'Outcome', inputs, given);
      if (!run.ok) throw new Error(run.problems.map((item) => problemText(item, 'en')).join('\n'));
      const kernel = runKernelRows(model, 'Outcome', inputs, given);
      if (!kernel.ok) throw new Error(kernel.problems.map((item) => problemText(item, 'en')).join('\n'));
      for (const [at, row] of rows.entries()) {
        const expected = formatValue(valueOf(row.expect));
        expect(
          formatValue(kernel.rows[at]!.value),
          `${JSON.stringify(row.given)}\n${kernel.kernel.source}`,
        ).toBe(expected);
        expect(formatValue(decide(model, 'Outcome', given[at]!).value), JSON.stringify(row.given)).toBe(
          expected,
        );
        expect(formatValue(run.rows[at]!.value), `${JSON.stringify(row.given)}\n${run.compiled.select}`).toBe(
          expected,
        );
      }
    });
  }
});

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
    modelOf(expression, names),
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
    ['upper case(s)', { s: text }, 'EXACT-BUILTIN'],
    ['matches(s, "a+")', { s: text }, 'EXACT-BUILTIN'],
    ['if a > 1 then "x" else a', { a }, 'EXACT-TYPE'],
    ['[1, 2, 3][item > a]', { a }, 'EXACT-CONSTRUCT'],
    ['a ** b', { a, b }, 'EXACT-CONSTRUCT'],
    ['sqrt(a)', { a }, 'EXACT-BUILTIN'],
    ['today() > date("2020-01-01") and a > 1', { a }, 'EXACT-BUILTIN'],
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
  const model = modelOf('a', [{ name: 'a', type: 'number' }]);
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

test('hostile texts and column names stay data', async () => {
  const hostile = ["'; DROP TABLE kept; --", 'a\u0000b', '"; /* */ \n\r\t', '\\', '$$x$$', '\u{1f600}é'];
  await engine.run('CREATE TABLE kept AS SELECT 1 AS one');
  const inputs = [{ name: 's', type: 'string' }];
  for (const text of hostile) {
    const model = modelOf('s = "x" or s + p = p', [...inputs, { name: 'p', type: 'string' }]);
    const name = `c"; ${text.replaceAll('\u0000', '')}`;
    await engine.run(`CREATE OR REPLACE TABLE "ho""stile" ("${name.replaceAll('"', '""')}" VARCHAR)`);
    await engine.run(`INSERT INTO "ho""stile" VALUES ('')`);
    const source = {
      relation: '"ho""stile"',
      keys: [name],
      inputs: {
        s: { kind: 'column', column: name, type: 'string', nullable: true },
        p: { kind: 'constant', value: text },
      },
    } as const;
    const compiled = unwrap(compileDecisions(model, source, { decisions: ['Outcome'] }));
    expect((await engine.rows(compiled.select)).map((row) => row['outcome'])).toEqual([true]);
  }
  expect(await engine.rows('SELECT one FROM kept')).toEqual([{ one: 1 }]);
});

test('no double takes part: the types of all numbers are integers', async () => {
  const model = modelOf('decimal(a / b, 2) + a * 0.1', [
    { name: 'a', type: 'number' },
    { name: 'b', type: 'number' },
  ]);
  await engine.run('CREATE OR REPLACE TABLE t AS SELECT 1::BIGINT AS a, 3::BIGINT AS b');
  const source = {
    relation: 't',
    keys: [],
    inputs: { a: column('a', [0n, 10n]), b: column('b', [1n, 10n]) },
  };
  const { select } = unwrap(compileDecisions(model, source, { decisions: ['Outcome'] }));
  expect(await engine.rows(`SELECT typeof(outcome) AS type FROM (${select})`)).toEqual([{ type: 'BIGINT' }]);
});
