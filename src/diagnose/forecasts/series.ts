import { failure, problem, success, type Result } from '../../base/index.ts';
import type { AnnualPath } from './annual-path.ts';
import type { Attributes, Base, Forecast, ForecastUnit } from './forecast.ts';
import { yearOf } from './forecast.ts';
import { forecastProblems } from './problems.ts';

/** The figures of one series on one base, in the order of their periods. */
export interface ForecastSeries extends Attributes {
  readonly base: Base;
  readonly unit: ForecastUnit;
  readonly figures: readonly Forecast[];
}

/** The figures put together by series and base, in the order in which the series appear. */
export function seriesOf(forecasts: readonly Forecast[]): readonly ForecastSeries[] {
  const groups = new Map<string, Forecast[]>();
  for (const item of forecasts) {
    const key = `${item.series} ${item.base}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].map((figures) => {
    const { series, institutes, published, vintage, scenario, region, variable, priceBasis, base, unit } =
      figures[0]!;
    return {
      series,
      institutes,
      ...(published === undefined ? {} : { published }),
      vintage,
      scenario,
      region,
      variable,
      priceBasis,
      base,
      unit,
      figures: figures.toSorted((left, right) => (left.period < right.period ? -1 : 1)),
    };
  });
}

/**
 * The annual figures of a series as a path of consecutive years. Refuses a series without annual figures in a row.
 * @example annualPath(series) // { from: 2020, values: [-9, 6.4, 2.3] }
 */
export function annualPath({ series, figures }: ForecastSeries): Result<AnnualPath> {
  const years = figures.flatMap((figure) => yearOf(figure.period) ?? []);
  const jump = years.findIndex((year, index) => index > 0 && year !== years[index - 1]! + 1);
  if (jump > 0) {
    const parameters = { series, before: years[jump - 1]!, after: years[jump]! };
    return failure(problem(forecastProblems, 'FORECAST-YEAR-GAP', { line: figures[jump]!.line }, parameters));
  }
  const annual = figures.filter((figure) => yearOf(figure.period) !== undefined);
  return success({ from: years[0] ?? 0, values: annual.map(({ value }) => value) });
}

/**
 * The growth of a series that begins in the year after a base year, so that it gives levels with that year = 100.
 * @example growthSince(series, 2019) // { from: 2020, values: [-11.1, 4.3] }
 */
export function growthSince(series: ForecastSeries, base: number): Result<AnnualPath> {
  const path = annualPath(series);
  if (!path.ok || path.value.from === base + 1) return path;
  const found = path.value.values.length === 0 ? '–' : path.value.from;
  const parameters = { series: series.series, found, base, expected: base + 1 };
  return failure(
    problem(forecastProblems, 'FORECAST-BASE-YEAR', { line: series.figures[0]!.line }, parameters),
  );
}
