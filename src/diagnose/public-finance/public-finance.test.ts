import { describe, expect, test } from 'vitest';
import { assert, double, property } from 'fast-check';
import { sameText, unwrap } from '../../base/index.ts';
import { openEngine } from '../../engine/index.ts';
import { ioModel, type IoTable } from '../input-output/index.ts';
import { calm, networkModel, runNetwork } from '../network/index.ts';
import { balance } from './balance.ts';
import { fiscal, revenueLoss, revenuePerUnit, revenueTotal, type YearLoss } from './fiscal.ts';
import { paidByMeasure } from './paid.ts';
import { receiptsOf, type ReceiptRow } from './receipts.ts';
import { financeReport, type FinanceInputs } from './report.ts';
import { yearLoss } from './year-loss.ts';

/** Two branches of 100 output each; the second buys 20 from the first. Value added 80 and 60, taxes on inputs 5 and 5. */
const table: IoTable = {
  vintage: { place: 'BE', year: 2015, published: '2019' },
  source: 'test',
  unit: { currency: 'EUR', scale: 1_000_000 },
  prices: 'basic',
  kind: 'ixi',
  sectors: ['01', '10-12'].map((code) => ({ code, label: sameText(code) })),
  domestic: Float64Array.of(0, 20, 0, 0),
  finalDemand: [
    {
      code: 'hh',
      kind: 'households',
      label: sameText('households'),
      domestic: Float64Array.of(80, 100),
      imports: 20,
      productTaxes: 20,
    },
    {
      code: 'gfcf',
      kind: 'investment',
      label: sameText('investment'),
      domestic: Float64Array.of(0, 0),
      imports: 0,
      productTaxes: 10,
    },
  ],
  imports: Float64Array.of(15, 15),
  productTaxes: Float64Array.of(5, 5),
  valueAdded: Float64Array.of(80, 60),
  output: Float64Array.of(100, 100),
  accounts: { compensation: Float64Array.of(40, 40) },
};
const receipts = { 'total-taxes': 75, 'production-taxes': 40, vat: 15, 'social-contributions': 24 };
const model = unwrap(ioModel(table));
const taxed = unwrap(fiscal(model, receipts));
const half: YearLoss = { output: [0, 0.5], consumption: 0.25, otherDemand: 0.1 };

describe('the fiscal bases', () => {
  test('are receipts over the bases of the same year', () => {
    // 140 value added, 10 taxes on inputs, 30 on final demand.
    expect(taxed.gdp).toBe(180);
    expect(taxed.contributionRate).toBeCloseTo(24 / 80, 12);
    expect(taxed.directRate).toBeCloseTo(35 / 140, 12);
  });

  test('need the compensation of employees', () => {
    const poor = unwrap(ioModel({ ...table, accounts: {} }));
    const result = fiscal(poor, receipts);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['FINANCE-ACCOUNT']);
  });
});

describe('receipts lost', () => {
  test('follow wages, value added and the use of products', () => {
    expect(unwrap(revenueLoss(taxed, half, { wages: 1, directTaxes: 1 }))).toEqual({
      contributions: expect.closeTo(0.3 * 20, 9) as number,
      direct: expect.closeTo(0.25 * 30, 9) as number,
      inputs: 2.5,
      consumption: 5,
      otherDemand: 1,
    });
  });

  test('are nothing in a calm year', () => {
    const calmYear = { output: [0, 0], consumption: 0, otherDemand: 0 };
    expect(revenueTotal(unwrap(revenueLoss(taxed, calmYear, { wages: 1, directTaxes: 1 })))).toBe(0);
  });

  test.each([Number.NaN, 1.5])('of a loss of %d are refused with the branch', (share) => {
    const result = revenueLoss(taxed, { ...half, output: [0, share] }, { wages: 1, directTaxes: 1 });
    expect(
      result.ok ? [] : result.problems.map(({ code, parameters }) => [code, parameters['sector']]),
    ).toEqual([['FINANCE-SHARE', '10-12']]);
  });

  test('never fall when more output is lost', () => {
    const share = double({ min: 0, max: 1, noNaN: true });
    assert(
      property(share, share, share, (a, b, more) => {
        const total = (loss: YearLoss) =>
          revenueTotal(unwrap(revenueLoss(taxed, loss, { wages: 0.75, directTaxes: 1 })));
        const worse = { ...half, output: [Math.max(a, more), b] };
        expect(total(worse)).toBeGreaterThanOrEqual(total({ ...half, output: [a, b] }) - 1e-9);
      }),
    );
  });

  test('come back in part from what households spend: never more than what is spent', () => {
    const back = revenuePerUnit(taxed);
    // 220 spent: 20 taxes; output 100 and 100: 10 taxes, 0.3 x 80 contributions, 0.25 x 140 direct.
    expect(back).toBeCloseTo((20 + 10 + 24 + 35) / 220, 9);
  });
});

