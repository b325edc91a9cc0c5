import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Decimal, sameText } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import type { Ceiling, Measure } from '../pack/index.ts';
import { cumulate, type Cumulation } from './cumulate.ts';
import { bareMeasure, makeSimulation, makeTables } from './testdata/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
});
afterAll(() => engine.close());

const closure = bareMeasure('closure', { period: { from: '2020-03-14', to: '2020-06-07' } });
const loss = bareMeasure('loss', {
  period: { from: '2020-03-01', to: '2020-04-30' },
  excludedBy: ['closure'],
});
const extra = bareMeasure('extra', { period: { from: '2020-05-01', to: '2020-05-31' } });
const measures = [closure, loss, extra];

const ceiling = (euro: string, changes: Partial<Omit<Ceiling, 'validTo'>> = {}): Ceiling => ({
  id: 'framework',
  title: sameText('framework'),
  euro: new Decimal(euro),
  exceptions: [],
  measures: [],
  validFrom: '2020-01-01',
  source: 'test',
  ...changes,
});

const layers = (result: Cumulation, measure = '') =>
  Object.fromEntries(result.layers.get(measure)!.map((item) => [item.layer, [item.units, item.amountCents]]));

const run = (ceilings: readonly Ceiling[], list: readonly Measure[] = measures) =>
  cumulate(engine, { ceilings }, list, { seed: 's' });

// Units 1 and 2 are one undertaking; 4 farms.
beforeEach(async () => {
  await makeTables(engine, [{ undertaking: 1 }, { undertaking: 1 }, {}, { nace: '01110', a21: 'A' }, {}]);
  await makeSimulation(engine, 'closure', [400, 400, null, 400, null]);
  await makeSimulation(engine, 'loss', [300, null, 300, 300, null]);
  await makeSimulation(engine, 'extra', [200, null, 200, 200, null]);
});

describe('five units, three measures, by hand', () => {
  test('the later measure gives way to the one that excludes it', async () => {
    const result = await run([]);
    expect(layers(result, 'loss')).toEqual({
      rule: [3, 900],
      exclusions: [1, 300],
      ceilings: [1, 300],
      'take-up': [1, 300],
      budget: [1, 300],
    });
    expect(layers(result)['exclusions']).toEqual([4, 1200 + 300 + 600]);
    expect(result.summary.exclusions).toEqual([
      { measure: 'loss', by: 'closure', units: 2, amountCents: 600 },
    ]);
    expect(result.summary.pairs).toEqual([
      { measure: 'closure', other: 'closure', units: 3, amountCents: 1200 },
      { measure: 'closure', other: 'loss', units: 2, amountCents: 1400 },
      { measure: 'closure', other: 'extra', units: 2, amountCents: 1200 },
      { measure: 'loss', other: 'loss', units: 3, amountCents: 900 },
      { measure: 'loss', other: 'extra', units: 3, amountCents: 1500 },
      { measure: 'extra', other: 'extra', units: 3, amountCents: 600 },
    ]);
  });

  test('a ceiling cuts off in the order of the first day, over the whole undertaking, to the cent', async () => {
    // 7 euro: undertaking 1 has 4 + 4 (closure) and 2 (extra, later): 400 + 300 of unit 2, nothing of extra.
    const result = await run([ceiling('7.00')]);
    const rows = await engine.rows(
      'SELECT unit_id, measure, kept_cents FROM cumulation WHERE net_cents > 0 ORDER BY unit_id, rank',
    );
    expect(rows.map((row) => [Number(row['unit_id']), row['measure'], Number(row['kept_cents'])])).toEqual([
      [1, 'closure', 400],
      [1, 'extra', 0],
      [2, 'closure', 300],
      [3, 'loss', 300],
      [3, 'extra', 200],
      [4, 'closure', 400],
      [4, 'extra', 200],
    ]);
    expect(result.summary.ceilings[0]).toMatchObject({
      ceilingCents: 700,
      measures: ['closure', 'loss', 'extra'],
      undertakingsCut: 1,
      unitsCut: 2,
      cutCents: 300,
      cuts: [
        { measure: 'closure', units: 1, cutCents: 100 },
        { measure: 'extra', units: 1, cutCents: 200 },
      ],
      // Undertaking 1 is at the ceiling; unit 3 keeps 500 of 700, unit 4 keeps 600.
      use: [
        { from: 0, undertakings: 0, units: 0 },
        { from: 0.1, undertakings: 0, units: 0 },
        { from: 0.25, undertakings: 0, units: 0 },
        { from: 0.5, undertakings: 1, units: 1 },
        { from: 0.75, undertakings: 1, units: 1 },
        { from: 1, undertakings: 1, units: 2 },
      ],
    });
  });

  test('each unit is in one combination of measures', async () => {
    const { combinations } = (await run([])).summary;
    expect(combinations).toEqual([
      { measures: ['closure', 'loss', 'extra'], units: 2, ruleCents: 1800, amountCents: 1200 },
      { measures: ['closure'], units: 1, ruleCents: 400, amountCents: 400 },
      { measures: ['loss', 'extra'], units: 1, ruleCents: 500, amountCents: 500 },
    ]);
  });

  test('what exclusions and ceilings take of a measure, largest share first', async () => {
    const { displacements, uselessFrom } = (await run([ceiling('7.00')])).summary;
    expect(uselessFrom).toBe(0.9);
    expect(displacements).toEqual([
      { kind: 'exclusion', measure: 'loss', by: 'closure', lost: 2, of: 3, share: 0.666667, useless: false },
      {
        kind: 'ceiling',
        measure: 'extra',
        by: 'framework',
        lost: 200,
        of: 600,
        share: 0.333333,
        useless: false,
      },
      {
        kind: 'ceiling',
        measure: 'closure',
        by: 'framework',
        lost: 100,
        of: 1200,
        share: 0.083333,
        useless: false,
      },
    ]);
  });

  test('a measure whose units all get another, or whose money a ceiling takes whole, is useless', async () => {
    const never = bareMeasure('loss', { excludedBy: ['extra'] });
    const { displacements } = (await run([ceiling('0', { measures: ['closure'] })], [closure, never, extra]))
      .summary;
    expect(displacements.map(({ measure, by, share, useless }) => [measure, by, share, useless])).toEqual([
      ['closure', 'framework', 1, true],
      ['loss', 'extra', 1, true],
    ]);
  });

  test('a lower ceiling for agriculture; measures and periods that do not count', async () => {
    const lower = ceiling('100', { exceptions: [{ nace: ['01'], euro: new Decimal(5) }] });
    expect((await run([lower])).summary.ceilings[0]).toMatchObject({ undertakingsCut: 1, cutCents: 100 });
    const real = await run([ceiling('800000')]);
    expect(real.summary.ceilings[0]!.use.map(({ undertakings }) => undertakings)).toEqual([3, 0, 0, 0, 0, 0]);
    const bySection = ceiling('100', { exceptions: [{ nace: ['A'], euro: new Decimal(5) }] });
    expect((await run([bySection])).summary.ceilings[0]).toMatchObject({ cutCents: 100 });
    expect((await run([ceiling('0', { measures: ['extra'] })])).summary.ceilings[0]).toMatchObject({
      undertakingsCut: 3,
      cutCents: 600,
    });
    expect((await run([ceiling('0', { validFrom: '2021-01-01' })])).summary.ceilings[0]?.cutCents).toBe(0);
  });

  test('the order in which the pack lists measures does not move the ceiling', async () => {
    const rows = async () =>
      (
        await engine.rows('SELECT unit_id, measure, kept_cents FROM cumulation ORDER BY unit_id, measure')
      ).map((row) => [Number(row['unit_id']), row['measure'], Number(row['kept_cents'])]);
    await run([ceiling('7.00')]);
    const before = await rows();
    await run([ceiling('7.00')], [extra, closure, loss]);
    expect(await rows()).toEqual(before);
  });
});

