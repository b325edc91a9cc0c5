import type { FeelType } from './type.ts';

/** The one type that all of the types conform to: the same type, or any. null joins with everything. */
export function unify(types: readonly FeelType[]): FeelType {
  let joined: FeelType = { kind: 'null' };
  for (const type of types) joined = join(joined, type);
  return types.length === 0 ? { kind: 'any' } : joined;
}

function join(left: FeelType, right: FeelType): FeelType {
  if (left.kind === 'null') return right;
  if (right.kind === 'null') return left;
  if (left.kind !== right.kind) return { kind: 'any' };
  if ((left.kind === 'list' || left.kind === 'range') && right.kind === left.kind)
    return { kind: left.kind, of: join(left.of, right.of) };
  if (left.kind === 'context' && right.kind === 'context') return joinContexts(left.fields, right.fields);
  if (left.kind === 'function' && right.kind === 'function') return joinFunctions(left, right);
  return left;
}

type FunctionType = Extract<FeelType, { readonly kind: 'function' }>;

function joinFunctions(left: FunctionType, right: FunctionType): FeelType {
  if (left.parameters.length !== right.parameters.length) return { kind: 'any' };
  const parameters = left.parameters.map((type, at) => join(type, right.parameters[at]!));
  return { kind: 'function', parameters, result: join(left.result, right.result) };
}

/** The entries that both have: a context with more entries conforms to one with fewer. */
function joinContexts(
  left: Readonly<Record<string, FeelType>>,
  right: Readonly<Record<string, FeelType>>,
): FeelType {
  const shared = Object.entries(left).flatMap(([name, type]) => {
    const other = right[name];
    return other === undefined ? [] : [[name, join(type, other)] as const];
  });
  return { kind: 'context', fields: Object.fromEntries(shared) };
}
