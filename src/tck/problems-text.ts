import { problemText, type Problem } from '../base/index.ts';

/** Problems as one English line. */
export function problemsText(problems: readonly Problem[]): string {
  return problems.map((problem) => problemText(problem, 'en')).join('; ');
}
