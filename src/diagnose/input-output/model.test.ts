import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack } from '../../pack/index.ts';
import { effects, unitDemand } from './effects.ts';
import { domesticDemand, extract } from './extraction.ts';
import { leontief } from './leontief.ts';
import { linkages } from './linkages.ts';
import { mixedOutput } from './mixed.ts';
import { ioModel, type IoModel } from './model.ts';
import { multipliers, outputMultipliers } from './multipliers.ts';
import { oneEuro, sectorBundle, useBundle } from './one-euro.ts';
import { packIoTable } from './pack-table.ts';
import { denseMap, powerSeries } from './power-series.ts';
import { sectorIndex, total } from './table.ts';
import { millerBlair } from './testdata/small-table.ts';
import { typeTwo } from './type-two.ts';

let engine: Engine;
let model: IoModel;
let construction: number;
beforeAll(async () => {
  engine = await openEngine();
  const pack = unwrap(await loadPack('packs/flanders-2020'));
  model = unwrap(ioModel(unwrap(await packIoTable(engine, pack))));
  construction = sectorIndex(model.table, '41-43');
});
afterAll(() => engine.close());

const computed = '../shared/data/economy/reference/be2015_ixi_multipliers_computed.csv';
const extracted = '../shared/data/economy/reference/be2015_ixi_hem_computed.csv';
const column = (file: string, name: string) =>
  (parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[]).map((row) =>
    Number(row[name]),
  );
const worst = (found: Float64Array, expected: readonly number[]) =>
  found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at]!)), 0);

describe.skipIf(!existsSync(computed))(
  'Belgium 2015, computed with NumPy; the files stand beside the repository',
  () => {
    test('type I', () => {
      expect(worst(outputMultipliers(model), column(computed, 'out_mult_type1'))).toBeLessThan(1e-12);
      expect(worst(multipliers(model, 'valueAdded')!, column(computed, 'va_mult_type1'))).toBeLessThan(1e-12);
      expect(worst(multipliers(model, 'compensation')!, column(computed, 'd1_mult_type1'))).toBeLessThan(
        1e-12,
      );
      expect(worst(multipliers(model, 'hours')!, column(computed, 'hours_per_eur_type1'))).toBeLessThan(
        1e-12,
      );
      expect(worst(multipliers(model, 'imports')!, column(computed, 'import_content'))).toBeLessThan(1e-12);
      expect(worst(multipliers(model, 'productTaxes')!, column(computed, 'tax_content'))).toBeLessThan(1e-12);
    });

    test('type II, every euro of wages spent like household consumption', () => {
      const closed = unwrap(typeTwo(model, { kind: 'wages spent' }));
      const ones = new Float64Array(64).fill(1);
      expect(worst(closed.multipliers(ones), column(computed, 'out_mult_type2_d1'))).toBeLessThan(1e-11);
      expect(
        worst(closed.multipliers(model.extension('valueAdded')!), column(computed, 'va_mult_type2_d1')),
      ).toBeLessThan(1e-11);
    });

    test('linkages', () => {
      const found = unwrap(linkages(model));
      expect(worst(found.forward, column(computed, 'ghosh_forward'))).toBeLessThan(1e-12);
      expect(worst(found.backwardNormalised, column(computed, 'backward_norm'))).toBeLessThan(1e-12);
      expect(worst(found.forwardNormalised, column(computed, 'forward_norm'))).toBeLessThan(1e-12);
    });

    test.each([
      ['purchases', 'output_loss_backward'],
      ['deliveries', 'output_loss_forward_row'],
      ['trade', 'output_loss_total_intermediate'],
      ['whole', 'output_loss_total_incl_final'],
    ] as const)('extraction of %s', (extraction, name) => {
      const expected = column(extracted, name);
      const found = expected.map((_, at) => unwrap(extract(model, at, extraction)).total);
      // Million euro: the reference starts from printed output, from which the rows of the table are up to 0.012 away.
      expect(worst(Float64Array.from(found), expected)).toBeLessThan(0.02);
    });
  },
);

