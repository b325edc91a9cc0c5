import { success, type Result } from '../../base/index.ts';
import { inputCoefficients, perOutput } from './coefficients.ts';
import { leontief, type Leontief } from './leontief.ts';
import type { AccountRow, IoTable } from './table.ts';

/** A row of the table per unit of output: a multiplier can be had of each. */
export type ExtensionRow = 'valueAdded' | 'imports' | 'productTaxes' | AccountRow;

/** A table with its domestic input coefficients and their factorisation. */
export interface IoModel {
  readonly table: IoTable;
  /** Domestic input coefficients, n x n, row-major. */
  readonly coefficients: Float64Array;
  readonly leontief: Leontief;
  /** Rows of the table per unit of output; a row that the table lacks is undefined. */
  readonly extension: (row: ExtensionRow) => Float64Array | undefined;
}

/**
 * The demand-driven model of a table (type I): domestic inputs in fixed proportions, no limits to production.
 * @example const model = unwrap(ioModel(table)); multipliers(model, 'valueAdded')
 */
export function ioModel(table: IoTable): Result<IoModel> {
  const coefficients = inputCoefficients(table.domestic, table.output);
  const system = leontief(coefficients);
  if (!system.ok) return system;
  const rows = new Map<ExtensionRow, Float64Array>();
  return success({
    table,
    coefficients,
    leontief: system.value,
    extension: (row) => {
      const values = rowValues(table, row);
      if (values !== undefined && !rows.has(row)) rows.set(row, perOutput(values, table.output));
      return rows.get(row);
    },
  });
}

function rowValues(table: IoTable, row: ExtensionRow): Float64Array | undefined {
  switch (row) {
    case 'valueAdded':
    case 'imports':
    case 'productTaxes':
      return table[row];
    case 'compensation':
    case 'operatingSurplus':
    case 'fixedCapital':
    case 'otherTaxes':
    case 'otherSubsidies':
    case 'vat':
    case 'hours':
    case 'persons':
      return table.accounts[row];
  }
}
