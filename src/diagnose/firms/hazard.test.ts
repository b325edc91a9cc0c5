import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseRates, expected, healthyOdds } from './hazard.ts';

describe('odds of a unit with cash and equity', () => {
  test('by hand', () => {
    expect(healthyOdds(0.2, 0, 3)).toBeCloseTo(0.25, 12);
    // Nobody differs: the base rate is everybody's.
    expect(healthyOdds(0.2, 0.4, 1)).toBeCloseTo(0.25, 12);
    // Half at odds 1/9 (hazard 0.1) and half at nine times those (hazard 0.5): 0.3 on average.
    expect(healthyOdds(0.3, 0.5, 9)).toBeCloseTo(1 / 9, 12);
    expect(healthyOdds(0, 0.3, 3)).toBe(0);
  });

  test('give the base rate back', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const rate = fc.double({ min: 0, max: 0.49, noNaN: true });
    fc.assert(
      fc.property(rate, share, fc.double({ min: 1, max: 1000, noNaN: true }), (b, q, ratio) => {
        const o = healthyOdds(b, q, ratio);
        const hazard = (odds: number): number => odds / (1 + odds);
        expect((1 - q) * hazard(o) + q * hazard(ratio * o)).toBeCloseTo(b, 9);
      }),
      { numRuns: 500 },
    );
  });
});

describe('expected bankruptcies', () => {
  const odds = new Map([['G', 1 / 9]]);
  const state = { a21: 'G', deficit: false, insolvent: false, units: 10, employees: 20 };

  test('multiply the odds by those of the state', () => {
    expect(expected([state], odds, { deficit: 9, insolvent: 1 }).bankruptcies).toBeCloseTo(1, 12);
    const both = expected([{ ...state, deficit: true, insolvent: true }], odds, { deficit: 3, insolvent: 3 });
    expect(both.bankruptcies).toBeCloseTo(5, 12);
    expect(both.jobs).toBeCloseTo(10, 12);
  });

  test('of nothing are nothing', () => {
    expect(expected([], odds, { deficit: 2, insolvent: 2 })).toEqual({ bankruptcies: 0, jobs: 0 });
  });
});

test('base rates add up to the bankruptcies of the year', () => {
  const two = [
    { a21: 'F', units: 10, employees: 0, insolventBefore: 0 },
    { a21: 'G', units: 90, employees: 0, insolventBefore: 0 },
  ];
  expect(baseRates(two, new Map([['F', 0.5]]), 2).get('F')).toBe(0.1);
  const sections = [
    { a21: 'F', units: 10, employees: 0, insolventBefore: 0 },
    { a21: 'G', units: 60, employees: 0, insolventBefore: 0 },
    { a21: 'S', units: 30, employees: 0, insolventBefore: 0 },
  ];
  const rates = baseRates(sections, new Map([['F', 0.5]]), 2);
  expect([...rates.values()]).toEqual([0.1, 1 / 90, 1 / 90]);
  expect(sections.reduce((sum, { a21, units }) => sum + units * rates.get(a21)!, 0)).toBeCloseTo(2, 12);
});
