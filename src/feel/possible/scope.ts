import type { EvaluationOptions } from '../evaluate/code.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import type { Expression } from '../ast.ts';
import type { Value } from '../value.ts';
import { oneOf, onlyValue, listValues, known, type Possible } from './possible.ts';

/** The names that an expression may use, with what they may be: a map, and chained to it one name after another. */
export interface PossibleScope {
  readonly names: ReadonlyMap<string, Possible>;
  /** The innermost name, which hides one that is the same; null at the end of the chain. */
  readonly local: { readonly name: string; readonly set: Possible; readonly outer: PossibleScope } | null;
  readonly now: EvaluationOptions['now'];
  /** Hears each value that an unknown is compared with: where its answer may change the outcome. */
  readonly observe: ((unknown: string, value: Value) => void) | undefined;
  /** Calls of functions that are open. */
  readonly depth: number;
  readonly effort: PossibleEffort;
}

/** Calls and items that may still be looked into; what comes after may be anything. Shared by all scopes of a run. */
export interface PossibleEffort {
  left: number;
}

const standardEffort = 5000;

export function newEffort(): PossibleEffort {
  return { left: standardEffort };
}

export interface PossibleScopeOptions {
  readonly effort?: PossibleEffort;
  readonly now?: EvaluationOptions['now'];
  readonly observe?: (unknown: string, value: Value) => void;
  readonly depth?: number;
}

export function possibleScope(
  names: ReadonlyMap<string, Possible>,
  { now, observe, depth = 0, effort = newEffort() }: PossibleScopeOptions = {},
): PossibleScope {
  return { names, local: null, now, observe, depth, effort };
}

/** The scope with one more name, which hides one that is the same. */
export function withName(outer: PossibleScope, name: string, set: Possible): PossibleScope {
  return { ...outer, local: { name, set, outer } };
}

/** What a name may be; undefined where the scope does not have it. */
export function setOf(scope: PossibleScope, name: string): Possible | undefined {
  let { local } = scope;
  for (; local !== null; local = local.outer.local) if (local.name === name) return local.set;
  return scope.names.get(name);
}

const knownValues = new WeakMap<PossibleScope, ReadonlyMap<string, Value>>();

/** The names that can only be one value, as the evaluator takes them. */
export function valuesIn(scope: PossibleScope): ReadonlyMap<string, Value> {
  let values = knownValues.get(scope);
  if (values === undefined) {
    values = makeValues(scope);
    knownValues.set(scope, values);
  }
  return values;
}

function makeValues({ names, local }: PossibleScope): ReadonlyMap<string, Value> {
  const values = new Map(local === null ? [] : valuesIn(local.outer));
  for (const [name, set] of local === null ? names : [[local.name, local.set] as const]) {
    const value = onlyValue(set);
    if (value === undefined) values.delete(name);
    else values.set(name, value);
  }
  return values;
}

/** The evaluator's value of a tree that uses known names only. */
export function ask(tree: Expression, scope: PossibleScope): Value {
  // Inner names that the tree does not use need not be carried along.
  let used = scope;
  while (used.local !== null && !namesIn(tree).has(used.local.name)) used = used.local.outer;
  return evaluate(tree, valuesIn(used), scope.now === undefined ? {} : { now: scope.now });
}

const freeNames = new WeakMap<object, ReadonlySet<string>>();

/** Every name in a tree, also those that it binds itself. */
export function namesIn(tree: object): ReadonlySet<string> {
  let names = freeNames.get(tree);
  if (names === undefined) {
    const found = new Set<string>();
    collectNames(tree, found);
    names = found;
    freeNames.set(tree, names);
  }
  return names;
}

function collectNames(node: object, found: Set<string>): void {
  if ('kind' in node && node.kind === 'name' && 'name' in node) found.add(node.name as string);
  for (const part of Object.values(node))
    if (typeof part === 'object' && part !== null) collectNames(part as object, found);
}

/** Whether a tree uses known names only, so that the evaluator can be asked; `but` is a name that the asker knows. */
export function isKnown(tree: object, scope: PossibleScope, but?: string): boolean {
  for (const name of namesIn(tree)) {
    const set = name === but ? undefined : setOf(scope, name);
    if (set !== undefined && onlyValue(set) === undefined) return false;
  }
  return true;
}

/** What the names of a tree may depend on, for what is not looked into. */
export function everySource(tree: object, scope: PossibleScope): readonly Possible[] {
  return [...namesIn(tree)].flatMap((name) => setOf(scope, name) ?? []);
}

/** Values of operands that are tried one combination at a time. */
const mostCombinations = 256;

/** A node over operands that are named `0`, `1`, ...: evaluated for every combination of their values; undefined where they are too many or not told. */
export function everyCombination(
  node: Expression,
  operands: readonly Possible[],
  scope: PossibleScope,
): Possible | undefined {
  const choices = operands.map(listValues);
  let count = 1;
  for (const values of choices) {
    if (values === undefined) return undefined;
    count *= values.length;
    if (count > mostCombinations) return undefined;
  }
  let rows: readonly (readonly Value[])[] = [[]];
  for (const values of choices) rows = rows.flatMap((row) => (values ?? []).map((value) => [...row, value]));
  const results = rows.map((row) =>
    evaluate(
      node,
      new Map(row.map((value, at) => [String(at), value])),
      scope.now === undefined ? {} : { now: scope.now },
    ),
  );
  return results.length === 1 ? known(results[0]!) : oneOf(results, ...operands);
}

const templates = new WeakMap<Expression, Expression>();

/** The node with its operands replaced by the names `0`, `1`, ...; made once per node, as compiling it is. */
export function templateOf(
  node: Expression,
  make: (operand: (at: number) => Expression) => Expression,
): Expression {
  let template = templates.get(node);
  if (template === undefined) {
    template = make((at) => ({ kind: 'name', name: String(at), span: node.span }));
    templates.set(node, template);
  }
  return template;
}
