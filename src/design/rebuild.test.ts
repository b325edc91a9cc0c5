import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { success, unwrap } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import type { Measure } from '../pack/index.ts';
import { closuresFollowActivity, rebuildFor, type Rebuild, type Readers } from './rebuild.ts';
import { inSandbox } from './sandbox.ts';
import { noSettings } from './settings.ts';
import { input } from './testdata/premium.ts';
import { bareMeasure, makeTables } from './testdata/tables.ts';

let engine: Engine;
const seen: number[] = [];
const asked: (readonly string[] | undefined)[] = [];
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
});
afterAll(() => engine.close());
beforeEach(() => {
  seen.length = 0;
  asked.length = 0;
  return makeTables(engine, [
    { nace: '56101', closed: true },
    { nace: '56101', closed: true },
    { nace: '47190' },
    { nace: '47190' },
    { nace: '47190' },
  ]);
});

const units = async () => Number((await engine.rows('SELECT count(*) AS n FROM enterprise'))[0]?.['n']);

/** A scenario that closes shops (47) only. */
const rebuild: Rebuild = {
  population: async (_set, industries) => {
    asked.push(industries);
    await engine.run(
      'CREATE OR REPLACE TABLE enterprise AS SELECT * REPLACE (7::INTEGER AS employees) FROM main.enterprise',
    );
    return success(null);
  },
  scenario: async () => {
    seen.push(await units());
    await engine.run(`CREATE OR REPLACE TABLE exposure AS
      SELECT x.* REPLACE (starts_with(e.nace, '47') AS closed) FROM main.exposure x JOIN enterprise e USING (unit_id)`);
    return success(null);
  },
};

const readers = (measure: Measure): Readers => ({
  measures: [measure],
  uniform: () => closuresFollowActivity(engine),
});

const closures = bareMeasure('closures', {
  inputs: [input('Closed', 'boolean', { kind: 'exposure', column: 'closed' })],
});
const losses = bareMeasure('losses', {
  inputs: [input('Loss', 'euro', { kind: 'exposure', column: 'turnover_loss_cents', window: 'march' })],
});

const closedUnits = async () =>
  (await engine.rows('SELECT unit_id FROM exposure WHERE closed ORDER BY unit_id')).map((row) =>
    Number(row['unit_id']),
  );

test.each([
  ['closures only: one unit of each activity stands for all', closures, 2],
  ['losses: every unit', losses, 5],
])('%s', async (_title, measure, expected) => {
  const settings = { ...noSettings, scenario: { list: 'shops' } };
  await inSandbox(engine, async () => {
    expect(unwrap(await rebuildFor(engine, rebuild, settings, readers(measure)))).toBe(true);
    expect(await closedUnits()).toEqual([3, 4, 5]);
    expect(await units()).toBe(5);
  });
  expect(seen).toEqual([expected]);
  expect(await closedUnits()).toEqual([1, 2]);
});

test('register and scenario together; the base is untouched', async () => {
  const settings = { ...noSettings, population: { x: '1' }, scenario: { list: 'shops' } };
  await inSandbox(engine, async () => {
    unwrap(await rebuildFor(engine, rebuild, settings, readers(closures)));
    expect((await engine.rows('SELECT sum(employees)::BIGINT AS n FROM enterprise'))[0]?.['n']).toBe(35n);
    expect(await closedUnits()).toEqual([3, 4, 5]);
  });
  expect(seen).toEqual([2]);
  expect((await engine.rows('SELECT sum(employees)::BIGINT AS n FROM enterprise'))[0]?.['n']).toBe(0n);
});

test('the register alone: closures stay, the scenario is not applied', async () => {
  const settings = { ...noSettings, population: { x: '1' } };
  await inSandbox(engine, async () => {
    unwrap(await rebuildFor(engine, rebuild, settings, readers(closures)));
    expect(await closedUnits()).toEqual([1, 2]);
  });
  expect(seen).toEqual([]);
});

/** A measure whose table asks these tests of the closure, one rule each. */
const asking = (...tests: readonly string[]): Measure => ({
  ...closures,
  model: {
    ...closures.model,
    decisions: [
      {
        id: 'd',
        name: 'Entitlement',
        variable: 'Entitlement',
        type: { kind: 'any' },
        requires: { inputs: [], decisions: [], knowledge: [] },
        logic: {
          kind: 'decision table',
          hitPolicy: 'FIRST',
          inputs: [{ text: 'Closed' }],
          outputs: [{ name: 'entitled' }],
          rules: tests.map((text) => ({ cells: [{ text }], outputs: [{ text: 'true' }], annotations: [] })),
        },
      },
    ],
  },
});

test.each([
  ['every rule demands closure: the industries with closures', ['true', ' true '], ['55-56']],
  ['a rule does not: all', ['true', '-'], undefined],
  ['a rule asks the contrary: all', ['false'], undefined],
] as const)('%s', async (_title, tests, expected) => {
  await engine.run('ALTER TABLE enterprise ADD COLUMN a64 VARCHAR');
  await engine.run("UPDATE enterprise SET a64 = CASE WHEN nace = '56101' THEN '55-56' ELSE '47' END");
  await inSandbox(engine, async () => {
    unwrap(
      await rebuildFor(engine, rebuild, { ...noSettings, population: { x: '1' } }, readers(asking(...tests))),
    );
  });
  expect(asked).toEqual([expected]);
});

test('nothing asked for, and nobody to rebuild', async () => {
  expect(unwrap(await rebuildFor(engine, undefined, noSettings))).toBe(false);
  const result = await rebuildFor(engine, undefined, { ...noSettings, scenario: { x: '1' } });
  expect(result.ok ? '' : result.problems[0]?.code).toBe('DESIGN-SET-REBUILD');
});
