import { denseMap } from './power-series.ts';
import { total } from './table.ts';
import type { IoModel } from './model.ts';

/** What a bundle of final demand brings about of one row, in the unit of demand times the unit of the coefficients. */
export interface Effects {
  /** In the sectors that deliver the demand. */
  readonly initial: number;
  /** In their own suppliers. */
  readonly direct: number;
  /** In all suppliers further up. */
  readonly indirect: number;
  readonly total: number;
  /** The total by the sector in which it arises. */
  readonly bySector: Float64Array;
}

/**
 * The effects of domestic final demand (by sector, in the unit of the table) on a row of coefficients per unit of output, by round of suppliers.
 * @example effects(model, unitDemand(model, 26), model.extension('valueAdded')!).total // 0.685 for construction in Belgium, 2015
 */
export function effects(
  model: Pick<IoModel, 'leontief' | 'coefficients'>,
  demand: Float64Array,
  coefficients: Float64Array,
): Effects {
  const output = model.leontief.solve(demand);
  const first = denseMap(model.coefficients).apply(demand);
  const bySector = output.map((value, at) => value * coefficients[at]!);
  const initial = dot(coefficients, demand);
  const direct = dot(coefficients, first);
  const all = total(bySector);
  return { initial, direct, indirect: all - initial - direct, total: all, bySector };
}

/** One unit of demand for one sector. */
export function unitDemand(model: Pick<IoModel, 'leontief'>, sector: number): Float64Array {
  const demand = new Float64Array(model.leontief.size);
  demand[sector] = 1;
  return demand;
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += left[at]! * right[at]!;
  return sum;
}
