import { textAt } from './rows.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { decide } from '../../dmn/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import type { DateValue, Value } from '../../feel/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { buildPopulation } from '../../population/index.ts';
import { activityClosure, activityClosures, chooseClosures } from './closures.ts';
import { loadTables } from './load.ts';
import { Reading } from './reading.ts';
import { applyScenario, loadNeedModel, needConstants, readScenario, type ScenarioReport } from './index.ts';

/** The scenario of the real pack on the register of its smallest region, Brussels, to keep the suite quick. */
describe('covid-2020 over a region', () => {
  let engine: Engine;
  let pack: Pack;
  let report: ScenarioReport;
  beforeAll(async () => {
    pack = unwrap(await loadPack('packs/flanders-2020'));
    engine = await openEngine({ threads: 2 });
    unwrap(await buildPopulation(engine, pack, { region: '04000' }));
    report = unwrap(await applyScenario(engine, pack));
  });
  afterAll(() => engine.close());

  const number = async (sql: string): Promise<number> => Number(await engine.value(sql));

  test('one row per unit, in order', async () => {
    const units = await number('SELECT count(*) FROM enterprise');
    expect(units).toBeGreaterThan(50_000);
    expect(report.totals.units).toBe(units);
    expect(await number('SELECT count(DISTINCT unit_id) FROM exposure JOIN enterprise USING (unit_id)')).toBe(
      units,
    );
    expect(await number('SELECT max(unit_id - rowid) - min(unit_id - rowid) FROM exposure')).toBe(0);
  });

  test('every share of the survey lies within its sampling error', () => {
    const compared = report.surveyFit.filter((item) => item.within !== null);
    expect(compared.length).toBeGreaterThan(28 * 8 * 7);
    expect(compared.filter((item) => item.within !== true)).toEqual([]);
    // What is left in the large sectors comes from units that take a fresh place or that of their size.
    const large = compared.filter((item) => item.units > 5000);
    expect(large.length).toBeGreaterThan(0);
    expect(Math.max(...large.map((item) => Math.abs(item.survey - item.simulated)))).toBeLessThan(0.02);
  });

  test('the tilt brings weighted averages nearer to the survey', async () => {
    const distance = (of: ScenarioReport): number =>
      of.averages
        .filter((item) => item.survey !== null)
        .reduce((sum, item) => sum + Math.abs(item.survey! - item.simulated!), 0);
    const plain = unwrap(await applyScenario(engine, pack, { set: { 'size-tilt': 'none' } }));
    expect(distance(report)).toBeLessThan(0.8 * distance(plain));
    // Shares are not touched by it.
    const shares = (of: ScenarioReport) => of.averages.map((item) => item.surveyUnweighted);
    expect(shares(plain)).toEqual(shares(report));
  });

  test('what does not add up', async () => {
    unwrap(await applyScenario(engine, pack));
    expect(
      await number(`SELECT count(*) FROM exposure WHERE need_low_cents > need_cents OR need_cents > need_high_cents OR need_low_cents < 0
        OR turnover_loss_cents <> turnover_loss_cents_march + turnover_loss_cents_april + turnover_loss_cents_may + turnover_loss_cents_june
           + turnover_loss_cents_july + turnover_loss_cents_summer + turnover_loss_cents_october + turnover_loss_cents_autumn
        OR closing_days_april > 25 OR (closing_days_april > 0 AND NOT closed_april) OR (closed AND closure_kind = 'none')
        OR (closed AND closed_from IS NULL) OR reopened <= closed_from`),
    ).toBe(0);
  });

  test('a sample of units decided by need.dmn itself agrees to the cent', async () => {
    const scenario = unwrap(readScenario(pack.scenarios.find((item) => item.id === pack.scenario)!));
    const model = unwrap(loadNeedModel(pack.root, scenario));
    const rows = await engine.rows(`
      SELECT turnover_loss_cents_april::VARCHAR AS loss, fixed_cost_share::VARCHAR AS share, equity_cents::VARCHAR AS equity,
             start_date::VARCHAR AS start, need_low_cents_april::VARCHAR AS low, need_cents_april::VARCHAR AS need,
             need_high_cents_april::VARCHAR AS high, healthy_before AS healthy
      FROM exposure JOIN enterprise USING (unit_id) WHERE unit_id % 601 = 7 ORDER BY unit_id`);
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) {
      const inputs = new Map<string, Value>([
        ...needConstants(scenario),
        ['Turnover loss', new Decimal(textAt(row, 'loss')).div(100)],
        ['Fixed cost share', new Decimal(textAt(row, 'share'))],
        ['Equity', new Decimal(textAt(row, 'equity')).div(100)],
        ['Start date', day(textAt(row, 'start'))],
      ]);
      const cents = (name: string): string =>
        String((decide(model, name, inputs).value as Decimal).times(100));
      expect([cents('Need low'), cents('Need'), cents('Need high')]).toEqual([
        row['low'],
        row['need'],
        row['high'],
      ]);
      expect(decide(model, 'Healthy before', inputs).value).toBe(row['healthy']);
    }
  });

  test('one thread gives the same bytes', async () => {
    const hash =
      "SELECT md5(string_agg(row, '' ORDER BY unit_id)) FROM (SELECT unit_id, md5(exposure::VARCHAR) AS row FROM exposure)";
    const two = await engine.value(hash);
    await engine.run('SET threads = 1');
    const again = unwrap(await applyScenario(engine, pack));
    expect(await engine.value(hash)).toBe(two);
    expect(again).toEqual(report);
    await engine.run('SET threads = 2');
  });

  test('the first guess of closed activities holds 138,522 Flemish units; the orders, read one by one, fewer', async () => {
    const closed = async (list: string): Promise<number> => {
      const model = unwrap(readScenario(pack.scenarios[0]!, { 'closure-list': list }));
      const tables = unwrap(await loadTables(engine, pack, model));
      const rows = chooseClosures(new Reading('test'), model, tables.closures);
      return flemish
        .filter(({ nace }) => activityClosure(model, nace, activityClosures(rows, nace, list)).closed)
        .reduce((sum, { units }) => sum + units, 0);
    };
    const path = (name: string): string => pack.tables.find((table) => table.name === name)!.path;
    const flemish = (
      await engine.rows(`
        SELECT nace5 AS nace, sum(units)::INTEGER AS units FROM read_parquet('${path('vat_units')}') v
        JOIN read_csv('${path('municipality')}', all_varchar = true) m USING (refnis) WHERE m.region = '02000' GROUP BY nace5`)
    ).map((row) => ({ nace: textAt(row, 'nace'), units: Number(row['units']) }));
    expect(await closed('first-guess')).toBe(138_522);
    expect([await closed('narrow'), await closed('central'), await closed('broad')]).toEqual([
      102_041, 124_934, 159_012,
    ]);
  });
});

function day(text: string): DateValue {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return { kind: 'date', year, month, day: date };
}
