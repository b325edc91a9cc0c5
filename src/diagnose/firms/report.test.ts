import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { firmsReport } from './report.ts';
import { smallFirms, smallRegister, type SmallChange, type SmallUnit } from './testdata/small-firms.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
});
afterAll(() => engine.close());

interface State {
  readonly cash: readonly [number, number];
  readonly from: string | null;
  readonly deficit: boolean;
  readonly ever: boolean;
  readonly equity: number;
  readonly insolvent: boolean;
  readonly months: number | null;
}

/** State of each unit at the end of the second window. */
async function states(
  units: readonly SmallUnit[],
  level: 'none' | 'wages' | 'package',
  change: SmallChange = {},
): Promise<readonly State[]> {
  await smallRegister(engine, units);
  unwrap(await firmsReport(engine, smallFirms(change), { support: 'support' }));
  const rows = await engine.rows(`
    SELECT cash_${level}_first::INTEGER AS first, cash_${level}_second::INTEGER AS second, deficit_from_${level}::VARCHAR AS day,
           deficit, deficit_ever, equity_cents::INTEGER AS equity, insolvent, months
    FROM firm JOIN firm_window USING (unit_id) WHERE support = '${level}' AND "window" = 'second' ORDER BY unit_id`);
  return rows.map((row) => ({
    cash: [Number(row['first']), Number(row['second'])],
    from: row['day'] as string | null,
    deficit: row['deficit'] as boolean,
    ever: row['deficit_ever'] as boolean,
    equity: Number(row['equity']),
    insolvent: row['insolvent'] as boolean,
    months: row['months'] as number | null,
  }));
}

// All turnover lost: 3,000,000 cents a window, of which fixed costs of 20 % remain: 600,000 a window, 20,000 a day.
const closed: SmallUnit = { loss: [3_000_000, 3_000_000] };

