import { success, type Result } from '../../base/index.ts';
import { leontief } from './leontief.ts';
import { denseMap } from './power-series.ts';

/** Output of all sectors when that of some is fixed from outside. */
export interface MixedOutput {
  readonly output: Float64Array;
  /** What is left of each sector for final demand; below zero where the fixed output does not even cover what other sectors need. */
  readonly finalDemand: Float64Array;
  /** Sectors of which deliveries fall short: what they lack must come from abroad or from stocks. */
  readonly short: readonly number[];
}

/**
 * The mixed model: sectors with output fixed by an order or a capacity, final demand given for the others (Miller and Blair 2009, section 13.2). The purchases
 * of a closed sector disappear with it; that its customers cannot do without it is not in this model, but shown as `short`.
 * @example unwrap(mixedOutput(model.coefficients, demand, new Map([[35, 0.2 * output[35]!]])))
 */
export function mixedOutput(
  coefficients: Float64Array,
  demand: Float64Array,
  fixed: ReadonlyMap<number, number>,
): Result<MixedOutput> {
  const size = demand.length;
  // Columns of the fixed sectors are moved to the right-hand side, their rows become output = the fixed amount.
  const free = coefficients.map((value, at) =>
    fixed.has(Math.floor(at / size)) || fixed.has(at % size) ? 0 : value,
  );
  const system = leontief(free);
  if (!system.ok) return system;
  const given = new Float64Array(size);
  for (const [sector, amount] of fixed) given[sector] = amount;
  const bought = denseMap(coefficients).apply(given);
  const output = system.value.solve(
    demand.map((value, at) => (fixed.has(at) ? given[at]! : value + bought[at]!)),
  );
  const used = denseMap(coefficients).apply(output);
  const finalDemand = output.map((value, at) => (fixed.has(at) ? value - used[at]! : demand[at]!));
  const short = [...fixed.keys()].filter((at) => finalDemand[at]! < -1e-9 * Math.max(1, used[at]!));
  return success({ output, finalDemand, short });
}
