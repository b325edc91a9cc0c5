import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { rakeWeights, type RakedUnit } from './rake-weights.ts';
import { sum } from './ratio.ts';

const unit = (row: string, column: string, weight = 1): RakedUnit => ({ row, column, weight });
const units = [
  unit('Shops', 'small'),
  unit('Shops', 'small'),
  unit('Shops', 'large'),
  unit('Inns', 'small'),
  unit('Inns', 'large', 2),
];
const rows = new Map([
  ['Shops', 60],
  ['Inns', 40],
]);
const columns = new Map([
  ['small', 90],
  ['large', 10],
]);
const refused = (...input: Parameters<typeof rakeWeights>) => {
  const result = rakeWeights(...input);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

describe('raked weights', () => {
  test('meet both margins', () => {
    const { weights, converged, distance } = unwrap(rakeWeights(units, rows, columns));
    const total = (keep: (item: RakedUnit) => boolean) => sum(weights.filter((_, at) => keep(units[at]!)));
    expect(converged).toBe(true);
    expect(distance).toBeLessThan(1e-6);
    expect(total(({ row }) => row === 'Shops')).toBeCloseTo(60, 4);
    expect(total(({ column }) => column === 'large')).toBeCloseTo(10, 4);
    expect(weights[0]).toBe(weights[1]);
  });

  test('keep the odds of the design weights within a cell; their example', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (ratio) => {
        const { weights } = unwrap(rakeWeights([...units, unit('Inns', 'small', ratio)], rows, columns));
        expect(weights[5]! / weights[3]!).toBeCloseTo(ratio, 9);
      }),
    );
    const one = rakeWeights([unit('Shops', 'small')], new Map([['Shops', 10]]), new Map([['small', 10]]));
    expect(unwrap(one).weights).toEqual([10]);
  });

  test('say when combinations without answers keep them from the margins', () => {
    const diagonal = [unit('Shops', 'small'), unit('Inns', 'large')];
    const result = rakeWeights(diagonal, rows, columns);
    expect(unwrap(result).converged).toBe(false);
    expect(result.ok && result.warnings.map(({ code }) => code)).toEqual(['SURVEY-RAKING-OPEN']);
  });

  test.each([
    [
      'margins of other totals',
      units,
      rows,
      new Map([
        ['small', 90],
        ['large', 20],
      ]),
      'SURVEY-MARGINS',
    ],
    ['a class without margin', [...units, unit('Mines', 'small')], rows, columns, 'SURVEY-MARGIN-MISSING'],
    [
      'a margin without answers',
      units,
      new Map([...rows, ['Inns', 30], ['Mines', 10]]),
      columns,
      'SURVEY-MARGIN-EMPTY',
    ],
    [
      'a margin below zero',
      units,
      new Map([
        ['Shops', 110],
        ['Inns', -10],
      ]),
      columns,
      'SURVEY-NOT-POSITIVE',
    ],
    ['a weight of zero', [...units, unit('Inns', 'small', 0)], rows, columns, 'SURVEY-NOT-POSITIVE'],
  ] as readonly (readonly [string, ...Parameters<typeof rakeWeights>, string])[])(
    'with %s are refused',
    (_, own, rowMargin, columnMargin, code) => {
      expect(refused(own, rowMargin, columnMargin)).toEqual([code]);
    },
  );

  test('a margin of zero takes the weight away', () => {
    const zero = new Map([
      ['Shops', 100],
      ['Inns', 0],
    ]);
    const { weights } = unwrap(rakeWeights(units, zero, columns));
    expect(weights.slice(3)).toEqual([0, 0]);
  });
});
