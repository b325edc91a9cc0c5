import { isNumeric } from '../arithmetic.ts';
import { scalarOf } from '../scalar.ts';
import type { Compiler, NumberTerm, PlainTerm, QuotientTerm, Term } from '../term.ts';

/** A builtin on terms; undefined where these arguments have no exact formula. */
export type SetBuiltin = (given: readonly Term[], compiler: Compiler) => Term | undefined;

export function numbersOf(items: readonly Term[]): readonly (NumberTerm | QuotientTerm)[] | undefined {
  const scalars = items.map(scalarOf);
  return scalars.every((item) => item !== undefined && isNumeric(item)) ? scalars : undefined;
}

/** The arguments as texts; undefined where one of them is none. */
export function textsOf(given: readonly Term[]): readonly PlainTerm[] | undefined {
  const scalars = given.map(scalarOf);
  return scalars.every((item) => item?.kind === 'string') ? (scalars as readonly PlainTerm[]) : undefined;
}

/** A date, or a local date and time; undefined for anything else. */
export function datedOf(term: Term | undefined): PlainTerm | undefined {
  const scalar = term === undefined ? undefined : scalarOf(term);
  return scalar?.kind === 'date' || scalar?.kind === 'date and time' ? scalar : undefined;
}
