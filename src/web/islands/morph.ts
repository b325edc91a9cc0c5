/** Attributes that scripts of the page set; the server does not know of them. */
const own = new Set([
  'role',
  'aria-expanded',
  'aria-controls',
  'aria-autocomplete',
  'aria-activedescendant',
  'open',
]);

/**
 * Makes what stands on the page like what the server sent, and touches nothing else: the field in which somebody types keeps its text and the
 * focus, what was unfolded stays open. Elements marked `data-own` belong to a script.
 */
export function morph(from: Element, to: Element): void {
  for (const { name, value } of to.attributes)
    if (from.getAttribute(name) !== value && !own.has(name)) from.setAttribute(name, value);
  for (const name of from.getAttributeNames())
    if (!to.hasAttribute(name) && !own.has(name)) from.removeAttribute(name);
  const standing = [...from.childNodes].filter((node) => !isOwn(node));
  const sent = [...to.childNodes];
  const kept = commonNodes(standing, sent);
  for (const node of standing) if (![...kept.values()].includes(node)) node.remove();
  let last: ChildNode | undefined;
  for (const next of sent) {
    const now = kept.get(next);
    if (now === undefined) {
      if (last === undefined) from.prepend(next);
      else last.after(next);
    } else if (now instanceof Element && next instanceof Element) morph(now, next);
    else if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
    last = now ?? next;
  }
}

function isOwn(node: Node): boolean {
  return node instanceof HTMLElement && 'own' in node.dataset;
}

/**
 * For each sent node the standing one that it is a newer state of: the longest series that both have in the same order, so that what is put in
 * between moves nothing else.
 */
function commonNodes(
  standing: readonly ChildNode[],
  sent: readonly ChildNode[],
): ReadonlyMap<ChildNode, ChildNode> {
  const [a, b] = [standing.map(nameOf), sent.map(nameOf)];
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i]![j] =
        a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  const kept = new Map<ChildNode, ChildNode>();
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      kept.set(sent[j]!, standing[i]!);
      i += 1;
      j += 1;
    } else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return kept;
}

/** What makes an element the same one: its kind, its id or name, and what it is for by its first class. */
function nameOf(node: ChildNode): string {
  if (!(node instanceof Element)) return node.nodeName;
  return [node.nodeName, node.id, node.getAttribute('name'), node.classList[0]].join(' ');
}
