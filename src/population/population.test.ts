import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { registerColumns } from '../pack/index.ts';
import { buildPopulation, enterpriseColumns, type PopulationReport } from './index.ts';
import { flandersTables, registerHash } from './testdata/flanders.ts';

let engine: Engine;
let report: PopulationReport;
beforeAll(async () => {
  engine = await openEngine({ threads: 1 });
  report = unwrap(await buildPopulation(engine, flandersTables()));
});
afterAll(() => engine.close());

/** Units for which a condition fails. */
async function failing(condition: string): Promise<unknown> {
  return engine.value(`SELECT count(*)::INTEGER FROM enterprise WHERE NOT coalesce(${condition}, false)`);
}

describe('the frame', () => {
  test('every Flemish VAT unit, exact in every cell of the source', async () => {
    expect(report.units).toBe(617_685);
    const frame = flandersTables();
    const path = (name: string) => frame.tables.find((item) => item.name === name)!.path;
    const wrong = await engine.value(`
      WITH source AS (
        SELECT refnis, legal_form, nace5 AS nace, units, starts FROM read_parquet('${path('vat_units')}')
        JOIN read_csv('${path('municipality')}', all_varchar = true) USING (refnis) WHERE region = '02000' AND units > 0
      ), built AS (
        SELECT refnis, legal_form, nace, count(*) AS units, count(*) FILTER (year(start_date) = 2019) AS starts FROM enterprise GROUP BY ALL
      )
      SELECT count(*)::INTEGER FROM source s FULL JOIN built b USING (refnis, legal_form, nace)
      WHERE s.units IS DISTINCT FROM b.units OR s.starts IS DISTINCT FROM b.starts`);
    expect(wrong).toBe(0);
  });

  test('rows lie in the order of unit_id, which is unique', async () => {
    const rows = await engine.value(
      'SELECT count(*)::INTEGER FROM (SELECT unit_id <= lag(unit_id) OVER (ORDER BY rowid) AS back FROM enterprise) WHERE back',
    );
    expect(rows).toBe(0);
  });
});

describe('the columns', () => {
  test('are those that the pack format knows, and each says whether it is synthetic', async () => {
    const built = await engine.rows(
      "SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = 'enterprise' ORDER BY column_index",
    );
    const contract = registerColumns.filter((item) => item.table === 'enterprise');
    expect(built.map((row) => [row['column_name'], row['data_type']])).toEqual(
      contract.map((item) => [item.name, item.sql]),
    );
    const described = await engine.rows('SELECT "column", synthetic FROM register_column ORDER BY place');
    expect(described).toEqual(enterpriseColumns.map(({ column, synthetic }) => ({ column, synthetic })));
    expect(described.map((row) => row['column'])).toEqual(built.map((row) => row['column_name']));
  });

  test('nothing is missing or negative', async () => {
    for (const { column } of enterpriseColumns)
      expect([column, await failing(`${column} IS NOT NULL`)]).toEqual([column, 0]);
    const atLeastZero = [
      'employees',
      'fte',
      'working_partners',
      'turnover_cents',
      'cash_cents',
      'occupation_income_cents',
      'extra_sites_fte',
    ];
    for (const column of atLeastZero) expect([column, await failing(`${column} >= 0`)]).toEqual([column, 0]);
  });

  test.each([
    ["size_class = '0'", '=', 'employees = 0'],
    ["size_class = '10-19'", '=', 'employees BETWEEN 10 AND 19'],
    ["size_class = '250+'", '=', 'employees >= 250'],
    ["occupation = 'company'", '=', "legal_kind <> 'natural'"],
  ])('%s %s %s', async (left, _, right) => {
    expect(await failing(`(${left}) = (${right})`)).toBe(0);
  });

  test.each([
    'fte <= employees AND fte >= employees * 0.5',
    'extra_sites_fte < sites AND extra_sites_fte <= fte',
    'fixed_cost_share BETWEEN 0.01 AND 0.9',
    "start_date BETWEEN DATE '1949-01-01' AND DATE '2019-12-31'",
    "occupation = 'secondary' OR (occupation_income_cents = 0 AND NOT employed_elsewhere_80)",
    'legal_form <> 6 OR working_partners = 0',
    'occupation_income_cents <= 4000000',
  ])('%s', async (condition) => {
    expect(await failing(condition)).toBe(0);
  });
});

