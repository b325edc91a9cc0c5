import type { XmlElement, XmlNode, XmlText } from '../xml/tree.ts';
import { rankOf } from './schema-order.ts';

/**
 * Puts a new element among its siblings: after or before the one given, else where the schema has it. It gets the white space that stands
 * before its neighbour.
 */
export function insert(
  children: readonly XmlNode[],
  added: XmlElement,
  left: XmlElement | undefined,
  right: XmlElement | undefined,
): readonly XmlNode[] {
  const rank = rankOf(added, added.namespace);
  const after =
    left ??
    (right === undefined
      ? children.findLast((node) => node.kind === 'element' && rankOf(node, added.namespace) <= rank)
      : undefined);
  if (after !== undefined) {
    const at = children.indexOf(after);
    return children.toSpliced(at + 1, 0, ...indentBefore(children, at), added);
  }
  const before = right ?? children.find((node) => node.kind === 'element');
  if (before === undefined) return [...children, added];
  const at = children.indexOf(before);
  return children.toSpliced(at, 0, added, ...indentBefore(children, at));
}

function indentBefore(children: readonly XmlNode[], at: number): readonly XmlNode[] {
  const node = children[at - 1];
  return isBlank(node) ? [node] : [];
}

/** White space between elements. */
export function isBlank(node: XmlNode | undefined): node is XmlText {
  return node?.kind === 'text' && node.text.trim() === '';
}
