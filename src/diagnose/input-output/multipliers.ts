import { columnSums } from './table.ts';
import type { ExtensionRow, IoModel } from './model.ts';

/**
 * Type I multipliers of a vector of coefficients per unit of output: what one unit of final demand for each sector carries of it, through all domestic
 * suppliers. Any vector will do: emissions per unit of output give emission multipliers.
 * @example multipliersOf(model, Float64Array.of(0.3, 0.25)) // jobs per unit of demand from jobs per unit of output
 */
export function multipliersOf(model: Pick<IoModel, 'leontief'>, coefficients: Float64Array): Float64Array {
  return model.leontief.solveTransposed(coefficients);
}

/** Type I multipliers of a row of the table; undefined where the table lacks the row. @example multipliers(model, 'persons') */
export function multipliers(model: IoModel, row: ExtensionRow): Float64Array | undefined {
  const coefficients = model.extension(row);
  return coefficients === undefined ? undefined : multipliersOf(model, coefficients);
}

/** Domestic output per unit of final demand for each sector: the column sums of the Leontief inverse. */
export function outputMultipliers(model: IoModel): Float64Array {
  return columnSums(model.leontief.inverse(), model.leontief.size);
}

/**
 * How far value added + imports + product taxes of one unit of demand are from one, at worst. Every unit of demand ends as one of the three, so
 * that a table whose columns balance gives rounding noise only.
 */
export function identityGap(model: IoModel): number {
  const [added, imports, taxes] = (['valueAdded', 'imports', 'productTaxes'] as const).map((row) =>
    multipliers(model, row)!,
  );
  return added!.reduce(
    (worst, value, at) =>
      model.table.output[at]! > 0
        ? Math.max(worst, Math.abs(value + imports![at]! + taxes![at]! - 1))
        : worst,
    0,
  );
}
