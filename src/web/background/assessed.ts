import { apiProblems, type Job } from '../../api/index.ts';
import { canonicalJson, failure, problem, success, type Result } from '../../base/index.ts';
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
export function assessed({ workbench, query }: PageRequest, pack: Pack, more: More = {}): Result<Assessed> {
  const asked = canonicalJson(more);
  const last = workbench.jobs
    .list()
    .find((job) => job.pack === pack.id && canonicalJson(job.question) === asked);
  // What failed is told, and begins again when somebody asks for it (`?again=1`): pages are looked at often.
  const failed = last?.state.kind === 'failed' && !query.has('again') ? last : undefined;
  const started = failed === undefined ? workbench.jobs.start(pack, more) : success(failed);
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
