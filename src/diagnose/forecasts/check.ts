import { success, type Result } from '../../base/index.ts';
import { checkLevels, type LevelFinding } from './check-levels.ts';
import type { Forecast } from './forecast.ts';
import { outsideRegions, type OutsideFinding } from './regions.ts';

/** One printed figure that cannot be right, with everything that says so. */
export interface ForecastFinding {
  readonly figure: Forecast;
  readonly arithmetic?: LevelFinding;
  readonly outside?: OutsideFinding;
}

export interface ForecastCheck {
  readonly figures: number;
  /** Printed levels that were recomputed from growth. */
  readonly levels: number;
  readonly findings: readonly ForecastFinding[];
}

/**
 * What cannot be right in printed forecasts: levels against growth, and a country against its regions. One finding a figure.
 * @example checkForecasts(forecasts) // { figures: 253, levels: 76, findings: [...] }
 */
export function checkForecasts(forecasts: readonly Forecast[]): Result<ForecastCheck> {
  const levels = checkLevels(forecasts);
  if (!levels.ok) return levels;
  const arithmetic = new Map(levels.value.findings.map((item) => [item.level, item]));
  const outside = new Map(outsideRegions(forecasts).map((item) => [item.national, item]));
  const findings = forecasts
    .filter((figure) => arithmetic.has(figure) || outside.has(figure))
    .map((figure) => ({
      figure,
      ...(arithmetic.has(figure) ? { arithmetic: arithmetic.get(figure)! } : {}),
      ...(outside.has(figure) ? { outside: outside.get(figure)! } : {}),
    }));
  return success({ figures: forecasts.length, levels: levels.value.levels, findings });
}
