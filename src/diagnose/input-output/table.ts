import type { Text } from '../../base/index.ts';

export interface IoSector {
  readonly code: string;
  readonly label: Text;
}

export type FinalDemandKind =
  | 'households'
  | 'non-profit'
  | 'government'
  | 'investment'
  | 'inventories'
  | 'exports';

/** One column of final demand. All vectors are by supplying sector, in the unit of the table, at basic prices. */
export interface FinalDemand {
  readonly code: string;
  readonly kind: FinalDemandKind;
  readonly label: Text;
  readonly domestic: Float64Array;
  /** By product group of the supplying sector; absent where the table gives a total only. */
  readonly imported?: Float64Array;
  /** All imports that go to this use directly. */
  readonly imports: number;
  /** Taxes less subsidies on products, VAT included. */
  readonly productTaxes: number;
}

/** Rows below the balance: money in the unit of the table, hours in millions, persons in persons. */
export type AccountRow =
  | 'compensation'
  | 'operatingSurplus'
  | 'fixedCapital'
  | 'otherTaxes'
  | 'otherSubsidies'
  | 'vat'
  | 'hours'
  | 'persons';

/** What an amount of the table counts: `{ currency: 'EUR', scale: 1_000_000 }` is millions of euro. */
export interface MoneyUnit {
  readonly currency: string;
  readonly scale: 1 | 1_000 | 1_000_000;
}

/** Which table: tables of different vintages are never added together. */
export interface Vintage {
  readonly place: string;
  readonly year: number;
  /** Day or year of publication, as the source states it. */
  readonly published: string;
}

export interface IoTableHead {
  readonly vintage: Vintage;
  /** Id of the source, or the name of the file. */
  readonly source: string;
  readonly unit: MoneyUnit;
  readonly prices: 'basic';
  /** Industry by industry or product by product. */
  readonly kind: 'ixi' | 'pxp';
}

/**
 * A symmetric input-output table. Matrices are n x n, row-major: cell `[i * n + j]` is what sector i delivers to sector j. By column,
 * domestic inputs + imports + product taxes + value added = output; by row, domestic deliveries + domestic final demand = output.
 */
export interface IoTable extends IoTableHead {
  readonly sectors: readonly IoSector[];
  readonly domestic: Float64Array;
  /** Imported inputs by the product group of the foreign supplier; absent where the table gives only their total by user. */
  readonly imported?: Float64Array;
  readonly finalDemand: readonly FinalDemand[];
  /** Imported inputs by user. */
  readonly imports: Float64Array;
  /** Taxes less subsidies on the products used, VAT that cannot be deducted included. */
  readonly productTaxes: Float64Array;
  /** Gross value added at basic prices. */
  readonly valueAdded: Float64Array;
  readonly output: Float64Array;
  readonly accounts: Readonly<Partial<Record<AccountRow, Float64Array>>>;
}

/** The place of a sector in the table, or -1. @example sectorIndex(table, '41-43') // 26 */
export function sectorIndex(table: Pick<IoTable, 'sectors'>, code: string): number {
  return table.sectors.findIndex((sector) => sector.code === code);
}

/** Sums of the columns of a row-major matrix with n columns. */
export function columnSums(matrix: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(n);
  for (let at = 0; at < matrix.length; at += 1) sums[at % n]! += matrix[at]!;
  return sums;
}

/** Sums of the rows of a row-major matrix with n columns. */
export function rowSums(matrix: Float64Array, n: number): Float64Array {
  const sums = new Float64Array(matrix.length / n);
  for (let at = 0; at < matrix.length; at += 1) sums[Math.floor(at / n)]! += matrix[at]!;
  return sums;
}

/** The sum in the order of the vector, so that it is the same on every machine. */
export function total(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

/** Places of the largest values from large to small, the first `count`; equal ones in their order. */
export function largest(values: Float64Array, count: number): readonly number[] {
  return [...values.keys()].sort((a, b) => values[b]! - values[a]!).slice(0, count);
}
