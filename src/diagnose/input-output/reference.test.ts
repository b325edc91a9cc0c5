import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { checkTable } from './check-table.ts';
import { outputCoefficients, perOutput } from './coefficients.ts';
import { leontief } from './leontief.ts';
import { linkages } from './linkages.ts';
import { ioModel } from './model.ts';
import { multipliers, multipliersOf, outputMultipliers } from './multipliers.ts';
import { denseMap, powerSeries } from './power-series.ts';
import { germanCarbon, germany, millerBlair, netherlands } from './testdata/small-table.ts';
import { typeTwo } from './type-two.ts';
import { columnSums } from './table.ts';

/** Every value within an absolute distance of the one beside it. */
function near(found: Iterable<number>, expected: readonly number[], tolerance: number): void {
  const values = [...found];
  expect(values).toHaveLength(expected.length);
  values.forEach((value, at) => {
    const distance = Math.abs(value - expected[at]!);
    expect([at, value, distance <= tolerance]).toEqual([at, value, true]);
  });
}

describe('Miller and Blair, two sectors', () => {
  const model = unwrap(ioModel(millerBlair));

  test('coefficients and inverse', () => {
    near(model.coefficients, [0.15, 0.25, 0.2, 0.05], 1e-15);
    near(model.leontief.inverse(), [1.25412541, 0.330033, 0.2640264, 1.12211221], 1e-8);
  });

  test('output for new final demand, by factorisation and by rounds', () => {
    const demand = Float64Array.of(600, 1500);
    // Printed with one decimal: 1247.5 and 1841.6.
    near(model.leontief.solve(demand), [1247.5, 1841.6], 0.05);
    const series = unwrap(powerSeries(denseMap(model.coefficients), demand));
    near(series.output, [...model.leontief.solve(demand)], 1e-8);
    expect(series.rounds).toBeLessThan(50);
  });

  test('closed for households, who also buy of each other', () => {
    const closed = unwrap(leontief(Float64Array.of(0.15, 0.25, 0.05, 0.2, 0.05, 0.4, 0.3, 0.25, 0.05)));
    near(closed.inverse(), [1.3651, 0.4253, 0.2509, 0.5273, 1.3481, 0.5954, 0.5698, 0.4891, 1.2885], 1e-4);
  });
});

describe('Germany 1995 (Eurostat manual, printed with four decimals)', () => {
  const table = unwrap(checkTable(germany, { tolerance: { amount: 2, share: 0 } }));
  const model = unwrap(ioModel(table));
  const printed = 5e-5 + 1e-12;

  test('output multipliers, table 15.19', () => {
    near(outputMultipliers(model), [1.7048, 1.8413, 1.8136, 1.6035, 1.5951, 1.3782], printed);
  });

  test('value added and employment multipliers, table 15.16', () => {
    near(multipliers(model, 'valueAdded')!, [0.845, 0.7647, 0.8615, 0.9019, 0.9393, 0.9199], printed);
    near(multipliers(model, 'persons')!, [0.0326, 0.0162, 0.0207, 0.0237, 0.0112, 0.0242], printed);
  });

  test('forward linkages, table 15.20, but for industry, which is misprinted (1.6691)', () => {
    const { forward } = unwrap(linkages(model));
    near(forward, [2.1126, 1.691, 1.3558, 1.5848, 2.1037, 1.2106], printed);
  });

  test('carries any vector: carbon dioxide of all final demand is that of all industries', () => {
    const each = multipliersOf(model, perOutput(germanCarbon, table.output));
    // Rows of the table balance to one million, so the sum does to a part in a hundred thousand.
    const demand = table.finalDemand.reduce(
      (sum, { domestic }) => sum.map((value, at) => value + domestic[at]!),
      new Float64Array(6),
    );
    const carried = each.reduce((sum, value, at) => sum + value * demand[at]!, 0);
    expect(carried / germanCarbon.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 5);
  });
});

describe('The Netherlands 2000', () => {
  const model = unwrap(ioModel(unwrap(checkTable(netherlands))));
  const direct = model.extension('compensation')!;

  test('type I income effects and multipliers, printed with three decimals', () => {
    const effects = multipliers(model, 'compensation')!;
    near(effects, [0.263, 0.099, 0.306, 0.212, 0.465, 0.493], 5e-4);
    near(
      effects.map((value, at) => value / direct[at]!),
      [2.466, 2.333, 1.84, 2.372, 1.953, 1.417],
      5e-4,
    );
  });

  test('type II with the household column of the source, which is rounded', () => {
    const consumption = Float64Array.of(0, 0, 0.08, 0.03, 0, 0.59);
    const closed = unwrap(typeTwo(model, { kind: 'given', consumption }));
    near(
      closed.multipliers(direct).map((value, at) => value / direct[at]!),
      [3.6377, 3.4423, 2.7144, 3.4996, 2.8813, 2.0907],
      2e-3,
    );
  });
});

test('two regions of three sectors (pymrio): an interregional table is a table like any other', () => {
  const flows = [
    [10, 5, 1, 6, 5, 7],
    [0, 2, 0, 0, 5, 3],
    [10, 3, 20, 4, 2, 0],
    [5, 0, 0, 1, 10, 9],
    [0, 10, 1, 0, 20, 1],
    [5, 0, 0, 1, 10, 10],
  ];
  const demand = [17, 5, 19, 25, 20, 13];
  const output = flows.map((row, at) => row.reduce((sum, value) => sum + value, 0) + demand[at]!);
  const inputs = columnSums(Float64Array.from(flows.flat()), 6);
  const model = unwrap(
    ioModel({
      ...millerBlair,
      sectors: output.map((_, at) => ({ code: String(at), label: millerBlair.sectors[0]!.label })),
      domestic: Float64Array.from(flows.flat()),
      imports: new Float64Array(6),
      productTaxes: new Float64Array(6),
      valueAdded: Float64Array.from(output, (value, at) => value - inputs[at]!),
      output: Float64Array.from(output),
    }),
  );
  near(
    model.leontief.inverse().subarray(0, 6),
    [
      1.3387146304736708, 0.9689762471208289, 0.05036622549592463, 0.17820960407435948, 0.5752019383714647,
      0.49851791481789265,
    ],
    1e-10,
  );
  // The whole of both inverses, where the reference files stand beside the repository.
  const whole = (name: string): readonly number[] | undefined => {
    const file = `../shared/data/economy/reference/pymrio_2region_${name}.csv`;
    if (!existsSync(file)) return undefined;
    return parse(readFileSync(file, 'utf8'))
      .slice(1)
      .flatMap((line) => line.map(Number));
  };
  const ghosh = unwrap(leontief(outputCoefficients(model.table.domestic, model.table.output)));
  // The supply of one unit of the first sector raises its own output by the same factor as its demand does.
  near(ghosh.inverse().subarray(0, 1), [1.3387146304736708], 1e-10);
  for (const [name, inverse] of [
    ['L', model.leontief.inverse()],
    ['G', ghosh.inverse()],
  ] as const) {
    const published = whole(name);
    if (published !== undefined) near(inverse, published, 1e-10);
  }
});
