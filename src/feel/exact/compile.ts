import type { Expression } from '../ast.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { isContext, isFunction, isList } from '../kind.ts';
import { typeOfExpression } from '../typing/type-expression.ts';
import type { Value } from '../value.ts';
import { arithmetic, negation } from './arithmetic.ts';
import { bagOf, listTerm, mapBag } from './bag.ts';
import { choose } from './choose.ts';
import { compare, isNull } from './compare.ts';
import { compileFilter } from './filter.ts';
import { builtinTerm, call, callNamed, closure } from './functions.ts';
import { compileFor, compileQuantified } from './iteration.ts';
import { isTrue, logical, truth } from './logic.ts';
import { namesIn } from './names.ts';
import { refuse, refusalsWithin } from './refusal.ts';
import { formulasOf, isNullConstant, isScalar, scalarOf } from './scalar.ts';
import type { Definitions } from './definitions.ts';
import type { Formula } from './formula.ts';
import { constantProperty, rangeProperty } from './structures.ts';
import { temporalProperty } from './temporal.ts';
import { instanceOf } from './types.ts';
import { compileTest, inRange } from './unary-tests.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  numberTerm,
  truthTerm,
  type Compiler,
  type NumberTerm,
  type TermScope,
  type ScalarTerm,
  type Term,
} from './term.ts';

/** A compiler over these names, whose repeated parts are defined once. */
export function compilerOf(scope: TermScope, definitions: Definitions): Compiler {
  const compiler: Compiler = {
    scope,
    with: (names) => compilerOf(new Map([...scope, ...names]), definitions),
    compile: (expression) => compileExpression(compiler, expression),
    hoist: (term) => hoistTerm(definitions, term),
    define: (formula) => definitions.define(formula),
  };
  return compiler;
}

function hoistTerm<T extends Term>(definitions: Definitions, term: T): T {
  const define = (formula: Formula) => definitions.define(formula);
  if (isScalar(term)) return hoistScalar(define, term) as T;
  const inner = (item: Term) => hoistPart(definitions, item);
  switch (term.kind) {
    case 'list':
      return { ...term, items: term.items.map(inner) };
    case 'bag':
      return {
        ...term,
        items: term.items.map(({ when, item }) => ({
          when: hoistPart(definitions, when),
          item: inner(item),
        })),
        ...(term.nullWhen === undefined ? {} : { nullWhen: hoistPart(definitions, term.nullWhen) }),
      };
    case 'context': {
      const entries = new Map(
        [...term.entries].map(([name, entry]) => [name, hoistTerm(definitions, entry)]),
      );
      const absent = term.absent === undefined ? {} : { absent: truthTerm(define(term.absent.formula)) };
      return { ...term, entries, ...absent };
    }
    default:
      return term;
  }
}

/** A formula of so few words is as cheap as a column, and a list can have many. */
const fewWords = 8;

function hoistPart<T extends Term>(definitions: Definitions, part: T): T {
  const isBrief = isScalar(part) && formulasOf(part).every(({ size }) => size <= fewWords);
  return isBrief ? part : hoistTerm(definitions, part);
}

function hoistScalar(define: (formula: Formula) => Formula, term: ScalarTerm): ScalarTerm {
  const number = (part: NumberTerm) => numberTerm(define(part.formula), part.scale);
  switch (term.kind) {
    case 'quotient':
      return { ...term, numerator: number(term.numerator), denominator: number(term.denominator) };
    case 'days and time duration':
      return { ...term, seconds: number(term.seconds) };
    case 'years and months duration':
      return { ...term, months: number(term.months) };
    case 'number':
      return number(term);
    default:
      return { ...term, formula: define(term.formula) };
  }
}

/**
 * The term of an expression. Whatever depends on no column is evaluated here and now, by the evaluator itself; the rest is
 * a formula that is proved equal to it, or a refusal with its place.
 */
function compileExpression(compiler: Compiler, node: Expression): Term {
  const known = staticValue(compiler, node);
  if (known !== undefined) return constant(known);
  return refusalsWithin(
    (inner) =>
      inner.place.path === undefined
        ? { ...inner, place: { path: `@${node.span.from}-${node.span.to}` } }
        : inner,
    () => named(compiler, compileNode(compiler, node)),
  );
}

/**
 * Written out, a formula that long is used under a name from here on: roundings in roundings would double it each time. And a
 * long one can be deep: DuckDB reads down to 1,000, PostgreSQL as far as its stack goes (PGlite: some 250).
 */
const longest = 64;

function named(compiler: Compiler, term: Term): Term {
  if (!isScalar(term) || term.kind === 'quotient') return term;
  return formulasOf(term).some(({ size }) => size > longest) ? compiler.hoist(term) : term;
}

/** The clock is no part of a decision model. */
const clock = new Set(['now', 'today']);

function staticValue({ scope }: Compiler, node: Expression): Value | undefined {
  if (node.kind === 'function') return undefined;
  const variables = new Map<string, Value>();
  for (const name of namesIn(node)) {
    const term = scope.get(name);
    if (term === undefined) {
      if (clock.has(name)) return undefined;
    } else if (term.kind === 'constant') variables.set(name, term.value);
    else return undefined;
  }
  const value = evaluate(node, variables);
  // Functions stay terms, which can be called with what differs by row.
  return holdsFunction(value) ? undefined : value;
}

