import { choose } from './choose.ts';
import { truth } from './logic.ts';
import type { Term } from './term.ts';

/** `if condition then a else b`, where the condition may be known already; unknown counts as false. */
export function chooseTruth(condition: Term, then: Term, otherwise: Term): Term {
  if (condition.kind === 'constant') return condition.value === true ? then : otherwise;
  if (condition.kind !== 'boolean') return otherwise;
  return choose([{ when: truth(condition), then }], otherwise);
}
