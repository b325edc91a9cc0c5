import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { ioModel } from './model.ts';
import { identityGap, multipliersOf } from './multipliers.ts';
import { denseMap, powerSeries, sparseMap } from './power-series.ts';
import { total } from './table.ts';
import { millerBlair } from './testdata/small-table.ts';

test('any table whose columns balance gives value added + imports + taxes = 1, and both solvers agree', () => {
  const size = 4;
  const cell = fc.integer({ min: 0, max: 100 });
  const vector = fc.array(cell, { minLength: size, maxLength: size });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 16, maxLength: 16 }),
      vector,
      vector,
      vector,
      (flows, imports, taxes, added) => {
        const column = (at: number) =>
          flows.filter((_, place) => place % size === at).reduce((a, b) => a + b, 0);
        const output = imports.map((value, at) => 2 * column(at) + value + taxes[at]! + added[at]! + 1);
        const built = ioModel({
          ...millerBlair,
          sectors: output.map((_, at) => ({ ...millerBlair.sectors[0]!, code: String(at) })),
          domestic: Float64Array.from(flows),
          imports: Float64Array.from(imports),
          productTaxes: Float64Array.from(taxes),
          // At least half of output is value added, so that rounds of suppliers die out.
          valueAdded: Float64Array.from(added, (value, at) => column(at) + value + 1),
          output: Float64Array.from(output),
        });
        const random = unwrap(built);
        expect(identityGap(random)).toBeLessThan(1e-9);
        const demand = Float64Array.from(added);
        const solved = random.leontief.solve(demand);
        const scale = Math.max(1, ...solved);
        for (const map of [denseMap(random.coefficients), sparseMap(random.coefficients)]) {
          const series = unwrap(powerSeries(map, demand));
          series.output.forEach((value, at) =>
            expect(Math.abs(value - solved[at]!) / scale).toBeLessThan(1e-7),
          );
        }
        const row = Float64Array.from(taxes);
        const each = multipliersOf(random, row);
        const [left, right] = [
          each.map((value, at) => value * demand[at]!),
          solved.map((value, at) => value * row[at]!),
        ];
        expect(Math.abs(total(left) - total(right))).toBeLessThan(1e-7 * Math.max(1, total(left)));
      },
    ),
    { numRuns: 100 },
  );
});
