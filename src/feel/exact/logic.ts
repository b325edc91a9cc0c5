import { scalarOf } from './scalar.ts';
import { both, either, isTrueOf, nullOf } from './formula.ts';
import { constant, nothing, truthTerm, type PlainTerm, type Term } from './term.ts';

/** A truth value; what is not a boolean counts as unknown (DMN 1.5, table 50). */
export function truth(term: Term): PlainTerm {
  const scalar = scalarOf(term);
  return scalar?.kind === 'boolean' ? scalar : truthTerm(nullOf('truth'));
}

const isKnown = (term: Term, value: boolean) => term.kind === 'constant' && term.value === value;

/** Kleene's `and` and `or`. Constants fall out; `x and null` keeps what it can still say. */
export function logical(operator: 'and' | 'or', terms: readonly Term[]): Term {
  const decisive = operator === 'or';
  if (terms.some((term) => isKnown(term, decisive))) return constant(decisive);
  const open = terms.filter((term) => !isKnown(term, !decisive));
  if (open.length === 0) return constant(!decisive);
  const truths = open.map(truth);
  if (open.every((term) => term.kind === 'constant' || scalarOf(term)?.kind !== 'boolean')) return nothing;
  if (truths.length === 1) return truths[0]!;
  const formulas = truths.map((item) => item.formula);
  return truthTerm(operator === 'or' ? either(...formulas) : both(...formulas));
}

/** True or false, never unknown: whether the term is true. */
export function isTrue(term: Term): Term {
  if (term.kind === 'constant') return constant(term.value === true);
  if (term.kind !== 'boolean') return constant(false);
  const { value } = term.formula;
  if (typeof value === 'boolean') return constant(value);
  return term.formula.nullable ? truthTerm(isTrueOf(term.formula)) : term;
}
