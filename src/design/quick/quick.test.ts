import { array, assert as check, asyncProperty, constantFrom, integer, record } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { readModel } from '../../dmn/index.ts';
import { openEngine, openThreads, type Engine, type Row, type Threads } from '../../engine/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Measure } from '../../pack/index.ts';
import { criteriaResults } from '../criteria.ts';
import { dimensions } from '../dimensions.ts';
import { text as textOf } from '../exact.ts';
import { runMeasures } from '../run.ts';
import { scoreTotal } from '../scorecard.ts';
import { ruleResults, simulate, simulateFrom } from '../simulate.ts';
import { withValues } from '../source.ts';
import { follow, modelText, premium, tenUnits } from '../testdata/premium.ts';
import { makeTables, type TestUnit } from '../testdata/tables.ts';
import {
  loadUnitGroups,
  moveKinds,
  openQuickModel,
  runQuickly,
  type QuickModel,
  type QuickVariant,
  type UnitGroups,
} from './index.ts';

let engine: Engine;
let threads: Threads;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
  threads = openThreads(2);
});
afterAll(async () => {
  engine.close();
  await threads.close();
});

let unitGroups: UnitGroups;
async function register(units: readonly TestUnit[]): Promise<void> {
  await makeTables(engine, units);
  unitGroups = await loadUnitGroups(engine, { tables: [] });
}

const options = (simulated: readonly string[] = []) => ({
  knownAt: '2020-06-15',
  simulated: new Set(simulated),
  unitGroups,
});
const open = async (measure: Measure): Promise<QuickModel> =>
  unwrap(await openQuickModel(engine, threads, measure, options()));

const by = dimensions.map(({ id }) => id);

/** Who moves, as SQL counts it: over the tables `before` and `after`. */
const movesSql = `
  count(*) FILTER (b.entitled)::INTEGER AS before_units,
  coalesce(sum(b.amount_cents) FILTER (b.entitled), 0)::BIGINT AS before_cents,
  count(*) FILTER (s.entitled)::INTEGER AS after_units,
  coalesce(sum(s.amount_cents) FILTER (s.entitled), 0)::BIGINT AS after_cents,
  count(*) FILTER (s.entitled AND NOT b.entitled)::INTEGER AS in_units,
  coalesce(sum(s.amount_cents) FILTER (s.entitled AND NOT b.entitled), 0)::BIGINT AS in_cents,
  count(*) FILTER (b.entitled AND NOT s.entitled)::INTEGER AS out_units,
  coalesce(sum(b.amount_cents) FILTER (b.entitled AND NOT s.entitled), 0)::BIGINT AS out_cents,
  count(*) FILTER (b.entitled AND s.entitled AND s.amount_cents > b.amount_cents)::INTEGER AS more_units,
  coalesce(sum(s.amount_cents - b.amount_cents) FILTER (b.entitled AND s.entitled AND s.amount_cents > b.amount_cents), 0)::BIGINT AS more_cents,
  count(*) FILTER (b.entitled AND s.entitled AND s.amount_cents < b.amount_cents)::INTEGER AS less_units,
  coalesce(sum(b.amount_cents - s.amount_cents) FILTER (b.entitled AND s.entitled AND s.amount_cents < b.amount_cents), 0)::BIGINT AS less_cents
  FROM after s JOIN before b USING (unit_id) JOIN enterprise e USING (unit_id)`;

function movesOf(row: Row) {
  const move = (kind: string) => ({
    units: Number(row[`${kind}_units`]),
    amountCents: Number(row[`${kind}_cents`]),
  });
  const moves = { in: move('in'), out: move('out'), more: move('more'), less: move('less') };
  return { before: move('before'), after: move('after'), moves };
}

function without<T extends object, Key extends keyof T>(key: Key, item: T): Omit<T, Key> {
  return Object.fromEntries(Object.entries(item).filter(([name]) => name !== key)) as Omit<T, Key>;
}

