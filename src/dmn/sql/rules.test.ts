import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { compileDecisions, readModel, type DecisionTable, type Model, type ColumnInput } from '../index.ts';
import { disjoint } from '../exact/disjoint.ts';
import { openDuckdb, type TestEngine } from './testdata/open-duckdb.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A table over X and Y, and a premium that builds on it. */
function modelOf(
  policy: string,
  rules: readonly (readonly [string, string, string])[],
  premium = 'Kind.amount * 2',
): Model {
  const entry = (name: string, text: string) => `<${name}><text>${escape(text)}</text></${name}>`;
  const rows = rules.map(
    ([x, y, output], at) =>
      `<rule>${entry('inputEntry', x)}${entry('inputEntry', y)}${entry('outputEntry', output)}${entry('outputEntry', `"rule ${at + 1}"`)}</rule>`,
  );
  const need = (kind: string, href: string) =>
    `<informationRequirement><${kind} href="#${href}"/></informationRequirement>`;
  return unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
<inputData id="x" name="X"><variable name="X" typeRef="number"/></inputData>
<inputData id="y" name="Y"><variable name="Y" typeRef="string"/></inputData>
<decision id="k" name="Kind"><variable name="Kind"/>${need('requiredInput', 'x')}${need('requiredInput', 'y')}
<decisionTable hitPolicy="${policy}"><input><inputExpression><text>X</text></inputExpression></input>
<input><inputExpression><text>Y</text></inputExpression></input><output name="amount"/><output name="label"/>${rows.join('')}</decisionTable></decision>
<decision id="p" name="Premium"><variable name="Premium"/>${need('requiredDecision', 'k')}${need('requiredInput', 'x')}
<literalExpression><text>${escape(premium)}</text></literalExpression></decision></definitions>`),
  );
}

const inputs: Readonly<Record<string, ColumnInput>> = {
  X: { kind: 'column', column: 'x', type: 'number', scale: 1, range: [0n, 1000n], nullable: true },
  Y: { kind: 'column', column: 'y', type: 'string', nullable: true },
};

async function rowsOf(
  model: Model,
  values: string,
  options: { readonly bits?: boolean; readonly forcedRule?: string } = {},
) {
  await engine.run(`CREATE OR REPLACE TABLE units AS SELECT * FROM (VALUES ${values}) t(id, x, y, forced)`);
  const source = { relation: 'units', keys: ['id'], inputs };
  const compiled = unwrap(
    compileDecisions(model, source, { decisions: ['Premium', 'Kind'], table: 'Kind', ...options }),
  );
  return { compiled, rows: await engine.rows(`${compiled.select} ORDER BY id`) };
}

test('a forced rule gives the outputs of that rule and all that builds on them; 0 gives none', async () => {
  const model = modelOf('FIRST', [
    ['> 10', '-', '100'],
    ['-', '"a"', '7.5'],
  ]);
  const values = `(1, 200, 'a', 1), (2, 200, 'a', 2), (3, 200, 'a', 0), (4, 10, 'b', 1)`;
  const natural = await rowsOf(model, values);
  expect(natural.rows.map((row) => [row['rule'], row['premium']])).toEqual([
    [1, 2000n],
    [1, 2000n],
    [1, 2000n],
    [0, null],
  ]);
  const forced = await rowsOf(model, values, { forcedRule: 'forced' });
  expect(forced.rows.map((row) => [row['rule'], row['premium'], row['kind_label']])).toEqual([
    [1, 2000n, 'rule 1'],
    [2, 150n, 'rule 2'],
    [0, null, null],
    [1, 2000n, 'rule 1'],
  ]);
});

test('cells of one column with the same tests share a bit', async () => {
  const model = modelOf('FIRST', [
    ['> 10', '"a"', '1'],
    ['> 10', '"b"', '2'],
    ['<= 10', '-', '3'],
  ]);
  const { compiled, rows } = await rowsOf(model, `(1, 200, 'b', 0), (2, 100, NULL, 0)`, { bits: true });
  expect(compiled.criteria.map(({ id, bit, tests, rules }) => [id, bit, tests, rules])).toEqual([
    ['1-1', 0, '> 10', [1, 2]],
    ['1-2', 1, '<= 10', [3]],
    ['2-1', 2, '"a"', [1]],
    ['2-2', 3, '"b"', [2]],
  ]);
  expect(rows.map((row) => BigInt(String(row['bits'])))).toEqual([0b1001n, 0b0010n]);
});

test('several matches under UNIQUE give null and rule -1', async () => {
  const model = modelOf('UNIQUE', [
    ['> 10', '-', '1'],
    ['-', '"a"', '2'],
  ]);
  const { rows } = await rowsOf(model, `(1, 200, 'a', 0), (2, 200, 'b', 0), (3, 10, 'a', 0)`);
  expect(rows.map((row) => [row['rule'], row['premium']])).toEqual([
    [-1, null],
    [1, 20n / 10n],
    [2, 4n],
  ]);
});

test('rules are proved to exclude each other only where they do', () => {
  const proved = (rules: readonly (readonly [string, string, string])[]) =>
    disjoint(modelOf('UNIQUE', rules).decisions[0]!.logic as DecisionTable);
  expect(
    proved([
      ['[0..10)', '-', '1'],
      ['[10..20]', '-', '2'],
      ['> 20', '-', '3'],
    ]),
  ).toBe(true);
  expect(
    proved([
      ['[0..10]', '-', '1'],
      ['[10..20]', '-', '2'],
    ]),
  ).toBe(false);
  expect(
    proved([
      ['-', '"a", "b"', '1'],
      ['-', '"c"', '2'],
    ]),
  ).toBe(true);
  expect(
    proved([
      ['-', '"a", "b"', '1'],
      ['-', '"b"', '2'],
    ]),
  ).toBe(false);
  expect(
    proved([
      ['< 5', '-', '1'],
      ['-', '"b"', '2'],
    ]),
  ).toBe(false);
  expect(
    proved([
      ['not(5)', '-', '1'],
      ['5', '-', '2'],
    ]),
  ).toBe(false);
});

test('more than 64 criteria have no room in the bits', () => {
  const rules = Array.from({ length: 65 }, (_, at) => [`${at}`, '-', '1'] as const);
  const source = { relation: 'units', keys: [], inputs };
  const options = { decisions: [], table: 'Kind', bits: true };
  const result = compileDecisions(modelOf('FIRST', rules), source, options);
  expect(result.ok ? [] : result.problems.map((item) => item.code)).toEqual(['EXACT-CRITERIA']);
});

test('the 64th criterion has the highest bit', async () => {
  const rules = Array.from({ length: 64 }, (_, at) => [`${at}`, '-', '1'] as const);
  const { rows } = await rowsOf(modelOf('FIRST', rules), `(1, 630, 'a', 0), (2, 0, 'a', 0)`, { bits: true });
  expect(rows.map((row) => BigInt(String(row['bits'])))).toEqual([2n ** 63n, 1n]);
});
