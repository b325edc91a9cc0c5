import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '../engine/index.ts';
import type { ScoreRow } from './assessment.ts';
import { prepareGroups } from './groups.ts';
import { lorenz } from './lorenz.ts';
import { scorecard, scoreTotal } from './scorecard.ts';
import { makeSimulation, makeTables } from './testdata/tables.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
  await makeTables(engine, [
    // 1 covered in part: needs 1000, gets 400
    { need: 100_000, needLow: 50_000, needHigh: 150_000, loss: 300_000, a21: 'I' },
    // 2 gets more than its need (600 above) but less than its loss
    { need: 40_000, needLow: 20_000, needHigh: 60_000, loss: 200_000, a21: 'I', refnis: '12021' },
    // 3 gets more than its loss (200 above), need equals low and high
    { need: 40_000, loss: 80_000, a21: 'I', legalKind: 'natural' },
    // 4 leakage: no need, and turnover rose
    { loss: -50_000 },
    // 5 gap: hit, healthy, nothing
    { need: 70_000, loss: 90_000 },
    // 6 hit but not healthy before: gets 100, no part of coverage or gap
    { need: 30_000, loss: 60_000, healthy: false },
    // 7 hit but not healthy, gets nothing
    { need: 30_000, loss: 60_000, healthy: false },
    // 8 neither hit nor supported
    { loss: 0, sizeClass: '1-4', employees: 2 },
    // 9 entitled to nothing: a zero amount is no support
    { need: 10_000, loss: 20_000 },
  ]);
  await makeSimulation(engine, 'm', [40_000, 100_000, 100_000, 25_000, null, 10_000, null, null, 0]);
});
afterAll(() => engine.close());

const question = { support: '"simulation_m"', windows: ['march'] };

describe('scorecard of nine units, by hand', () => {
  test('total', async () => {
    const card = await scorecard(engine, await prepareGroups(engine), question);
    expect(card.total).toEqual({
      key: '',
      label: { nl: 'Totaal', en: 'Total', fr: 'Total' },
      suppressed: false,
      units: 9,
      hit: 7,
      hitHealthy: 5,
      need: { low: 190_000 - 70_000 + 70_000, central: 260_000, high: 330_000 },
      lossCents: 810_000,
      support: {
        entitled: 6,
        amountCents: 275_000,
        coverage: {
          units: 3,
          unitShare: 0.6,
          // 1: 400 of 1000; 2: 200, 400, 600; 3: 400
          needCents: { low: 40_000 + 20_000 + 40_000, central: 120_000, high: 40_000 + 60_000 + 40_000 },
          needShare: { low: 0.526316, central: 0.461538, high: 0.424242 },
        },
        leakage: {
          units: { low: 1, central: 1, high: 1 },
          cents: { low: 25_000, central: 25_000, high: 25_000 },
          share: 0.090909,
        },
        overcompensation: {
          aboveNeedUnits: { low: 2, central: 2, high: 2 },
          aboveNeedCents: { low: 80_000 + 60_000, central: 60_000 + 60_000, high: 40_000 + 60_000 },
          // 3: 1000 against 800; 4: 250 against no loss at all
          aboveLossUnits: 2,
          aboveLossCents: 20_000 + 25_000,
        },
        gap: { units: 2, needCents: 80_000, unitShare: 0.4 },
        unhealthy: { units: 1, amountCents: 10_000 },
        // 2750 over 3000 + 2000 + 800 + 0 + 600 + 200
        supportPerEuroOfLoss: 0.416667,
      },
    });
  });

  test('every group adds up to the total; small municipalities are suppressed', async () => {
    const card = await scorecard(engine, await prepareGroups(engine), question);
    for (const group of card.groups) {
      const sum = (of: (row: ScoreRow) => number) => group.rows.reduce((total, row) => total + of(row), 0);
      expect(sum((row) => row.units)).toBe(9);
      expect(sum((row) => row.hit)).toBe(7);
      expect(sum((row) => row.need.central)).toBe(260_000);
      if (group.dimension !== 'municipality') expect(sum((row) => row.support!.amountCents)).toBe(275_000);
    }
    const places = card.groups.find((group) => group.dimension === 'municipality')!.rows;
    expect(places.map((row) => [row.key, row.suppressed, row.support === null])).toEqual([
      // Five units would be enough, but the total of the province would then tell the other one.
      ['11002', true, true],
      ['12021', true, true],
    ]);
    const sectors = card.groups.find((group) => group.dimension === 'sector')!.rows;
    expect(sectors.map((row) => [row.key, row.label.en, row.support?.amountCents])).toEqual([
      ['G', 'Trade and car repair', 35_000],
      ['I', 'Accommodation and food service', 240_000],
    ]);
  });

  test('money splits exactly into within, above and without need', async () => {
    const { support } = await scoreTotal(engine, question);
    // Within: unit 6 (unhealthy) uses 100 of its need, outside coverage, which counts healthy units only.
    const within = support!.coverage.needCents.central + 10_000;
    expect(within + support!.overcompensation.aboveNeedCents.central + support!.leakage.cents.central).toBe(
      support!.amountCents,
    );
  });

  test('other windows have other needs', async () => {
    const april = await scoreTotal(engine, { ...question, windows: ['april'] });
    expect([april.hit, april.need.central, april.support!.leakage.units.central]).toEqual([0, 0, 5]);
    expect(april.support!.coverage.unitShare).toBeNull();
    const all = await scoreTotal(engine, { ...question, windows: [] });
    const both = await scoreTotal(engine, { ...question, windows: ['march', 'april'] });
    expect(all).toEqual(both);
  });
});

describe('Lorenz curve', () => {
  const of = (amounts: readonly number[]) =>
    `(SELECT unnest([${amounts.join(', ')}])::BIGINT AS amount_cents)`;

  test('one of four holds everything: Gini 3/4', async () => {
    const { units, gini, points } = await lorenz(engine, of([0, 0, 0, 100]));
    expect([units, gini]).toEqual([4, 0.75]);
    expect(await lorenz(engine, of([100]), 3)).toEqual({ units, gini, points });
    expect(points.filter((point) => point.support > 0)).toEqual([{ units: 1, support: 1 }]);
  });

  test('equal shares lie on the diagonal: Gini 0', async () => {
    const { gini, points } = await lorenz(engine, of(Array.from({ length: 20 }, () => 4000)));
    expect(gini).toBe(0);
    expect(points.map((point) => point.support)).toEqual(points.map((point) => point.units));
  });

  test('1, 2, 3, 4: Gini 1/4, half of the units hold three tenths', async () => {
    const { gini, points } = await lorenz(engine, of([4, 1, 3, 2]));
    expect(gini).toBe(0.25);
    expect(points[10]).toEqual({ units: 0.5, support: 0.3 });
  });

  test('nobody, and nothing', async () => {
    const none = await lorenz(engine, '(SELECT 1::BIGINT AS amount_cents WHERE false)');
    expect([none.units, none.gini, none.points[20]?.support]).toEqual([0, null, 0]);
    expect((await lorenz(engine, of([0, 0]))).gini).toBeNull();
  });
});
