import { expect, test } from 'vitest';
import { inputCoefficients, outputCoefficients, perOutput } from './coefficients.ts';

test('coefficients are shares of output, and zero without output', () => {
  expect([...perOutput(Float64Array.of(2, 0), Float64Array.of(4, 0))]).toEqual([0.5, 0]);
  expect([...perOutput(Float64Array.of(2, 3), Float64Array.of(4, 0))]).toEqual([0.5, 0]);
  const flows = Float64Array.of(150, 500, 200, 100);
  expect([...inputCoefficients(flows, Float64Array.of(1000, 2000))]).toEqual([0.15, 0.25, 0.2, 0.05]);
  expect([...outputCoefficients(flows, Float64Array.of(1000, 2000))]).toEqual([0.15, 0.5, 0.1, 0.05]);
  expect([...inputCoefficients(flows, Float64Array.of(1000, 0))]).toEqual([0.15, 0, 0.2, 0]);
});
