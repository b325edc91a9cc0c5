import type { Engine } from '../../engine/index.ts';
import type { BackEnd } from '../back-end.ts';
import { evaluatorBackEnd } from './evaluator.ts';
import { kernelBackEnd } from './kernel.ts';
import { sqlBackEnd } from './sql.ts';

/** Every back end, in the order of its columns; the first is the one whose results are handed in. */
export function backEnds(engine: Engine): readonly BackEnd[] {
  return [evaluatorBackEnd, kernelBackEnd, sqlBackEnd(engine)];
}

export { evaluatorBackEnd };
