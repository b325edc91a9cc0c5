import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { nationalEstimate, type Stratum } from './national.ts';

const stratum = (
  aggregate: string,
  value: number,
  respondents: number,
  size = 1,
  standardError?: number,
): Stratum => ({
  sector: `${aggregate}${value}`,
  aggregate,
  size,
  estimate: { value, respondents, ...(standardError === undefined ? {} : { standardError }) },
});
const strata = [
  stratum('G', -0.5, 30, 1, 0.04),
  stratum('G', -0.1, 10, 3, 0.03),
  stratum('I', -0.9, 20, 1, 0.02),
];
const weights = new Map([
  ['G', 3],
  ['I', 1],
]);
const refused = (...input: Parameters<typeof nationalEstimate>) => {
  const result = nationalEstimate(...input);
  return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.path]);
};

describe('the national mean', () => {
  test('pools, weighs by size or equally within a branch, and adds up the branches by weight', () => {
    const value = (within: Parameters<typeof nationalEstimate>[2]) =>
      unwrap(nationalEstimate(strata, weights, within)).value;
    expect(value('respondents')).toBeCloseTo(0.75 * (-0.5 * 0.75 - 0.1 * 0.25) - 0.25 * 0.9, 12);
    expect(value('size')).toBeCloseTo(0.75 * (-0.5 * 0.25 - 0.1 * 0.75) - 0.25 * 0.9, 12);
    expect(value('equal')).toBeCloseTo(0.75 * -0.3 - 0.25 * 0.9, 12);
  });

  test('has the root of the summed squares as standard error, or none where one is not known', () => {
    const { standardError, respondents } = unwrap(nationalEstimate(strata, weights, 'equal'));
    expect(standardError).toBeCloseTo(Math.hypot(0.375 * 0.04, 0.375 * 0.03, 0.25 * 0.02), 12);
    expect(respondents).toBe(60);
    expect(
      unwrap(nationalEstimate([...strata, stratum('I', 0, 1)], weights, 'equal')).standardError,
    ).toBeUndefined();
  });

  test('lies among the sectors and does not depend on the unit of the weights', () => {
    const values = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom(1e-3, 1, 1e3), (list, unit) => {
        const own = list.map((value, at) => stratum(at % 2 === 0 ? 'G' : 'I', value, at + 1, at + 1, 0.1));
        const scaled = new Map([...weights].map(([code, weight]) => [code, unit * weight]));
        const { value } = unwrap(nationalEstimate(own, scaled, 'size'));
        expect(value).toBeGreaterThanOrEqual(Math.min(...list) - 1e-12);
        expect(value).toBeLessThanOrEqual(Math.max(...list) + 1e-12);
        expect(value).toBeCloseTo(unwrap(nationalEstimate(own, weights, 'size')).value, 12);
      }),
    );
  });

  test('is refused where a branch is missing, unknown or without weight', () => {
    expect(refused(strata.slice(0, 2), weights, 'size')).toEqual([['SURVEY-BRANCH-MISSING', 'I']]);
    expect(refused([...strata, stratum('Z', 0, 9)], weights, 'size')).toEqual([
      ['SURVEY-AGGREGATE-UNKNOWN', 'Z'],
    ]);
    expect(refused(strata, new Map([...weights, ['I', -1]]), 'size')).toEqual([['SURVEY-NOT-POSITIVE', 'I']]);
    expect(refused([stratum('G', -0.5, 0)], new Map([['G', 1]]), 'respondents')).toEqual([
      ['SURVEY-BRANCH-MISSING', 'G'],
    ]);
    expect(refused([], weights, 'equal').map(([code]) => code)).toEqual([
      'SURVEY-BRANCH-MISSING',
      'SURVEY-BRANCH-MISSING',
    ]);
  });

  test('its example', () => {
    const one = [{ sector: 'Shops', aggregate: 'G', size: 1, estimate: { value: -0.5, respondents: 9 } }];
    expect(unwrap(nationalEstimate(one, new Map([['G', 2]]), 'size'))).toEqual({
      value: -0.5,
      respondents: 9,
    });
  });
});
