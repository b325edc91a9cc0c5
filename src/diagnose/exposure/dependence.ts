import { multipliers, total, type IoModel } from '../input-output/index.ts';

/** How much a sector leans on the world outside; shares, 0 for a sector without output. */
export interface Dependence {
  /** Imported inputs per unit of output. */
  readonly imports: Float64Array;
  /** Imported content of one unit of final demand, through all domestic suppliers. */
  readonly importsInChain: Float64Array;
  /** Share of output that is exported by the sector itself. */
  readonly exports: Float64Array;
  /** Share of output that exports call for, also those of its customers: by destination, in the order of the table's columns of exports. */
  readonly foreignDemand: readonly Float64Array[];
}

/**
 * Dependence on imported inputs and on foreign demand, direct and by chain (Miller and Blair 2009, chapter 6: import content; output by final demand category).
 * @example dependence(model).foreignDemand.length // 3: euro area, other EU, outside EU
 */
export function dependence(model: IoModel): Dependence {
  const { table } = model;
  const destinations = table.finalDemand.filter(({ kind }) => kind === 'exports');
  const share = (values: Float64Array): Float64Array =>
    values.map((value, at) => (table.output[at]! > 0 ? value / table.output[at]! : 0));
  const direct = new Float64Array(table.output.length);
  for (const { domestic } of destinations) for (const [at, value] of domestic.entries()) direct[at]! += value;
  return {
    imports: share(table.imports),
    importsInChain: multipliers(model, 'imports')!,
    exports: share(direct),
    foreignDemand: destinations.map(({ domestic }) => share(model.leontief.solve(domestic))),
  };
}

/**
 * The concentration of shares that add up to one (Herfindahl-Hirschman): 1 where all comes from one, 1/n where n count alike; null where there is
 * nothing to divide.
 * @example herfindahl([3, 1]) // 0.625
 */
export function herfindahl(amounts: ArrayLike<number>): number | null {
  const all = total(Float64Array.from(amounts));
  if (!(all > 0)) return null;
  return total(Float64Array.from(amounts, (amount) => (amount / all) ** 2));
}
