import { dmn15 } from '../read/namespaces.ts';
import type { XmlElement, XmlNode } from '../xml/tree.ts';

/** The unit of numbers, with the prefix that a new document binds; `writeModel` changes it to that of a document that was read. */
export const unitAttribute = 'relance:unit';

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** An element of DMN 1.5; attributes without a value are left out. */
export function make(
  local: string,
  values: Values,
  children: readonly (XmlNode | undefined)[] = [],
): XmlElement {
  const attributes = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: String(value) }],
  );
  const present = children.filter((child) => child !== undefined);
  return { kind: 'element', name: local, local, namespace: dmn15, attributes, children: present, from: -1 };
}

/** An element that holds only text; absent where there is none. */
export function textElement(local: string, text: string | undefined): XmlElement | undefined {
  if (text === undefined) return undefined;
  return make(local, {}, text === '' ? [] : [{ kind: 'text', text, cdata: false, from: -1, to: -1 }]);
}

/** `<local><text>...</text></local>`. */
export function textHolder(
  local: string,
  text: string | undefined,
  values: Values = {},
): XmlElement | undefined {
  return text === undefined ? undefined : make(local, values, [textElement('text', text)]);
}
