import { assert, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { incomeSteps } from './draw-income.ts';

test('without spread every household has the line', () => {
  expect(incomeSteps(1284, 0.5, 0)[0]).toBe(128_400);
});

test('the stated share of the steps lies below the line, whatever the spread', () => {
  assert(
    property(
      double({ min: 0.01, max: 0.5, noNaN: true }),
      double({ min: 0.1, max: 1, noNaN: true }),
      (risk, spread) => {
        const steps = incomeSteps(1284, risk, spread);
        const below = steps.filter((cents) => cents < 128_400).length;
        return Math.abs(below / steps.length - risk) <= 0.001;
      },
    ),
  );
});

test('six in ten of the median is the line: EU-SILC 2020 puts 14.1 % below it', () => {
  const steps = incomeSteps(1284, 0.141, 0.475);
  expect(steps[500]! * 0.6).toBeCloseTo(128_400, -3);
});
