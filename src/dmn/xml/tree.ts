/** An XML document as plain data, complete enough to be written out again unchanged in meaning. */

export interface XmlAttribute {
  /** As written, with its prefix. */
  readonly name: string;
  readonly value: string;
}

export interface XmlElement {
  readonly kind: 'element';
  /** As written, with its prefix. */
  readonly name: string;
  readonly local: string;
  /** The namespace that the prefix is bound to; empty where there is none. */
  readonly namespace: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
  /** Offset of `<` in the source, in UTF-16 units; -1 for an element that was made. */
  readonly from: number;
}

export interface XmlText {
  readonly kind: 'text';
  /** With references resolved. */
  readonly text: string;
  readonly cdata: boolean;
  /** Offsets in the source, so that a mistake inside an expression gets its own line and column. */
  readonly from: number;
  readonly to: number;
}

/** A comment or processing instruction, kept as written. */
export interface XmlOther {
  readonly kind: 'other';
  readonly source: string;
}

export type XmlNode = XmlElement | XmlText | XmlOther;

export interface XmlDocument {
  readonly before: readonly XmlOther[];
  readonly root: XmlElement;
  readonly after: readonly XmlOther[];
}

export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((item) => item.name === name)?.value;
}

/** Child elements of any namespace. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((node) => node.kind === 'element');
}

/** Child elements of the same namespace, by local name where one is given. */
export function childElements(element: XmlElement, local?: string): readonly XmlElement[] {
  const found: XmlElement[] = [];
  for (const node of element.children) {
    if (node.kind !== 'element' || node.namespace !== element.namespace) continue;
    if (local === undefined || node.local === local) found.push(node);
  }
  return found;
}

export function childElement(element: XmlElement, local: string): XmlElement | undefined {
  return childElements(element, local)[0];
}

/** The text directly inside an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((node) => (node.kind === 'text' ? node.text : '')).join('');
}
