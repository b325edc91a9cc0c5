import { failure, problem, success, type Result } from '../../base/index.ts';
import { leontief, type Leontief } from './leontief.ts';
import type { IoModel } from './model.ts';
import { ioProblems } from './problems.ts';
import { total, type FinalDemand, type IoTable } from './table.ts';

/**
 * How households spend what they earn. `wages spent`: a euro of compensation is spent as households spend a euro, imports and taxes included, nothing saved
 * and no income tax paid. `compensation`: household consumption per euro of compensation of employees, as if wages paid for all of it, which
 * exaggerates. `household income`: per euro of all income of households, pensions and capital included (as the Scottish Government does); the
 * amount is needed, since the table does not hold it. `given`: coefficients stated elsewhere.
 */
export type HouseholdClosure =
  | { readonly kind: 'wages spent' }
  | { readonly kind: 'compensation' }
  | { readonly kind: 'household income'; readonly income: number }
  | { readonly kind: 'given'; readonly consumption: Float64Array };

/** The model closed for households: multipliers with induced consumption. */
export interface TypeTwo {
  readonly closure: HouseholdClosure['kind'];
  /** Always: no one spends less elsewhere, no price or wage moves, every new job goes to someone without income before. */
  readonly bias: 'upper bound';
  /** Domestic consumption by sector per unit of compensation. */
  readonly consumption: Float64Array;
  /** Of n sectors and the households. */
  readonly leontief: Leontief;
  /** Type II multipliers of a vector of coefficients per unit of output. */
  readonly multipliers: (coefficients: Float64Array) => Float64Array;
}

/**
 * Closes the model for households with a named closure; IO-CLOSURE where the table or the denominator does not allow it.
 * @example unwrap(typeTwo(model, { kind: 'compensation' })).multipliers(model.extension('valueAdded')!)
 */
export function typeTwo(
  model: Pick<IoModel, 'table' | 'coefficients' | 'extension'>,
  closure: HouseholdClosure,
): Result<TypeTwo> {
  const wages = model.extension('compensation');
  const consumption = consumptionOf(model, closure);
  if (wages === undefined || consumption === undefined)
    return failure(problem(ioProblems, 'IO-CLOSURE', {}, { closure: closure.kind, reason: reason(model) }));
  const size = wages.length;
  const closed = new Float64Array((size + 1) ** 2);
  for (let row = 0; row < size; row += 1) {
    closed.set(model.coefficients.subarray(row * size, (row + 1) * size), row * (size + 1));
    closed[row * (size + 1) + size] = consumption[row]!;
  }
  closed.set(wages, size * (size + 1));
  const system = leontief(closed);
  if (!system.ok) return system;
  return success({
    closure: closure.kind,
    bias: 'upper bound',
    consumption,
    leontief: system.value,
    multipliers: (coefficients) =>
      system.value.solveTransposed(Float64Array.of(...coefficients, 0)).subarray(0, size),
  });
}

/** Consumption of domestic products per unit of the denominator; undefined where that is not above zero. */
function consumptionOf(
  { table }: Pick<IoModel, 'table'>,
  closure: HouseholdClosure,
): Float64Array | undefined {
  if (closure.kind === 'given') return closure.consumption;
  const households = table.finalDemand.find(({ kind }) => kind === 'households');
  if (households === undefined) return undefined;
  const income = denominator(table, households, closure);
  return income > 0 ? households.domestic.map((value) => value / income) : undefined;
}

function denominator(
  table: IoTable,
  { domestic, imports, productTaxes }: FinalDemand,
  closure: Exclude<HouseholdClosure, { kind: 'given' }>,
): number {
  switch (closure.kind) {
    case 'wages spent':
      return total(domestic) + imports + productTaxes;
    case 'compensation':
      return total(table.accounts.compensation ?? new Float64Array());
    case 'household income':
      return closure.income;
  }
}

function reason({ table }: Pick<IoModel, 'table'>): string {
  if (table.accounts.compensation === undefined) return 'D.1 = ?';
  return table.finalDemand.some(({ kind }) => kind === 'households') ? 'income ≤ 0' : 'P.31/S14 = ?';
}
