import type { Expression } from '../ast.ts';

const known = new WeakMap<object, ReadonlySet<string>>();

/**
 * Every name that stands in an expression, also those that a `for` or a function binds inside it. That is on the safe
 * side for the one question it answers: does anything here depend on a column?
 */
export function namesIn(expression: Expression): ReadonlySet<string> {
  let names = known.get(expression);
  if (names === undefined) {
    const found = new Set<string>();
    gather(expression, found);
    names = found;
    known.set(expression, names);
  }
  return names;
}

function gather(node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) gather(item, found);
    return;
  }
  if ('kind' in node && node.kind === 'name' && 'name' in node) found.add(String(node.name));
  for (const part of Object.values(node)) gather(part, found);
}
