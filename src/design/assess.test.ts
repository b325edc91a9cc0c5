import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Decimal, failure, problem, sameText, success, unwrap, type Result } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import type { Backtest, Pack } from '../pack/index.ts';
import { assess, type AssessOptions } from './assess.ts';
import { withoutEffects } from './backtest.ts';
import type { AssessSteps } from './steps.ts';
import { designProblems } from './problems.ts';
import { bareMeasure, makeTables } from './testdata/tables.ts';
import { follow, input, modelText, parameter, premium, smallPack, tenUnits } from './testdata/premium.ts';
import { readModel } from '../dmn/index.ts';

let engine: Engine;
beforeEach(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
});
afterEach(() => engine.close());

/** Steps that make the ten units; `population.employees` sets the staff of all, `scenario.closed` closes all or nobody. */
function stepsFor(target: Engine, calls: string[] = []): AssessSteps {
  const seen = { population: {} as Readonly<Record<string, string>> };
  const units = (closed: string | undefined) =>
    tenUnits.map((unit) => ({
      ...unit,
      employees: Number(seen.population['employees'] ?? unit.employees ?? 0),
      closed: closed === undefined ? (unit.closed ?? false) : closed === 'all',
    }));
  return {
    population: async (set) => {
      calls.push('population');
      seen.population = set;
      await makeTables(target, units(undefined));
      return success({ units: 10, region: '02000', seed: 's', controlTotals: [], assumptions: [] });
    },
    scenario: async (set) => {
      calls.push('scenario');
      if (set['closed'] === 'wrong') return failure(problem(designProblems, 'DESIGN-SET-KEY', {}));
      if (Object.keys(set).length > 0) {
        // As a real scenario does: it follows the register that is there, here one unit of each activity.
        await target.run(`CREATE OR REPLACE TABLE exposure AS SELECT x.* REPLACE (${set['closed'] === 'all'} AS closed)
          FROM main.exposure x JOIN enterprise e USING (unit_id)`);
      }
      return success({ surveyFit: [], surveyAverages: [], assumptions: [] });
    },
  };
}

const run = (pack: Pack, options: Partial<AssessOptions> = {}, steps = stepsFor(engine)) =>
  assess(engine, pack, steps, { version: 'test', ...options });

describe('the whole, on ten units', () => {
  test('measures, package, layers and sources', async () => {
    const { assessment, tables } = unwrap(await run(smallPack));
    expect(assessment.measures.map((item) => [item.id, item.entitled, item.amountCents])).toEqual([
      ['premium', 2, 810_000],
      ['follow', 2, 100_000],
    ]);
    expect(assessment.measures[0]!.reported).toEqual([
      { decision: 'Staff', title: { nl: 'Personeel', en: 'Staff', fr: 'Personnel' }, sum: '1' },
    ]);
    expect([assessment.package.supported, assessment.package.amountCents]).toEqual([2, 910_000]);
    expect(assessment.package.byNumberOfMeasures).toEqual([
      { measures: 1, units: 0, amountCents: 0 },
      { measures: 2, units: 2, amountCents: 910_000 },
    ]);
    expect(assessment.scenario).toMatchObject({
      closed: 7,
      hit: 1,
      hitHealthy: 1,
      lossCents: 34_999_999,
    });
    expect(assessment.sources).toEqual([
      {
        id: 'law',
        title: 'The law',
        publisher: 'Parliament',
        usedBy: ['measure follow', 'measure premium'],
        confidence: 'high',
      },
    ]);
    for (const table of tables) await engine.rows(table.sql);
    const rows = await engine.rows(tables[0]!.sql);
    expect(
      rows.filter((row) => row['measure'] === 'package' && row['dimension'] === 'total')[0],
    ).toMatchObject({
      units: 10n,
      entitled: 2n,
      amount: 910_000n,
    });
  });

  test('the same bytes on one and on two threads', async () => {
    const one = await openEngine({ threads: 1, memoryLimit: '500MB' });
    try {
      const options = {
        version: 'test',
        variants: [{ title: sameText('v'), set: { 'premium.threshold': '0' } }],
      };
      const a = unwrap(await assess(one, smallPack, stepsFor(one), options)).assessment;
      const b = unwrap(await run(smallPack, options)).assessment;
      expect(JSON.stringify(a)).toBe(JSON.stringify(b));
    } finally {
      one.close();
    }
  });

  test('a day before a measure was announced: it is left out and said so', async () => {
    const { assessment } = unwrap(await run(smallPack, { asOf: '2020-04-15' }));
    expect(assessment.measures.map((item) => item.id)).toEqual(['premium']);
    expect(assessment.caveats.at(-1)?.en).toBe(
      'follow had not been announced by 2020-04-15, or its conditions were not yet known; it does not count.',
    );
  });
});

