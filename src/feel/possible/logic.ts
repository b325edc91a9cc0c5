import { oneOf, type Possible } from './possible.ts';
import type { Truths } from './comparison.ts';

/** A set as outcomes of a condition: what is no boolean counts as unknown (DMN 1.5, table 50). */
export function truthsIn(set: Possible): Truths {
  const truths = new Set<boolean | null>();
  for (const part of set.parts) {
    if (part.kind === 'anything' || (part.kind === 'any of kind' && part.of === 'boolean'))
      for (const value of [true, false, null]) truths.add(value);
    else truths.add(part.kind === 'value' && typeof part.value === 'boolean' ? part.value : null);
  }
  return truths;
}

/** `and`, `or`, and the tests of a cell among themselves: one that is decisive decides, else unknown wins. */
export function possibleJunction(decisive: boolean, sets: readonly Possible[]): Possible {
  let truths: Truths = new Set([!decisive]);
  for (const set of sets) truths = junction(decisive, truths, truthsIn(set));
  const open = sets.filter((set) => truthsIn(set).size > 1);
  return oneOf([...truths], ...open);
}

export function junction(decisive: boolean, left: Truths, right: Truths): Truths {
  const truths = new Set<boolean | null>();
  for (const a of left)
    for (const b of right) {
      if (a === decisive || b === decisive) truths.add(decisive);
      else truths.add(a === null || b === null ? null : !decisive);
    }
  return truths;
}

/** `not(...)`. */
export function possibleNot(set: Possible): Possible {
  return oneOf(
    [...truthsIn(set)].map((truth) => (truth === null ? null : !truth)),
    set,
  );
}
