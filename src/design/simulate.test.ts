import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText, sameText, unwrap } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { criteriaResults } from './criteria.ts';
import { prepareGroups, type Groups } from './groups.ts';
import { runMeasures, selectMeasures } from './run.ts';
import { ruleResults, simulate, type Simulation } from './simulate.ts';
import { follow, input, premium, smallPack, tenUnits } from './testdata/premium.ts';
import { makeTables } from './testdata/tables.ts';

let engine: Engine;
let simulation: Simulation;
let groups: Groups;
const knownAt = '2020-06-15';
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
  await makeTables(engine, tenUnits);
  groups = await prepareGroups(engine);
  simulation = unwrap(await simulate(engine, premium, { knownAt, simulated: new Set() }));
});
afterAll(() => engine.close());

const cents = async (table: string) =>
  (await engine.rows(`SELECT amount_cents FROM ${table} ORDER BY unit_id`)).map((row) =>
    Number(row['amount_cents']),
  );

describe('ten units, by hand', () => {
  test('exactly the threshold is enough, one cent below is not', async () => {
    expect(await cents(simulation.table)).toEqual([400_000, 0, 0, 410_000, 0, 0, 0, 0, 0, 0]);
  });

  test('what each rule gave', async () => {
    expect(await ruleResults(engine, simulation)).toEqual([
      { index: 0, label: sameText(''), units: 8, entitled: 0, amountCents: 0 },
      { index: 1, id: 'r1', label: premium.titles['r1'], units: 1, entitled: 1, amountCents: 400_000 },
      { index: 2, id: 'r2', label: sameText('note 2'), units: 1, entitled: 1, amountCents: 410_000 },
    ]);
  });

  test('missed by one criterion alone: which, how many, how much', async () => {
    const { criteria, byCriterionAlone, missedBy } = unwrap(
      await criteriaResults(engine, simulation, groups),
    );
    expect(Object.fromEntries(criteria.map((item) => [item.text.en, item.failed]))).toEqual({
      'Closed: yes': 3,
      'Legal kind: company': 5,
      'Legal kind: natural person': 7,
      'Loss: at least 60% of “Reference”': 6,
      'Employees: at least 1': 6,
    });
    expect(
      Object.fromEntries(byCriterionAlone.map((item) => [item.text.en, [item.units, item.amountCents]])),
    ).toEqual({
      'Closed: yes': [1, 400_000],
      'Legal kind: company': [2, 400_000 + 420_000],
      'Legal kind: natural person': [2, 420_000 + 450_000],
      'Loss: at least 60% of “Reference”': [2, 400_000 + 450_000],
      'Employees: at least 1': [2, 800_000],
    });
    const loss = byCriterionAlone.find((item) => item.text.en.startsWith('Loss'));
    expect([loss?.hitHealthyUnits, loss?.hitHealthyAmountCents]).toEqual([1, 400_000]);
    const byForm = loss?.groups.find(({ dimension }) => dimension === 'legal kind');
    expect(byForm?.rows.map(({ key, units, amountCents }) => [key, units, amountCents])).toEqual([
      ['company', 2, 850_000],
    ]);
    // Two units in the one municipality: fewer than five, so it is not shown, and the other dimensions add up to the total.
    expect(loss?.groups.map(({ dimension, rows, hidden }) => [dimension, rows.length, hidden])).toEqual([
      ['sector', 1, []],
      ['size class', 1, []],
      ['legal kind', 1, []],
      ['municipality', 0, ['11002']],
    ]);
    expect(missedBy).toEqual([
      { criteria: '1', units: 6 },
      { criteria: '2', units: 1 },
      { criteria: '3+', units: 1 },
      { criteria: 'no rule', units: 0 },
    ]);
  });

  test('the text of a criterion comes from the rule, in three languages', async () => {
    const { criteria } = unwrap(await criteriaResults(engine, simulation, groups));
    expect(criteria.find((item) => item.input === 'Closed')?.text).toEqual({
      nl: 'Nl Closed: ja',
      en: 'Closed: yes',
      fr: 'Fr Closed\u00A0: oui',
    });
  });
});

describe('measures that build on each other', () => {
  test('read the outcome of those before them', async () => {
    const run = unwrap(await runMeasures(engine, [premium, follow], { knownAt }));
    // 0.5 % of 100,000 euro for units 1 and 4.
    expect(await cents(run[1]!.table)).toEqual([50_000, 0, 0, 50_000, 0, 0, 0, 0, 0, 0]);
    expect(run[1]!.parameters[0]).toMatchObject({
      key: 'rate',
      value: '0.005',
      source: 'law',
      changed: false,
    });
  });

  test('in the wrong order: a problem that names both', async () => {
    const result = await runMeasures(engine, [follow, premium], { knownAt });
    expect(result.ok ? '' : problemText(result.problems[0]!, 'en')).toBe(
      'DESIGN-ORDER measures/follow: follow reads the outcome of premium, which has not been computed yet; ' +
        'put premium before follow in the order of the pack, or include premium',
    );
  });

  test('selecting one brings what it reads; later measures are left out', () => {
    const ids = (...args: Parameters<typeof selectMeasures>) =>
      unwrap(selectMeasures(...args)).map((measure) => measure.id);
    expect(ids(smallPack, '2020-06-15')).toEqual(['premium', 'follow']);
    expect(ids(smallPack, '2020-04-01')).toEqual(['premium']);
    expect(ids(smallPack, '2020-06-15', ['follow'])).toEqual(['premium', 'follow']);
    const unknown = selectMeasures(smallPack, '2020-06-15', ['premum']);
    expect(unknown.ok ? '' : problemText(unknown.problems[0]!, 'en')).toContain(
      'choose from premium, follow',
    );
  });
});

describe('measures that cannot be run', () => {
  const options = { knownAt, simulated: new Set<string>() };
  const code = async (measure: typeof premium, changes = options) => {
    const result = await simulate(engine, measure, changes);
    return result.ok ? 'fine' : result.problems[0]!.code;
  };

  test.each([
    [
      'a column that the register lacks',
      [input('Closed', 'boolean', { kind: 'exposure', column: 'colour' })],
      'DESIGN-COLUMN-UNKNOWN',
    ],
    [
      'a parameter that does not exist',
      [input('Closed', 'boolean', { kind: 'parameter', key: 'nothing' })],
      'DESIGN-PARAMETER-UNKNOWN',
    ],
  ])('%s', async (_title, inputs, expected) => {
    expect(await code({ ...premium, inputs })).toBe(expected);
  });

  test('an entitlement without yes or no', async () => {
    expect(await code({ ...premium, decision: { ...premium.decision, entitlement: 'Staff' } })).not.toBe(
      'fine',
    );
  });

  test('parameters not yet known on the day', async () => {
    expect(await code(premium, { ...options, knownAt: '2020-02-01' })).toBe('PACK-PARAMETER-NOT-KNOWN');
  });
});