describe('the control totals', () => {
  test('exact and calibrated totals are reached to the last person and cent', () => {
    const fitted = report.controlTotals.filter((item) => item.role !== 'comparison');
    expect(fitted.length).toBeGreaterThan(120);
    expect(fitted.filter((item) => item.difference !== 0)).toEqual([]);
  });

  test('shares of employers come within half a percentage point of the published ones', () => {
    const shares = report.controlTotals.filter((item) => /^without-employees-(?!hosp)/.test(item.id));
    expect(shares.map((item) => Math.abs(item.difference) < 0.005)).toEqual([true, true, true, true]);
  });

  test('every total and every assumption with a source names one that the pack has', async () => {
    const ids = new Set(
      (
        await engine.rows(
          "SELECT unnest(regexp_extract_all(content, '- id: (\\S+)', 1)) AS id FROM read_text('packs/flanders-2020/sources/statistics.yaml')",
        )
      ).map((row) => row['id']),
    );
    for (const item of report.controlTotals) expect(ids).toContain(item.source);
    for (const item of report.assumptions) if (item.source !== undefined) expect(ids).toContain(item.source);
    expect(
      report.assumptions.filter((item) => item.source === undefined && item.confidence !== 'low'),
    ).toEqual([]);
  });
});

test('the register of the country on two threads holds the same Flemish units, byte for byte', async () => {
  const country = await openEngine({ threads: 2 });
  try {
    const national = unwrap(await buildPopulation(country, flandersTables(), { region: 'all' }));
    expect(national.units).toBe(1_010_635);
    expect(
      national.controlTotals.filter((item) => item.role !== 'comparison' && item.difference !== 0),
    ).toEqual([]);
    expect(await registerHash(country, '02000')).toBe(await registerHash(engine, '02000'));
  } finally {
    country.close();
  }
});

test('a part of the industries holds the same rows as the whole register', async () => {
  const other = await openEngine({ threads: 2 });
  const rows = `SELECT count(*)::BIGINT AS units, bit_xor(md5_number_lower(e::VARCHAR)) AS hash FROM enterprise e
    WHERE a64 IN ('47', '55-56', '96')`;
  try {
    const industries = ['47', '55-56', '96'];
    const part = unwrap(await buildPopulation(other, flandersTables(), { region: '02000', industries }));
    expect(part.controlTotals).toEqual([]);
    expect(await other.rows(rows)).toEqual(await engine.rows(rows));
    expect(Number(await other.value('SELECT count(*) FROM enterprise'))).toBe(part.units);
    expect(part.units).toBeGreaterThan(50_000);
  } finally {
    other.close();
  }
});

test('an override changes what it names, the frame stays', async () => {
  const other = await openEngine({ threads: 2 });
  try {
    const set = { 'secondary-occupation-share': '0.1', 'physical-site-share': '1' };
    const built = unwrap(await buildPopulation(other, flandersTables(), { region: '04000', set }));
    expect(built.assumptions.find((item) => item.key === 'secondary-occupation-share')!.value).toBe('0.1');
    expect(await other.value('SELECT bool_and(physical_site) FROM enterprise')).toBe(true);
    expect(built.controlTotals.find((item) => item.id === 'cells')!.difference).toBe(0);
    const before = await registerHash(other, '04000');
    unwrap(await buildPopulation(other, flandersTables(), { region: '04000', set, seed: 'another' }));
    expect(await registerHash(other, '04000')).not.toBe(before);
  } finally {
    other.close();
  }
});
