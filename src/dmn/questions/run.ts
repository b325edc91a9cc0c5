import { type EvaluationOptions, type Value } from '../../feel/index.ts';
import {
  known,
  possible,
  sourcesOf,
  type Possible,
  type PossibleEffort,
  type PossibleScope,
} from '../../feel/index.ts';
import type { Run } from '../decide/frame.ts';
import type { GraphNode } from '../graph.ts';
import type { TypeTable } from '../read/types.ts';
import type { TableState } from './table-state.ts';

/** One run of a model over what is possible: the counterpart of `Run`. */
export interface PossibleRun {
  /** What inputs and decisions may be: those that are given, and what was found on the way. */
  readonly sets: Map<GraphNode['element'], Possible>;
  /** Elements that depend on an unknown input; all others are left to `decide`'s own code. */
  readonly open: ReadonlySet<GraphNode['element']>;
  /** The run of that code; what it found is kept from one run over possible values to the next. */
  readonly real: Run;
  readonly now: EvaluationOptions['now'];
  readonly observe: ((unknown: string, value: Value) => void) | undefined;
  readonly effort: PossibleEffort;
  /** Receives the state of every table that is met, also of those without unknown inputs; absent where nobody asks. */
  readonly tables: TableState[] | undefined;
}

/** Where a boxed expression is looked at. */
export interface PossibleFrame {
  readonly run: PossibleRun;
  readonly scope: PossibleScope;
  readonly types: TypeTable;
  readonly path: string;
}

export function deeper(frame: PossibleFrame, step: string): PossibleFrame {
  return { ...frame, path: `${frame.path}, ${step}` };
}

/** The set, with null where something may be wrong that depends on other things too. */
export function orNull(set: Possible, because: readonly Possible[]): Possible {
  return possible([...set.parts, ...known(null).parts], sourcesOf([set, ...because]));
}
