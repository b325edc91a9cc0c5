/** The names in a tree of FEEL or boxed expressions: both are plain data, so one walk serves every kind of node. */

type Data = Readonly<Record<string, unknown>>;

function children(tree: unknown): readonly unknown[] {
  return typeof tree === 'object' && tree !== null ? Object.values(tree) : [];
}

/** Names that stand for a value; the name of a called function is not one of them. */
export function usedNames(tree: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    const data = node as Data | null | undefined;
    if (data?.['kind'] === 'name') names.add(String(data['name']));
    else if (data?.['kind'] === 'call' || data?.['kind'] === 'call named') {
      const callee = data['callee'] as Data;
      if (callee['kind'] !== 'name') visit(callee);
      visit(data['positional'] ?? data['named']);
    } else if (data?.['kind'] === 'instance of') visit(data['value']);
    else for (const child of children(node)) visit(child);
  };
  visit(tree);
  return names;
}
