import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { applyScenario } from './apply-scenario.ts';
import { smallContent, smallPack, smallRegister, smallTables } from './testdata/small-scenario.ts';

const needModel = readFileSync('packs/flanders-2020/scenarios/need.dmn', 'utf8');

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
  await smallRegister(engine);
});
afterAll(() => engine.close());

async function exposure(columns: string): Promise<readonly (readonly unknown[])[]> {
  const rows = await engine.rows(`SELECT ${columns} FROM exposure ORDER BY unit_id`);
  return rows.map((row) =>
    Object.values(row).map((value) => (typeof value === 'bigint' ? Number(value) : value)),
  );
}

describe('eight units by hand', () => {
  test('closed shops lose most, by the shares of the survey', async () => {
    const report = unwrap(await applyScenario(engine, smallPack(needModel)));
    const rows = await exposure('unit_id, closed, turnover_loss_first * 1, turnover_reference_cents_first');
    // 36,500,000 cents a year: 23 days are 2,300,000.
    expect(rows.map((row) => row[3])).toEqual([
      2_300_000, 2_300_000, 2_300_000, 2_300_000, 2_300_000, 2_300_000, 2_300_000, 0,
    ]);
    expect(rows.map((row) => row[1])).toEqual([true, true, true, false, false, true, false, false]);
    const losses = rows.map((row) => Number(row[2]));
    // Six shops in the order of their losses: four closed (1, 2, 3, 6), two open (4, 8). Half lose all, a quarter half to three quarters, a quarter nothing.
    const closed = [0, 1, 2, 5].map((at) => losses[at]!).sort((a, b) => a - b);
    expect(closed.filter((loss) => loss === 1)).toHaveLength(3);
    expect(closed[0]).toBeGreaterThanOrEqual(0.5);
    expect(Math.min(losses[3]!, losses[7]!)).toBe(0);
    expect(losses[4]).toBe(0);
    expect(report.totals).toMatchObject({ units: 8, closed: 4 });
    expect(report.surveyFit.find((item) => item.sector === 'Shops' && item.band === '100')).toMatchObject({
      survey: 0.5,
      simulated: 0.5,
      respondents: 40,
      within: true,
    });
    expect(report.surveyFit.find((item) => item.sector === 'Mines')).toMatchObject({
      respondents: null,
      within: null,
    });
  });

  test('need and health follow the decision model', async () => {
    unwrap(await applyScenario(engine, smallPack(needModel)));
    const rows = await exposure(
      'turnover_loss_cents_first, need_low_cents_first, need_cents_first, need_high_cents_first, healthy_before, turnover_loss_cents, turnover_loss_cents_first + turnover_loss_cents_second AS added',
    );
    const shares = [0.2, 0.1, 0.2, 0.2, 0.2, 0.2, 0.2, 0.2];
    for (const [at, row] of rows.entries()) {
      const [loss, low, central, high] = row.map(Number) as [number, number, number, number];
      expect(central).toBe(Math.round(loss * shares[at]!));
      expect(low).toBe(Math.round(loss * Math.min(shares[at]!, 0.15)));
      expect(high).toBe(Math.round(loss * (Math.max(shares[at]!, 0.15) + 0.1)));
      expect(row[5]).toBe(row[6]);
    }
    // Unit 2: old and negative equity. Unit 3: the same equity, but it started on 1 January 2017.
    expect(rows.map((row) => row[4])).toEqual([true, false, true, true, true, true, true, true]);
  });

  test('parameters change the outcome: list, opening days, healthy', async () => {
    unwrap(
      await applyScenario(engine, smallPack(needModel), {
        set: { 'scenario.closure-list': 'broad', young: '2018-01-01' },
      }),
    );
    expect((await exposure('closed')).map((row) => row[0])).toEqual([
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      true,
    ]);
    expect((await exposure('healthy_before')).map((row) => row[0])).toEqual([
      true,
      false,
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
    const six = await exposure('closing_days_second');
    unwrap(await applyScenario(engine, smallPack(needModel), { set: { 'opening-days.shops': '7' } }));
    const seven = await exposure('closing_days_second');
    // 6 to 19 April holds two Sundays; the unit that stayed closed lost three.
    expect([Number(seven[0]![0]) - Number(six[0]![0]), Number(seven[5]![0]) - Number(six[5]![0])]).toEqual([
      2, 3,
    ]);
  });

  test('no shock leaves no need', async () => {
    const content = smallContent();
    const calm = {
      ...smallTables,
      closure: smallTables.closure.split('\n')[0]!,
      distribution: 'wave,survey_sector,band,share\n2020-03-30,Shops,none,1\n2020-03-30,Office,none,1',
    };
    const report = unwrap(await applyScenario(engine, smallPack(needModel, { content, tables: calm })));
    expect(report.totals).toMatchObject({
      closed: 0,
      hit: 0,
      lossCents: 0,
      needLowCents: 0,
      needCents: 0,
      needHighCents: 0,
    });
    expect(report.closedUnits).toEqual([]);
  });

  test('the size of a unit has a part only where the averages ask for it', async () => {
    const tilted = unwrap(
      await applyScenario(engine, smallPack(needModel), { set: { 'size-tilt': 'survey' } }),
    );
    expect(tilted.tilts.filter((item) => item.sector === 'Office').map((item) => item.tilt)).toEqual([0, 0]);
    const none = unwrap(await applyScenario(engine, smallPack(needModel)));
    expect(none.tilts.every((item) => item.tilt === 0)).toBe(true);
  });
});
