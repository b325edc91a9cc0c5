import type { Expression } from '../ast.ts';
import type { Builtin } from '../builtins/builtin.ts';
import { builtins } from '../builtins/registry.ts';
import { ofBuiltin, ofResultType } from './builtins.ts';
import {
  anything,
  join,
  kindOfPart,
  known,
  onlyValue,
  sourcesOf,
  type Part,
  type Possible,
} from './possible.ts';
import { possibleValues } from './possible-values.ts';
import { everyCombination, setOf, templateOf, type PossibleScope } from './scope.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;

export function possibleCall(node: NodeOf<'call'>, scope: PossibleScope): Possible {
  const given = node.positional.map((argument) => possibleValues(argument, scope));
  const template = templateOf(node, (operand) => ({
    ...node,
    positional: given.map((_, at) => operand(at)),
  }));
  const builtin = builtinOf(node.callee, scope);
  if (builtin !== undefined)
    return everyCombination(template, given, scope) ?? ofBuiltin(builtin, given, template, scope);
  return callEach(possibleValues(node.callee, scope), scope, given, (parameters) =>
    parameters.length === given.length ? given : undefined,
  );
}

export function possibleNamedCall(node: NodeOf<'call named'>, scope: PossibleScope): Possible {
  const given = node.named.map(({ name, value }) => ({ name, set: possibleValues(value, scope) }));
  const sets = given.map(({ set }) => set);
  const builtin = builtinOf(node.callee, scope);
  if (builtin !== undefined) {
    const template = templateOf(node, (operand) => ({
      ...node,
      named: node.named.map(({ name }, at) => ({ name, value: operand(at) })),
    }));
    return everyCombination(template, sets, scope) ?? ofResultType(builtin, sets);
  }
  const named = new Map(given.map(({ name, set }) => [name, set]));
  return callEach(possibleValues(node.callee, scope), scope, sets, (parameters) => {
    const ordered = parameters.map((name) => named.get(name));
    const fits = named.size === parameters.length && ordered.every((set) => set !== undefined);
    return fits ? ordered : undefined;
  });
}

/** A name that no scope has may be a builtin; one that may hide it leaves that open. */
function builtinOf(callee: Expression, scope: PossibleScope): Builtin | undefined {
  if (callee.kind !== 'name') return undefined;
  const hidden = setOf(scope, callee.name);
  const isFree = hidden === undefined || hidden.parts.every((part) => isNoFunction(part));
  return isFree ? builtins.get(callee.name) : undefined;
}

function isNoFunction(part: Part): boolean {
  const kind = kindOfPart(part);
  return kind !== undefined && kind !== 'function';
}

/** The results of every function that the callee may be; arguments that do not fit give null, as does what is no function. */
function callEach(
  callee: Possible,
  scope: PossibleScope,
  given: readonly Possible[],
  order: (parameters: readonly string[]) => readonly Possible[] | undefined,
): Possible {
  const results = callee.parts.map((part) => {
    if (part.kind === 'function') {
      const ordered = order(part.function.parameters);
      return ordered === undefined ? known(null) : called(part.function, ordered, scope, callee);
    }
    return isNoFunction(part) ? known(null) : anything(sourcesOf(given));
  });
  return join(results, callee.sources);
}

/** Known arguments of a known function are left to the function itself. */
function called(
  item: Extract<Part, { readonly kind: 'function' }>['function'],
  given: readonly Possible[],
  scope: PossibleScope,
  callee: Possible,
): Possible {
  const values = given.map(onlyValue);
  if (item.value !== undefined && values.every((value) => value !== undefined))
    return known(item.value.call(values));
  scope.effort.left -= 1;
  return scope.effort.left > 0 ? item.call(given, scope.depth + 1) : anything(sourcesOf([...given, callee]));
}
