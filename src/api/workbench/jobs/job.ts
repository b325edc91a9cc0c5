import type { Problem, ProgressStep } from '../../../base/index.ts';
import type { Assessment, SettingTexts } from '../../../design/index.ts';
import type { Diagnosis } from '../../../diagnose/index.ts';
import type { Text } from '../../../base/index.ts';

/** What an assessment is asked for; everything by default. */
export interface AssessmentQuestion {
  readonly asOf?: string | undefined;
  readonly measures?: readonly string[] | undefined;
  readonly variants?: readonly { readonly title: Text; readonly set: SettingTexts }[] | undefined;
  /** Run the alternatives of the back-tests' assumptions, which takes longest. Default false. */
  readonly effects?: boolean | undefined;
  /** Diagnose the pack too. Default false. */
  readonly diagnosis?: boolean | undefined;
}

export type JobState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'running'; readonly step?: ProgressStep }
  | {
      readonly kind: 'done';
      readonly assessment: Assessment;
      /** Where it was asked. */
      readonly diagnosis?: Diagnosis;
      readonly warnings: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** A bug of Relance or a broken machine; the log has the rest. */
  | { readonly kind: 'failed'; readonly incident: string }
  | { readonly kind: 'cancelled' };

/** An assessment that somebody asked for. */
export interface Job {
  /** Fingerprint of the question: who asks the same gets the same job. */
  readonly id: string;
  readonly pack: string;
  readonly question: AssessmentQuestion;
  readonly state: JobState;
}

export function isOver({ state }: Job): boolean {
  return state.kind !== 'waiting' && state.kind !== 'running';
}
