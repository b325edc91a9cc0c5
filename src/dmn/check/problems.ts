import { problem, type Place, type Problem, type TextParameters } from '../../base/index.ts';
import { tableProblems } from './tables/problems.ts';
import { typeProblems } from './types/problems.ts';
import { unitProblems } from './units/problems.ts';

/** Everything that the check of a model can find, by stable code. */
export const checkProblems = { ...typeProblems, ...unitProblems, ...tableProblems };

export function checkProblem(
  code: keyof typeof checkProblems,
  place: Place,
  parameters: TextParameters,
  severity: Problem['severity'],
): Problem {
  return problem(checkProblems, code, place, parameters, severity);
}
