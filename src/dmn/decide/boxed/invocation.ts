import {
  builtins,
  formatValue,
  kindOf,
  type Expression,
  type FunctionValue,
  type Value,
} from '../../../feel/index.ts';
import { enter, lookUp } from '../../../feel/internal.ts';
import { feelCode, nothing, type Code } from '../frame.ts';
import { deeper, type BoxedOf, type Compiling } from './boxed.ts';

/** A call with parameters by name; those that are not bound are null. */
export function compileInvocation(boxed: BoxedOf<'invocation'>, compiling: Compiling): Code {
  const callee = compiling.compile(boxed.callee, deeper(compiling, 'called function'));
  const bindings = boxed.bindings.map((item) => ({
    name: item.name,
    code:
      item.value === undefined
        ? () => null
        : compiling.compile(item.value, deeper(compiling, `parameter "${item.name}"`)),
  }));
  const builtin = builtinCall(boxed);
  const builtinCode = feelCode(builtin?.call, compiling.path);
  return (frame) => {
    const values = new Map(bindings.map((item): [string, Value] => [item.name, item.code(frame)]));
    if (builtin !== undefined && lookUp(frame.scopes, builtin.name) === undefined) {
      const given = new Map([...values].map(([name, value]) => [`argument ${name}`, value]));
      return builtinCode({ run: frame.run, scopes: enter(frame.scopes, given) });
    }
    const called = callee(frame);
    if (kindOf(called) !== 'function') {
      return nothing(frame.run, 'DMN-CALL', compiling.path, { found: formatValue(called) });
    }
    const { parameters, call } = called as FunctionValue;
    const unknown = [...values.keys()].filter((name) => !parameters.includes(name));
    if (unknown.length === 0) return call(parameters.map((name) => values.get(name) ?? null));
    return nothing(frame.run, 'DMN-ARGUMENTS', compiling.path, {
      found: unknown.join(', '),
      expected: parameters.join(', '),
    });
  };
}

/** A builtin is no value in FEEL; calling one by a box is the call with named arguments. */
export function builtinCall(
  boxed: BoxedOf<'invocation'>,
): { readonly name: string; readonly call: Expression } | undefined {
  const callee = boxed.callee.kind === 'literal' ? boxed.callee.expression : undefined;
  if (callee?.kind !== 'name' || !builtins.has(callee.name)) return undefined;
  const { span } = callee;
  const named = boxed.bindings.map(({ name }) => ({
    name,
    value: { kind: 'name' as const, name: `argument ${name}`, span },
  }));
  return { name: callee.name, call: { kind: 'call named', callee, named, span } };
}
