import type { Decimal } from '../../base/index.ts';
import type { Forecast } from './forecast.ts';
import type { ForecastSeries } from './series.ts';
import { differences, type UnknownBasis } from './side-by-side.ts';

/** What one institute changed in one figure between two of its vintages. */
export interface Revision {
  readonly institute: string;
  readonly earlier: Forecast;
  readonly later: Forecast;
  /** Later minus earlier, in the unit of both: percentage points for growth. */
  readonly change: Decimal;
}

/** The series of an institute that forecast the same thing; a joint forecast counts for each of its institutes. */
function sameSubject(series: ForecastSeries, other: ForecastSeries): boolean {
  return (
    series.scenario === other.scenario &&
    series.region === other.region &&
    series.variable === other.variable &&
    series.base === other.base
  );
}

/** The later vintage that replaces a forecast: of the same thing, by one of its institutes. */
export function replacedBy(
  series: ForecastSeries,
  all: readonly ForecastSeries[],
): ForecastSeries | undefined {
  return all.find(
    (other) =>
      sameSubject(series, other) &&
      other.vintage > series.vintage &&
      other.institutes.some((institute) => series.institutes.includes(institute)),
  );
}

/**
 * What each institute changed from one vintage to its next, period by period; only where both may stand side by side.
 * @example revisions(series, 'real') // [{ institute: 'kbc', earlier: 12.3, later: 5.7, change: -6.6 }, ...]
 */
export function revisions(all: readonly ForecastSeries[], unknown: UnknownBasis): readonly Revision[] {
  return all.flatMap((later) =>
    later.institutes.flatMap((institute) => {
      const earlier = all
        .filter((item) => sameSubject(item, later) && item.institutes.includes(institute))
        .filter((item) => item.vintage < later.vintage)
        .toSorted((left, right) => right.vintage - left.vintage)[0];
      if (earlier === undefined || differences(later, earlier, unknown).length > 0) return [];
      return later.figures.flatMap((figure) => {
        const before = earlier.figures.find(({ period }) => period === figure.period);
        if (before === undefined) return [];
        return [{ institute, earlier: before, later: figure, change: figure.value.minus(before.value) }];
      });
    }),
  );
}
