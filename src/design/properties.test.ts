import { array, assert as check, asyncProperty, constantFrom, integer, option, record } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal, sameText } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { cumulate } from './cumulate.ts';
import { prepareGroups } from './groups.ts';
import { packageSupport } from './key-figures.ts';
import { scorecard } from './scorecard.ts';
import { bareMeasure, makeSimulation, makeTables } from './testdata/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
});
afterAll(() => engine.close());

const unit = record({
  undertaking: integer({ min: 1, max: 6 }),
  a21: constantFrom('A', 'G', 'I'),
  refnis: constantFrom('11002', '12021', '44021'),
  healthy: constantFrom(true, false),
  need: integer({ min: 0, max: 3 }),
  loss: integer({ min: -2, max: 5 }),
});
const cents = option(integer({ min: 0, max: 6 }));
const population = array(record({ unit, first: cents, second: cents }), { minLength: 1, maxLength: 25 });

const measures = [
  bareMeasure('first', {
    budget: { euro: new Decimal('0.20'), order: 'hash', source: 'test', confidence: 'low' },
    takeUp: { ...bareMeasure('x').takeUp, central: new Decimal('0.7') },
  }),
  bareMeasure('second', { excludedBy: ['first'], period: { from: '2020-02-01', to: '2020-05-01' } }),
];
const ceiling = {
  id: 'c',
  title: sameText('c'),
  euro: new Decimal('0.09'),
  exceptions: [{ nace: ['A'], euro: new Decimal('0.04') }],
  measures: [],
  validFrom: '2020-01-01',
  source: 'test',
};

test('whatever the register: layers only shrink, budgets hold, groups add up, coverage and gap are all', async () => {
  const holds = asyncProperty(population, async (rows) => {
    await makeTables(
      engine,
      rows.map((row) => row.unit),
    );
    await makeSimulation(
      engine,
      'first',
      rows.map((row) => row.first),
    );
    await makeSimulation(
      engine,
      'second',
      rows.map((row) => row.second),
    );
    const result = await cumulate(engine, { ceilings: [ceiling] }, measures, { seed: 's' });
    for (const layers of result.layers.values())
      for (const [at, layer] of layers.slice(1).entries()) {
        expect(layer.units).toBeLessThanOrEqual(layers[at]!.units);
        expect(layer.amountCents).toBeLessThanOrEqual(layers[at]!.amountCents);
      }
    const [budget] = result.summary.budgets;
    expect(budget!.servedCents).toBeLessThanOrEqual(20);
    const over = await engine.value(`SELECT count(*)::INTEGER FROM (
      SELECT undertaking_id FROM cumulation GROUP BY 1 HAVING sum(kept_cents) > 9)`);
    expect(over).toBe(0);
    const card = await scorecard(engine, await prepareGroups(engine), {
      support: packageSupport,
      windows: [],
    });
    const total = card.total.support!;
    expect(total.coverage.units + total.gap.units).toBe(card.total.hitHealthy);
    expect(total.amountCents).toBe(
      result.layers.get('')!.find((item) => item.layer === 'ceilings')!.amountCents,
    );
    for (const group of card.groups.filter((item) => item.dimension !== 'municipality')) {
      const sum = group.rows.reduce((amount, row) => amount + row.support!.amountCents, 0);
      expect(sum).toBe(total.amountCents);
    }
  });
  await check(holds, { numRuns: 12, seed: 20200615 });
});