describe('one euro more', () => {
  test('in construction ends as value added, imports and taxes', () => {
    const euro = oneEuro(model, sectorBundle(model, construction));
    expect(euro.initial).toBeCloseTo(0.287, 3);
    expect(euro.initial + euro.direct + euro.indirect).toBeCloseTo(0.685, 3);
    expect(euro.imports).toBeCloseTo(0.292, 3);
    expect(total(Float64Array.from(Object.values(euro)))).toBeCloseTo(1, 12);
  });

  test.each(['households', 'government', 'investment', 'exports'] as const)('of %s adds up to one', (use) => {
    const euro = oneEuro(model, useBundle(model, use));
    expect(total(Float64Array.from(Object.values(euro)))).toBeCloseTo(1, 10);
    expect(euro.initial).toBeGreaterThan(0);
  });

  test('is spread over the sectors that supply', () => {
    const found = effects(model, unitDemand(model, construction), model.extension('valueAdded')!);
    expect(total(found.bySector)).toBeCloseTo(found.total, 14);
    expect(found.initial + found.direct + found.indirect).toBeCloseTo(found.total, 14);
    expect(found.bySector[construction]).toBeGreaterThan(found.initial);
  });
});

describe('outputs fixed from outside', () => {
  test('at their own level change nothing', () => {
    const demand = domesticDemand(model);
    const output = model.leontief.solve(demand);
    const fixed = new Map([10, 35].map((at) => [at, output[at]!]));
    const found = unwrap(mixedOutput(model.coefficients, demand, fixed));
    expect(worst(found.output, [...output])).toBeLessThan(1e-6);
    expect(worst(found.finalDemand, [...demand])).toBeLessThan(1e-6);
    expect(found.short).toEqual([]);
  });

  test('closed hospitality takes its suppliers down, and says that others lack its services', () => {
    const demand = domesticDemand(model);
    const output = model.leontief.solve(demand);
    const hospitality = sectorIndex(model.table, '55-56');
    const found = unwrap(mixedOutput(model.coefficients, demand, new Map([[hospitality, 0]])));
    expect(found.output[hospitality]).toBe(0);
    expect(found.output.every((value, at) => value <= output[at]! + 1e-9)).toBe(true);
    expect(found.short).toEqual([hospitality]);
    // Without the sector at all, its deliveries to others included, the same output is lost.
    const gone = unwrap(extract(model, hospitality, 'whole'));
    expect(total(output) - total(found.output)).toBeCloseTo(gone.total, 6);
  });
});

describe('type II', () => {
  test('is above type I and at its highest when wages pay for all consumption', () => {
    const ones = new Float64Array(64).fill(1);
    const wages = total(model.table.accounts.compensation!);
    const narrow = unwrap(typeTwo(model, { kind: 'compensation' }));
    const wide = unwrap(typeTwo(model, { kind: 'household income', income: 1.5 * wages }));
    expect([narrow.bias, wide.closure]).toEqual(['upper bound', 'household income']);
    const one = outputMultipliers(model);
    const [high, middle] = [narrow, wide].map((closed) => closed.multipliers(ones));
    one.forEach((value, at) => {
      expect(middle![at]!).toBeGreaterThanOrEqual(value);
      expect(high![at]!).toBeGreaterThanOrEqual(middle![at]!);
    });
  });

  test.each([[{ kind: 'compensation' } as const], [{ kind: 'household income', income: 0 } as const]])(
    'is refused without what the closure needs: %j',
    (closure) => {
      const bare = unwrap(ioModel(millerBlair));
      const result = typeTwo(bare, closure);
      expect(result.ok ? '' : result.problems[0]!.code).toBe('IO-CLOSURE');
    },
  );
});

describe('systems that are no economy', () => {
  test('are refused by factorisation and by rounds', () => {
    const greedy = Float64Array.of(0.6, 0.5, 0.5, 0.6);
    const solved = leontief(greedy);
    expect(solved.ok ? '' : solved.problems[0]!.code).toBe('IO-NOT-PRODUCTIVE');
    const series = powerSeries(denseMap(greedy), Float64Array.of(1, 1));
    expect(series.ok ? '' : series.problems[0]!.code).toBe('IO-NOT-CONVERGED');
    const singular = leontief(Float64Array.of(1));
    expect(singular.ok ? '' : singular.problems[0]!.code).toBe('IO-NOT-PRODUCTIVE');
  });
});
