/**
 * Whether data nests deeper than a limit, without recursion. Back ends walk trees recursively: a sum of very many terms
 * leans left and is as deep as it is long, so the tree is measured once, here.
 */
export function isTooDeep(tree: object, limit: number): boolean {
  // Lists of items and of entries lie between a node and its parts, so levels of data are up to three per level of the tree.
  return isDeeper(tree, limit * 3);
}

/** Whether plain data has more levels than that. */
export function isDeeper(data: unknown, limit: number): boolean {
  if (typeof data !== 'object' || data === null) return false;
  const waiting: { readonly node: object; readonly depth: number }[] = [{ node: data, depth: 1 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.depth > limit) return true;
    for (const child of Object.values(next.node))
      if (typeof child === 'object' && child !== null) waiting.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}
