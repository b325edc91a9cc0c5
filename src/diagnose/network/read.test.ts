import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { calendarShocks, networkSettings } from './network-settings.ts';
import { networkOf } from './part.ts';
import { readNetworkTables } from './read.ts';

let engine: Engine;
let pack: Pack;
let folder: string;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  folder = mkdtempSync(join(tmpdir(), 'relance-network-'));
});
afterAll(() => {
  engine.close();
  rmSync(folder, { recursive: true });
});

/** The pack with another file for one of its tables. */
function withTable(name: string, text: string): Pack {
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  return { ...pack, tables: pack.tables.map((table) => (table.name === name ? { ...table, path } : table)) };
}

async function refusal(changed: Pack): Promise<readonly string[]> {
  const result = await networkOf(engine, changed);
  return result.ok ? [] : result.problems.map(({ code, place }) => `${code} ${place.path ?? ''}`.trim());
}

const header = 'a64,stock_days,household_shock,other_shock,labour_shock_1,labour_shock_2\n';

describe('tables of the pack', () => {
  test('hold 63 sectors with values and one without, and the observed months', async () => {
    const settings = unwrap(networkSettings(pack));
    const tables = unwrap(await readNetworkTables(engine, pack, settings));
    expect(tables.sectors.filter(({ values }) => values !== undefined)).toHaveLength(63);
    expect(tables.sectors.filter(({ values }) => values === undefined)).toEqual([{ sector: '68a' }]);
    expect(tables.observed).toContainEqual({ month: '2020-04', level: 0.656731757451182 });
    expect(tables.observed).toHaveLength(18);
  });

  test('with a sector that is filled in part are refused', async () => {
    expect(await refusal(withTable('network_sector', `${header}01,10,,0.1,0.1,0.1\n`))).toEqual([
      'NETWORK-SECTOR-PARTIAL 01',
    ]);
  });

  test('without a sector of the input-output table name every sector', async () => {
    const found = await refusal(withTable('network_sector', `${header}01,10,0,0,0,0\n`));
    expect(found).toHaveLength(63);
    expect(found[0]).toBe('NETWORK-SECTOR-MISSING 02');
  });

  test('without a column name it', async () => {
    const changed = pack.tables.map((table) =>
      table.name === 'gdp_index'
        ? { ...table, fields: table.fields.filter(({ name }) => name !== 'index') }
        : table,
    );
    expect(await refusal({ ...pack, tables: changed })).toEqual(['DIAGNOSE-COLUMN-MISSING gdp_index']);
  });

  test('with a level of criticality that is none are refused by the model', async () => {
    const settings = unwrap(networkSettings(pack));
    const { criticality } = unwrap(await readNetworkTables(engine, pack, settings));
    const rows = criticality.map(({ supplier, buyer, level }) =>
      [supplier, buyer, supplier === '01' && buyer === '10-12' ? 'much' : level].join(','),
    );
    const text = `supplier,buyer,level\n${rows.join('\n')}\n`;
    expect(await refusal(withTable('network_criticality', text))).toEqual(['NETWORK-CRITICALITY 01 → 10-12']);
  });
});

test('the calendar runs from lockdown to release to the second lockdown, and ends', () => {
  const settings = unwrap(networkSettings(pack));
  const values = {
    stockDays: 10,
    householdShock: 0.2,
    otherShock: 0.1,
    labourShock1: 0.5,
    labourShock2: 0.3,
  };
  const shocks = unwrap(calendarShocks(settings, ['one'], [values]));
  expect([13, 14, 63, 64, 93, 122, 231, 232, 336, 337].map((day) => shocks.labour[day])).toEqual([
    0, 0.5, 0.5, 0.5, 0.25, 0, 0, 0.3, 0.3, 0,
  ]);
  expect([14, 93, 232].map((day) => shocks.households[day])).toEqual([0.2, 0.1, 0]);
});

test.each([
  [20, 'NETWORK-MONTHS'],
  [0, 'NETWORK-DAYS'],
  [1.5, 'NETWORK-DAYS'],
])('%d days are refused', async (days, code) => {
  const network = pack.diagnosis['network']!;
  const parameters = network.parameters.map((item) =>
    item.key === 'days' ? { ...item, value: new Decimal(days) } : item,
  );
  const changed = { ...pack, diagnosis: { ...pack.diagnosis, network: { ...network, parameters } } };
  expect(await refusal(changed)).toEqual([code]);
});
