import type { Model } from '../model.ts';
import { dmn15, isFeelNamespace, modelNamespaces } from '../read/namespaces.ts';
import type { XmlDocument, XmlElement, XmlNode } from '../xml/tree.ts';
import { writeXml } from '../xml/write-xml.ts';
import { modelElements } from './elements.ts';
import { make } from './make.ts';
import { merge } from './merge.ts';

const feel15 = 'https://www.omg.org/spec/DMN/20230324/FEEL/';
const diagram15 = 'https://www.omg.org/spec/DMN/20230324/DMNDI/';
const diagramNamespace = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/DMNDI\/$/;

/**
 * The model as XML of DMN 1.5. Reading it gives the same model; diagrams, extensions of other tools and comments of the document that
 * it was read from come along.
 * @example writeModel(unwrap(readModel(xml)))
 */
export function writeModel(model: Model): string {
  const document = model.document as XmlDocument | undefined;
  const { id, name, namespace } = model;
  const fresh = make('definitions', { id, name, namespace }, modelElements(model));
  if (document?.root === undefined) {
    const attributes = [{ name: 'xmlns', value: dmn15 }, ...fresh.attributes];
    return writeXml({ before: [], root: { ...fresh, attributes }, after: [] });
  }
  const root = upgrade(document.root, document.root.namespace);
  const prefix = root.name.includes(':') ? root.name.slice(0, root.name.indexOf(':') + 1) : '';
  return writeXml({ ...document, root: merge(prefixed(fresh, prefix), root) });
}

/** The document's elements in the namespaces of DMN 1.5. */
function upgrade(element: XmlElement, from: string): XmlElement {
  return {
    ...element,
    namespace: element.namespace === from ? dmn15 : element.namespace,
    attributes: element.attributes.map((item) => ({ ...item, value: upgradeValue(item.name, item.value) })),
    children: element.children.map((node) => (node.kind === 'element' ? upgrade(node, from) : node)),
  };
}

/** Only declarations, the language and the kind of an import name a namespace of DMN. */
function upgradeValue(name: string, value: string): string {
  const declares = name === 'xmlns' || name.startsWith('xmlns:');
  if (!declares && !['expressionLanguage', 'typeLanguage', 'importType'].includes(name)) return value;
  if (modelNamespaces[value] !== undefined) return dmn15;
  if (isFeelNamespace(value)) return feel15;
  return diagramNamespace.test(value) ? diagram15 : value;
}

function prefixed(element: XmlElement, prefix: string): XmlElement {
  if (prefix === '') return element;
  const children = element.children.map((node): XmlNode =>
    node.kind === 'element' ? prefixed(node, prefix) : node,
  );
  return { ...element, name: prefix + element.local, children };
}
