/**
 * Iterative proportional fitting (Deming and Stephan 1940): scales a table of start values until its row and column sums meet the
 * targets. Zeros stay zero; a row or column of zeros cannot be met. When the targets' totals differ, the columns are met last.
 * Plain doubles in one fixed order: the same result everywhere.
 * @example rake([[1, 1], [1, 1]], [3, 1], [2, 2]) // [[1.5, 1.5], [0.5, 0.5]]
 */
export function rake(
  start: readonly (readonly number[])[],
  rows: readonly number[],
  columns: readonly number[],
  tolerance = 1e-9,
  rounds = 500,
): number[][] {
  const table = start.map((row) => [...row]);
  for (let round = 0; round < rounds; round++) {
    let change = 0;
    for (const [index, row] of table.entries()) change = Math.max(change, scale(row, rows[index]!));
    for (const [index, target] of columns.entries()) {
      const column = table.map((row) => row[index]!);
      change = Math.max(change, scale(column, target));
      table.forEach((row, at) => (row[index] = column[at]!));
    }
    if (change < tolerance) break;
  }
  return table;
}

/** Scales in place; the relative change that was needed. */
function scale(values: number[], target: number): number {
  const sum = values.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  const factor = target / sum;
  values.forEach((value, index) => (values[index] = value * factor));
  return Math.abs(factor - 1);
}

/**
 * Whole numbers near the values whose sum is the rounded sum of the values (largest remainder; ties to the first).
 * @example roundToSum([1.5, 1.5, 1]) // [2, 1, 1]
 */
export function roundToSum(values: readonly number[]): number[] {
  const whole = values.map((value) => Math.floor(value));
  const total = Math.round(values.reduce((sum, value) => sum + value, 0));
  const missing = total - whole.reduce((sum, value) => sum + value, 0);
  const order = values
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, missing)) whole[index]! += 1;
  return whole;
}
