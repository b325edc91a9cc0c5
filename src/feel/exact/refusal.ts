import {
  problem,
  type Place,
  type Problem,
  type ProblemKinds,
  type TextParameters,
} from '../../base/index.ts';
import { exactProblems } from './problems.ts';

export type ExactProblemCode = keyof typeof exactProblems;

/**
 * What has no exact formula. Thrown inside the compiler only, where a refusal ends a deep recursion; the front door
 * turns it into a problem.
 */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(item: Problem) {
    super(item.code);
    this.name = 'Refusal';
    this.problem = item;
  }
}

/** Ends the compilation of this part with a reason. */
export function refuse(code: ExactProblemCode, parameters: TextParameters = {}, place: Place = {}): never {
  const kinds: ProblemKinds = exactProblems;
  throw new Refusal(problem(kinds, code, place, parameters));
}

/** Runs the work; a refusal inside it gains the place unless it has one of its own. */
export function refusalsWithin<T>(place: (inner: Problem) => Problem, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(place(error.problem));
    throw error;
  }
}
