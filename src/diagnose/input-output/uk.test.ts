import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { inputCoefficients, perOutput } from './coefficients.ts';
import { leontief } from './leontief.ts';
import { multipliersOf } from './multipliers.ts';
import { columnSums } from './table.ts';

const folder = '../shared/data/economy/reference';
const read = (name: string) => parse(readFileSync(`${folder}/${name}`, 'utf8'));

/** Office for National Statistics, United Kingdom Input-Output Analytical Tables 2010, 127 products; the files stand beside the repository. */
describe.skipIf(!existsSync(folder))('United Kingdom 2010, as published, to 1e-12', () => {
  const sheet = existsSync(folder) ? read('uk2010_siot_domestic_pxp.csv') : [[]];
  const published = existsSync(folder) ? read('uk2010_published_multipliers.csv') : [[]];
  const products = published.slice(1).map(([product]) => product!);
  const column = new Map(sheet[0]!.map((code, at) => [code, at]));
  const row = (code: string) => {
    const found = sheet.find(([first]) => first === code)!;
    return Float64Array.from(products, (product) => Number(found[column.get(product)!]));
  };
  const flows = Float64Array.from(products.flatMap((product) => [...row(product)]));
  const output = products.length > 1 ? row('Total output') : new Float64Array();
  const wages = products.length > 1 ? perOutput(row('Compensation of employees'), output) : output;
  const added =
    products.length > 1
      ? perOutput(
          row('Compensation of employees').map(
            (value, at) =>
              value + row('Gross Operating Surplus')[at]! + row('Taxes less subsidies on production')[at]!,
          ),
          output,
        )
      : output;
  const system = () => unwrap(leontief(inputCoefficients(flows, output)));
  const printed = (name: string) => {
    const at = published[0]!.indexOf(name);
    return published.slice(1).map((line) => Number(line[at] === '' ? NaN : line[at]));
  };
  const worst = (found: Float64Array, expected: readonly number[]) =>
    found.reduce((most, value, at) => Math.max(most, Math.abs(value - expected[at]!)), 0);

  test('Leontief inverse', () => {
    const inverse = read('uk2010_leontief_inverse_published.csv');
    const places = new Map(inverse[0]!.map((code, at) => [code, at]));
    const expected = products.flatMap((product) => {
      const line = inverse.find(([first]) => first === product)!;
      return products.map((other) => Number(line[places.get(other)!]));
    });
    expect(worst(system().inverse(), expected)).toBeLessThan(1e-12);
  });

  test('output multipliers', () => {
    expect(worst(columnSums(system().inverse(), products.length), printed('Output multiplier'))).toBeLessThan(
      1e-12,
    );
  });

  test('employment cost and value added effects', () => {
    const model = { leontief: system() };
    expect(worst(multipliersOf(model, wages), printed('Employment cost effects'))).toBeLessThan(1e-12);
    expect(worst(multipliersOf(model, added), printed('GVA effects'))).toBeLessThan(1e-12);
  });

  test('value added multipliers; that of employment cost is undefined for imputed rent, which pays no one', () => {
    const model = { leontief: system() };
    const ratio = multipliersOf(model, added).map((value, at) => value / added[at]!);
    expect(worst(ratio, printed('GVA multiplier'))).toBeLessThan(1e-12);
    const rent = products.indexOf('68-2IMP');
    expect(wages[rent]).toBe(0);
  });
});
