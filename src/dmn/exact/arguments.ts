import { isNull, isTrue, logical, not, type Term } from '../../feel/internal.ts';
import type { Boxes } from './boxed.ts';
import { fit } from './fit.ts';

/** Arguments as their types ask; `misfit`: where one of them does not fit, which makes the outcome of the call null. */
export function fitArguments(
  { compiler, types }: Boxes,
  typeRefs: readonly (string | undefined)[],
  given: readonly Term[],
): { readonly terms: readonly Term[]; readonly misfit: Term } {
  const terms = typeRefs.map((ref, at) => compiler.hoist(fit(compiler, types, given[at]!, ref)));
  const misfits = terms.map((term, at) => logical('and', [isNull(term), not(isNull(given[at]!))]));
  return { terms, misfit: isTrue(logical('or', misfits)) };
}