describe('units by hand', () => {
  test('cash runs out on the day after the last that it pays in full', async () => {
    const [exact, short, none, long] = await states(
      [
        { ...closed, cash: 500_000 },
        { ...closed, cash: 499_999 },
        { ...closed, cash: 0 },
        { ...closed, cash: 900_000 },
      ],
      'none',
    );
    // 25 days of 20,000: at the end of the 25th cash is zero, which is no deficit yet.
    expect(exact).toMatchObject({
      cash: [-100_000, -700_000],
      from: '2020-03-26',
      deficit: true,
      ever: true,
    });
    expect(short!.from).toBe('2020-03-25');
    expect(none!.from).toBe('2020-03-01');
    expect(long).toMatchObject({ cash: [300_000, -300_000], from: '2020-04-15' });
  });

  test('support in time prevents the deficit, too late it ends it, after the end it is not counted', async () => {
    const unit = { ...closed, cash: 500_000, premium: 1_000_000 };
    const [soon] = await states([unit], 'package');
    expect(soon).toMatchObject({ cash: [900_000, 300_000], from: null, deficit: false, ever: false });
    const [late] = await states([unit], 'package', { parameters: { 'payment-delay': 40 } });
    expect(late).toMatchObject({ cash: [-100_000, 300_000], from: '2020-03-26', deficit: false, ever: true });
    const [never] = await states([{ ...closed, cash: 500_000, late: 1_000_000 }], 'package');
    expect(never).toMatchObject({ cash: [-100_000, -700_000], deficit: true });
    const report = unwrap(await firmsReport(engine, smallFirms(), { support: 'support' }));
    expect(report.variants.central.late.map(({ en }) => en)).toEqual(['late']);
  });

  test('support on the very day keeps cash from going below zero, a day later does not', async () => {
    // Cash is zero at the end of 25 March; the support comes on the morning of the 26th or the 27th.
    const unit = { ...closed, cash: 500_000, premium: 700_000 };
    const on = await states([unit], 'package', { parameters: { 'payment-delay': 25 } });
    expect(on[0]).toMatchObject({ from: null, ever: false });
    const after = await states([unit], 'package', { parameters: { 'payment-delay': 26 } });
    expect(after[0]).toMatchObject({ from: '2020-03-26', ever: true, deficit: false });
  });

  test('losses eat equity; what was negative before stays apart', async () => {
    const units = [
      { ...closed, equity: 1_200_000 },
      { ...closed, equity: 1_199_999 },
      { equity: -1, cash: 0 },
    ];
    const [zero, gone, before] = await states(units, 'none');
    expect(zero).toMatchObject({ equity: 0, insolvent: false });
    expect(gone).toMatchObject({ equity: -1, insolvent: true });
    expect(before).toMatchObject({ equity: -1, insolvent: true, deficit: false });
    const report = unwrap(await firmsReport(engine, smallFirms()));
    const insolvent = report.variants.central.states.filter(
      (state) => state.support === 'none' && state.insolvent,
    );
    expect(insolvent.map(({ insolventBefore, units: count }) => [insolventBefore, count])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  test('no fixed costs, no turnover: nothing drains, months of cash are not defined', async () => {
    const [free, idle] = await states(
      [
        { fixed: 0, loss: [3_000_000, 3_000_000], cash: 0 },
        { turnover: 0, cash: 0 },
      ],
      'none',
    );
    expect(free).toMatchObject({ cash: [0, 0], from: null, deficit: false, months: null });
    expect(idle).toMatchObject({ cash: [0, 0], from: null, deficit: false, months: null });
  });

  test('wages of lost turnover stay, half of them with temporary unemployment', async () => {
    // 73,000 euro a year is 20 % of turnover; a month of fixed costs is 608,333 cents.
    const units = [{ ...closed, fte: 1, cash: 3_650_000 }];
    const [none] = await states(units, 'none');
    expect(none!.cash).toEqual([2_450_000, 1_250_000]);
    expect(none!.months).toBeCloseTo(1_250_000 / 608_333, 9);
    const [wages] = await states(units, 'wages');
    expect(wages!.cash).toEqual([2_750_000, 1_850_000]);
  });

  test('wages never take more than turnover leaves after fixed costs', async () => {
    const [unit] = await states(
      [{ ...closed, turnover: 3_650_000, loss: [300_000, 0], fte: 9, cash: 0 }],
      'none',
    );
    expect(unit!.cash).toEqual([-300_000, -300_000]);
  });

  test('variable costs that stay, a surplus, more cash and a rise of turnover', async () => {
    const stay = await states([closed], 'none', { parameters: { 'variable-cost-fall': 0.5 } });
    expect(stay[0]!.cash[0]).toBe(-1_800_000);
    const surplus = await states([{ cash: 0 }], 'none', { parameters: { 'surplus-share': 0.1 } });
    expect(surplus[0]!.cash).toEqual([300_000, 600_000]);
    const more = await states([{ ...closed, cash: 400_000 }], 'none', { parameters: { 'cash-factor': 1.5 } });
    expect(more[0]!.cash[0]).toBe(0);
    const rise = await states([{ loss: [-300_000, 0] }], 'none');
    expect(rise[0]!.cash).toEqual([60_000, 60_000]);
  });

  test('halves of a cent are rounded away from zero', async () => {
    const [loss, gain] = await states(
      [
        { loss: [5, 0], fixed: 0.1 },
        { loss: [-5, 0], fixed: 0.1 },
      ],
      'none',
    );
    expect([loss!.cash[0], gain!.cash[0]]).toEqual([-1, 1]);
  });
});

describe('the report', () => {
  test('counts companies outside finance apart, and the low variant below the high one', async () => {
    await smallRegister(engine, [
      { ...closed, cash: 1_000_000 },
      { ...closed, cash: 1_000_000, a21: 'K' },
      { ...closed, cash: 1_000_000, kind: 'natural' },
      { cash: 1 },
    ]);
    const pack = smallFirms({ parameters: { 'cash-factor': [0.5, 1, 1.5] } });
    const report = unwrap(await firmsReport(engine, pack));
    const deficits = (id: 'low' | 'central' | 'high', nonFinancial: boolean) =>
      report.variants[id].windows
        .filter((row) => row.support === 'none' && row.nonFinancial === nonFinancial)
        .map(({ window, deficit, units }) => [window, deficit, units]);
    expect(deficits('central', true)).toEqual([
      ['first', 0, 2],
      ['second', 1, 2],
    ]);
    expect(deficits('low', true)[1]).toEqual(['second', 0, 2]);
    expect(deficits('high', true)[0]).toEqual(['first', 1, 2]);
    expect(deficits('central', false)[1]).toEqual(['second', 2, 2]);
    expect(report.levels).toEqual(['none', 'wages']);
    // The only assumption with a range, so that alone it does what the variants do.
    expect(report.sensitivity).toEqual([
      { key: 'cash-factor', end: 'low', units: 2, deficit: 0 },
      { key: 'cash-factor', end: 'high', units: 2, deficit: 1 },
    ]);
    expect(report.months.filter(({ support }) => support === undefined)).toEqual([
      { band: 1, units: 1 },
      { band: 2, units: 3 },
    ]);
  });

  test('ordinary year: the bankruptcies of the year before, whatever the state', async () => {
    await smallRegister(engine, [
      ...Array.from({ length: 8 }, () => ({ a21: 'I', equity: -1 })),
      ...Array.from({ length: 8 }, () => ({ a21: 'I' })),
      ...Array.from({ length: 24 }, () => ({ fte: 2 })),
    ]);
    const report = unwrap(
      await firmsReport(engine, smallFirms({ parameters: { 'bankruptcies-before': 4 } })),
    );
    expect(report.ordinary.bankruptcies).toBeCloseTo(4, 12);
    // Half of the four in the 24 units with two employees each.
    expect(report.ordinary.jobs).toBeCloseTo(4, 12);
    // Nothing happened, so the states go with the ordinary year.
    const expected = report.variants.central.expected.get('none')!;
    expect(expected.bankruptcies).toBeCloseTo(4, 12);
  });

  test('the assessment is at the end of the last window that has ended by the day', async () => {
    await smallRegister(engine, [closed]);
    const report = unwrap(await firmsReport(engine, smallFirms({ day: '2020-04-28' })));
    expect(report.assessment.id).toBe('first');
  });
});
