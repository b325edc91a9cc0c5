import type { Range } from '../settings.ts';
import type { Interval } from './interval.ts';

/** What the levels of a country and of its three regions may be under one scenario, year by year from the base year (= 100). */
export interface RegionalLevels {
  readonly scenario: string;
  readonly from: number;
  readonly national: readonly Interval[];
  /** In the same order in every scenario. */
  readonly regions: OfRegions<readonly Interval[]>;
}

export type OfRegions<T> = readonly [T, T, T];

/** What each region adds to the growth of the country in one year, in percentage points. */
export interface Contribution {
  readonly scenario: string;
  readonly year: number;
  readonly regions: OfRegions<Range>;
}

export interface RegionalSplit {
  /** Share of each region in the base year; the central ones add up to 1. */
  readonly shares: OfRegions<Range>;
  readonly contributions: readonly Contribution[];
}

/**
 * The shares of three regions that published levels imply, and what each region adds to the national growth.
 *
 * A country is the sum of its regions, so that its index (base year = 100) is the average of theirs weighted by their shares in the base year:
 * exact at current prices. Every year of every scenario cuts away the shares for which that average cannot be rounded to what is printed. What is
 * left is a polygon: its extremes are the ends of the ranges, its centre of gravity the central shares. Undefined where nothing is left: then the
 * country is not the sum of these regions.
 * @example regionalSplit([{ scenario: 'imf', from: 2019, national, regions: [brussels, flanders, wallonia] }])?.shares
 */
export function regionalSplit(scenarios: readonly RegionalLevels[]): RegionalSplit | undefined {
  const possible = scenarios.flatMap(limitsOf).reduce(clip, anyShares);
  if (possible.length === 0) return undefined;
  const points = [centre(possible), ...possible].map(sharesAt);
  const range = (of: (shares: OfRegions<number>) => number): Range => {
    const [central, ...ends] = points.map(of);
    return { low: Math.min(...ends), central: central!, high: Math.max(...ends) };
  };
  return {
    shares: ofRegions((at) => range((shares) => shares[at])),
    contributions: scenarios.flatMap(({ scenario, from, national, regions }) =>
      national.slice(1).map((_, index) => ({
        scenario,
        year: from + index + 1,
        regions: ofRegions((at) => {
          const rise = middle(regions[at][index + 1]!) - middle(regions[at][index]!);
          return range((shares) => (100 * shares[at] * rise) / middle(national[index]!));
        }),
      })),
    ),
  };
}

function ofRegions<T>(make: (at: 0 | 1 | 2) => T): OfRegions<T> {
  return [make(0), make(1), make(2)];
}

function middle({ low, high }: Interval): number {
  return low.plus(high).div(2).toNumber();
}

/** Shares of the second and the third region; the first has what is left. */
type Point = readonly [number, number];

const anyShares: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];

function sharesAt([second, third]: Point): OfRegions<number> {
  return [1 - second - third, second, third];
}

/** The half plane second · x + third · y ≤ most. */
interface Limit {
  readonly second: number;
  readonly third: number;
  readonly most: number;
}

/** Two limits a year: the average of the lowest regional levels is not above the national one, that of the highest not below it. */
function limitsOf({ national, regions: [one, two, three] }: RegionalLevels): readonly Limit[] {
  return national.slice(1).flatMap((own, index) => {
    const [a, b, c] = [one[index + 1]!, two[index + 1]!, three[index + 1]!];
    return [
      {
        second: b.low.minus(a.low).toNumber(),
        third: c.low.minus(a.low).toNumber(),
        most: own.high.minus(a.low).toNumber(),
      },
      {
        second: a.high.minus(b.high).toNumber(),
        third: a.high.minus(c.high).toNumber(),
        most: a.high.minus(own.low).toNumber(),
      },
    ];
  });
}

/** The part of a convex polygon within a limit (Sutherland and Hodgman 1974). */
function clip(polygon: readonly Point[], { second, third, most }: Limit): readonly Point[] {
  const excess = ([x, y]: Point): number => second * x + third * y - most;
  return polygon.flatMap((point, index): readonly Point[] => {
    const next = polygon[(index + 1) % polygon.length]!;
    const [here, there] = [excess(point), excess(next)];
    const kept = here <= 0 ? [point] : [];
    if (here * there >= 0) return kept;
    const way = here / (here - there);
    return [...kept, [point[0] + way * (next[0] - point[0]), point[1] + way * (next[1] - point[1])]];
  });
}

/** The centre of gravity of a convex polygon; of its corners where it has no area. */
function centre(polygon: readonly Point[]): Point {
  let [area, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of polygon.entries()) {
    const [x2, y2] = polygon[(index + 1) % polygon.length]!;
    const cross = x1 * y2 - x2 * y1;
    area += cross / 2;
    x += ((x1 + x2) * cross) / 6;
    y += ((y1 + y2) * cross) / 6;
  }
  if (Math.abs(area) > 1e-12) return [x / area, y / area];
  const mean = (at: 0 | 1): number => polygon.reduce((sum, point) => sum + point[at], 0) / polygon.length;
  return [mean(0), mean(1)];
}
