import { scalarOf } from './scalar.ts';
import { constant, nothing, plain, type PlainTerm, type Term } from './term.ts';

/** A truth value as SQL; what is not a boolean counts as unknown (DMN 1.5, table 50). */
export function truth(term: Term): PlainTerm {
  const scalar = scalarOf(term);
  return scalar?.kind === 'boolean' ? scalar : plain('boolean', 'CAST(NULL AS BOOLEAN)', [], true);
}

const isKnown = (term: Term, value: boolean) => term.kind === 'constant' && term.value === value;

/** Kleene's `and` and `or`, as SQL has them too. Constants fall out; `x and null` keeps what it can still say. */
export function logical(operator: 'and' | 'or', terms: readonly Term[]): Term {
  const decisive = operator === 'or';
  if (terms.some((term) => isKnown(term, decisive))) return constant(decisive);
  const open = terms.filter((term) => !isKnown(term, !decisive));
  if (open.length === 0) return constant(!decisive);
  const truths = open.map(truth);
  if (open.every((term) => term.kind === 'constant' || scalarOf(term)?.kind !== 'boolean')) return nothing;
  if (truths.length === 1) return truths[0]!;
  const sql = `(${truths.map((item) => item.sql).join(operator === 'or' ? ' OR ' : ' AND ')})`;
  return plain('boolean', sql, truths);
}

/** True or false, never unknown: whether the term is true. */
export function isTrue(term: Term): Term {
  if (term.kind === 'constant') return constant(term.value === true);
  if (term.kind !== 'boolean') return constant(false);
  return term.nullable ? plain('boolean', `coalesce(${term.sql}, FALSE)`, [term], false) : term;
}
