import { Decimal, failure, problem, success, type Result } from '../../base/index.ts';
import { lastYear, levelsFromGrowth, type AnnualPath } from './annual-path.ts';
import { forecastProblems } from './problems.ts';

/** The level of one year beside the one that was expected before the crisis. */
export interface Gap {
  readonly year: number;
  readonly level: Decimal;
  readonly path: Decimal;
  /** Percent of the path; negative below it. */
  readonly percent: Decimal;
}

/**
 * A path that grows by the same percent every year from 100 in the base year.
 * @example steadyPath(2019, 2021, new Decimal('1.3')) // 2019: 100, 101.3, 102.6169
 */
export function steadyPath(base: number, last: number, growth: Decimal): Result<AnnualPath> {
  return levelsFromGrowth({ from: base + 1, values: Array.from({ length: last - base }, () => growth) });
}

/**
 * How far levels lie from the path without the crisis, year by year. Both are indices with the same base year; the path covers all years.
 * @example gapToPath(levels, path) // [{ year: 2020, level: 91, path: 101.3, percent: -10.17 }]
 */
export function gapToPath(levels: AnnualPath, path: AnnualPath): Result<readonly Gap[]> {
  const years = levels.values.map((_, index) => levels.from + index);
  const uncovered = years.find((year) => year < path.from || year > lastYear(path));
  if (uncovered !== undefined) {
    const parameters = { from: path.from, to: lastYear(path), year: uncovered };
    return failure(problem(forecastProblems, 'FORECAST-PATH', {}, parameters));
  }
  return success(
    years.map((year, index) => {
      const level = levels.values[index]!;
      const expected = path.values[year - path.from]!;
      return { year, level, path: expected, percent: level.div(expected).minus(1).times(100) };
    }),
  );
}

/**
 * What is lost over all years together, in percent of the base year's level (100): the sum of the path minus the level. A gain is negative.
 * @example cumulatedLoss(gaps) // 10.3 + 5.8 = 16.1
 */
export function cumulatedLoss(gaps: readonly Gap[]): Decimal {
  return gaps.reduce((sum, { level, path }) => sum.plus(path.minus(level)), new Decimal(0));
}
