import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { ioModel, type IoModel } from './model.ts';
import { identityGap, multipliers, outputMultipliers } from './multipliers.ts';
import { packIoTable } from './pack-table.ts';
import { sectorIndex, total, type IoTable } from './table.ts';

let engine: Engine;
let pack: Pack;
let table: IoTable;
let model: IoModel;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  table = unwrap(await packIoTable(engine, pack));
  model = unwrap(ioModel(table));
});
afterAll(() => engine.close());

describe('the table of Belgium 2015 in the pack', () => {
  test('has the totals of the Federal Planning Bureau, in million euro', () => {
    expect(table.sectors).toHaveLength(64);
    expect(total(table.output)).toBeCloseTo(847_248.053, 3);
    expect(total(table.valueAdded)).toBeCloseTo(373_301.662, 3);
    expect(total(table.imports)).toBeCloseTo(169_731.614, 3);
    expect(table.vintage).toEqual({ place: 'BE', year: 2015, published: '2019-12-13' });
  });

  test('warns of the one sector without inputs', async () => {
    const result = await packIoTable(engine, pack);
    expect(result.ok ? result.warnings.map((item) => [item.code, item.parameters]) : []).toEqual([
      ['IO-NO-INPUTS', { sector: '97' }],
    ]);
  });

  test('is refused with a cell missing', async () => {
    const cells = pack.tables.find(({ name }) => name === 'io_cell')!;
    const demand = pack.tables.find(({ name }) => name === 'io_final_demand')!;
    // The table of final demand in the place of the cells: no row names a user.
    const swapped = {
      ...pack,
      tables: [...pack.tables.filter((item) => item !== cells), { ...demand, name: 'io_cell' }],
    };
    const result = await packIoTable(engine, swapped);
    expect(result.ok ? '' : result.problems[0]!.code).toBe('DIAGNOSE-COLUMN-MISSING');
  });
});

describe('type I multipliers of Belgium 2015', () => {
  // Regression: computed from the same table with another program (NumPy).
  test.each([
    ['41-43', 2.105, 0.685, 0.292],
    ['20', 1.453, 0.45, 0.543],
    ['29', 1.288, 0.26, 0.733],
    ['55-56', 1.744, 0.717, 0.244],
    ['86', 1.549, 0.755, 0.187],
    ['97', 1, 1, 0],
  ])('of %s: output %d, value added %d, imports %d', (code, output, added, imports) => {
    const at = sectorIndex(table, code);
    expect(outputMultipliers(model)[at]).toBeCloseTo(output, 3);
    expect(multipliers(model, 'valueAdded')![at]).toBeCloseTo(added, 3);
    expect(multipliers(model, 'imports')![at]).toBeCloseTo(imports, 3);
  });

  test('of value added, imports and taxes add up to one in every sector', () => {
    expect(identityGap(model)).toBeLessThan(1e-12);
  });
});
