import { failure, problem, success, type Result } from '../../base/index.ts';
import type { PriceBasis } from './forecast.ts';
import { forecastProblems } from './problems.ts';
import type { ForecastSeries } from './series.ts';

/** What must be equal before figures may stand side by side. */
export const compared = ['region', 'variable', 'unit', 'priceBasis', 'base'] as const;
export type Compared = (typeof compared)[number];

/** What keeps one series from standing beside another. */
export interface Difference {
  readonly attribute: Compared;
  readonly found: string;
  readonly expected: string;
}

/** As what a price basis is read that the source does not state. `unknown`: as none, and then it can stand beside nothing. */
export type UnknownBasis = Extract<PriceBasis, 'real' | 'nominal' | 'unknown'>;

/** The price basis of a series as it is read. */
export function basisOf({ priceBasis }: ForecastSeries, unknown: UnknownBasis): PriceBasis {
  return priceBasis === 'unknown' ? unknown : priceBasis;
}

/**
 * In what a series differs from another, so that their figures may not stand side by side. What is unknown differs from everything, also from
 * what is unknown elsewhere.
 * @example differences(nominal, real, 'unknown') // [{ attribute: 'priceBasis', found: 'nominal', expected: 'real' }]
 */
export function differences(
  series: ForecastSeries,
  other: ForecastSeries,
  unknown: UnknownBasis,
): readonly Difference[] {
  const read = (item: ForecastSeries) => ({ ...item, priceBasis: basisOf(item, unknown) });
  const [left, right] = [read(series), read(other)];
  return compared
    .filter((attribute) => left[attribute] !== right[attribute] || left[attribute] === 'unknown')
    .map((attribute) => ({ attribute, found: left[attribute], expected: right[attribute] }));
}

/**
 * The same series, if their figures may stand side by side: one region, variable, unit, price basis and base. Otherwise a problem for each
 * series that differs from the first and in what.
 * @example sideBySide([ec, imf], 'real')
 */
export function sideBySide(
  all: readonly ForecastSeries[],
  unknown: UnknownBasis,
): Result<readonly ForecastSeries[]> {
  const [first, ...others] = all;
  if (first === undefined) return success([]);
  const problems = others.flatMap((series) =>
    differences(series, first, unknown).map((difference) =>
      problem(
        forecastProblems,
        'FORECAST-NOT-COMPARABLE',
        { line: series.figures[0]!.line },
        { series: series.series, other: first.series, ...difference },
      ),
    ),
  );
  return problems.length > 0 ? failure(...problems) : success(all);
}
