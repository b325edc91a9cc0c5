import { failure, problem, success, type Result } from '../../base/index.ts';
import { carried, total, useBundle, type IoModel } from '../input-output/index.ts';
import { publicFinanceProblems } from './problems.ts';
import type { Receipts } from './receipts.ts';

/** How an economy is taxed: receipts of the year of the table over the bases of the table. */
export interface Fiscal {
  readonly model: IoModel;
  /** Gross domestic product of the year of the table, in its unit: value added and taxes on products. */
  readonly gdp: number;
  /** Social contributions per unit of compensation of employees. */
  readonly contributionRate: number;
  /** Taxes on income, wealth and capital per unit of value added. */
  readonly directRate: number;
  readonly compensation: Float64Array;
}

/** Puts receipts beside the table of the same year. FINANCE-ACCOUNT where the table lacks the compensation of employees. */
export function fiscal(model: IoModel, receipts: Receipts): Result<Fiscal> {
  const { table } = model;
  const { compensation } = table.accounts;
  if (compensation === undefined)
    return failure(problem(publicFinanceProblems, 'FINANCE-ACCOUNT', {}, { row: 'compensation' }));
  const added = total(table.valueAdded);
  const finalTaxes = table.finalDemand.reduce((sum, { productTaxes }) => sum + productTaxes, 0);
  return success({
    model,
    compensation,
    gdp: added + total(table.productTaxes) + finalTaxes,
    contributionRate: (receipts['social-contributions'] ?? 0) / total(compensation),
    directRate: ((receipts['total-taxes'] ?? 0) - (receipts['production-taxes'] ?? 0)) / added,
  });
}

/** Receipts by kind; the kinds follow what the tables can tell apart. */
export interface Revenue {
  readonly contributions: number;
  readonly direct: number;
  /** Taxes on products that branches use. */
  readonly inputs: number;
  /** Taxes on products that households buy, VAT among them. */
  readonly consumption: number;
  /** Taxes on products in all other final demand: investment, mostly of households in dwellings. */
  readonly otherDemand: number;
}

export function revenueTotal({ contributions, direct, inputs, consumption, otherDemand }: Revenue): number {
  return contributions + direct + inputs + consumption + otherDemand;
}

/** What a crisis takes away in a year, as shares from 0 to 1. */
export interface YearLoss {
  /** Part of the output of a year that a branch loses, in the order of the table's sectors; negative = it makes more. */
  readonly output: ArrayLike<number>;
  readonly consumption: number;
  readonly otherDemand: number;
}

/** How strongly wages and direct taxes follow value added: 1 = in proportion. */
export interface Responses {
  readonly wages: number;
  readonly directTaxes: number;
}

/**
 * What government receives less in the year, in the unit and prices of the table: contributions on the wages that fall away, direct taxes on the value
 * added, taxes on products with the use of products. Other taxes on production (property, vehicles) are taken not to fall.
 */
export function revenueLoss(fiscal: Fiscal, loss: YearLoss, responses: Responses): Result<Revenue> {
  const { table } = fiscal.model;
  const wrong = table.sectors.findIndex((_, at) => !(loss.output[at]! <= 1));
  if (wrong >= 0) {
    const found = { sector: table.sectors[wrong]!.code, found: String(loss.output[wrong]) };
    return failure(problem(publicFinanceProblems, 'FINANCE-SHARE', {}, found));
  }
  const lost = (values: Float64Array) => total(values.map((value, at) => value * loss.output[at]!));
  const finalTaxes = (household: boolean): number =>
    table.finalDemand.reduce(
      (sum, { kind, productTaxes }) => ((kind === 'households') === household ? sum + productTaxes : sum),
      0,
    );
  return success({
    contributions: fiscal.contributionRate * responses.wages * lost(fiscal.compensation),
    direct: fiscal.directRate * responses.directTaxes * lost(table.valueAdded),
    inputs: lost(table.productTaxes),
    consumption: loss.consumption * finalTaxes(true),
    otherDemand: loss.otherDemand * finalTaxes(false),
  });
}

/** Value added that the loss takes away, in the unit of the table. */
export function valueAddedLoss({ model: { table } }: Fiscal, { output }: YearLoss): number {
  return total(table.valueAdded.map((value, at) => value * output[at]!));
}

/**
 * What comes back to government of one unit that is spent as households spend: taxes on products along the chain, contributions on the wages and direct taxes
 * on the value added that it carries.
 */
export function revenuePerUnit({ model, contributionRate, directRate }: Fiscal): number {
  const bundle = useBundle(model, 'households');
  const carries = (row: 'valueAdded' | 'compensation' | 'productTaxes') => carried(model, bundle, row) ?? 0;
  return (
    bundle.productTaxes +
    carries('productTaxes') +
    contributionRate * carries('compensation') +
    directRate * carries('valueAdded')
  );
}
