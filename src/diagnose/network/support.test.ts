import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { pathMonths } from './calendar.ts';
import { networkModel } from './model.ts';
import { readSupport } from './read-support.ts';
import { runNetwork } from './run.ts';
import { shockPath } from './shocks.ts';
import { withSupport } from './support.ts';
import { twoSectors } from './testdata/small-economy.ts';

const model = unwrap(networkModel(twoSectors()));
const months = pathMonths('2020-03-01', 92);
// Households stop buying flour in April: mills have staff without work.
const shocks = unwrap(
  shockPath(92, model.sectors, [
    { from: 31, profile: { labour: [0, 0], households: [0, 0.6], other: [0, 0] } },
    { from: 61, profile: { labour: [0, 0], households: [0, 0], other: [0, 0] } },
  ]),
);
const before = unwrap(runNetwork(model, shocks));
const valueAdded = [0.5, 0.5];
const total = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
/** Mills get so much in April. */
const toMills = (amount: number) => Float64Array.of(0, 0, 0, amount, 0, 0);
const supported = (amount: number, keptShare: number) =>
  unwrap(
    withSupport(
      model,
      shocks,
      before,
      { months, amounts: toMills(amount) },
      { valueAdded, keptShare, spentShare: 0 },
    ),
  );

describe('what support puts back', () => {
  test('support for all that is lost keeps all staff, half of it half', () => {
    expect(total(supported(1e6, 1).kept)).toBe(30);
    const lost = before.output
      .subarray(62, 122)
      .reduce((sum, output, at) => sum + (at % 2 === 1 ? 10 - output : 0), 0);
    expect(total(supported(lost / 4, 1).kept)).toBeCloseTo(15, 9);
    expect(total(supported(lost / 4, 0.5).kept)).toBeCloseTo(7.5, 9);
  });

  test('staff that is kept is there when customers return', () => {
    const none = unwrap(runNetwork(model, supported(0, 1)));
    expect(none).toEqual(before);
    const half = unwrap(runNetwork(model, supported(1e6, 0.5)));
    const all = unwrap(runNetwork(model, supported(1e6, 1)));
    expect(total(half.labour)).toBeGreaterThan(total(before.labour));
    expect(total(all.labour)).toBeGreaterThan(total(half.labour));
    expect(total(all.output)).toBeGreaterThan(total(before.output));
    // With everybody on the payroll mills make what is asked on the first day of May.
    expect(all.labour[61 * 2 - 1]).toBe(5);
  });

  test('money that is spent becomes demand of the same month', () => {
    const rule = { valueAdded, keptShare: 0, spentShare: 0.25 };
    const support = { months, amounts: toMills(120) };
    const spent = unwrap(withSupport(model, shocks, before, support, rule));
    // A quarter of 120 million over the 30 days of April.
    expect([spent.spending[30], spent.spending[31], spent.spending[60], spent.spending[61]]).toEqual([
      0, 1, 1, 0,
    ]);
    expect(total(unwrap(runNetwork(model, spent)).output)).toBeGreaterThan(total(before.output));
  });

  test('opens nothing that is closed', () => {
    const closed = unwrap(
      shockPath(92, model.sectors, [
        { from: 0, profile: { labour: [0, 1], households: [0, 0], other: [0, 0] } },
      ]),
    );
    const path = unwrap(runNetwork(model, closed));
    const support = { months, amounts: Float64Array.of(0, 1e6, 0, 1e6, 0, 1e6) };
    const supported = unwrap(
      withSupport(model, closed, path, support, { valueAdded, keptShare: 1, spentShare: 0 }),
    );
    expect(unwrap(runNetwork(model, supported)).output[183]).toBe(0);
  });

  test.each([
    ['too few amounts', Float64Array.of(1, 2), valueAdded, 0.5, 'NETWORK-LENGTH support'],
    ['too few sectors', toMills(1), [0.5], 0.5, 'NETWORK-LENGTH valueAdded'],
    ['money that is owed', toMills(-1), valueAdded, 0.5, 'NETWORK-SUPPORT 2020-04, mills'],
    ['no number', toMills(NaN), valueAdded, 0.5, 'NETWORK-SUPPORT 2020-04, mills'],
    ['a share above 1', toMills(1), valueAdded, 1.5, 'NETWORK-SHARE keptShare'],
  ])('%s are refused', (_, amounts, perOutput, keptShare, expected) => {
    const result = withSupport(
      model,
      shocks,
      before,
      { months, amounts },
      { valueAdded: perOutput, keptShare, spentShare: 0.25 },
    );
    expect(result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place.path}`)).toEqual([
      expected,
    ]);
  });
});

test('payments become amounts by sector and month, evenly over the period of the measure', async () => {
  const engine = await openEngine();
  try {
    await engine.run(`
      CREATE TABLE enterprise AS SELECT * FROM (VALUES (1, 'farms'), (2, 'mills'), (3, 'XX')) v(unit_id, a64);
      CREATE TABLE paid AS SELECT * FROM (VALUES
        (1, 'one', 6100000000), (2, 'one', 1000000), (3, 'one', 900), (2, 'late', 500)) v(unit_id, measure, paid_cents)`);
    const measures = [
      { id: 'one', period: { from: '2020-03-31', to: '2020-05-30' } },
      { id: 'late', period: { from: '2021-01-01', to: '2021-01-31' } },
    ];
    const support = await readSupport(engine, 'paid', measures, {
      start: '2020-03-01',
      months,
      sectors: model.sectors,
    });
    // 61 million over 61 days: 1 day of March, 30 of April, 30 of May.
    expect([0, 2, 4].map((at) => support.amounts[at])).toEqual([1, 30, 30]);
    expect(support.amounts[3]).toBeCloseTo((0.01 * 30) / 61, 12);
  } finally {
    engine.close();
  }
});
