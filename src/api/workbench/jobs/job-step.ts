import { fingerprint, type Problem } from '../../../base/index.ts';
import type { Assessment } from '../../../design/index.ts';
import type { Diagnosis } from '../../../diagnose/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { relanceVersion } from '../version.ts';
import type { AssessmentQuestion, JobState } from './job.ts';

/** A step of a job: a question with one outcome, which other jobs may have in common. What is left out is as the pack has it. */
export type JobStep =
  | {
      readonly kind: 'assessment';
      readonly asOf?: string;
      readonly measures?: readonly string[];
      readonly variants?: NonNullable<AssessmentQuestion['variants']>;
      readonly effects: boolean;
    }
  | { readonly kind: 'diagnosis'; readonly asOf?: string; readonly measures?: readonly string[] };

/** What a step gives, as JSON data: it can be kept as a text. */
export type StepOutcome =
  | { readonly kind: 'assessment'; readonly value: Assessment; readonly warnings: readonly Problem[] }
  | { readonly kind: 'diagnosis'; readonly value: Diagnosis; readonly warnings: readonly Problem[] };

/**
 * The steps that answer a question, in their order.
 * @example stepsOf(pack, { diagnosis: true }).map(({ kind }) => kind) // ['assessment', 'diagnosis']
 */
export function stepsOf(pack: Pick<Pack, 'asOf'>, question: AssessmentQuestion): readonly JobStep[] {
  const { asOf = pack.asOf, measures, variants = [], effects = false, diagnosis = false } = question;
  const common = {
    ...(asOf === pack.asOf ? {} : { asOf }),
    ...(measures === undefined ? {} : { measures }),
  };
  const varied = variants.length === 0 ? {} : { variants };
  return [
    { kind: 'assessment', ...common, ...varied, effects },
    ...(diagnosis ? [{ kind: 'diagnosis', ...common } as const] : []),
  ];
}

/** The fingerprint of a step of a pack under this version of the program. */
export function stepKey(pack: Pick<Pack, 'sha256'>, step: JobStep): string {
  return fingerprint({ pack: pack.sha256, version: relanceVersion(), step });
}

/** The outcome of a job from those of its steps. */
export function doneState(outcomes: readonly StepOutcome[]): Extract<JobState, { kind: 'done' }> {
  const [assessment] = outcomes.flatMap((item) => (item.kind === 'assessment' ? [item.value] : []));
  const [diagnosis] = outcomes.flatMap((item) => (item.kind === 'diagnosis' ? [item.value] : []));
  return {
    kind: 'done',
    assessment: assessment!,
    ...(diagnosis === undefined ? {} : { diagnosis }),
    warnings: outcomes.flatMap(({ warnings }) => warnings),
  };
}
