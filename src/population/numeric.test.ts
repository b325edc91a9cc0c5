import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageQuantiles, bandQuantiles, logNormalQuantiles, normalQuantile } from './curves.ts';
import { threshold } from './draws.ts';
import { rake, roundToSum } from './rake.ts';
import { employeeNumbers, sizeClass } from './sizes.ts';

describe('raking', () => {
  test('meets both margins', () => {
    expect(
      rake(
        [
          [1, 1],
          [1, 1],
        ],
        [3, 1],
        [2, 2],
      ),
    ).toEqual([
      [1.5, 1.5],
      [0.5, 0.5],
    ]);
  });

  test('keeps zeros and cross ratios', () => {
    const table = rake(
      [
        [1, 2],
        [0, 3],
      ],
      [4, 6],
      [3, 7],
    );
    expect(table[1]![0]).toBe(0);
    expect(table[0]![0]).toBeCloseTo(3, 6);
    expect(table[0]![1]).toBeCloseTo(1, 6);
  });

  test('rounding keeps the sum', () => {
    expect(roundToSum([1.5, 1.5, 1])).toEqual([2, 1, 1]);
    assert(
      property(array(double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 20 }), (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        const whole = roundToSum(values);
        return (
          whole.reduce((total, value) => total + value, 0) === Math.round(sum) &&
          whole.every((value, index) => Math.abs(value - values[index]!) <= 1)
        );
      }),
    );
  });
});

describe('numbers of employees', () => {
  const shares = [
    { to: 4, share: 0.7 },
    { to: 9, share: 0.2 },
    { to: 9999, share: 0.1 },
  ];

  test('sum to the employees, largest first, at least one each', () => {
    assert(
      property(integer({ min: 1, max: 400 }), integer({ min: 0, max: 60_000 }), (employers, more) => {
        const numbers = employeeNumbers(employers, employers + more, shares);
        return (
          numbers.length === employers &&
          numbers.reduce((sum, value) => sum + value, 0) === employers + more &&
          numbers.every((value, index) => value >= 1 && (index === 0 || value <= numbers[index - 1]!))
        );
      }),
      { numRuns: 200 },
    );
  });

  test('the shape follows the shares when the mean fits', () => {
    const numbers = employeeNumbers(1000, 9000, shares);
    expect(numbers.filter((value) => sizeClass(value) === '1-4').length).toBeGreaterThan(600);
  });

  test('fewer employees than employers is a bug', () => {
    expect(() => employeeNumbers(3, 2, shares)).toThrow(RangeError);
    expect(employeeNumbers(0, 0, shares)).toEqual([]);
  });

  test.each([
    [0, '0'],
    [1, '1-4'],
    [4, '1-4'],
    [5, '5-9'],
    [249, '100-249'],
    [250, '250+'],
  ])('%i employees: class %s', (employees, name) => expect(sizeClass(employees)).toBe(name));
});

describe('curves', () => {
  test('the normal quantile has its published values', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963985, 8);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306, 8);
    expect(normalQuantile(0.5)).toBe(0);
  });

  test('the log-normal factor has mean 1', () => {
    const values = logNormalQuantiles(0.6);
    expect(values.reduce((sum, value) => sum + value, 0) / values.length / 1000).toBeCloseTo(1, 2);
    expect(logNormalQuantiles(0)[512]).toBe(1000);
  });

  test('bands keep their shares', () => {
    const bands = [
      { from: 0, to: 1, share: 0.25 },
      { from: 1, to: 3, share: 0.75 },
    ];
    const values = bandQuantiles(bands);
    expect(values.filter((value) => value < 1000).length).toBe(256);
    expect(bandQuantiles([{ from: 0, to: 2, share: 1 }])[512]).toBe(1001);
    expect(Math.max(...values)).toBeLessThanOrEqual(3000);
  });

  test('a stock with a tenth starters has a tenth in its second year', () => {
    const ages = ageQuantiles(0.9);
    expect(ages.filter((age) => age === 0).length / ages.length).toBeCloseTo(0.1, 2);
    expect(Math.max(...ages)).toBeLessThanOrEqual(69);
  });

  test('thresholds stay in range', () => {
    expect([threshold(-1), threshold(0.5), threshold(2)]).toEqual([0, 2 ** 31, 2 ** 32]);
  });
});
