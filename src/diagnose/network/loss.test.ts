import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { compareLosses, makeLossTables, sectorLossByWindow } from './loss.ts';
import { networkModel } from './model.ts';
import { runNetwork } from './run.ts';
import { shockPath } from './shocks.ts';
import { twoSectors } from './testdata/small-economy.ts';

const model = unwrap(networkModel(twoSectors()));
const shocks = unwrap(
  shockPath(61, model.sectors, [
    { from: 30, profile: { labour: [0.5, 0], households: [0, 0], other: [0, 0] } },
  ]),
);
const path = unwrap(runNetwork(model, shocks));
const start = '2020-03-01';
const windows = [
  { id: 'march', from: '2020-03-14', to: '2020-03-31' },
  { id: 'april', from: '2020-04-01', to: '2020-04-05' },
];

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine();
});
afterAll(() => engine.close());

describe('losses of a path by window', () => {
  test('are whole ten-thousandths of turnover', () => {
    const losses = unwrap(sectorLossByWindow(model, path, start, windows));
    expect(losses.filter(({ sector }) => sector === 'farms')).toEqual([
      { sector: 'farms', window: 'march', tenThousandths: 0 },
      { sector: 'farms', window: 'april', tenThousandths: 5000 },
    ]);
  });

  test.each([
    ['before the path', { from: '2020-02-28', to: '2020-03-05' }],
    ['after the path', { from: '2020-04-20', to: '2020-05-01' }],
  ])('a window that begins or ends %s is refused', (_, period) => {
    const result = sectorLossByWindow(model, path, start, [{ id: 'w', ...period }]);
    expect(result.ok ? [] : result.problems.map(({ code, parameters }) => [code, parameters])).toEqual([
      ['NETWORK-PERIOD', { ...period, first: '2020-03-01', last: '2020-04-30' }],
    ]);
  });

  test('reach the units of the sector, beside what the survey said', async () => {
    await engine.run(`
      CREATE TABLE enterprise AS
        SELECT * FROM (VALUES (1, 'farms'), (2, 'farms'), (3, 'mills'), (4, 'XX')) v(unit_id, a64);
      CREATE TABLE exposure AS SELECT unit_id,
        100::BIGINT AS turnover_reference_cents_march, 0::BIGINT AS turnover_loss_cents_march,
        (unit_id * 1001)::BIGINT AS turnover_reference_cents_april, (unit_id * 100)::BIGINT AS turnover_loss_cents_april
        FROM enterprise`);
    const losses = unwrap(sectorLossByWindow(model, path, start, windows));
    await makeLossTables(engine, windows, losses);
    const rows = await engine.rows(
      'SELECT turnover_loss_april::VARCHAR AS share, turnover_loss_cents_april::VARCHAR AS cents FROM network_exposure ORDER BY unit_id',
    );
    const mills = losses.find(
      ({ sector, window }) => sector === 'mills' && window === 'april',
    )!.tenThousandths;
    expect(rows.slice(0, 2).map(({ share, cents }) => [share, cents])).toEqual([
      ['0.5000', '501'],
      ['0.5000', '1001'],
    ]);
    expect(Number(rows[2]!['cents'])).toBe(Math.round((3003 * mills) / 10_000));
    expect(rows[3]).toEqual({ share: null, cents: null });
    const comparison = await compareLosses(engine, windows);
    expect(comparison.find(({ sector, window }) => sector === 'farms' && window === 'april')).toEqual({
      sector: 'farms',
      window: 'april',
      referenceCents: 3003,
      survey: 300 / 3003,
      network: 1502 / 3003,
    });
    expect(comparison.some(({ sector }) => sector === 'XX')).toBe(false);
  });
});
