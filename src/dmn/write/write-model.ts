import type { Model } from '../model.ts';
import { dmn15, prefixesOf, relanceNamespace } from '../read/namespaces.ts';
import { readTexts } from '../read/read-model.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/tree.ts';
import { writeXml } from '../xml/write-xml.ts';
import { definitionsElement } from './elements.ts';
import { unitAttribute } from './make.ts';
import { merge } from './merge.ts';
import { upgrade } from './upgrade.ts';

/**
 * The model as XML of DMN 1.5. Reading it gives the same model; diagrams, extensions of other tools and comments of the document that
 * it was read from come along.
 * @example writeModel(unwrap(readModel(xml)))
 */
export function writeModel(model: Model): string {
  const document = model.document as XmlDocument | undefined;
  const present = definitionsElement(model);
  if (document?.root === undefined) {
    const attributes = [{ name: 'xmlns', value: dmn15 }, ...present.attributes];
    const { root } = bindUnits({ ...present, attributes }, present);
    return writeXml({ before: [], root, after: [] });
  }
  const { root, unitName } = bindUnits(upgrade(document.root), present);
  const past = readTexts({ ...document, root });
  const prefix = root.name.slice(0, root.name.indexOf(':') + 1);
  const merged = merge(
    named(present, prefix, unitName),
    named(definitionsElement(past), prefix, unitName),
    root,
    past.namespace,
  );
  return writeXml({ ...document, root: merged });
}

/** What a root calls our unit; where the model has units and the root knows no such name, it learns one. */
function bindUnits(root: XmlElement, model: XmlElement): { root: XmlElement; unitName: string } {
  const prefixes = prefixesOf(root);
  const own = [...prefixes].find(([, namespace]) => namespace === relanceNamespace)?.[0];
  if (own !== undefined) return { root, unitName: `${own}:unit` };
  let free = 'relance';
  while (prefixes.has(free)) free += '-dmn';
  const unitName = `${free}:unit`;
  if (!hasUnits(model)) return { root, unitName };
  const binding = { name: `xmlns:${free}`, value: relanceNamespace };
  return { root: { ...root, attributes: [...root.attributes, binding] }, unitName };
}

function hasUnits(element: XmlElement): boolean {
  const own = element.attributes.some(({ name }) => name === unitAttribute);
  return own || element.children.some((node) => node.kind === 'element' && hasUnits(node));
}

/** The model's elements with the prefix of the document, and the document's name for the unit. */
function named(element: XmlElement, prefix: string, unitName: string): XmlElement {
  const attributes = element.attributes.map((item) =>
    item.name === unitAttribute ? { ...item, name: unitName } : item,
  );
  const children = element.children.map((node): XmlNode =>
    node.kind === 'element' ? named(node, prefix, unitName) : node,
  );
  return { ...element, name: prefix + element.local, attributes, children };
}
