import { attribute, elementsOf, textOf, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { insert, isBlank } from './insert.ts';
import { contentOf, pairWithDocument, pairWithPast } from './pair.ts';

/**
 * Writes into an element of the document what changed in the model since it was read: `past` is the model as read, `present` as it is,
 * both as elements. What did not change, and what the model does not know of (attributes and elements of others, comments, white space,
 * the ids that diagrams point at), stays as it was written. `namespace` is the target namespace of the model.
 */
export function merge(
  present: XmlElement,
  past: XmlElement,
  written: XmlElement,
  namespace: string,
): XmlElement {
  if (contentOf(present) === contentOf(past)) return written;
  const children = mergeText(present, past, mergeChildren(present, past, written, namespace));
  return { ...written, attributes: mergeAttributes(present, past, written), children };
}

function mergeAttributes(
  present: XmlElement,
  past: XmlElement,
  written: XmlElement,
): XmlElement['attributes'] {
  const changed = (name: string) => attribute(present, name) !== attribute(past, name);
  const kept = written.attributes.flatMap((item) => {
    if (!changed(item.name)) return [item];
    const value = attribute(present, item.name);
    return value === undefined ? [] : [{ name: item.name, value }];
  });
  const added = present.attributes.filter(
    ({ name }) => changed(name) && attribute(written, name) === undefined,
  );
  return [...kept, ...added];
}

function mergeText(present: XmlElement, past: XmlElement, children: readonly XmlNode[]): readonly XmlNode[] {
  const text = textOf(present);
  if (text === textOf(past)) return children;
  const others = children.filter((node) => node.kind !== 'text');
  return text === '' ? others : [...others, { kind: 'text', text, cdata: false, from: -1, to: -1 }];
}

/** A child of the model as it is, and where it goes. */
interface Entry {
  readonly child: XmlElement;
  readonly merged: XmlElement;
  /** Its element in the document; absent for what is new. */
  readonly place?: XmlElement;
}

function mergeChildren(
  present: XmlElement,
  past: XmlElement,
  written: XmlElement,
  namespace: string,
): readonly XmlNode[] {
  const before = elementsOf(past);
  const places = pairWithDocument(before, elementsOf(written), namespace);
  const earlier = pairWithPast(elementsOf(present), before);
  const entries = elementsOf(present).flatMap((child): readonly Entry[] => {
    const was = earlier.get(child);
    const place = was === undefined ? undefined : places.get(was);
    if (was !== undefined && place !== undefined) {
      return [{ child, merged: merge(child, was, place, namespace), place }];
    }
    // What the reader adds of its own, such as the variable that an input lacks, is no change.
    const isAdded = was === undefined || contentOf(was) !== contentOf(child);
    return isAdded ? [{ child, merged: child }] : [];
  });
  const order = before.flatMap((child) => places.get(child) ?? []);
  const children = replaced(written.children, new Set(order), turns(entries, order, written));
  return [...groups(entries).values()].reduce(insertNew, children);
}

function groups(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  return Map.groupBy(entries, ({ child }) => child.local);
}

/** Puts what is new of one name behind the sibling before it, or in front of the first one that was there. */
function insertNew(children: readonly XmlNode[], siblings: readonly Entry[]): readonly XmlNode[] {
  let result = children;
  let left: XmlElement | undefined;
  const first = siblings.find(({ place }) => place !== undefined)?.merged;
  for (const { merged, place } of siblings) {
    if (place === undefined) result = insert(result, merged, left, first);
    left = merged;
  }
  return result;
}

/** What comes in the place of each element: itself merged, or, where the model has another order, the one whose turn it is. */
function turns(
  entries: readonly Entry[],
  order: readonly XmlElement[],
  written: XmlElement,
): ReadonlyMap<XmlElement, XmlElement> {
  const result = new Map<XmlElement, XmlElement>();
  for (const siblings of groups(entries).values()) {
    const own = siblings.flatMap(({ merged, place }) => (place === undefined ? [] : [{ merged, place }]));
    const kept = new Set(own.map(({ place }) => place));
    const was = order.filter((place) => kept.has(place));
    const isSame = was.every((place, index) => place === own[index]!.place);
    const places = isSame ? was : elementsOf(written).filter((place) => kept.has(place));
    for (const [index, { merged }] of own.entries()) result.set(places[index]!, merged);
  }
  return result;
}

/** The children with each that the model has in its new form; those that it has no more go, with the white space before them. */
function replaced(
  children: readonly XmlNode[],
  read: ReadonlySet<XmlElement>,
  turn: ReadonlyMap<XmlElement, XmlElement>,
): readonly XmlNode[] {
  const result: XmlNode[] = [];
  for (const node of children) {
    const next = node.kind === 'element' && read.has(node) ? turn.get(node) : node;
    if (next !== undefined) result.push(next);
    else if (isBlank(result.at(-1))) result.pop();
  }
  return result;
}
