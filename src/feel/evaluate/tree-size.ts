import type { Expression } from '../ast.ts';

/** How many nodes a tree has: the steps that one evaluation of it takes at most, without those of its loops and calls. */
export function sizeOf(tree: Expression): number {
  let size = 0;
  const waiting: object[] = [tree];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if ('kind' in next) size += 1;
    for (const part of Object.values(next)) if (typeof part === 'object' && part !== null) waiting.push(part);
  }
  return size;
}

/** Whether a tree, of FEEL or of boxes, may use a name. */
export function mentions(tree: object, name: string): boolean {
  return JSON.stringify(tree).includes(`"name":${JSON.stringify(name)}`);
}
