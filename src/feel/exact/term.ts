import type { Expression } from '../ast.ts';
import type { Value } from '../value.ts';
import type { Formula } from './formula.ts';

/** A number as scaled integer: the value is formula / 10^scale. */
export interface NumberTerm {
  readonly kind: 'number';
  readonly scale: number;
  readonly formula: Formula;
}

/**
 * A division that has not been carried out: numerator / denominator, both integers (scale 0). `error` bounds the
 * distance to the evaluator's 34-digit result: at most error * 10^-33 / |denominator|. See quotient.ts for the proofs.
 */
export interface QuotientTerm {
  readonly kind: 'quotient';
  readonly numerator: NumberTerm;
  readonly denominator: NumberTerm;
  readonly error: bigint;
  /** The evaluator rounds once: its result is round34(numerator / denominator). */
  readonly pure: boolean;
}

export type PlainKind = 'boolean' | 'string' | 'date' | 'date and time';

/** A value that is computed as what it is: a truth value, a text, a date, a local date and time. */
export interface PlainTerm {
  readonly kind: PlainKind;
  readonly formula: Formula;
}

/** `seconds` with up to nine decimals. */
export interface DaysTerm {
  readonly kind: 'days and time duration';
  readonly seconds: NumberTerm;
}

export interface MonthsTerm {
  readonly kind: 'years and months duration';
  readonly months: NumberTerm;
}

export type ScalarTerm = NumberTerm | QuotientTerm | PlainTerm | DaysTerm | MonthsTerm;

/** A list with so many items in every row. */
export interface ListTerm {
  readonly kind: 'list';
  readonly items: readonly Term[];
}

/** An item of a list that is there where the condition holds; the condition is never unknown. */
export interface BagItem {
  readonly when: PlainTerm;
  readonly item: Term;
}

/** A list whose items are there only where their condition holds, in this order: what a COLLECT table or a filter gives. */
export interface BagTerm {
  readonly kind: 'bag';
  readonly items: readonly BagItem[];
  /** Where this holds the value is null. */
  readonly nullWhen?: PlainTerm;
  /** Where this holds the value is the one item itself, not a list: the default output of a table that gives lists. */
  readonly single?: PlainTerm;
}

/** A context with the same entries in every row. `absent`: where that holds, the context as a whole is null. */
export interface ContextTerm {
  readonly kind: 'context';
  readonly entries: ReadonlyMap<string, Term>;
  readonly absent?: PlainTerm;
}

export interface RangeTerm {
  readonly kind: 'range';
  readonly startIncluded: boolean;
  readonly endIncluded: boolean;
  readonly start?: Term;
  readonly end?: Term;
}

/** A function that is inlined where it is called. */
export interface FunctionTerm {
  readonly kind: 'function';
  readonly parameters: readonly string[];
  /** Of a function that is written as expression. */
  readonly body?: Expression;
  readonly inline: (compiler: Compiler, values: readonly Term[]) => Term;
}

/** Known at compile time: parameters, literals and all that follows from them. */
export interface ConstantTerm {
  readonly kind: 'constant';
  readonly value: Value;
}

/** A FEEL value for every row: the abstract values that the compiler computes with. */
export type Term = ConstantTerm | ScalarTerm | ListTerm | BagTerm | ContextTerm | RangeTerm | FunctionTerm;

export type TermScope = ReadonlyMap<string, Term>;

/** What the parts of the compiler need of each other. */
export interface Compiler {
  readonly scope: TermScope;
  /** The same compiler with more names. */
  with(names: Iterable<readonly [string, Term]>): Compiler;
  compile(expression: Expression): Term;
  /** The term under names of its own, so that it is computed once. */
  hoist<T extends Term>(term: T): T;
  define(formula: Formula): Formula;
}

export const nothing: ConstantTerm = { kind: 'constant', value: null };

export function constant(value: Value): ConstantTerm {
  return { kind: 'constant', value };
}

/** A truth value, three-valued. */
export function truthTerm(formula: Formula): PlainTerm {
  return { kind: 'boolean', formula };
}

export function numberTerm(formula: Formula, scale: number): NumberTerm {
  return { kind: 'number', formula, scale };
}

/** The type of a term in one word, for messages. */
export function kindOfTerm(term: Term): string {
  if (term.kind === 'quotient') return 'number';
  if (term.kind === 'bag') return 'list';
  if (term.kind !== 'constant') return term.kind;
  const { value } = term;
  if (value === null) return 'null';
  if (typeof value === 'boolean' || typeof value === 'string') return typeof value;
  if (Array.isArray(value)) return 'list';
  return 'kind' in value ? value.kind : 'number';
}
