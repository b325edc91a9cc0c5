import { collect, success, type Result } from '../../base/index.ts';
import { daysPerYear } from '../network/index.ts';
import type { IoModel } from '../input-output/index.ts';
import { closedDestination, missingInput, type BorderLoss, type Economy } from './closed-border.ts';
import { dependence, type Dependence } from './dependence.ts';
import { essentialInputs, importedInputs, type ImportedInput, type InputRules } from './imported-inputs.ts';

export interface ExposureOptions {
  /** Days that a destination takes nothing. */
  readonly closedDays: number;
  /** Days that a product cannot be imported. */
  readonly missingDays: number;
  /** An essential input counts from this part of the use that is imported. */
  readonly importThreshold: number;
}

/** What the economy owes to the world outside, and what it costs when a part of that falls away. */
export interface ExposureReport {
  readonly dependence: Dependence;
  /** Essential inputs from abroad, most money first. */
  readonly essential: readonly ImportedInput[];
  /** By destination, in the order of the table's columns of exports: over the run, and by input-output alone. */
  readonly destinations: readonly {
    readonly code: string;
    readonly loss: BorderLoss;
    readonly staticLoss: number;
  }[];
  /** Goods by product group, largest direct loss first; those that nobody misses are left out. */
  readonly products: readonly { readonly supplier: number; readonly loss: BorderLoss }[];
}

/** Computes all of it from one table and one economy of the same sectors. */
export function exposureReport(
  model: IoModel,
  economy: Economy,
  rules: InputRules,
  options: ExposureOptions,
): Result<ExposureReport> {
  const { table } = model;
  const places = new Map(economy.network.sectors.map((code, at) => [code, at]));
  const inNetwork = (sector: number) => places.get(table.sectors[sector]!.code);
  const inTable = economy.network.sectors.map((code) =>
    table.sectors.findIndex((item) => item.code === code),
  );
  const exports = table.finalDemand.filter(({ kind }) => kind === 'exports');
  const valueAdded = model.extension('valueAdded')!;
  const destinations = collect(
    exports.map(({ code, domestic }) => {
      const share = economy.network.other.map((demand, at) =>
        demand > 0 ? domestic[inTable[at]!]! / daysPerYear / demand : 0,
      );
      const loss = closedDestination(economy, share, options.closedDays);
      if (!loss.ok) return loss;
      const output = model.leontief.solve(domestic);
      const staticLoss = output.reduce((sum, value, at) => sum + value * valueAdded[at]!, 0);
      return success({ code, loss: loss.value, staticLoss: (staticLoss * options.closedDays) / daysPerYear });
    }),
  );
  if (!destinations.ok) return destinations;
  const inputs = importedInputs(table, rules);
  const goods = table.sectors.flatMap(({ code }, at) => (isGood(code) ? [at] : []));
  const products = collect(
    goods.map((supplier) => {
      const own = inputs.filter((input) => input.supplier === supplier && input.criticality > 0);
      const loss = missingInput(economy, own, inNetwork, options.missingDays);
      return loss.ok ? success({ supplier, loss: loss.value }) : loss;
    }),
  );
  if (!products.ok) return products;
  return success({
    dependence: dependence(model),
    essential: essentialInputs(inputs, options.importThreshold),
    destinations: destinations.value,
    products: products.value
      .filter(({ loss }) => loss.direct > 0)
      .sort((a, b) => b.loss.direct - a.loss.direct || a.supplier - b.supplier),
  });
}

/** A border can be closed for goods: divisions 01 to 33 of NACE Rev. 2 (agriculture, mining, manufacturing). */
function isGood(code: string): boolean {
  const division = /^\d\d/.exec(code);
  return division !== null && Number(division[0]) <= 33;
}
