import { LuDecomposition, Matrix } from 'ml-matrix';
import { failure, problem, success, type Result } from '../../base/index.ts';
import { ioProblems } from './problems.ts';

/** The system (I - A) x = f with its factorisation kept, so that each further scenario costs n x n steps. */
export interface Leontief {
  readonly size: number;
  /** Output that it takes to deliver `demand`: x = (I - A)^-1 f. */
  readonly solve: (demand: Float64Array) => Float64Array;
  /** What each unit of demand carries of a row of coefficients: m' = e' (I - A)^-1. */
  readonly solveTransposed: (row: Float64Array) => Float64Array;
  /** The Leontief inverse, row-major. */
  readonly inverse: () => Float64Array;
}

/**
 * Factorises I - A for input coefficients A (n x n, row-major, none below zero). Fails with IO-NOT-PRODUCTIVE where A is no economy: some demand would need
 * negative or infinite output (Hawkins and Simon 1949; enough to show one demand above zero that needs a finite output at least as large).
 * @example unwrap(leontief(Float64Array.of(0.15, 0.25, 0.2, 0.05))).solve(Float64Array.of(600, 1500)) // about [1247.5, 1841.6]
 */
export function leontief(coefficients: Float64Array): Result<Leontief> {
  const size = Math.sqrt(coefficients.length);
  const system = Matrix.zeros(size, size);
  for (let at = 0; at < coefficients.length; at += 1) {
    const [row, column] = [Math.floor(at / size), at % size];
    system.set(row, column, (row === column ? 1 : 0) - coefficients[at]!);
  }
  const factors = new LuDecomposition(system);
  const solve = (demand: Float64Array): Float64Array => vector(factors, demand);
  const productive =
    !factors.isSingular() && solve(new Float64Array(size).fill(1)).every((value) => value > 1 - 1e-9);
  if (!productive) return failure(problem(ioProblems, 'IO-NOT-PRODUCTIVE', {}, { size }));
  let transposed: LuDecomposition | undefined;
  let inverse: Float64Array | undefined;
  return success({
    size,
    solve,
    solveTransposed: (row) => {
      transposed ??= new LuDecomposition(system.transpose());
      return vector(transposed, row);
    },
    inverse: () => {
      inverse ??= Float64Array.from(factors.solve(Matrix.eye(size, size)).to1DArray());
      return inverse;
    },
  });
}

function vector(factors: LuDecomposition, right: Float64Array): Float64Array {
  return Float64Array.from(factors.solve(Matrix.columnVector(right)).to1DArray());
}