describe('receipts of a vintage', () => {
  const row = (vintage: string, receipt: string, amount: string | null): ReceiptRow => ({
    vintage,
    year: '2019',
    receipt,
    amount,
  });
  const rows = [
    row('2020', 'total-taxes', '100'),
    row('2020', 'production-taxes', '40'),
    row('2020', 'vat', '20'),
    row('2024', 'total-taxes', '90'),
  ];

  test('are read from that vintage alone', () => {
    expect(unwrap(receiptsOf(rows, '2020', 2019, ['vat']))).toEqual({
      'total-taxes': 100,
      'production-taxes': 40,
      vat: 20,
    });
    const other = receiptsOf(rows, '2024', 2019, ['vat']);
    expect(other.ok ? [] : other.problems.map(({ code }) => code)).toEqual(['FINANCE-RECEIPT']);
  });

  test.each([[null], ['plenty'], ['-3']])('of %s are no amount', (amount) => {
    const result = receiptsOf([row('2020', 'vat', amount)], '2020', 2019, ['vat']);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['FINANCE-RECEIPT']);
  });

  test('in two units are found: VAT in thousands among taxes in millions', () => {
    const mixed = [...rows.slice(0, 2), row('2020', 'vat', '20000')];
    const result = receiptsOf(mixed, '2020', 2019, ['vat']);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual(['FINANCE-RECEIPT-ORDER']);
  });
});

describe('the balance', () => {
  test('of a year without growth and support is that of the year before', () => {
    const own = balance({ deficit: 0.02, debt: 1 }, { growth: 0, revenuePerGdp: 0.4, support: 0 });
    expect(own).toEqual({ deficit: 0.02, debt: 1.02, before: 0.02, revenue: 0, support: 0 });
  });

  test('is the sum of its causes over the smaller GDP', () => {
    const own = balance(
      { deficit: 0.019, debt: 0.986 },
      { growth: -0.1, revenuePerGdp: 0.4, support: 0.005 },
    );
    expect(own.deficit).toBeCloseTo((0.019 + 0.04 + 0.005) / 0.9, 12);
    expect(own.deficit).toBeCloseTo(own.before + own.revenue + own.support, 12);
    expect(own.debt).toBeCloseTo((0.986 + 0.064) / 0.9, 12);
  });
});

describe('a year of a path', () => {
  const network = unwrap(
    networkModel({
      sectors: ['01', '10-12'],
      flows: table.domestic,
      households: table.finalDemand[0]!.domestic,
      other: [0, 0],
      output: table.output,
      labour: table.accounts.compensation!,
      stockDays: [10, 10],
      criticality: [1, 1, 1, 1],
    }),
  );
  const year = (shocks: ReturnType<typeof calm>) =>
    yearLoss(
      {
        model: network,
        path: unwrap(runNetwork(network, shocks)),
        shocks,
        savedShare: 0.75,
        daysInYear: 10,
        yearDays: 20,
      },
      ['01', '10-12', '97'],
    );

  test('without shocks loses nothing, nor does a branch outside the network', () => {
    const calmYear = year(calm(10, 2));
    expect(calmYear.output[0]).toBeCloseTo(0, 12);
    expect(calmYear.output[2]).toBe(0);
    expect(calmYear.consumption).toBe(0);
    expect(calmYear.otherDemand).toBe(0);
  });

  test('counts the days of the year only, and what households save of what they do not buy', () => {
    const shocks = calm(10, 2);
    // Nobody buys food for ten of twenty days: 100 of 180.
    for (let day = 0; day < 10; day += 1) shocks.households[day * 2 + 1] = 1;
    const lost = year(shocks);
    expect(lost.consumption).toBeCloseTo((0.75 * (100 / 180)) / 2, 9);
    expect(lost.output[1]).toBeGreaterThan(0);
    expect(lost.output[1]).toBeLessThanOrEqual(0.5 + 1e-9);
  });
});

