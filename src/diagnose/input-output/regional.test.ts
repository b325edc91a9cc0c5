import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { additionality, additionalityRange, netImpact } from './additionality.ts';
import { flegg } from './location-quotients.ts';

describe('location quotients of Flegg', () => {
  const national = Float64Array.of(0.2, 0.1, 0.3, 0.1);
  const belgium = Float64Array.of(100, 300);

  test('worked by hand: half of the work, a quarter of it in the first sector', () => {
    // Shares: nation 0.25 and 0.75, region 0.4 and 0.6; quotients 1.6 and 0.8; lambda = log2(1.5)^0.5.
    const found = unwrap(flegg(national, belgium, Float64Array.of(80, 120), 0.5));
    const lambda = Math.sqrt(Math.log2(1.5));
    expect([...found.quotients].map((value) => Number(value.toFixed(12)))).toEqual([1.6, 0.8]);
    const expected = [0.2, 0.1, 0.3 * lambda * 0.5, 0.1 * lambda * 0.8];
    found.coefficients.forEach((value, at) => expect(value).toBeCloseTo(expected[at]!, 12));
    expect([found.method, found.bias]).toEqual(['FLQ', 'upwards']);
  });

  test('of the whole nation leave its coefficients; of a sector that is not there, none', () => {
    expect([...unwrap(flegg(national, belgium, belgium, 0.3)).coefficients]).toEqual([...national]);
    const none = unwrap(flegg(national, belgium, Float64Array.of(0, 120), 0.3));
    expect([none.coefficients[0], none.coefficients[1], none.coefficients[2]]).toEqual([0, 0, 0]);
    const idle = unwrap(flegg(national, Float64Array.of(0, 300), Float64Array.of(0, 120), 0));
    expect([...idle.coefficients]).toEqual([...national]);
  });

  test('never exceed the national coefficient, and fall with delta', () => {
    const work = fc.integer({ min: 1, max: 1000 });
    fc.assert(
      fc.property(
        work,
        work,
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 99 }),
        (a, b, p, q) => {
          const region = Float64Array.of((a * p) / 100, (b * q) / 100);
          const [low, high] = [0.1, 0.4].map(
            (delta) => unwrap(flegg(national, Float64Array.of(a, b), region, delta)).coefficients,
          );
          low!.forEach((value, at) => {
            expect(value).toBeLessThanOrEqual(national[at]!);
            expect(high![at]!).toBeLessThanOrEqual(value);
          });
        },
      ),
    );
  });

  test.each([
    [Float64Array.of(200, 300), 0.3],
    [Float64Array.of(80, 120), -0.1],
    [Float64Array.of(80, 120), 1.5],
    [Float64Array.of(NaN, 120), 0.3],
  ])('are refused for a region larger than the nation or a delta outside 0 to 1: %j, %d', (region, delta) => {
    const result = flegg(national, belgium, region, delta);
    expect(result.ok ? '' : result.problems[0]!.code).toBe('IO-SHARE');
  });
});

describe('from gross to net', () => {
  const course = { gross: 100, leakage: 0.1, displacement: 0.25, substitution: 0, multiplier: 1.2 };
  const exactly = (value: number) => ({ low: value, central: value, high: value });

  test('is gross less what leaks, displaces and substitutes, times the multiplier, less the reference case', () => {
    expect(netImpact(course)).toBeCloseTo(81, 12);
    expect(additionality(course, { ...course, gross: 30 })).toBeCloseTo(56.7, 12);
  });

  test('has the range of its factors', () => {
    const found = unwrap(
      additionalityRange({
        gross: 100,
        leakage: { low: 0, central: 0.1, high: 0.2 },
        displacement: { low: 0, central: 0.25, high: 0.5 },
        substitution: exactly(0),
        reference: { low: 0.1, central: 0.3, high: 0.5 },
        multiplier: { low: 1, central: 1.2, high: 1.5 },
      }),
    );
    expect(found.low).toBeCloseTo(100 * 0.8 * 0.5 * 0.5, 12);
    expect(found.central).toBeCloseTo(56.7, 12);
    expect(found.high).toBeCloseTo(100 * 1.5 * 0.9, 12);
  });

  test.each([
    [{ low: -0.1, central: 0, high: 0.1 }],
    [{ low: 0.2, central: 0.1, high: 0.3 }],
    [{ low: 0, central: 0.5, high: 1.2 }],
    [{ low: 0, central: NaN, high: 1 }],
  ])('is refused with a share that cannot be: %j', (leakage) => {
    const rest = exactly(0.1);
    const result = additionalityRange({
      gross: 1,
      leakage,
      displacement: rest,
      substitution: rest,
      reference: rest,
      multiplier: exactly(1),
    });
    expect(
      result.ok ? [] : result.problems.map(({ code, parameters }) => [code, parameters['name']]),
    ).toEqual([['IO-SHARE', 'leakage']]);
  });
});