describe('take-up and budget', () => {
  const half = { low: new Decimal('0.4'), central: new Decimal('0.5'), high: new Decimal('0.6') };
  const amounts = Array.from({ length: 200 }, (_, index) => 100 + index);
  const budgeted = (order: 'hash' | 'amount ascending' | 'amount descending', euro = '50') =>
    bareMeasure('b', {
      budget: { euro: new Decimal(euro), order, source: 'test', confidence: 'low' },
    });

  beforeEach(async () => {
    await makeTables(
      engine,
      amounts.map(() => ({})),
    );
    await makeSimulation(engine, 'b', amounts);
  });

  test('who applies is a draw that repeats, near the share', async () => {
    const applies = bareMeasure('b', { takeUp: { ...half, source: 'test', confidence: 'low' } });
    const first = layers(await run([], [applies]), 'b')['take-up']!;
    expect(first[0]).toBeGreaterThan(80);
    expect(first[0]).toBeLessThan(120);
    expect(layers(await run([], [applies]), 'b')['take-up']).toEqual(first);
    const other = await cumulate(engine, { ceilings: [] }, [applies], { seed: 'other' });
    expect(layers(other, 'b')['take-up']).not.toEqual(first);
  });

  test('smallest first: 100 + ... + 139 = 4780 fit in 5000, 140 more does; 141 does not', async () => {
    const [budget] = (await run([], [budgeted('amount ascending')])).summary.budgets;
    expect(budget).toMatchObject({
      budgetCents: 5000,
      applied: 200,
      served: 41,
      servedCents: 4920,
      leftCents: 80,
      exhausted: true,
      lastServed: 41,
    });
  });

  test('largest first', async () => {
    const [budget] = (await run([], [budgeted('amount descending')])).summary.budgets;
    // 299 + 298 + ... : 17 units take 4947, the 18th (282) does not fit.
    expect(budget).toMatchObject({ served: 17, servedCents: 4947, lastServed: 184 });
  });

  test('by hash: never beyond the budget, and one more would be', async () => {
    const result = await run([], [budgeted('hash')]);
    const [budget] = result.summary.budgets;
    expect(budget!.servedCents).toBeLessThanOrEqual(5000);
    expect(budget!.leftCents).toBeLessThan(300);
    expect(layers(result, 'b')['budget']).toEqual([budget!.served, budget!.servedCents]);
  });

  test('a budget that suffices, and one of nothing', async () => {
    const [enough] = (await run([], [budgeted('hash', '1000')])).summary.budgets;
    expect(enough).toMatchObject({ served: 200, exhausted: false });
    const [none] = (await run([], [budgeted('hash', '0')])).summary.budgets;
    expect(none).toMatchObject({ served: 0, servedCents: 0, lastServed: null, exhausted: true });
  });
});
