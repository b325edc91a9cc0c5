import type { Expression } from '../ast.ts';
import { isFunction } from '../kind.ts';
import { typeOfExpression } from '../typing/type-expression.ts';
import { callBuiltin, isBuiltin, parametersOf, positional } from './builtins/index.ts';
import { refuse } from './refusal.ts';
import { coerceTerm } from './types.ts';
import { nothing, type Compiler, type FunctionTerm, type Term } from './term.ts';

/** Calls inside calls that are written out; a function that calls itself has no end. */
const deepest = 40;

type Literal = Extract<Expression, { readonly kind: 'function' }>;

/** A function of an expression; it sees the names where it stands, and its own name in a context. */
export function closure(compiler: Compiler, node: Literal, name?: string): Term {
  if (node.external) return refuse('EXACT-CONSTRUCT', { found: 'external' });
  const types = node.parameters.map((item) => (item.type === undefined ? null : typeOfExpression(item.type)));
  const parameters = node.parameters.map((parameter) => parameter.name);
  let depth = 0;
  const inline: FunctionTerm['inline'] = (_caller, values) => {
    if (depth >= deepest) return refuse('EXACT-CONSTRUCT', { found: 'recursion' });
    const own = name === undefined ? [] : [[name, term] as const];
    const given: (readonly [string, Term])[] = [];
    for (const [at, parameter] of parameters.entries()) {
      const type = types[at];
      const value = type ? coerceTerm(values[at]!, type) : values[at]!;
      if (value === undefined) return nothing;
      given.push([parameter, compiler.hoist(value)]);
    }
    depth += 1;
    const outcome = compiler.with([...own, ...given]).compile(node.body);
    depth -= 1;
    return outcome;
  };
  const term: Term = { kind: 'function', parameters, body: node.body, inline };
  return term;
}

export function call(compiler: Compiler, callee: Expression, given: readonly Term[]): Term {
  const name = builtinName(compiler, callee);
  if (name !== undefined) return callBuiltin(compiler, name, given);
  const called = functionOf(compiler, callee);
  return called?.parameters.length === given.length ? called.inline(compiler, given) : nothing;
}

export function callNamed(compiler: Compiler, callee: Expression, named: ReadonlyMap<string, Term>): Term {
  const name = builtinName(compiler, callee);
  if (name !== undefined) return callBuiltin(compiler, name, positional(name, named));
  const called = functionOf(compiler, callee);
  if (called === undefined) return nothing;
  const { parameters } = called;
  if (named.size !== parameters.length || !parameters.every((item) => named.has(item))) return nothing;
  return called.inline(
    compiler,
    parameters.map((item) => named.get(item)!),
  );
}

/** A builtin as a value that can be passed on. */
export function builtinTerm(name: string): Term | undefined {
  if (!isBuiltin(name)) return undefined;
  const inline: FunctionTerm['inline'] = (caller, values) => callBuiltin(caller, name, values);
  return { kind: 'function', parameters: parametersOf(name), inline };
}

/** What is called; undefined for what is no function, a call of which is null. */
function functionOf(compiler: Compiler, callee: Expression): FunctionTerm | undefined {
  const called = compiler.compile(callee);
  if (called.kind === 'constant' && isFunction(called.value))
    return refuse('EXACT-CONSTRUCT', { found: 'function' });
  return called.kind === 'function' ? called : undefined;
}

function builtinName(compiler: Compiler, callee: Expression): string | undefined {
  if (callee.kind !== 'name') return undefined;
  const known = compiler.scope.get(callee.name);
  const isOwn = known?.kind === 'function' || (known?.kind === 'constant' && isFunction(known.value));
  return !isOwn && isBuiltin(callee.name) ? callee.name : undefined;
}
