/**
 * An economy of n sectors as plain arrays, money in million euro a year. Matrices lie row by row: what sector i delivers to sector j
 * stands at i * n + j.
 */
export interface NetworkInputs {
  readonly sectors: readonly string[];
  /** n x n: deliveries between sectors. */
  readonly flows: ArrayLike<number>;
  /** Consumption of households. */
  readonly households: ArrayLike<number>;
  /** All other final demand. */
  readonly other: ArrayLike<number>;
  readonly output: ArrayLike<number>;
  /** Compensation of employees. */
  readonly labour: ArrayLike<number>;
  /** Days of use that a sector holds of every input. */
  readonly stockDays: ArrayLike<number>;
  /** n x n: 1 where j cannot produce without i, 0.5 where i is important, 0 where it can be missed. */
  readonly criticality: ArrayLike<number>;
}

/** Flows below this, in million euro a year, are rounding noise of the table: one euro. */
export const noise = 1e-6;
