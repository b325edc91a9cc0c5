import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { rake } from '../rake.ts';
import { householdPopulationProblems } from './problems.ts';

/** A table to be raked: start values, and its margins with the names that a reader knows them by. */
export interface Calibration {
  readonly start: readonly (readonly number[])[];
  readonly rows: readonly Target[];
  readonly columns: readonly Target[];
}

export interface Target {
  readonly name: string;
  readonly total: number;
}

/** Totals of rows and columns are the same sum, reached in different orders. */
const tolerance = 1e-6;

/**
 * Rakes a table whose margins can be met, and says why where they cannot: negative, of different sums, or positive where every start value is zero.
 * @example rakeMargins({ start: [[1, 1]], rows: [{ name: 'a', total: 3 }], columns: [{ name: 'x', total: 1 }, { name: 'y', total: 2 }] }) // [[1, 2]]
 */
export function rakeMargins({ start, rows, columns }: Calibration): Result<number[][]> {
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  const [down, across] = [sum(rows.map(({ total }) => total)), sum(columns.map(({ total }) => total))];
  const problems: Problem[] = [];
  for (const { name, total } of [...rows, ...columns])
    if (total < 0)
      problems.push(
        problem(householdPopulationProblems, 'POPULATION-MARGIN-ROOM', place, {
          margin: name,
          room: 0,
          found: Math.round(total),
        }),
      );
  if (Math.abs(down - across) > tolerance * Math.max(1, down))
    problems.push(
      problem(householdPopulationProblems, 'POPULATION-MARGIN-SUM', place, {
        margin: columns.map(({ name }) => name).join(' + '),
        found: Math.round(across),
        expected: Math.round(down),
      }),
    );
  const empty = (values: readonly number[], { name, total }: Target) => {
    if (total > 0 && values.every((value) => value === 0))
      problems.push(
        problem(householdPopulationProblems, 'POPULATION-MARGIN-EMPTY', place, {
          margin: name,
          found: Math.round(total),
        }),
      );
  };
  rows.forEach((target, at) => empty(start[at]!, target));
  columns.forEach((target, at) =>
    empty(
      start.map((row) => row[at]!),
      target,
    ),
  );
  if (problems.length > 0) return failure(...problems);
  const totals = (list: readonly Target[]) => list.map(({ total }) => total);
  return success(rake(start, totals(rows), totals(columns)));
}

const place = { file: 'households.yaml' } as const;
