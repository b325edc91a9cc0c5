import { Decimal, success, type Result } from '../../base/index.ts';
import type { AnnualPath } from './annual-path.ts';
import { steadyPath } from './gap.ts';
import type { LevelSeries, Outlook } from './outlook.ts';
import type { ForecastSeries } from './series.ts';
import { differences } from './side-by-side.ts';

/** The path that was expected before the crisis: a forecast of the store, or steady growth within an assumed range. */
export interface PreCrisisPath {
  readonly kind: 'forecast' | 'growth';
  readonly low: AnnualPath;
  readonly central: AnnualPath;
  readonly high: AnnualPath;
}

/** The pre-crisis forecast of the store that may stand beside a series; of the same institute where there are several. */
export function preCrisisForecast(
  growth: ForecastSeries,
  { preCrisis, unknown }: Outlook,
): LevelSeries | undefined {
  const all = preCrisis.filter((item) => differences(growth, item.growth, unknown).length === 0);
  return all.find((item) => item.growth.institutes.join() === growth.institutes.join()) ?? all[0];
}

/** The path that a forecast is compared with up to a year: the store's own, else steady growth as assumed. */
export function preCrisisPath(growth: ForecastSeries, last: number, outlook: Outlook): Result<PreCrisisPath> {
  const found = preCrisisForecast(growth, outlook);
  if (found !== undefined) {
    const { levels } = found;
    return success({ kind: 'forecast', low: levels, central: levels, high: levels });
  }
  const range = outlook.settings.range('pre-crisis-growth');
  const steady = (rate: number) => steadyPath(outlook.baseYear, last, new Decimal(rate).times(100));
  const [low, central, high] = [steady(range.low), steady(range.central), steady(range.high)];
  if (!low.ok) return low;
  if (!central.ok) return central;
  return high.ok
    ? success({ kind: 'growth', low: low.value, central: central.value, high: high.value })
    : high;
}