describe('variants', () => {
  const variant = (set: Readonly<Record<string, string>>) => [{ title: sameText('variant'), set }];

  test('only what changes is simulated again, and the base stays whole', async () => {
    const calls: string[] = [];
    const result = await run(
      smallPack,
      { variants: variant({ 'premium.lump-sum': '5000' }) },
      stepsFor(engine, calls),
    );
    const [found] = unwrap(result).assessment.variants;
    expect(found?.measures.map((item) => [item.id, item.changed, item.difference.amountCents])).toEqual([
      ['premium', true, 200_000],
      ['follow', true, 0],
    ]);
    expect(found?.package.difference).toMatchObject({ entitled: 0, amountCents: 200_000 });
    expect(calls).toEqual(['population', 'scenario']);
    const rows = await engine.rows('SELECT sum(amount_cents)::BIGINT AS cents FROM "simulation_premium"');
    expect(rows[0]?.['cents']).toBe(810_000n);
  });

  test('a lower threshold lets unit 2 in, and what follows from it', async () => {
    const [found] = unwrap(await run(smallPack, { variants: variant({ 'premium.threshold': '0.59' }) }))
      .assessment.variants;
    expect(found?.measures.map((item) => [item.difference.entitled, item.difference.amountCents])).toEqual([
      [1, 400_000],
      [1, 50_000],
    ]);
    expect(found?.package.difference).toMatchObject({ coveredUnits: 1, coverageUnitShare: 1, gapUnits: -1 });
  });

  test('a setting of the register builds it again, aside', async () => {
    const [found] = unwrap(await run(smallPack, { variants: variant({ 'population.employees': '1' }) }))
      .assessment.variants;
    // Closed sole traders 4, 5 and 6 now have staff; unit 1 has one employee more: 4 units of 4,100.
    expect(found?.measures[0]?.variant).toMatchObject({ entitled: 4, amountCents: 4 * 410_000 });
    expect((await engine.rows('SELECT sum(employees)::BIGINT AS n FROM enterprise'))[0]?.['n']).toBe(11n);
  });

  test.each([
    [{ 'premium.lump-sum': '5,5' }, 'DESIGN-SET-COMMA'],
    [{ 'nothing.x': '1' }, 'DESIGN-SET-KEY'],
    [{ 'scenario.closed': 'wrong' }, 'DESIGN-SET-KEY'],
  ])('%j is refused', async (set, code) => {
    const result: Result<unknown> = await run(smallPack, { variants: variant(set) });
    expect(result.ok ? '' : result.problems[0]?.code).toBe(code);
  });
});

describe('frontier', () => {
  test('two parameters: what each pair costs and covers, and which are efficient', async () => {
    const sweep = {
      title: sameText('sweep'),
      x: { key: 'premium.threshold', values: ['0.6', '0.5'] },
      y: { key: 'premium.lump-sum', values: ['4000', '500'] },
    };
    const { frontier } = unwrap(await run(smallPack, { sweep })).assessment;
    expect(
      frontier?.points.map((point) => [
        point.x,
        point.y,
        point.figures.amountCents,
        point.efficient,
        point.current,
      ]),
    ).toEqual([
      ['0.6', '4000', 810_000, false, true],
      // Unit 2 alone is hit: at 0.6 nothing is covered, so the cheapest of those is efficient.
      ['0.6', '500', 110_000, true, false],
      ['0.5', '4000', 1_210_000, true, false],
      ['0.5', '500', 160_000, true, false],
    ]);
  });

  test('a second axis of another measure, or one that does not exist', async () => {
    const axes = [
      { y: { key: 'follow.rate', values: ['0.01'] }, code: 'DESIGN-SWEEP-MEASURES' },
      { y: { key: 'premium.nothing', values: ['1'] }, code: 'DESIGN-SET-KEY' },
    ];
    for (const { y, code } of axes) {
      const sweep = { title: sameText('sweep'), x: { key: 'premium.threshold', values: ['0.6'] }, y };
      const result = await run(smallPack, { sweep });
      expect(result.ok ? '' : result.problems[0]?.code).toBe(code);
    }
  });
});

