import { problem, type Problem } from '../../base/index.ts';
import { surveyProblems } from './problems.ts';

/** The number of a cell; outside of the range, or no number at all, it adds a problem and gives NaN. */
export function readNumber(
  text: string | null,
  path: string,
  problems: Problem[],
  { low, high }: { readonly low: number; readonly high: number },
): number {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  if (Number.isNaN(value))
    problems.push(problem(surveyProblems, 'SURVEY-NUMBER', { path }, { found: text ?? '' }));
  else if (value < low || value > high)
    problems.push(
      high === 1
        ? problem(surveyProblems, 'SURVEY-UNIT', { path }, { found: value, low, high })
        : problem(surveyProblems, 'SURVEY-NOT-POSITIVE', { path }, { name: path, found: value }),
    );
  else return value;
  return Number.NaN;
}
