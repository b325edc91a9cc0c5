import { lastYear, type AnnualPath } from './annual-path.ts';

/** Levels of a country and of its three regions under one scenario, all with the same base year = 100. */
export interface RegionalLevels {
  readonly scenario: string;
  readonly national: AnnualPath;
  /** In the same order in every scenario. */
  readonly regions: readonly [AnnualPath, AnnualPath, AnnualPath];
}

export type OfRegions = readonly [number, number, number];

/** What each region adds to the growth of the country in one year, in percentage points. */
export interface Contribution {
  readonly scenario: string;
  readonly year: number;
  readonly regions: OfRegions;
}

export interface RegionalSplit {
  /** Share of each region in the base year; they add up to 1. */
  readonly shares: OfRegions;
  /** Largest distance between the country's index and the sum of its regions, in index points. */
  readonly misfit: number;
  readonly contributions: readonly Contribution[];
}

/**
 * The shares of three regions that published paths imply, and what each region adds to the national growth. At current prices a country is the
 * sum of its regions, so that its index (base year = 100) is the average of theirs weighted by the shares of the base year. Two shares follow by
 * least squares over all scenarios and years, the third is what is left; undefined where the paths do not tell the regions apart.
 * @example regionalSplit([{ scenario: 'imf', national, regions: [brussels, flanders, wallonia] }])?.shares
 */
export function regionalSplit(scenarios: readonly RegionalLevels[]): RegionalSplit | undefined {
  const levels = scenarios.flatMap(levelsOf);
  const shares = impliedShares(levels);
  if (shares === undefined) return undefined;
  return {
    shares,
    misfit: Math.max(...levels.map((item) => Math.abs(item.national - weighted(shares, item.regions)))),
    contributions: levels.flatMap((item, index) => {
      const before = levels[index - 1];
      if (before === undefined || before.scenario !== item.scenario) return [];
      const share = (at: 0 | 1 | 2): number =>
        (100 * shares[at] * (item.regions[at] - before.regions[at])) / before.national;
      return [{ scenario: item.scenario, year: item.year, regions: [share(0), share(1), share(2)] }];
    }),
  };
}

interface Levels {
  readonly scenario: string;
  readonly year: number;
  readonly national: number;
  readonly regions: OfRegions;
}

/** The years for which the country and all regions have a level. */
function levelsOf({ scenario, national, regions }: RegionalLevels): readonly Levels[] {
  const paths = [national, ...regions];
  const first = Math.max(...paths.map(({ from }) => from));
  const last = Math.min(...paths.map(lastYear));
  const at = ({ from, values }: AnnualPath, year: number): number => values[year - from]!.toNumber();
  return Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => {
    const year = first + index;
    const [one, two, three] = regions;
    return {
      scenario,
      year,
      national: at(national, year),
      regions: [at(one, year), at(two, year), at(three, year)],
    };
  });
}

/** Below this the normal equations have no certain answer: the regions move together. */
const leastDeterminant = 1e-6;

/** Least squares of national − first = share₂ (second − first) + share₃ (third − first), by the two normal equations. */
function impliedShares(levels: readonly Levels[]): OfRegions | undefined {
  let [xx, xy, yy, xz, yz] = [0, 0, 0, 0, 0];
  for (const { national, regions } of levels) {
    const [x, y, z] = [regions[1] - regions[0], regions[2] - regions[0], national - regions[0]];
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xz += x * z;
    yz += y * z;
  }
  const determinant = xx * yy - xy * xy;
  if (determinant < leastDeterminant) return undefined;
  const second = (xz * yy - xy * yz) / determinant;
  const third = (xx * yz - xy * xz) / determinant;
  return [1 - second - third, second, third];
}

function weighted(shares: OfRegions, values: OfRegions): number {
  return shares[0] * values[0] + shares[1] * values[1] + shares[2] * values[2];
}
