import { checkProblems } from './check/problems.ts';
import { decideProblems } from './decide/problems.ts';
import { kernelProblems } from './kernel/problems.ts';
import { questionProblems } from './questions/problems.ts';
import { readProblems } from './read/problems.ts';
import { editProblems } from './write/problems.ts';
import { xmlProblems } from './xml/problems.ts';

/** Everything that can be wrong with a decision model, be it read, checked or while it decides. */
export const dmnProblems = {
  ...xmlProblems,
  ...readProblems,
  ...decideProblems,
  ...kernelProblems,
  ...questionProblems,
  ...checkProblems,
  ...editProblems,
};
