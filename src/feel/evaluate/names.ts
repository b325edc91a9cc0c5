import { builtinValue } from '../builtins/registry.ts';
import { isContext, isList, kindOf } from '../kind.ts';
import type { Value } from '../value.ts';
import { nothing, type Code, type Scopes } from './code.ts';
import { compile, type NodeOf } from './compile.ts';
import { property } from './properties.ts';

/** The value of a name, innermost scope first; undefined where nothing has the name. */
export function lookUp(scopes: Scopes, name: string): Value | undefined {
  for (let scope: Scopes | null = scopes; scope !== null; scope = scope.outer) {
    if (scope.name === name) return scope.value;
    if (scope.entries !== null) {
      const value = scope.entries.get(name);
      if (value !== undefined) return value;
    }
  }
  return undefined;
}

export function compileName(node: NodeOf<'name'>): Code {
  const { name, span } = node;
  return (scopes) => {
    const value = lookUp(scopes, name) ?? builtinValue(name);
    return value ?? (isBound(scopes, name) ? null : nothing(scopes, span, 'FEEL-NULL-NAME', { name }));
  };
}

function isBound(scopes: Scopes, name: string): boolean {
  return scopes.run.warn === undefined || lookUp(scopes, name) !== undefined;
}

export function compilePath(node: NodeOf<'path'>): Code {
  const of = compile(node.of);
  const { name, span } = node;
  return (scopes) => {
    const value = of(scopes);
    const found = select(value, name);
    if (found !== undefined) return found;
    return value === null ? null : nothing(scopes, span, 'FEEL-NULL-PROPERTY', { kind: kindOf(value), name });
  };
}

/** `.name`: an entry, a property, or of a list the same of each element. undefined: there is no such thing. */
function select(value: Value, name: string): Value | undefined {
  if (isContext(value)) return value.entries.get(name);
  if (isList(value)) return value.map((item) => select(item, name) ?? null);
  return property(value, name);
}
