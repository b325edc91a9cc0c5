import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, problemText, unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { registerColumns } from '../../pack/index.ts';
import { flandersTables } from '../testdata/flanders.ts';
import { buildHouseholds, type HouseholdOptions, type HouseholdReport } from './index.ts';
import type { PopulationPack } from '../registers.ts';

/** One in a thousand: small and quick; the pack itself says one in twenty. */
const small = { weight: '1000' };

let engine: Engine;
let report: HouseholdReport;
beforeAll(async () => {
  engine = await openEngine({ threads: 1 });
  report = unwrap(await buildHouseholds(engine, flandersTables(), { region: 'all', set: small }));
});
afterAll(() => engine.close());

const hash = async (from: Engine, table: string, where = 'true') =>
  from.value(`SELECT md5(string_agg(t::VARCHAR, '' ORDER BY unit_id)) FROM ${table} t WHERE ${where}`);

describe('the register of households', () => {
  test('has the columns that the pack format knows', async () => {
    for (const table of ['household', 'person']) {
      const built = await engine.rows(
        `SELECT column_name, data_type FROM duckdb_columns() WHERE table_name = '${table}' ORDER BY column_index`,
      );
      const contract = registerColumns.filter((item) => item.table === table);
      expect(built.map((row) => [row['column_name'], row['data_type']])).toEqual(
        contract.map((item) => [item.name, item.sql]),
      );
      expect(contract.every((item) => item.synthetic)).toBe(true);
    }
  });

  test('meets its margins to the rows of the sample', () => {
    for (const { id, kind, unit, target, reached } of report.fit.filter((item) => item.kind === 'margin'))
      expect([id, kind, Math.abs(reached - target) <= (unit === 'share' ? 0.001 : 2000)]).toEqual([
        id,
        'margin',
        true,
      ]);
  });

  test('comes near the published figures that it is not made to meet', () => {
    const relative = Object.fromEntries(
      report.fit
        .filter((item) => item.kind === 'check')
        .map(({ id, target, reached }) => [id, Math.abs(reached / target - 1)]),
    );
    expect(relative['days']).toBeLessThan(0.03);
    expect(relative['wage-below-3000']).toBeLessThan(0.05);
    expect(relative['poverty-risk']).toBeLessThan(0.03);
    expect(relative['s80-s20']).toBeLessThan(0.03);
    expect(relative['size']).toBeLessThan(0.03);
    // Full-time employees of larger firms earn more than all employees.
    expect(relative['median-wage']).toBeLessThan(0.1);
  });

  test('adults, workers and earnings of persons are those of their households', async () => {
    const wrong = await engine.value(`
      WITH p AS (
        SELECT household_id, count(*) AS adults, count(*) FILTER (status <> 'none') AS workers, sum(net_earnings_cents) AS net,
               bool_or(status = 'self-employed') AS own FROM person GROUP BY household_id
      )
      SELECT count(*)::INTEGER FROM household h FULL JOIN p ON p.household_id = h.unit_id
      WHERE NOT coalesce(h.adults = p.adults AND h.workers = p.workers AND p.net <= h.income_cents
                         AND (p.own OR h.self_employed_loss = 0), false)`);
    expect(wrong).toBe(0);
  });

  test('only employees have a gross wage and days of temporary unemployment, at most those of the month', async () => {
    const wrong = await engine.value(`SELECT count(*)::INTEGER FROM person WHERE NOT (
      temporary_unemployment_days BETWEEN 0 AND 26 AND (status = 'employee') = (a21 <> '')
      AND (status = 'employee' OR (gross_wage_cents = 0 AND temporary_unemployment_days = 0)))`);
    expect(wrong).toBe(0);
  });

  test('is the same on more threads, and a region is its part of the country', async () => {
    const other = await openEngine({ threads: 3 });
    try {
      unwrap(await buildHouseholds(other, flandersTables(), { region: '03000', set: small }));
      for (const table of ['household', 'person'])
        expect(await hash(other, table)).toBe(await hash(engine, table, "region = '03000'"));
    } finally {
      other.close();
    }
  });

  test('another seed draws others, with the same margins', async () => {
    const other = await openEngine({ threads: 1 });
    try {
      const again = unwrap(
        await buildHouseholds(other, flandersTables(), { region: 'all', set: small, seed: 'other' }),
      );
      expect(await hash(other, 'person')).not.toBe(await hash(engine, 'person'));
      const margins = ({ fit }: HouseholdReport) => fit.filter((item) => item.kind === 'margin');
      expect(margins(again)).toEqual(margins(report));
    } finally {
      other.close();
    }
  });
});

