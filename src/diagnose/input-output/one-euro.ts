import { effects, unitDemand } from './effects.ts';
import { multipliersOf } from './multipliers.ts';
import type { ExtensionRow, IoModel } from './model.ts';
import { total, type FinalDemandKind } from './table.ts';

/** One unit of spending at purchasers' prices: domestic products by sector, imports and taxes on products add up to one. */
export interface Bundle {
  readonly domestic: Float64Array;
  readonly imports: number;
  readonly productTaxes: number;
}

/** Where one unit of spending ends: the five amounts add up to one. */
export interface OneEuro {
  /** Value added in the sectors that deliver. */
  readonly initial: number;
  /** Value added in their suppliers. */
  readonly direct: number;
  /** Value added further up. */
  readonly indirect: number;
  /** Imports bought directly and by all suppliers. */
  readonly imports: number;
  /** Taxes less subsidies on products, direct and of all suppliers. */
  readonly productTaxes: number;
}

/** One unit of demand for the domestic output of one sector, at basic prices. */
export function sectorBundle(model: Pick<IoModel, 'leontief'>, sector: number): Bundle {
  return { domestic: unitDemand(model, sector), imports: 0, productTaxes: 0 };
}

/**
 * One unit of spending with the make-up of a use of the table: public investment like all investment, a transfer spent like household consumption, exports.
 * @example oneEuro(model, useBundle(model, 'households')).imports // what of one euro of household consumption goes abroad
 */
export function useBundle({ table }: Pick<IoModel, 'table'>, use: FinalDemandKind): Bundle {
  const columns = table.finalDemand.filter(({ kind }) => kind === use);
  const domestic = new Float64Array(table.sectors.length);
  for (const column of columns)
    for (let at = 0; at < domestic.length; at += 1) domestic[at]! += column.domestic[at]!;
  const imports = columns.reduce((sum, column) => sum + column.imports, 0);
  const productTaxes = columns.reduce((sum, column) => sum + column.productTaxes, 0);
  const value = total(domestic) + imports + productTaxes;
  const scale = value > 0 ? 1 / value : 0;
  return {
    domestic: domestic.map((amount) => amount * scale),
    imports: imports * scale,
    productTaxes: productTaxes * scale,
  };
}

/** Where one unit of spending ends. @example oneEuro(model, sectorBundle(model, 26)) // construction */
export function oneEuro(model: IoModel, bundle: Bundle): OneEuro {
  const added = effects(model, bundle.domestic, model.extension('valueAdded')!);
  return {
    initial: added.initial,
    direct: added.direct,
    indirect: added.indirect,
    imports: bundle.imports + carried(model, bundle, 'imports')!,
    productTaxes: bundle.productTaxes + carried(model, bundle, 'productTaxes')!,
  };
}

/** What the domestic part of a bundle carries of a row, in its unit per unit of the table; undefined where the table lacks the row. */
export function carried(model: IoModel, bundle: Bundle, row: ExtensionRow): number | undefined {
  const coefficients = model.extension(row);
  if (coefficients === undefined) return undefined;
  const each = multipliersOf(model, coefficients);
  return total(each.map((value, at) => value * bundle.domestic[at]!));
}
