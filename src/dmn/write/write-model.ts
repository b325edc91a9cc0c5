import type { Model } from '../model.ts';
import { dmn15 } from '../read/namespaces.ts';
import { readTexts } from '../read/read-model.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/tree.ts';
import { writeXml } from '../xml/write-xml.ts';
import { definitionsElement } from './elements.ts';
import { merge } from './merge.ts';
import { upgrade } from './upgrade.ts';

/**
 * The model as XML of DMN 1.5. Reading it gives the same model; diagrams, extensions of other tools and comments of the document that
 * it was read from come along.
 * @example writeModel(unwrap(readModel(xml)))
 */
export function writeModel(model: Model): string {
  const document = model.document as XmlDocument | undefined;
  if (document?.root === undefined) {
    const own = definitionsElement(model);
    const attributes = [{ name: 'xmlns', value: dmn15 }, ...own.attributes];
    return writeXml({ before: [], root: { ...own, attributes }, after: [] });
  }
  const root = upgrade(document.root);
  const past = readTexts({ ...document, root });
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const merged = merge(
    prefixed(definitionsElement(model), prefix),
    prefixed(definitionsElement(past), prefix),
    root,
    past.namespace,
  );
  return writeXml({ ...document, root: merged });
}

function prefixed(element: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return element;
  const children = element.children.map((node): XmlNode =>
    node.kind === 'element' ? prefixed(node, prefix) : node,
  );
  return { ...element, name: prefix + element.local, children };
}
