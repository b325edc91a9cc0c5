import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { inputCoefficients, perOutput } from './coefficients.ts';
import { leontief, type Leontief } from './leontief.ts';
import { multipliersOf } from './multipliers.ts';
import { columnSums } from './table.ts';

const folder = '../shared/data/economy/reference';

/** A file by the codes of its rows (first column) and columns (first line). */
function sheet(name: string): { readonly rows: readonly string[]; readonly cell: Cell } {
  const [header, ...lines] = parse(readFileSync(`${folder}/${name}`, 'utf8'));
  const columns = new Map(header!.map((code, at) => [code, at]));
  const rows = new Map(lines.map((line) => [line[0]!, line]));
  return {
    rows: [...rows.keys()],
    cell: (row, column) => {
      const text = rows.get(row)![columns.get(column)!]!;
      return text === '' ? NaN : Number(text);
    },
  };
}
type Cell = (row: string, column: string) => number;

/** Office for National Statistics, United Kingdom Input-Output Analytical Tables 2010, 127 products; the files stand beside the repository. */
describe.skipIf(!existsSync(folder))('United Kingdom 2010, as published, to 1e-12', () => {
  let products: readonly string[];
  let system: Leontief;
  let wages: Float64Array;
  let added: Float64Array;
  let published: Cell;
  beforeAll(() => {
    const table = sheet('uk2010_siot_domestic_pxp.csv');
    const printed = sheet('uk2010_published_multipliers.csv');
    products = printed.rows;
    published = printed.cell;
    const row = (code: string) => Float64Array.from(products, (product) => table.cell(code, product));
    const flows = Float64Array.from(products.flatMap((product) => [...row(product)]));
    const output = row('Total output');
    const compensation = row('Compensation of employees');
    const surplus = row('Gross Operating Surplus');
    const taxes = row('Taxes less subsidies on production');
    system = unwrap(leontief(inputCoefficients(flows, output)));
    wages = perOutput(compensation, output);
    added = perOutput(
      compensation.map((value, at) => value + surplus[at]! + taxes[at]!),
      output,
    );
  });

  /** The largest distance from what was published. */
  const worst = (found: Float64Array, expected: readonly number[]) =>
    found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at]!)), 0);
  const column = (name: string) => products.map((product) => published(product, name));

  test('Leontief inverse', () => {
    const { cell } = sheet('uk2010_leontief_inverse_published.csv');
    const expected = products.flatMap((row) => products.map((user) => cell(row, user)));
    expect(expected).toHaveLength(127 * 127);
    expect(worst(system.inverse(), expected)).toBeLessThan(1e-12);
  });

  test('output multipliers', () => {
    const found = columnSums(system.inverse(), products.length);
    expect(worst(found, column('Output multiplier'))).toBeLessThan(1e-12);
  });

  test('employment cost and value added effects', () => {
    const model = { leontief: system };
    expect(worst(multipliersOf(model, wages), column('Employment cost effects'))).toBeLessThan(1e-12);
    expect(worst(multipliersOf(model, added), column('GVA effects'))).toBeLessThan(1e-12);
  });

  test('value added multipliers; that of employment cost is undefined for imputed rent, which pays no one', () => {
    const ratio = multipliersOf({ leontief: system }, added).map((value, at) => value / added[at]!);
    expect(worst(ratio, column('GVA multiplier'))).toBeLessThan(1e-12);
    expect(wages[products.indexOf('68-2IMP')]).toBe(0);
  });
});
