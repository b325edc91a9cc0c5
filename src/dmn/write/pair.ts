import { attribute, type XmlElement } from '../xml/tree.ts';

/** What tells an element from its siblings of the same name; undefined where it has no such thing. */
type Key = (element: XmlElement) => string | undefined;

const byContent: Key = (element) => contentOf(element);
const byId: Key = (element) => attribute(element, 'id');
const byName: Key = (element) => attribute(element, 'name');
/** What has nothing of its own is taken in order; a reference never, as each says what it is about. */
const byOrder: Key = (element) =>
  element.children.some(isReference) || isReference(element) ? undefined : '';

function isReference(node: XmlElement['children'][number]): boolean {
  return node.kind === 'element' && attribute(node, 'href') !== undefined;
}

/** `href` of the element or of the one inside it; the document's own namespace may stand before it. */
function byReference(namespace: string): Key {
  return (element) => {
    const holder = [element, ...element.children].find(isReference);
    if (holder?.kind !== 'element') return undefined;
    const href = attribute(holder, 'href')!;
    const own = `${namespace}#`;
    return `${holder.local} ${href.startsWith(own) ? href.slice(own.length - 1) : href}`;
  };
}

/** Each child of the model as it was read with the element of the document that it was read from. */
export function pairWithDocument(
  read: readonly XmlElement[],
  written: readonly XmlElement[],
  namespace: string,
): ReadonlyMap<XmlElement, XmlElement> {
  return pair(read, written, [byId, byName, byReference(namespace), byOrder]);
}

/** Each child of the model as it is with the same one as it was; what did not change finds itself first. */
export function pairWithPast(
  present: readonly XmlElement[],
  past: readonly XmlElement[],
): ReadonlyMap<XmlElement, XmlElement> {
  return pair(present, past, [byContent, byId, byName, byReference(''), byOrder]);
}

function pair(
  from: readonly XmlElement[],
  to: readonly XmlElement[],
  keys: readonly Key[],
): ReadonlyMap<XmlElement, XmlElement> {
  const pairs = new Map<XmlElement, XmlElement>();
  const taken = new Set<XmlElement>();
  for (const key of keys) {
    const placeOf = (element: XmlElement) => {
      const wanted = key(element);
      return wanted === undefined ? undefined : `${element.local} ${wanted}`;
    };
    const free = Map.groupBy(
      to.filter((element) => !taken.has(element)),
      placeOf,
    );
    const queues = new Map([...free].map(([place, elements]) => [place, elements.values()]));
    for (const element of from) {
      const place = pairs.has(element) ? undefined : placeOf(element);
      const found = place === undefined ? undefined : queues.get(place)?.next().value;
      if (found === undefined) continue;
      pairs.set(element, found);
      taken.add(found);
    }
  }
  return pairs;
}

/** Everything that an element made from the model says, as text. */
export function contentOf(element: XmlElement): string {
  return JSON.stringify(bare(element));
}

function bare({ local, attributes, children }: XmlElement): unknown {
  return [
    local,
    attributes,
    children.map((node) => (node.kind === 'element' ? bare(node) : node.kind === 'text' ? node.text : '')),
  ];
}
