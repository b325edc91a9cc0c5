import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { formatValue } from '../../feel/index.ts';
import {
  compileDecisions,
  outcomeOf,
  readModel,
  type ColumnInput,
  type DecisionTable,
  type Model,
} from '../index.ts';
import { disjoint } from '../exact/disjoint.ts';
import { engines } from './testdata/back-ends.ts';
import type { TestEngine } from './testdata/engine.ts';

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

/** What the engine says of rows with columns id, x, y and forced. */
async function rowsOf(
  engine: TestEngine,
  model: Model,
  rows: string,
  options: { readonly bits?: boolean; readonly forcedRule?: string } = {},
) {
  await engine.run('DROP TABLE IF EXISTS units');
  await engine.run(`CREATE TABLE units AS SELECT * FROM (VALUES ${rows}) t(id, x, y, forced)`);
  const source = { relation: 'units', keys: ['id'], inputs };
  const wishes = { decisions: ['Premium', 'Kind'], table: 'Kind', ...options };
  const { select, columns, criteria } = unwrap(compileDecisions(model, source, wishes, engine.dialect));
  const found = await engine.rows(`${select} ORDER BY id`);
  return {
    criteria,
    rules: found.map((row) => row['rule']),
    bits: found.map((row) => BigInt((row['bits'] ?? 0) as bigint | number | string)),
    premiums: found.map((row) => formatValue(outcomeOf(columns, 'Premium', row))),
    labels: found.map((row) => row['kind_label']),
  };
}

describe.each(engines)('rules and criteria on %s', (_, open) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  test('a forced rule gives the outputs of that rule and all that builds on them; 0 gives none', async () => {
    const model = modelOf('FIRST', [
      ['> 10', '-', '100'],
      ['-', '"a"', '7.5'],
    ]);
    const units = `(1, 200, 'a', 1), (2, 200, 'a', 2), (3, 200, 'a', 0), (4, 10, 'b', 1)`;
    const natural = await rowsOf(engine, model, units);
    expect(natural.rules).toEqual([1, 1, 1, 0]);
    expect(natural.premiums).toEqual(['200', '200', '200', 'null']);
    const forced = await rowsOf(engine, model, units, { forcedRule: 'forced' });
    expect(forced.rules).toEqual([1, 2, 0, 1]);
    expect(forced.premiums).toEqual(['200', '15', 'null', '200']);
    expect(forced.labels).toEqual(['rule 1', 'rule 2', null, 'rule 1']);
  });

  test('cells of one column with the same tests share a bit', async () => {
    const model = modelOf('FIRST', [
      ['> 10', '"a"', '1'],
      ['> 10', '"b"', '2'],
      ['<= 10', '-', '3'],
    ]);
    const units = `(1, 200, 'b', 0), (2, 100, NULL, 0)`;
    const { criteria, bits } = await rowsOf(engine, model, units, { bits: true });
    expect(criteria.map(({ id, bit, tests, rules }) => [id, bit, tests, rules])).toEqual([
      ['1-1', 0, '> 10', [1, 2]],
      ['1-2', 1, '<= 10', [3]],
      ['2-1', 2, '"a"', [1]],
      ['2-2', 3, '"b"', [2]],
    ]);
    expect(bits).toEqual([0b1001n, 0b0010n]);
  });

  test('several matches under UNIQUE give null and rule -1', async () => {
    const model = modelOf('UNIQUE', [
      ['> 10', '-', '1'],
      ['-', '"a"', '2'],
    ]);
    const { rules, premiums } = await rowsOf(
      engine,
      model,
      `(1, 200, 'a', 0), (2, 200, 'b', 0), (3, 10, 'a', 0)`,
    );
    expect(rules).toEqual([-1, 1, 2]);
    expect(premiums).toEqual(['null', '2', '4']);
  });

  test('the 64th criterion has the highest bit', async () => {
    const rules = Array.from({ length: 64 }, (__, at) => [`${at}`, '-', '1'] as const);
    const units = `(1, 630, 'a', 0), (2, 0, 'a', 0)`;
    const { bits } = await rowsOf(engine, modelOf('FIRST', rules), units, { bits: true });
    expect(bits).toEqual([2n ** 63n, 1n]);
  });
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
