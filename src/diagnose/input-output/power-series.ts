import { failure, problem, success, type Result } from '../../base/index.ts';
import { ioProblems } from './problems.ts';

/** A matrix by what it does to a vector; `apply` may not change the vector that it is given. */
export interface LinearMap {
  readonly size: number;
  readonly apply: (vector: Float64Array) => Float64Array;
}

/** The output of a power series, and how well it has settled. */
export interface Series {
  readonly output: Float64Array;
  /** Rounds of suppliers that were added. */
  readonly rounds: number;
  /** Largest part of the last round in proportion to the largest output. */
  readonly residual: number;
}

/**
 * Output by rounds of suppliers, x = f + A f + A A f + ..., for tables that are too large to factorise. Stops when a round adds less than `tolerance` of the
 * largest output; IO-NOT-CONVERGED where that takes more than `most` rounds.
 * @example unwrap(powerSeries(denseMap(Float64Array.of(0.15, 0.25, 0.2, 0.05)), Float64Array.of(600, 1500))).output // about [1247.5, 1841.6]
 */
export function powerSeries(
  coefficients: LinearMap,
  demand: Float64Array,
  { tolerance = 1e-12, most = 1000 }: { readonly tolerance?: number; readonly most?: number } = {},
): Result<Series> {
  const output = Float64Array.from(demand);
  let round = demand;
  let residual = 1;
  for (let rounds = 1; rounds <= most; rounds += 1) {
    round = coefficients.apply(round);
    for (let at = 0; at < output.length; at += 1) output[at]! += round[at]!;
    const scale = largest(output);
    residual = scale === 0 ? 0 : largest(round) / scale;
    if (residual <= tolerance) return success({ output, rounds, residual });
  }
  return failure(problem(ioProblems, 'IO-NOT-CONVERGED', {}, { most, residual: residual.toExponential(1) }));
}

/** The largest absolute value; infinity where the series has run away. */
function largest(values: Float64Array): number {
  let found = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) return Infinity;
    found = Math.max(found, Math.abs(value));
  }
  return found;
}

/** A full matrix, row-major. */
export function denseMap(matrix: Float64Array): LinearMap {
  const size = Math.sqrt(matrix.length);
  return {
    size,
    apply: (vector) => {
      const result = new Float64Array(size);
      for (let row = 0; row < size; row += 1) {
        const start = row * size;
        let sum = 0;
        for (let column = 0; column < size; column += 1) sum += matrix[start + column]! * vector[column]!;
        result[row] = sum;
      }
      return result;
    },
  };
}

/** A matrix of which only the cells other than zero are kept, row after row. */
export function sparseMap(matrix: Float64Array): LinearMap {
  const size = Math.sqrt(matrix.length);
  const count = matrix.reduce((sum, value) => (value === 0 ? sum : sum + 1), 0);
  const values = new Float64Array(count);
  const columns = new Int32Array(count);
  const starts = new Int32Array(size + 1);
  let next = 0;
  for (let at = 0; at < matrix.length; at += 1) {
    if (matrix[at] !== 0) {
      values[next] = matrix[at]!;
      columns[next] = at % size;
      next += 1;
    }
    if ((at + 1) % size === 0) starts[(at + 1) / size] = next;
  }
  return {
    size,
    apply: (vector) => {
      const result = new Float64Array(size);
      for (let row = 0; row < size; row += 1) {
        let sum = 0;
        for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
          sum += values[at]! * vector[columns[at]!]!;
        result[row] = sum;
      }
      return result;
    },
  };
}