type Raw = {
  surveyWave?: string;
  checks: Record<string, unknown>[];
  assumptions: {
    key: string;
    unit: string;
    value?: unknown;
    entries?: Record<string, number>;
    bands?: Record<string, number>;
  }[];
};
type Change = (raw: Raw) => void;
const entry = (raw: Raw, key: string) => raw.assumptions.find((item) => item.key === key)!;

const bad: readonly (readonly [name: string, code: string, Change, HouseholdOptions?])[] = [
  ['unknown region asked', 'POPULATION-REGION-UNKNOWN', () => {}, { region: '05000' }],
  [
    'unknown region in a margin',
    'POPULATION-MARGIN-REGION',
    (raw) => (entry(raw, 'poverty-risk').entries!['05000'] = 0.1),
  ],
  [
    'kinds that do not add up to 1',
    'POPULATION-MARGIN-SUM',
    (raw) => (entry(raw, 'kind-share').entries!['02000.single'] = 0.5),
  ],
  [
    'bands that do not add up to 1',
    'POPULATION-BANDS',
    (raw) => (entry(raw, 'buffer-months').bands!['6'] = 0.3),
  ],
  ['negative margin', 'POPULATION-VALUE', (raw) => (entry(raw, 'households').entries!['02000'] = -5)],
  ['share above 1', 'POPULATION-VALUE', (raw) => (entry(raw, 'poverty-risk').entries!['02000'] = 9.3)],
  ['part of a household', 'POPULATION-VALUE', (raw) => (entry(raw, 'households').entries!['02000'] = 1.5)],
  [
    'more out of work than employees',
    'POPULATION-MARGIN-ROOM',
    (raw) => (entry(raw, 'persons-of-temporary-unemployment').value = 9_000_000),
  ],
  [
    'more in work than adults',
    'POPULATION-MARGIN-ROOM',
    (raw) => (entry(raw, 'households').entries = { '02000': 1_000_000 }),
  ],
  [
    'nobody may work, but a margin asks it',
    'POPULATION-MARGIN-EMPTY',
    (raw) => (entry(raw, 'work-odds').entries = { single: 0, 'lone-parent': 0, first: 0, second: 0 }),
  ],
  ['weight 0', 'POPULATION-MARGIN-ROOM', () => {}, { set: { weight: '0' } }],
  ['unknown wave', 'POPULATION-WAVE-UNKNOWN', (raw) => (raw.surveyWave = '2020-04-21')],
  ['no wave', 'POPULATION-WAVE-UNKNOWN', (raw) => delete raw.surveyWave],
  ['unknown check', 'POPULATION-SHAPE', (raw) => (raw.checks[0]!['key'] = 'happiness')],
  ['missing assumption', 'POPULATION-ASSUMPTION-MISSING', (raw) => raw.assumptions.pop()],
  ['comma', 'POPULATION-VALUE', () => {}, { set: { 'buffer-by-income': '0,4' } }],
];

for (const [name, code, change, options = {}] of bad)
  test(`${name}: ${code}`, async () => {
    const other = await openEngine({ threads: 1 });
    try {
      const pack = flandersTables();
      const raw = structuredClone(pack.households) as unknown as Raw;
      change(raw);
      const households = raw as unknown as NonNullable<PopulationPack['households']>;
      const result = await buildHouseholds(
        other,
        { ...pack, households },
        { ...options, set: { ...small, ...options.set } },
      );
      expect(result.ok ? [] : [...new Set(result.problems.map((item) => item.code))]).toEqual([code]);
      if (!result.ok)
        for (const language of languages)
          expect(problemText(result.problems[0]!, language)).not.toMatch(/[{}]/);
      expect(
        await other.value(
          "SELECT count(*)::INTEGER FROM duckdb_tables() WHERE table_name LIKE 'hh\\_%' ESCAPE '\\'",
        ),
      ).toBe(0);
    } finally {
      other.close();
    }
  });

test('a pack without households, or without one of the tables, says so', async () => {
  const other = await openEngine({ threads: 1 });
  try {
    const { households: _, ...without } = flandersTables();
    expect(await buildHouseholds(other, without)).toMatchObject({
      problems: [{ code: 'POPULATION-HOUSEHOLDS-MISSING' }],
    });
    const pack = flandersTables();
    const tables = pack.tables.filter(({ name }) => name !== 'temporary_unemployment');
    expect(await buildHouseholds(other, { ...pack, tables })).toMatchObject({
      problems: [{ code: 'POPULATION-TABLE-MISSING', parameters: { table: 'temporary_unemployment' } }],
    });
  } finally {
    other.close();
  }
});