describe('back-test', () => {
  const closedOnly = bareMeasure('closed-only', {
    model: unwrap(
      readModel(
        modelText({
          inputs: [
            ['Closed', 'boolean'],
            ['Employees', 'number'],
            ['Lump sum', 'number'],
          ],
          columns: ['Closed'],
          rules: [[['true'], true]],
          amount: 'Lump sum + Employees',
          report: [['Staff', 'Employees']],
        }),
      ),
    ),
    inputs: [
      input('Closed', 'boolean', { kind: 'exposure', column: 'closed' }),
      input('Employees', 'count', { kind: 'population', column: 'employees' }),
      input('Lump sum', 'euro', { kind: 'parameter', key: 'lump-sum' }),
    ],
    parameters: [parameter('lump-sum', 'euro', '10')],
    decision: { file: 'decision.dmn', entitlement: 'Entitlement', amount: 'Premium', report: ['Staff'] },
    takeUp: { ...premium.takeUp, central: new Decimal('0.5') },
  });
  const outcome = (figure: string, actual: string, tolerance?: string): Backtest['outcomes'][number] => ({
    id: figure,
    title: sameText(figure),
    unit: figure === 'amount' ? 'euro' : 'count',
    actual: new Decimal(actual),
    simulated: { figure },
    ...(tolerance === undefined ? {} : { tolerance: new Decimal(tolerance) }),
    source: 'law',
    confidence: 'low',
  });
  const alternatives = (...sets: readonly Readonly<Record<string, string>>[]) =>
    sets.map((set) => ({ title: sameText('other'), set }));
  const backtest = (...sets: readonly Readonly<Record<string, string>>[]): Backtest => ({
    id: 'b',
    measure: 'closed-only',
    title: sameText('b'),
    outcomes: [
      outcome('entitled', '8', '0.1'),
      outcome('expected applications', '4', '0.2'),
      outcome('amount', '78'),
      outcome('sum of Staff', '0', '0.1'),
    ],
    assumptions: [{ id: 'a', title: sameText('a'), confidence: 'low', alternatives: alternatives(...sets) }],
  });
  const packWith = (test: Backtest): Pack => ({
    ...smallPack,
    measures: [closedOnly, follow].slice(0, 1),
    backtests: [test],
  });

  test('simulated beside actual, within the tolerance or not', async () => {
    const { assessment } = unwrap(await run(packWith(backtest())));
    // Seven closed units with 8 employees: 7 * 10 + 8 euro.
    expect(
      assessment.backtests[0]?.outcomes.map((row) => [row.simulated, row.deviation, row.within]),
    ).toEqual([
      ['7', -0.125, false],
      ['4', 0, true],
      ['78', 0, undefined],
      ['8', null, undefined],
    ]);
  });

  test('alternatives show the effect of an assumption; closures need no whole scenario', async () => {
    const calls: string[] = [];
    const sets = [
      { 'closed-only.lump-sum': '20' },
      { 'population.employees': '0' },
      { 'scenario.closed': 'all' },
    ];
    // One activity here, so that the closures of the base do differ within it: the scenario runs in full.
    const { assessment } = unwrap(await run(packWith(backtest(...sets)), {}, stepsFor(engine, calls)));
    const effects = assessment.backtests[0]?.assumptions[0]?.alternatives;
    expect(effects?.map((item) => item.outcomes?.map((row) => row.simulated))).toEqual([
      ['7', '4', '148', '8'],
      ['7', '4', '70', '0'],
      ['10', '5', '111', '11'],
    ]);
    expect(effects?.[2]?.outcomes?.[0]?.change).toBe(0.428571);
    expect(calls).toEqual(['population', 'scenario', 'population', 'scenario', 'scenario']);
  });

  test('kept results are not computed again', async () => {
    const kept = new Map<string, string>();
    const effectCache = {
      read: (key: string) => kept.get(key),
      write: (key: string, text: string) => void kept.set(key, text),
    };
    const pack = packWith(backtest({ 'population.employees': '0' }));
    const first = unwrap(await run(pack, { effectCache })).assessment;
    const calls: string[] = [];
    const second = unwrap(await run(pack, { effectCache }, stepsFor(engine, calls))).assessment;
    expect(second).toEqual(first);
    expect(calls).toEqual(['population', 'scenario']);
  });

  test('without effects the alternatives are listed as not run', async () => {
    const pack = packWith(backtest({ 'population.employees': '0' }));
    const { assessment } = unwrap(await run(pack, { effects: false }));
    expect(assessment.backtests[0]?.assumptions[0]?.alternatives[0]).toMatchObject({
      notRun: { en: 'not run this time' },
    });
    const more = unwrap(await run(pack)).assessment;
    expect(more).not.toEqual(assessment);
    expect(withoutEffects(more)).toEqual(assessment);
  });

  test('a figure that the measure does not give', async () => {
    const wrong = { ...backtest(), outcomes: [outcome('sum of Nothing', '1')] };
    const result = await run(packWith(wrong));
    expect(result.ok ? '' : result.problems[0]?.code).toBe('DESIGN-FIGURE');
  });
});

test('cancelling stops with a problem, not with half a result', async () => {
  const controller = new AbortController();
  const steps = stepsFor(engine);
  const result = await run(
    smallPack,
    { signal: controller.signal },
    {
      ...steps,
      scenario: async (set) => {
        controller.abort();
        return steps.scenario(set);
      },
    },
  );
  expect(result.ok ? '' : result.problems[0]?.code).toBe('DESIGN-CANCELLED');
});