function holdsFunction(value: Value): boolean {
  if (isList(value)) return value.some(holdsFunction);
  if (isContext(value)) return [...value.entries.values()].some(holdsFunction);
  return isFunction(value);
}

function compileNode(compiler: Compiler, node: Expression): Term {
  const compile = (expression: Expression) => compiler.compile(expression);
  switch (node.kind) {
    case 'name':
      return (
        compiler.scope.get(node.name) ?? builtinTerm(node.name) ?? refuse('EXACT-NAME', { name: node.name })
      );
    case 'path':
      return path(compile(node.of), node.name);
    case 'arithmetic':
      return arithmetic(node.operator, compile(node.left), compile(node.right));
    case 'negate':
      return negation(compile(node.operand));
    case 'comparison':
      return compare(node.operator, compile(node.left), compile(node.right));
    case 'logical':
      return logical(node.operator, [compile(node.left), compile(node.right)]);
    case 'between': {
      const [value, start, end] = [compile(node.value), compile(node.low), compile(node.high)];
      if (isNullConstant(start) || isNullConstant(end)) return nothing;
      // Unlike a range in a cell, a missing end makes the answer unknown for null too.
      const absent = logical('or', [isNull(start), isNull(end), isNull(value)]);
      const within = inRange(value, { kind: 'range', startIncluded: true, endIncluded: true, start, end });
      return absent.kind === 'constant' ? within : choose([{ when: truth(absent), then: nothing }], within);
    }
    case 'in': {
      const value = compiler.hoist(compile(node.value));
      const inner = compiler.with([['?', value]]);
      return logical(
        'or',
        node.tests.map((test) => compileTest(inner, test, value)),
      );
    }
    case 'if':
      return branch(
        compile(node.condition),
        () => compile(node.then),
        () => compile(node.else),
      );
    case 'for':
      return compileFor(compiler, node.iterators, node.body);
    case 'quantified':
      return compileQuantified(compiler, node.quantifier, node.iterators, node.satisfies);
    case 'list':
      return listTerm(node.items.map(compile));
    case 'context':
      return contextOf(compiler, node.entries);
    case 'range':
      if (node.point !== undefined) return refuse('EXACT-CONSTRUCT', { found: `(${node.point} ...)` });
      return {
        kind: 'range',
        startIncluded: node.startIncluded,
        endIncluded: node.endIncluded,
        ...(node.start === undefined ? {} : { start: compile(node.start) }),
        ...(node.end === undefined ? {} : { end: compile(node.end) }),
      };
    case 'function':
      return closure(compiler, node);
    case 'call':
      return call(compiler, node.callee, node.positional.map(compile));
    case 'call named': {
      const named = new Map(node.named.map((item) => [item.name, compile(item.value)]));
      return callNamed(compiler, node.callee, named);
    }
    case 'filter':
      return compileFilter(compiler, compiler.hoist(compile(node.of)), node.condition);
    case 'instance of':
      return instanceOf(compile(node.value), typeOfExpression(node.type));
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'temporal':
      return constant(evaluate(node, new Map()));
  }
}

/** An entry of a context, a property of a value, or of a list the same of each item. */
export function path(of: Term, name: string): Term {
  const found = constantProperty(of, name);
  if (found !== undefined) return found;
  if (of.kind === 'context') return of.entries.get(name) ?? nothing;
  const bag = bagOf(of);
  if (bag !== undefined) return mapBag(bag, (item) => path(item, name));
  if (of.kind === 'range') return rangeProperty(of, name);
  const scalar = scalarOf(of);
  if (scalar === undefined && of.kind !== 'constant')
    return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(of)}.${name}` });
  return (scalar === undefined ? undefined : temporalProperty(scalar, name)) ?? nothing;
}

/** `if`: anything but true takes the else branch. A branch that is never taken is not compiled. */
export function branch(condition: Term, then: () => Term, otherwise: () => Term): Term {
  const when = isTrue(condition);
  if (when.kind === 'constant') return when.value === true ? then() : otherwise();
  return choose([{ when: truth(condition), then: then() }], otherwise());
}

/** Each entry sees the ones before it. */
function contextOf(
  compiler: Compiler,
  entries: readonly { readonly key: string; readonly value: Expression }[],
): Term {
  const terms = new Map<string, Term>();
  const later = new Set(entries.map(({ key }) => key));
  if (later.size < entries.length) return nothing;
  for (const { key, value } of entries) {
    later.delete(key);
    const inner = compiler.with(terms);
    if (value.kind !== 'function') terms.set(key, compiler.hoist(inner.compile(value)));
    else {
      // A function sees the entries after it too, once it is called; here they are not made yet.
      for (const name of namesIn(value)) if (later.has(name)) return refuse('EXACT-NAME', { name });
      terms.set(key, closure(inner, value, key));
    }
  }
  return { kind: 'context', entries: terms };
}
