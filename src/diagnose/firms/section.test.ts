import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { enterpriseColumns } from '../../population/index.ts';
import { firmsReport } from './report.ts';
import { firmsSection } from './section.ts';
import { smallFirms, smallRegister, type SmallUnit } from './testdata/small-firms.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
});
afterAll(() => engine.close());

// 200 units: half closed, of which half without cash; a quarter of all gets support in time.
const units: readonly SmallUnit[] = Array.from({ length: 200 }, (_, at) => ({
  loss: at % 2 === 0 ? ([3_000_000, 3_000_000] as const) : ([0, 0] as const),
  cash: at % 4 === 0 ? 100_000 : 5_000_000,
  premium: at % 8 === 0 ? 2_000_000 : 0,
  fte: at % 4 === 0 ? 1 : 0,
  equity: at % 4 === 0 ? 500_000 : 5_000_000,
}));

async function section(support?: string) {
  const pack = smallFirms({ parameters: { 'payment-delay': 1, 'bankruptcies-before': 2 } });
  return firmsSection(unwrap(await firmsReport(engine, pack, support === undefined ? {} : { support })));
}

describe('the section', () => {
  test('tells every figure in all languages, with what it rests on', async () => {
    await smallRegister(engine, units);
    const { figures, summary } = await section('support');
    expect(figures.map(({ id }) => id)).toEqual([
      'firms-cash-deficit',
      'firms-months-of-cash',
      'firms-cash-deficit-by-section',
      'firms-distress',
      'firms-bankruptcies',
      'firms-check',
      'firms-sensitivity',
    ]);
    for (const { title, subtitle, table, chart, assumptions, caveats } of figures) {
      const texts = [title, subtitle, ...assumptions, ...caveats, ...summary];
      for (const text of texts)
        for (const language of languages) expect(text[language]).not.toMatch(/\{\w+\}|NaN|undefined/);
      const ids = table.columns.map(({ id }) => id);
      for (const row of table.rows) expect(row).toHaveLength(ids.length);
      const { kind, ...columns } = chart!;
      expect(['bars', 'lines']).toContain(kind);
      expect(ids).toEqual(expect.arrayContaining(Object.values(columns)));
      expect(caveats.some(({ en }) => en.startsWith('Synthetic'))).toBe(true);
    }
  });

  test('shows the deficit with and without support, and the deviation from what was published', async () => {
    await smallRegister(engine, units);
    const { figures } = await section('support');
    const rows = figures.find(({ id }) => id === 'firms-cash-deficit')!.table.rows;
    // A quarter without cash; support for half of those.
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['2020-03-30', 0.25],
      ['2020-04-29', 0.25],
      ['2020-03-30', 0.25],
      ['2020-04-29', 0.25],
      ['2020-03-30', 0.125],
      ['2020-04-29', 0.125],
    ]);
    const check = figures.find(({ id }) => id === 'firms-check')!.table.rows;
    expect(check.slice(0, 3).map((row) => row.slice(2, 7))).toEqual([
      [0.25, 0.25, 0.25, 0.2, 0.05],
      [0.25, 0.25, 0.25, null, null],
      [0.125, 0.125, 0.125, 0.15, -0.025],
    ]);
    const distress = figures.find(({ id }) => id === 'firms-distress')!.table.rows;
    // Cash deficit: 50 firms of one employee each without support, 25 with.
    expect(distress.slice(0, 3).map((row) => [row[2], row[6]])).toEqual([
      [50, 50],
      [50, 50],
      [25, 25],
    ]);
  });

  test('without a package two levels of support remain', async () => {
    await smallRegister(engine, units);
    const { figures } = await section();
    const check = figures.find(({ id }) => id === 'firms-check')!;
    expect(check.table.rows).toHaveLength(4);
    expect(check.title.en).toContain('15.0%');
  });
});

test('what the caveat calls drawn is drawn in the register', () => {
  const drawn = [
    'turnover_cents',
    'employees',
    'fte',
    'working_partners',
    'fixed_cost_share',
    'cash_cents',
    'equity_cents',
  ];
  const synthetic = enterpriseColumns.filter((item) => item.synthetic).map(({ column }) => column);
  expect(synthetic).toEqual(expect.arrayContaining(drawn));
});

test('the same bytes on one and on two threads', async () => {
  const results: string[] = [];
  for (const threads of [1, 2]) {
    const other = await openEngine({ threads });
    try {
      await smallRegister(other, units);
      // Enough rows that two threads really share the work.
      await other.run(`
        CREATE OR REPLACE TABLE enterprise AS
          SELECT unit_id + 200 * n AS unit_id, e.* EXCLUDE (unit_id, cash_cents), cash_cents + (n * 7919) % 1000003 AS cash_cents
          FROM enterprise e, range(700) r(n) ORDER BY unit_id;
        CREATE OR REPLACE TABLE exposure AS
          SELECT unit_id + 200 * n AS unit_id, x.* EXCLUDE (unit_id) FROM exposure x, range(700) r(n) ORDER BY unit_id`);
      const report = unwrap(await firmsReport(other, smallFirms(), { support: 'support' }));
      const hash = await other.value(
        "SELECT md5(string_agg(md5(f::VARCHAR), '' ORDER BY unit_id)) FROM firm f",
      );
      results.push(`${String(hash)} ${JSON.stringify(firmsSection(report))}`);
    } finally {
      other.close();
    }
  }
  expect(results[1]).toBe(results[0]);
});
