import { chooseTruth } from '../choose-truth.ts';
import { equal, isNull, not } from '../compare.ts';
import { isTrue } from '../logic.ts';
import { scalarOf } from '../scalar.ts';
import { nothing } from '../term.ts';
import type { SetBuiltin } from './set-builtin.ts';

const negation: SetBuiltin = ([value]) => {
  const scalar = scalarOf(value!);
  return scalar === undefined || scalar.kind !== 'boolean' ? nothing : not(scalar);
};

/** Equal and of one kind. Dates and times are the same only to the last digit, which `=` does not ask. */
const is: SetBuiltin = ([left, right]) => {
  const [a, b] = [scalarOf(left!), scalarOf(right!)];
  if (a === undefined || b === undefined || a.kind !== b.kind || a.kind === 'date and time') return undefined;
  return chooseTruth(isNull(left!), isNull(right!), isTrue(equal(left!, right!)));
};

export const truthBuiltins: Readonly<Record<string, SetBuiltin>> = { not: negation, is };
