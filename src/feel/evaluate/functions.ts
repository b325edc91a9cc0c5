import type { Expression, Span } from '../ast.ts';
import { builtins } from '../builtins/registry.ts';
import { callBuiltin, callBuiltinNamed } from '../builtins/call.ts';
import { coerce } from '../conforms.ts';
import type { Builtin } from '../builtins/builtin.ts';
import { isFunction, kindOf } from '../kind.ts';
import { inferType } from '../typing/infer.ts';
import { typeOfExpression } from '../typing/type-expression.ts';
import type { FunctionValue, Value } from '../value.ts';
import { depthLimit, LimitReached, spend, spendOn } from './budget.ts';
import { bind, nothing, session, type Code, type Scopes } from './code.ts';
import { compile, type NodeOf } from './compile.ts';
import { lookUp } from './names.ts';
import { sizeOf } from './tree-size.ts';

export function compileFunction(node: NodeOf<'function'>): Code {
  const parameters = node.parameters.map((parameter) => parameter.name);
  const types = node.parameters.map((parameter) =>
    parameter.type === undefined ? null : typeOfExpression(parameter.type),
  );
  const body = compile(node.body);
  const { type } = inferType(node, {});
  const typed = type.kind === 'function' ? { type } : {};
  const cost = 1 + sizeOf(node.body);
  return (scopes) => {
    const call = (positional: readonly Value[]): Value => {
      if (node.external) return nothing(scopes, node.span, 'FEEL-NULL-EXTERNAL');
      const { run } = scopes;
      spend(run, cost);
      let inner = scopes;
      for (const [at, name] of parameters.entries()) {
        const type = types[at];
        if (type) spendOn(run, positional[at] ?? null);
        const value = type ? coerce(positional[at] ?? null, type) : (positional[at] ?? null);
        if (value === undefined)
          return wrongArguments(scopes, node.span, 'function', positional, parameters.join(', '));
        inner = bind(inner, name, value);
      }
      // More calls inside one another are taken for a recursion without end.
      if (run.calls >= depthLimit) throw new LimitReached('FEEL-NULL-DEPTH', depthLimit);
      run.calls += 1;
      const result = body(inner);
      run.calls -= 1;
      return result;
    };
    return {
      kind: 'function',
      parameters,
      ...typed,
      call: (positional) => session(scopes, node.span, () => call(positional)),
    };
  };
}

/** A name that no scope and no variable has may be a builtin; known only when it runs. */
function builtinOf(callee: Expression): { readonly name: string; readonly item: Builtin } | undefined {
  const item = callee.kind === 'name' ? builtins.get(callee.name) : undefined;
  return item === undefined ? undefined : { name: item.name, item };
}

export function compileCall(node: NodeOf<'call'>): Code {
  const callee = compile(node.callee);
  const given = node.positional.map(compile);
  const known = builtinOf(node.callee);
  return (scopes) => {
    const values = given.map((argument) => argument(scopes));
    if (known !== undefined && !isFunction(lookUp(scopes, known.name) ?? null)) {
      const result = callBuiltin(known.item, values, scopes.run);
      return result === undefined
        ? wrongArguments(scopes, node.span, known.name, values, signatures(known.item))
        : result;
    }
    const called = callee(scopes);
    if (!isFunction(called)) return notCallable(scopes, node.callee, called);
    if (values.length !== called.parameters.length)
      return wrongArguments(scopes, node.span, nameOf(called), values, called.parameters.join(', '));
    return called.call(values);
  };
}

export function compileNamedCall(node: NodeOf<'call named'>): Code {
  const callee = compile(node.callee);
  const given = node.named.map((argument) => ({ name: argument.name, value: compile(argument.value) }));
  const known = builtinOf(node.callee);
  return (scopes) => {
    const values = new Map(given.map((argument) => [argument.name, argument.value(scopes)]));
    if (known !== undefined && !isFunction(lookUp(scopes, known.name) ?? null)) {
      const result = callBuiltinNamed(known.item, values, scopes.run);
      return result === undefined
        ? wrongArguments(scopes, node.span, known.name, [...values.values()], signatures(known.item))
        : result;
    }
    const called = callee(scopes);
    if (!isFunction(called)) return notCallable(scopes, node.callee, called);
    const names = called.parameters;
    if (values.size !== names.length || !names.every((name) => values.has(name)))
      return wrongArguments(scopes, node.span, nameOf(called), [...values.values()], names.join(', '));
    return called.call(names.map((name) => values.get(name) ?? null));
  };
}

function nameOf(called: FunctionValue): string {
  return called.name ?? 'function';
}

function notCallable(scopes: Scopes, callee: Expression, called: Value): null {
  const found = callee.kind === 'name' ? callee.name : kindOf(called);
  return nothing(scopes, callee.span, 'FEEL-NULL-CALL', { found });
}

function wrongArguments(
  scopes: Scopes,
  span: Span,
  name: string,
  values: readonly Value[],
  expected: string,
): null {
  if (scopes.run.warn === undefined) return null;
  return nothing(scopes, span, 'FEEL-NULL-ARGUMENTS', {
    name,
    found: values.map(kindOf).join(', '),
    expected: expected.includes('(') ? expected : `${name}(${expected})`,
  });
}

function signatures(item: Builtin): string {
  return item.signatures
    .map(({ parameters }) => `${item.name}(${parameters.map((parameter) => parameter.name).join(', ')})`)
    .join(' / ');
}
