import type { Signature } from '../../builtins/builtin.ts';
import { callBuiltin as callWithValues } from '../../builtins/call.ts';
import { builtins as registry } from '../../builtins/registry.ts';
import { stepLimit } from '../../evaluate/budget.ts';
import { refuse } from '../refusal.ts';
import { isNullConstant, isScalar } from '../scalar.ts';
import type { FeelType } from '../../type.ts';
import type { Value } from '../../value.ts';
import { constant, kindOfTerm, nothing, type Compiler, type ScalarTerm, type Term } from '../term.ts';
import { aggregateBuiltins } from './aggregates.ts';
import { contextBuiltins } from './contexts.ts';
import { dateBuiltins } from './dates.ts';
import { listBuiltins } from './lists.ts';
import { numberBuiltins } from './numbers.ts';
import { patternBuiltins } from './patterns.ts';
import { placeBuiltins } from './places.ts';
import { rangeBuiltins } from './ranges.ts';
import type { SetBuiltin } from './set-builtin.ts';
import { textBuiltins } from './texts.ts';
import { truthBuiltins } from './truths.ts';

/** Builtins with an exact formula; one more is written in its family's file. All others need constant arguments. */
const setBuiltins: Readonly<Record<string, SetBuiltin>> = {
  ...numberBuiltins,
  ...aggregateBuiltins,
  ...listBuiltins,
  ...placeBuiltins,
  ...contextBuiltins,
  ...textBuiltins,
  ...patternBuiltins,
  ...dateBuiltins,
  ...rangeBuiltins,
  ...truthBuiltins,
};

/** The clock is no part of a decision model. */
const clock = new Set(['now', 'today']);

export function isBuiltin(name: string): boolean {
  return registry.has(name);
}

export function parametersOf(name: string): readonly string[] {
  return registry.get(name)?.signatures[0]?.parameters.map((parameter) => parameter.name) ?? [];
}

/** A call of a builtin: what is known now is called with its values, all else is a formula. */
export function callBuiltin(compiler: Compiler, name: string, given: readonly Term[]): Term {
  if (clock.has(name)) return refuse('EXACT-CLOCK', { name });
  const signatures = signaturesFor(name, given.length);
  const values = given.map((term) => (term.kind === 'constant' ? term.value : undefined));
  if (values.every((value) => value !== undefined)) return constant(valueOfCall(name, values));
  if (signatures.length === 0) return nothing;
  if (given.some((term, at) => isNullConstant(term) && signatures.every((item) => !takesNull(item, at))))
    return nothing;
  if (given.some((term, at) => isScalar(term) && signatures.every((item) => fitsNever(term, item, at))))
    return nothing;
  // What is made of many parts is asked for more than once.
  const named = given.map((term) => (isScalar(term) ? term : compiler.hoist(term)));
  return setBuiltins[name]?.(named, compiler) ?? refuse('EXACT-BUILTIN', { name });
}

/** Where null as an argument is not simply null as result. */
function takesNull({ parameters }: Signature, at: number): boolean {
  return parameters[Math.min(at, parameters.length - 1)]?.nullable === true;
}

/** Whether an argument, null or not, can only give null here: null is no value, and what it is else has the wrong kind. */
function fitsNever(term: ScalarTerm, { parameters }: Signature, at: number): boolean {
  const { type, nullable } = parameters[Math.min(at, parameters.length - 1)]!;
  return nullable !== true && !isOfKind(kindOfTerm(term), type);
}

/** Also as a list of one, and a date as a date and time. */
function isOfKind(kind: string, type: FeelType): boolean {
  if (type.kind === 'any' || type.kind === kind) return true;
  if (type.kind === 'list') return isOfKind(kind, type.of);
  return type.kind === 'date and time' && kind === 'date';
}

/** The value of a call, as an evaluation of its own gives it: null where it costs too much. */
function valueOfCall(name: string, values: readonly Value[]): Value {
  try {
    return callWithValues(registry.get(name)!, values, { stepLimit, steps: stepLimit }) ?? null;
  } catch (reason) {
    if (reason instanceof RangeError) return null;
    throw reason;
  }
}

function signaturesFor(name: string, count: number): readonly Signature[] {
  return (registry.get(name)?.signatures ?? []).filter(({ parameters }) => {
    const least = parameters.filter((item) => item.optional !== true).length;
    return count >= least && (parameters.at(-1)?.variadic === true || count <= parameters.length);
  });
}

/** The arguments of a call by name, in the order of the one signature that has these names. */
export function positional(name: string, named: ReadonlyMap<string, Term>): readonly Term[] {
  for (const { parameters } of registry.get(name)?.signatures ?? []) {
    const given = parameters.map((parameter) => named.get(parameter.name));
    const filled = given.filter((term) => term !== undefined);
    const last = given.findLastIndex((term) => term !== undefined);
    if (filled.length === named.size && filled.length === last + 1) return filled;
  }
  return refuse('EXACT-BUILTIN', { name });
}