test('the package is added up by measure in exact cents, samples by weight, and a negative amount is refused', async () => {
  const engine = await openEngine();
  try {
    await engine.run(`CREATE TABLE support AS SELECT * FROM (VALUES
      (1, 'b', 250000000::BIGINT), (2, 'b', 1), (1, 'a', 100000000), (1, 'none', 0)) t(unit_id, measure, paid_cents);
      CREATE TABLE household AS SELECT 1 AS unit_id, 20 AS weight; CREATE TABLE person AS SELECT 1 AS unit_id, 10 AS weight;
      CREATE TABLE sampled AS SELECT * FROM (VALUES
      ('person', 1, 'p', 100000000::BIGINT), ('household', 1, 'h', 100000000)) t(unit, unit_id, measure, paid_cents)`);
    expect(unwrap(await paidByMeasure(engine, {}))).toEqual([]);
    expect(unwrap(await paidByMeasure(engine, { support: 'support', householdSupport: 'sampled' }))).toEqual([
      { measure: 'a', amount: 1 },
      { measure: 'b', amount: 2.50000001 },
      { measure: 'h', amount: 20 },
      { measure: 'p', amount: 10 },
    ]);
    await engine.run("INSERT INTO support VALUES (3, 'a', -1)");
    const refused = await paidByMeasure(engine, { support: 'support' });
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(['FINANCE-SUPPORT']);
  } finally {
    engine.close();
  }
});

describe('the report', () => {
  const one = { low: 1, central: 1, high: 1 };
  const none = { low: 0, central: 0, high: 0 };
  const inputs: FinanceInputs = {
    fiscal: taxed,
    loss: half,
    receipts,
    responses: { wages: { low: 0.5, central: 0.75, high: 1 }, directTaxes: one },
    start: { deficit: 0.02, debt: 1 },
    gdp: 360,
    paid: [{ measure: 'a', amount: 22 }],
    gross: {
      leakage: none,
      displacement: none,
      substitution: none,
      reference: { low: 0, central: 0.5, high: 1 },
    },
    forecasts: [{ title: sameText('x'), growth: -0.1, deficit: 0.1, debt: 1.2, source: 's' }],
    observed: {
      before: { 'total-taxes': 100, 'production-taxes': 40, vat: 10 },
      after: { 'total-taxes': 95, 'production-taxes': 36, vat: 9 },
    },
  };
  const report = unwrap(financeReport(inputs));

  test('brings the table to the level of the year before the crisis, with its range', () => {
    // GDP of the table is 180, of the year 360: twice.
    expect(report.lost.central.inputs).toBeCloseTo(5, 9);
    expect(report.lost.low.contributions).toBeCloseTo(2 * 0.5 * 6, 9);
    expect(report.lostShare.low).toBeLessThan(report.lostShare.central);
  });

  test('compares changes with what was observed', () => {
    const [production, direct, social] = report.compared;
    expect(production!.modelled.central).toBeCloseTo(-8.5 / 40, 9);
    expect(production!.observed).toBeCloseTo(-0.1, 12);
    expect(direct!.observed).toBeCloseTo(59 / 60 - 1, 12);
    expect(social!.observed).toBeNull();
  });

  test('lets the net part of the package come back', () => {
    const gross = (22 * (20 + 10 + 24 + 35)) / 220;
    expect(report.wonBack).toEqual({
      low: 0,
      central: expect.closeTo(gross / 2, 9) as number,
      high: expect.closeTo(gross, 9) as number,
    });
    expect(report.balances[0]!.own.support).toBeCloseTo((22 - gross / 2) / 360 / 0.9, 9);
  });
});
