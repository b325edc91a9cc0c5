import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unwrap, type Result } from '../../base/index.ts';
import { bandEstimate, proportionEstimate } from './bands.ts';
import { cellFlag } from './cell.ts';
import { designEffect } from './design-effect.ts';
import { correction, interval } from './estimate.ts';
import { employeeShare, jobsAtRisk } from './jobs.ts';
import { ratioEstimate, sum } from './ratio.ts';

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));

/** Every subset of `size` of a list. */
function subsets<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]];
  return list.flatMap((head, at) => subsets(list.slice(at + 1), size - 1).map((tail) => [head, ...tail]));
}

describe('the mean of a stratum', () => {
  test('weighs by size; its example', () => {
    expect(
      ratioEstimate([
        { change: -1, size: 1 },
        { change: 0, size: 3 },
      ]),
    ).toEqual({ value: -0.25, standardError: 0.375, respondents: 2 });
  });

  test('has a standard error that is right on average: over all samples of 3 of 7 firms the variance is exactly that of the mean', () => {
    const firms = [-1, -0.87, -0.35, -0.1, 0, 0, 0.05].map((change) => ({ change, size: 1 }));
    const estimates = subsets(firms, 3).map((sample) => ratioEstimate(sample, firms.length));
    const mean = sum(firms.map(({ change }) => change)) / firms.length;
    const variance = sum(estimates.map(({ value }) => (value - mean) ** 2)) / estimates.length;
    const estimated = sum(estimates.map(({ standardError }) => standardError! ** 2)) / estimates.length;
    expect(estimates).toHaveLength(35);
    expect(estimated).toBeCloseTo(variance, 12);
  });

  test('lies between the least and the greatest answer and does not depend on the unit of turnover', () => {
    const firm = fc.record({
      change: fc.double({ min: -1, max: 1, noNaN: true }),
      size: fc.double({ min: 0.01, max: 1e4, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(firm, { minLength: 2, maxLength: 20 }),
        fc.constantFrom(1e-3, 1e3),
        (sample, unit) => {
          const one = ratioEstimate(sample);
          const other = ratioEstimate(sample.map(({ change, size }) => ({ change, size: unit * size })));
          expect(one.value).toBeGreaterThanOrEqual(Math.min(...sample.map(({ change }) => change)) - 1e-9);
          expect(one.value).toBeLessThanOrEqual(Math.max(...sample.map(({ change }) => change)) + 1e-9);
          expect(other.value).toBeCloseTo(one.value, 9);
          expect(other.standardError).toBeCloseTo(one.standardError!, 9);
        },
      ),
    );
  });

  test('of one respondent has no standard error, of the whole frame an error of zero', () => {
    expect(ratioEstimate([{ change: -1, size: 5 }])).toEqual({ value: -1, respondents: 1 });
    const sample = [-1, 0].map((change) => ({ change, size: 1 }));
    expect(ratioEstimate(sample, 2).standardError).toBe(0);
    expect(correction(5, undefined)).toBe(1);
  });
});

describe('published bands', () => {
  const changes = new Map([
    ['100', -1],
    ['none', 0],
    ['rise', 0.05],
  ]);

  test('give the mean and error of as many single answers', () => {
    const shares = new Map([
      ['100', 0.2],
      ['none', 0.7],
      ['rise', 0.1],
    ]);
    const single = [...Array<number>(2).fill(-1), ...Array<number>(7).fill(0), 0.05].map((change) => ({
      change,
      size: 1,
    }));
    const [bands, answers] = [unwrap(bandEstimate(shares, changes, 10, 50)), ratioEstimate(single, 50)];
    expect(bands.value).toBeCloseTo(answers.value, 12);
    expect(bands.standardError).toBeCloseTo(answers.standardError!, 12);
  });

  test('and a share of respondents: their examples', () => {
    const half = bandEstimate(
      new Map([
        ['100', 0.5],
        ['none', 0.5],
      ]),
      changes,
      101,
    );
    expect(unwrap(half)).toEqual({ value: -0.5, standardError: 0.05, respondents: 101 });
    expect(proportionEstimate(0.5, 96)).toEqual({ value: 0.5, standardError: 0.05, respondents: 96 });
    expect(proportionEstimate(0, 14).standardError).toBeCloseTo(Math.sqrt(((2 / 18) * (16 / 18)) / 18), 12);
    expect(proportionEstimate(0.5, 1)).toEqual({ value: 0.5, respondents: 1 });
    expect(interval({ value: -0.2, standardError: 0.01, respondents: 400 })).toEqual({
      low: expect.closeTo(-0.2196, 12) as number,
      high: expect.closeTo(-0.1804, 12) as number,
    });
    expect(interval({ value: -0.2, respondents: 1 })).toBeUndefined();
  });

  test.each([
    ['an unknown answer', [['60', 1]], 'SURVEY-ANSWER-UNKNOWN'],
    [
      'per cents',
      [
        ['100', 20],
        ['none', 80],
      ],
      'SURVEY-UNIT',
    ],
    [
      'a negative share',
      [
        ['100', -0.2],
        ['none', 1.2],
      ],
      'SURVEY-UNIT',
    ],
    [
      'no number',
      [
        ['100', Number.NaN],
        ['none', 1],
      ],
      'SURVEY-UNIT',
    ],
    [
      'a band that is missing',
      [
        ['100', 0.2],
        ['none', 0.7],
      ],
      'SURVEY-SHARES',
    ],
    ['no answer at all', [], 'SURVEY-SHARES'],
  ] as readonly (readonly [string, readonly (readonly [string, number])[], string])[])(
    'with %s are refused',
    (_, shares, code) => {
      expect(codes(bandEstimate(new Map(shares), changes, 10))).toEqual([code]);
    },
  );
});

test.each([
  [1, [], 'hidden'],
  [2, [], 'hidden'],
  [3, [], 'few'],
  [29, [], 'few'],
  [30, [], 'shown'],
  [4, [86, 5, 5, 4], 'hidden'],
  [4, [85, 5, 5, 5], 'few'],
])('a cell of %i respondents with sizes %j is %s', (respondents, sizes, flag) => {
  expect(cellFlag(respondents, { cautionBelow: 30, hideBelow: 3, dominance: 0.85 }, sizes)).toBe(flag);
});

test('unequal weights cost precision: 1 when all weigh the same', () => {
  const classes = [
    { respondents: 3, weight: 1 },
    { respondents: 1, weight: 3 },
  ];
  expect(designEffect(classes)).toBeCloseTo(4 / 3, 12);
  expect(designEffect(classes.map(({ respondents }) => ({ respondents, weight: 7 })))).toBeCloseTo(1, 12);
});

describe('jobs at risk', () => {
  test('are expected change x employment; their examples', () => {
    expect(unwrap(jobsAtRisk([{ code: 'I', employed: 100_000, change: -0.25 }]))).toEqual({
      branches: [{ code: 'I', jobs: 25_000 }],
      jobs: 25_000,
      employed: 100_000,
      share: 0.25,
    });
    expect(employeeShare(1000, [{ persons: 3000 }, { persons: 1000 }])).toBe(0.75);
  });

  test('a branch that grows takes from those that shrink', () => {
    const result = unwrap(
      jobsAtRisk([
        { code: 'I', employed: 100, change: -0.25 },
        { code: 'J', employed: 100, change: 0.05 },
      ]),
    );
    expect([result.jobs, result.share]).toEqual([20, 0.1]);
  });

  test('every bad branch is refused at once', () => {
    const bad = jobsAtRisk([
      { code: 'A', employed: 100 },
      { code: 'F', employed: 100, change: -4 },
      { code: 'G', employed: 0, change: -0.1 },
      { code: 'H', employed: 100, change: Number.NaN },
    ]);
    expect(codes(bad)).toEqual([
      'SURVEY-BRANCH-MISSING',
      'SURVEY-UNIT',
      'SURVEY-NOT-POSITIVE',
      'SURVEY-UNIT',
    ]);
  });
});
