import { success, type Result } from '../../base/index.ts';
import { outputCoefficients } from './coefficients.ts';
import { leontief } from './leontief.ts';
import type { IoModel } from './model.ts';
import { outputMultipliers } from './multipliers.ts';
import { rowSums, total } from './table.ts';

/** How strongly each sector pulls its suppliers and feeds its customers. Normalised: 1 is the mean of the sectors (Rasmussen 1956). */
export interface Linkages {
  /** Domestic output per unit of final demand: column sums of the Leontief inverse. */
  readonly backward: Float64Array;
  readonly backwardNormalised: Float64Array;
  /** Row sums of the Ghosh inverse. An indicator of how much hangs on the sector's deliveries, not a forecast: a supply shock does not spread in fixed shares of sales. */
  readonly forward: Float64Array;
  readonly forwardNormalised: Float64Array;
}

/**
 * Backward and forward linkages of every sector.
 * @example unwrap(linkages(model)).backwardNormalised[26] // 1.35: construction pulls more than the average sector
 */
export function linkages(model: IoModel): Result<Linkages> {
  const { table } = model;
  const ghosh = leontief(outputCoefficients(table.domestic, table.output));
  if (!ghosh.ok) return ghosh;
  const backward = outputMultipliers(model);
  const forward = rowSums(ghosh.value.inverse(), ghosh.value.size);
  return success({
    backward,
    backwardNormalised: normalised(backward),
    forward,
    forwardNormalised: normalised(forward),
  });
}

function normalised(values: Float64Array): Float64Array {
  const mean = total(values) / values.length;
  return values.map((value) => value / mean);
}
