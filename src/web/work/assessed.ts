import { apiProblems, type Job } from '../../api/index.ts';
import { failure, problem, success, type Result } from '../../base/index.ts';
import type { Assessment } from '../../design/index.ts';
import type { Pack } from '../../pack/index.ts';
import type { PageRequest } from '../page.ts';

/** A pack's assessment, or the job that makes it. */
export type Assessed =
  | { readonly kind: 'done'; readonly assessment: Assessment }
  | { readonly kind: 'open'; readonly job: Job };

/**
 * The assessment of a pack as it stands: started by the first page that wants it, then there for all. With `effects` the alternatives of the
 * back-tests' assumptions are run too. Problems: those of the assessment, `API-JOBS-FULL`, `API-INTERNAL`.
 */
export function assessed(
  { workbench }: PageRequest,
  pack: Pack,
  { effects = false }: { readonly effects?: boolean } = {},
): Result<Assessed> {
  const started = workbench.jobs.start(pack, effects ? { effects } : {});
  if (!started.ok) return started;
  const job = started.value;
  const { state } = job;
  switch (state.kind) {
    case 'done':
      return success({ kind: 'done', assessment: state.assessment });
    case 'waiting':
    case 'running':
    case 'cancelled':
      return success({ kind: 'open', job });
    case 'refused':
      return failure(...state.problems);
    case 'failed':
      return failure(problem(apiProblems, 'API-INTERNAL', {}, { incident: state.incident }));
  }
}
