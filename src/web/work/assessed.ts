import { apiProblems, type Job } from '../../api/index.ts';
import { failure, problem, success, type Result } from '../../base/index.ts';
import type { Assessment } from '../../design/index.ts';
import type { Diagnosis } from '../../diagnose/index.ts';
import type { Pack } from '../../pack/index.ts';
import type { PageRequest } from '../page.ts';

/** A pack's assessment, or the job that makes it. */
export type Assessed =
  | { readonly kind: 'done'; readonly assessment: Assessment; readonly diagnosis?: Diagnosis }
  | { readonly kind: 'open'; readonly job: Job };

/** What is computed besides the assessment. */
export interface More {
  /** The alternatives of the back-tests' assumptions. */
  readonly effects?: true;
  readonly diagnosis?: true;
}

/**
 * The assessment of a pack as it stands, with more where a page needs it: started by the first page that wants it, then there for all.
 * Problems: those of the assessment, `API-JOBS-FULL`, `API-INTERNAL`.
 */
export function assessed({ workbench }: PageRequest, pack: Pack, more: More = {}): Result<Assessed> {
  const started = workbench.jobs.start(pack, more);
  if (!started.ok) return started;
  const job = started.value;
  const { state } = job;
  switch (state.kind) {
    case 'done':
      return success(state);
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
