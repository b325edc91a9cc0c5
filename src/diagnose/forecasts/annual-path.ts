import { Decimal, failure, problem, success, type Result } from '../../base/index.ts';
import { forecastProblems } from './problems.ts';

/** Values of consecutive years, the first of which is `from`. */
export interface AnnualPath {
  readonly from: number;
  readonly values: readonly Decimal[];
}

/** The last year of a path. @example lastYear({ from: 2020, values: [a, b] }) // 2021 */
export function lastYear({ from, values }: AnnualPath): number {
  return from + values.length - 1;
}

/**
 * Levels from growth on the previous year in percent: one year longer than the growth, as it begins with the base.
 * Exact to 34 digits. Refuses a growth of −100 % or less.
 * @example levelsFromGrowth({ from: 2020, values: [-11.1, 4.3].map((rate) => new Decimal(rate)) }) // 2019: 100, 88.9, 92.7227
 */
export function levelsFromGrowth(growth: AnnualPath, base: Decimal = new Decimal(100)): Result<AnnualPath> {
  const impossible = growth.values.findIndex((rate) => rate.lte(-100));
  if (impossible >= 0)
    return failure(
      problem(
        forecastProblems,
        'FORECAST-GROWTH-BELOW',
        { path: String(growth.from + impossible) },
        { found: growth.values[impossible]!.toString() },
      ),
    );
  if (base.lte(0)) return failure(negative(growth.from - 1, base));
  const values = [base];
  for (const rate of growth.values) values.push(values.at(-1)!.times(rate.div(100).plus(1)));
  return success({ from: growth.from - 1, values });
}

/**
 * Growth on the previous year in percent from levels: one year shorter, as the first level has none before it.
 * Exact to 34 digits; the inverse of `levelsFromGrowth`. Refuses levels that are not above zero.
 * @example growthFromLevels({ from: 2019, values: [100, 90.5].map((level) => new Decimal(level)) }) // 2020: -9.5
 */
export function growthFromLevels(levels: AnnualPath): Result<AnnualPath> {
  const bad = levels.values.findIndex((level) => level.lte(0));
  if (bad >= 0) return failure(negative(levels.from + bad, levels.values[bad]!));
  const values = levels.values
    .slice(1)
    .map((level, index) => level.div(levels.values[index]!).minus(1).times(100));
  return success({ from: levels.from + 1, values });
}

function negative(year: number, level: Decimal) {
  return problem(
    forecastProblems,
    'FORECAST-LEVEL-NEGATIVE',
    { path: String(year) },
    { found: level.toString() },
  );
}
