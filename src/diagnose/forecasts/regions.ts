import type { Forecast } from './forecast.ts';
import { printedInterval, type Interval } from './interval.ts';

/** A figure of a country that does not lie among those of its regions. */
export interface OutsideFinding {
  readonly national: Forecast;
  /** From the lowest to the highest of the regions. */
  readonly regions: Interval;
}

/** A country and all its regions of which the store knows. */
export interface Nation {
  readonly code: string;
  readonly regions: readonly string[];
}

/** The countries of which the store has regions: BE, where it has BE-VLG. */
export function nationsOf(forecasts: readonly Forecast[]): readonly Nation[] {
  const codes = [...new Set(forecasts.map(({ region }) => region))].toSorted();
  const nations = [...new Set(codes.filter((code) => code.includes('-')).map((code) => code.split('-')[0]!))];
  return nations.map((code) => ({ code, regions: codes.filter((other) => other.startsWith(`${code}-`)) }));
}

/**
 * National growth and levels that do not lie among those of the regions. A country is the sum of its regions, so that its growth and its index
 * are averages of theirs with positive weights; only where every region has a figure of the same institute, vintage, scenario, base and period.
 */
export function outsideRegions(forecasts: readonly Forecast[]): readonly OutsideFinding[] {
  return nationsOf(forecasts).flatMap(({ code, regions }) =>
    forecasts
      .filter(
        ({ region, base }) => region === code && (base === 'previous-year' || base.startsWith('index-')),
      )
      .flatMap((national) => {
        const parts = regions.flatMap(
          (region) => forecasts.find((item) => item.region === region && isSame(item, national)) ?? [],
        );
        if (parts.length < regions.length) return [];
        const intervals = parts.map(({ value, decimals }) => printedInterval(value, decimals));
        const low = intervals
          .map((item) => item.low)
          .reduce((left, right) => (left.lt(right) ? left : right));
        const high = intervals
          .map((item) => item.high)
          .reduce((left, right) => (left.gt(right) ? left : right));
        const own = printedInterval(national.value, national.decimals);
        return own.high.lt(low) || own.low.gt(high) ? [{ national, regions: { low, high } }] : [];
      }),
  );
}

/** Everything but the region is the same. */
function isSame(item: Forecast, other: Forecast): boolean {
  return (
    item.institutes.join(' ') === other.institutes.join(' ') &&
    item.vintage === other.vintage &&
    item.scenario === other.scenario &&
    item.variable === other.variable &&
    item.priceBasis === other.priceBasis &&
    item.base === other.base &&
    item.period === other.period
  );
}
