/** A place where two data differ, as a JSON pointer (RFC 6901); what does not stand there is undefined. */
export interface Difference {
  readonly place: string;
  readonly left: unknown;
  readonly right: unknown;
}

/**
 * The first place where two JSON data differ, in the order of the left one; undefined where they are the same.
 * @example firstDifference({ a: [1, 2] }, { a: [1, 3] }) // { place: '/a/1', left: 2, right: 3 }
 */
export function firstDifference(left: unknown, right: unknown, place = ''): Difference | undefined {
  if (!isTree(left) || !isTree(right) || Array.isArray(left) !== Array.isArray(right))
    return left === right ? undefined : { place, left, right };
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const [one, other] = [left, right].map((tree) => (Object.hasOwn(tree, key) ? tree[key] : undefined));
    const step = key.replaceAll('~', '~0').replaceAll('/', '~1');
    const found = firstDifference(one, other, `${place}/${step}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isTree(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}
