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
  const standing = [...from.childNodes].filter(
    (node) => !(node instanceof HTMLElement && 'own' in node.dataset),
  );
  const sent = [...to.childNodes];
  for (const [at, next] of sent.entries()) {
    const now = standing[at];
    if (now === undefined) from.append(next);
    else if (isAlike(now, next)) {
      if (now instanceof Element && next instanceof Element) morph(now, next);
      else if (now.nodeValue !== next.nodeValue) now.nodeValue = next.nodeValue;
    } else now.replaceWith(next);
  }
  for (const node of standing.slice(sent.length)) node.remove();
}

/** The same kind of element, and the same field: a field never becomes another one. */
function isAlike(now: Node, next: Node): boolean {
  if (now.nodeName !== next.nodeName) return false;
  return !(now instanceof Element && next instanceof Element) || now.id === next.id;
}
