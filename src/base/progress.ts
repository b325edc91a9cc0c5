import type { Text } from './text.ts';

/** What long work reports: the step that starts now, and how far it is where that is known. */
export interface ProgressStep {
  readonly title: Text;
  /** Steps done and in all, e.g. 2 of 5 measures. */
  readonly done?: number;
  readonly total?: number;
}

/** Receives progress; long work calls it at the start of every step. */
export type Progress = (step: ProgressStep) => void;
