import { accessProblems } from './problems/access.ts';
import { jobProblems } from './problems/job.ts';
import { requestProblems } from './problems/request.ts';
import { serverProblems } from './problems/server.ts';
import { variantProblems } from './problems/variant.ts';
import { workspaceProblems } from './problems/workspace.ts';

/** What the workbench and its HTTP API refuse. */
export const apiProblems = {
  ...requestProblems,
  ...variantProblems,
  ...jobProblems,
  ...workspaceProblems,
  ...accessProblems,
  ...serverProblems,
};