/** The same question in SQL: the scorecard's total, the rules, and who moves. */
async function inSql({ measure, source }: QuickModel, { values, model }: QuickVariant) {
  await engine.run(
    `CREATE OR REPLACE TABLE before AS FROM "${unwrap(await simulateFrom(engine, measure, source, false)).table.replaceAll('"', '')}"`,
  );
  const changed = model === undefined ? measure : { ...measure, model };
  const simulation = unwrap(await simulateFrom(engine, changed, withValues(measure, source, values), false));
  const counted = unwrap(
    await criteriaResults(
      engine,
      unwrap(await simulateFrom(engine, changed, withValues(measure, source, values), true)),
      unitGroups.groups,
    ),
  );
  await engine.run(`CREATE OR REPLACE TABLE after AS FROM ${simulation.table}`);
  const [row] = await engine.rows(`SELECT ${movesSql}`);
  const movesBy = [];
  for (const { id, column } of dimensions) {
    const rows = await engine.rows(`SELECT e.${column} AS key, ${movesSql} GROUP BY 1 ORDER BY 1`);
    movesBy.push({
      dimension: id,
      rows: rows.map((item) => ({ key: textOf(item['key']), ...movesOf(item) })),
    });
  }
  return {
    score: await scoreTotal(engine, { support: simulation.table, windows: measure.windows }),
    rules: await ruleResults(engine, simulation),
    criteria: {
      ...counted,
      // By group it is told by an assessment alone.
      byCriterionAlone: counted.byCriterionAlone.map((alone) => without('groups', alone)),
    },
    moves: movesOf(row!).moves,
    movesBy,
  };
}

async function quickly(model: QuickModel, variant: QuickVariant) {
  const asked = { ...variant, criteria: true, by };
  const { score, rules, moves, movesBy, criteria } = unwrap(await runQuickly(threads, model, asked));
  return { score, rules, moves, movesBy, criteria };
}

/** The two agree; of municipalities, in what is shown, and every one is shown or named as hidden. */
async function agree(model: QuickModel, variant: QuickVariant) {
  const { movesBy: inMemory, ...quick } = await quickly(model, variant);
  const { movesBy: counted, ...sql } = await inSql(model, variant);
  expect(quick).toEqual(sql);
  for (const [at, { dimension, rows, hidden }] of inMemory.entries()) {
    const expected = counted[at]!.rows;
    expect([...rows.map(({ key }) => key), ...hidden].sort()).toEqual(expected.map(({ key }) => key));
    expect({ dimension, rows: rows.map((row) => without('label', row)) }).toEqual({
      dimension,
      rows: expected.filter(({ key }) => !hidden.includes(key)),
    });
    if (dimension === 'municipality') continue;
    expect(hidden).toEqual([]);
    for (const kind of moveKinds)
      for (const name of ['units', 'amountCents'] as const)
        expect(rows.reduce((sum, row) => sum + row.moves[kind][name], 0)).toBe(quick.moves[kind][name]);
  }
}

const values = (given: Readonly<Record<string, string>>): ReadonlyMap<string, Value> =>
  new Map(Object.entries(given).map(([key, text]) => [key, new Decimal(text)]));

