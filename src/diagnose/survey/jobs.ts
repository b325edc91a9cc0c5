import { failure, problem, success, type Result } from '../../base/index.ts';
import { surveyProblems } from './problems.ts';
import { sum } from './ratio.ts';

/** Employment of one branch and the change of staff that its firms expect. */
export interface Branch {
  readonly code: string;
  /** Persons. */
  readonly employed: number;
  /** Share; negative = fewer. Absent where the survey gives none. */
  readonly change?: number;
}

export interface JobsAtRisk {
  /** Persons per branch, positive = at risk, in the order of the branches. */
  readonly branches: readonly { readonly code: string; readonly jobs: number }[];
  readonly jobs: number;
  readonly employed: number;
  /** Jobs at risk as a share of the employed. */
  readonly share: number;
}

/**
 * Jobs at risk: expected change of staff x employment, per branch and together. A branch without an expectation, an employment below zero or a change
 * outside -1 to 1 (per cents?) are problems.
 * @example jobsAtRisk([{ code: 'I', employed: 100_000, change: -0.25 }]) // jobs 25000, share 0.25
 */
export function jobsAtRisk(branches: readonly Branch[]): Result<JobsAtRisk> {
  const problems = branches.flatMap(({ code, employed, change }) => {
    const place = { path: code };
    if (change === undefined)
      return [problem(surveyProblems, 'SURVEY-BRANCH-MISSING', place, { found: code })];
    if (!(Math.abs(change) <= 1))
      return [problem(surveyProblems, 'SURVEY-UNIT', place, { found: change, low: -1, high: 1 })];
    return employed > 0
      ? []
      : [problem(surveyProblems, 'SURVEY-NOT-POSITIVE', place, { name: 'employment', found: employed })];
  });
  if (problems.length > 0) return failure(...problems);
  const rows = branches.map(({ code, employed, change }) => ({ code, jobs: -change! * employed }));
  const jobs = sum(rows.map((row) => row.jobs));
  const employed = sum(branches.map((branch) => branch.employed));
  return success({ branches: rows, jobs, employed, share: jobs / employed });
}

/**
 * Employees per branch where only persons employed are known: the self-employed of the country spread over the branches where they work, in
 * proportion to the persons employed there. Gives the share of the persons employed who are employees.
 * @example employeeShare(1000, [{ persons: 3000 }, { persons: 1000 }]) // 0.75
 */
export function employeeShare(
  selfEmployed: number,
  branches: readonly { readonly persons: number }[],
): number {
  return 1 - selfEmployed / sum(branches.map(({ persons }) => persons));
}
