import type { Expression, Iterator } from '../ast.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { isNumber } from '../kind.ts';
import { number, type Value } from '../value.ts';
import { arithmetic, negation } from './arithmetic.ts';
import { callBuiltin, isBuiltin, positional } from './builtins.ts';
import { choose } from './choose.ts';
import { compare, isNull } from './compare.ts';
import { isTrue, logical, truth } from './logic.ts';
import { namesIn } from './names.ts';
import { refuse, refusalsWithin } from './refusal.ts';
import { formulasOf, isNullConstant, isScalar, scalarOf } from './scalar.ts';
import type { Definitions } from './definitions.ts';
import type { Formula } from './formula.ts';
import { constantProperty, listOf } from './structures.ts';
import { temporalProperty } from './temporal.ts';
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

/** More copies of a loop's body than this would make a statement that no one can run. */
const mostItems = 1000;

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
  if (term.kind === 'context') {
    const entries = new Map([...term.entries].map(([name, entry]) => [name, hoistTerm(definitions, entry)]));
    const absent = term.absent === undefined ? {} : { absent: truthTerm(define(term.absent.formula)) };
    return { ...term, entries, ...absent };
  }
  return term;
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
  return evaluate(node, variables);
}

function compileNode(compiler: Compiler, node: Expression): Term {
  const compile = (expression: Expression) => compiler.compile(expression);
  switch (node.kind) {
    case 'name':
      return compiler.scope.get(node.name) ?? refuse('EXACT-NAME', { name: node.name });
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
      return { kind: 'list', items: loop(compiler, node.iterators, node.body) };
    case 'quantified': {
      const outcomes = loop(compiler, node.iterators, node.satisfies);
      return logical(node.quantifier === 'some' ? 'or' : 'and', outcomes);
    }
    case 'list':
      return { kind: 'list', items: node.items.map(compile) };
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
    case 'instance of':
      return refuse('EXACT-CONSTRUCT', { found: node.kind === 'filter' ? '[...]' : node.kind });
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
  if (of.kind === 'list') return { kind: 'list', items: of.items.map((item) => path(item, name)) };
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
  for (const { key, value } of entries) {
    if (terms.has(key)) return nothing;
    terms.set(key, compiler.with(terms).compile(value));
  }
  return { kind: 'context', entries: terms };
}

/** The body for every combination of items, the last iterator running fastest. */
function loop(compiler: Compiler, iterators: readonly Iterator[], body: Expression): readonly Term[] {
  if (namesIn(body).has('partial')) return refuse('EXACT-CONSTRUCT', { found: 'partial' });
  const [first, ...rest] = iterators;
  if (first === undefined) return [compiler.compile(body)];
  const results: Term[] = [];
  for (const item of domain(compiler, first)) {
    results.push(...loop(compiler.with([[first.name, item]]), rest, body));
    if (results.length > mostItems) return refuse('EXACT-CONSTRUCT', { found: `for ... (${mostItems}+)` });
  }
  return results;
}

function domain(compiler: Compiler, iterator: Iterator): readonly Term[] {
  const start = compiler.compile(iterator.in);
  if (iterator.to === undefined) return listOf(start)?.items ?? refuse('EXACT-CONSTRUCT', { found: 'for' });
  const end = compiler.compile(iterator.to);
  const [low, high] = [wholeOf(start), wholeOf(end)];
  if (low === undefined || high === undefined || Math.abs(high - low) > mostItems)
    return refuse('EXACT-CONSTRUCT', { found: 'for ... in a..b' });
  const step = low <= high ? 1 : -1;
  return Array.from({ length: Math.abs(high - low) + 1 }, (_, at) => constant(number(low + at * step)));
}

function wholeOf(term: Term): number | undefined {
  if (term.kind !== 'constant' || !isNumber(term.value) || !term.value.isInteger()) return undefined;
  return term.value.toNumber();
}

function closure(compiler: Compiler, node: Extract<Expression, { readonly kind: 'function' }>): Term {
  if (node.external || node.parameters.some((parameter) => parameter.type !== undefined))
    return refuse('EXACT-CONSTRUCT', { found: 'function' });
  const parameters = node.parameters.map((parameter) => parameter.name);
  return {
    kind: 'function',
    parameters,
    inline: (_caller, values) =>
      compiler.with(parameters.map((name, at) => [name, values[at]!] as const)).compile(node.body),
  };
}

function call(compiler: Compiler, callee: Expression, given: readonly Term[]): Term {
  const name = builtinName(compiler, callee);
  if (name !== undefined) return callBuiltin(name, given);
  const called = compiler.compile(callee);
  if (called.kind !== 'function') return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(called)}(...)` });
  if (given.length !== called.parameters.length) return nothing;
  return called.inline(compiler, given);
}

function callNamed(compiler: Compiler, callee: Expression, named: ReadonlyMap<string, Term>): Term {
  const name = builtinName(compiler, callee);
  if (name !== undefined) return callBuiltin(name, positional(name, named));
  const called = compiler.compile(callee);
  if (called.kind !== 'function') return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(called)}(...)` });
  const { parameters } = called;
  if (named.size !== parameters.length || !parameters.every((item) => named.has(item))) return nothing;
  return called.inline(
    compiler,
    parameters.map((item) => named.get(item)!),
  );
}

function builtinName(compiler: Compiler, callee: Expression): string | undefined {
  if (callee.kind !== 'name' || compiler.scope.get(callee.name)?.kind === 'function') return undefined;
  return isBuiltin(callee.name) ? callee.name : undefined;
}