describe('a variant of one measure in memory gives what SQL gives', () => {
  test('as it stands, with a lower threshold, and with another amount', async () => {
    await register(tenUnits);
    const model = await open(premium);
    for (const set of [
      {},
      { threshold: '0.59' },
      { threshold: '0' },
      { 'lump-sum': '4000.01' },
      { 'lump-sum': '0' },
    ]) {
      const variant = { values: values(set) };
      await agree(model, variant);
    }
    const lower = unwrap(await runQuickly(threads, model, { values: values({ threshold: '0.59' }) }));
    expect(lower.moves.in).toEqual({ units: 1, amountCents: 400_000 });
    expect(lower.figures.difference.amountCents).toBe(400_000);
  });

  test('a measure that reads another reads it as it stands in the pack', async () => {
    await register(tenUnits);
    unwrap(await runMeasures(engine, [premium], { knownAt: '2020-06-15' }));
    const model = unwrap(await openQuickModel(engine, threads, follow, options(['premium'])));
    const variant = { values: values({ rate: '0.01' }) };
    await agree(model, variant);
  });

  const unit = record({
    legalKind: constantFrom('company', 'natural', 'nonprofit'),
    a21: constantFrom('G', 'I', 'R'),
    sizeClass: constantFrom('0', '1-4'),
    refnis: constantFrom('11002', '11001'),
    closed: constantFrom(true, false),
    healthy: constantFrom(true, false),
    employees: integer({ min: 0, max: 3 }),
    need: integer({ min: 0, max: 500_000 }),
    needLow: integer({ min: 0, max: 3 }),
    needHigh: integer({ min: 0, max: 900_000 }),
    loss: integer({ min: -5, max: 900_000 }),
    reference: integer({ min: 0, max: 1_000_000 }),
  });
  const cells: readonly (readonly string[])[] = [
    ['true', 'false', '-'],
    ['"company"', '"natural"', 'not("company")', '-'],
    ['>= Threshold * Reference', '< 3000', '-'],
    ['>= 1', '[1..2]', '0', '-'],
  ];
  const rule = record({
    tests: integer({ min: 0, max: 3 * 4 * 3 * 4 - 1 }),
    entitled: constantFrom(true, true, false),
  });
  const testsOf = (code: number) => {
    let rest = code;
    return cells.map((list) => {
      const cell = list[rest % list.length]!;
      rest = Math.floor(rest / list.length);
      return cell;
    });
  };
  const amounts = [
    'if Entitlement.entitled = true then Lump sum + 100 * Employees else 0',
    'if Entitlement.entitled = true then round half up(Threshold * Loss, 2) else 0',
    'if Entitlement.entitled = true and Employees > 1 then Lump sum else null',
    'if Entitlement.entitled = true then Lump sum - 1000 else 0',
    'Lump sum',
  ];

  test('whatever the register, the values and the table', async () => {
    const question = record({
      units: array(unit, { minLength: 1, maxLength: 30 }),
      rules: array(rule, { minLength: 1, maxLength: 5 }),
      amount: constantFrom(...amounts),
      threshold: integer({ min: 0, max: 100 }),
      lumpSum: integer({ min: 0, max: 600_000 }),
    });
    const agrees = asyncProperty(question, async ({ units, rules, amount, threshold, lumpSum }) => {
      await register(units);
      const model = await open(premium);
      const edited = unwrap(
        readModel(
          modelText({
            inputs: premium.model.inputs.map(({ name, typeRef }) => [name, typeRef!] as const),
            columns: ['Closed', 'Legal kind', 'Loss', 'Employees'],
            rules: rules.map(({ tests, entitled }) => [testsOf(tests), entitled] as const),
            amount,
            report: [['Staff', 'Employees']],
          }),
        ),
      );
      const set = {
        threshold: new Decimal(threshold).div(100).toString(),
        'lump-sum': new Decimal(lumpSum).div(100).toString(),
      };
      for (const variant of [{ values: values(set) }, { values: values(set), model: edited }])
        await agree(model, variant);
    });
    await check(agrees, { numRuns: 40, seed: 20200615 });
  });
});

describe('what cannot be answered', () => {
  test('a rule that gives no right, and one that is too large', async () => {
    await register(tenUnits);
    const model = await open(premium);
    const table = (
      rules: readonly (readonly [tests: readonly string[], entitled: boolean])[],
      amount: string,
    ) =>
      unwrap(
        readModel(
          modelText({
            inputs: premium.model.inputs.map(({ name, typeRef }) => [name, typeRef!] as const),
            columns: ['Closed', 'Legal kind', 'Loss', 'Employees'],
            rules,
            amount,
          }),
        ),
      );
    const codes = async (variant: QuickVariant) => {
      const result = await runQuickly(threads, model, variant);
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    const third = table([[['true', '-', '-', '-'], true]], 'Lump sum / 3');
    expect(await codes({ values: new Map(), model: third })).toEqual(['DESIGN-AMOUNT']);
    const many = Array.from(
      { length: 4000 },
      (_, at) => [['-', '-', `= Threshold * Reference + ${at} / 100`, '-'], true] as const,
    );
    expect(await codes({ values: new Map(), model: table(many, 'Lump sum') })).toEqual(['DESIGN-QUICK-SIZE']);
  });

  test('a measure for households, whose register is another', async () => {
    const result = await openQuickModel(engine, threads, { ...premium, unit: 'household' }, options());
    expect(result.ok ? '' : result.problems[0]?.code).toBe('DESIGN-QUICK-UNIT');
  });

  test('a question that was given up rejects with its reason, and the model answers the next', async () => {
    await register(tenUnits);
    const model = await open(premium);
    const given = AbortSignal.abort(new Error('given up'));
    await expect(runQuickly(threads, model, { values: new Map() }, given)).rejects.toThrow('given up');
    await agree(model, { values: new Map() });
  });
});

test('the base is the simulation of the pack', async () => {
  await register(tenUnits);
  const model = await open(premium);
  const simulation = unwrap(await simulate(engine, premium, options()));
  expect(model.baseScore).toEqual(
    await scoreTotal(engine, { support: simulation.table, windows: premium.windows }),
  );
});
