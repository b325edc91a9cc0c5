import { Document } from '../read/document.ts';
import { normalName } from '../read/element.ts';
import { dmn15, isFeelNamespace, modelNamespaces, prefixesOf } from '../read/namespaces.ts';
import { TextReading } from '../read/reading.ts';
import { attribute, childElements, type XmlAttribute, type XmlElement, type XmlNode } from '../xml/tree.ts';
import { inSchemaOrder } from './schema-order.ts';

const feel15 = 'https://www.omg.org/spec/DMN/20230324/FEEL/';
const diagram15 = 'https://www.omg.org/spec/DMN/20230324/DMNDI/';
const diagramNamespace = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/DMNDI\/$/;

/**
 * A document of any version as one of DMN 1.5: its namespaces, the types that DMN 1.1 writes with an XML prefix, the name that an import
 * of DMN 1.1 has not, and the order of elements where DMN 1.1 had another. Extensions and what they hold stay as they are.
 */
export function upgrade(root: XmlElement): XmlElement {
  const imports = childElements(root, 'import').map((item) => ({
    name: normalName(attribute(item, 'name') ?? ''),
    namespace: attribute(item, 'namespace') ?? '',
    importType: '',
  }));
  const document = new Document(
    new TextReading(),
    attribute(root, 'namespace') ?? '',
    imports,
    prefixesOf(root),
  );
  const typeRef = (written: string) =>
    written.includes(':') ? (document.typeRef(written) ?? written) : written;
  return upgraded(root, root.namespace, typeRef);
}

type TypeRef = (written: string) => string;

function upgraded(element: XmlElement, from: string, typeRef: TypeRef): XmlElement {
  if (diagramNamespace.test(element.namespace)) return upgradedDiagram(element);
  if (element.namespace !== from) return element;
  if (element.local === 'extensionElements') return { ...element, namespace: dmn15 };
  const children = element.children.map((node): XmlNode => {
    if (node.kind === 'element') return upgraded(node, from, typeRef);
    return node.kind === 'text' && element.local === 'typeRef' ? { ...node, text: typeRef(node.text) } : node;
  });
  const attributes = element.attributes.map((item) => upgradedAttribute(item, typeRef));
  const lacksName = element.local === 'import' && attribute(element, 'name') === undefined;
  return {
    ...element,
    namespace: dmn15,
    attributes: lacksName ? [{ name: 'name', value: '' }, ...attributes] : attributes,
    children: inSchemaOrder(children, dmn15),
  };
}

/** The diagrams of DMN 1.2 and later differ in their namespace only. */
function upgradedDiagram(element: XmlElement): XmlElement {
  return {
    ...element,
    namespace: diagramNamespace.test(element.namespace) ? diagram15 : element.namespace,
    attributes: element.attributes.map((item) => (isDeclaration(item.name) ? upgradedName(item) : item)),
    children: element.children.map((node) => (node.kind === 'element' ? upgradedDiagram(node) : node)),
  };
}

function upgradedAttribute(item: XmlAttribute, typeRef: TypeRef): XmlAttribute {
  if (item.name === 'typeRef' || item.name === 'outputTypeRef')
    return { ...item, value: typeRef(item.value) };
  const names =
    isDeclaration(item.name) || ['expressionLanguage', 'typeLanguage', 'importType'].includes(item.name);
  return names ? upgradedName(item) : item;
}

function isDeclaration(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:');
}

/** An attribute whose value is the name of a namespace. */
function upgradedName({ name, value }: XmlAttribute): XmlAttribute {
  if (modelNamespaces[value] !== undefined) return { name, value: dmn15 };
  if (isFeelNamespace(value)) return { name, value: feel15 };
  return { name, value: diagramNamespace.test(value) ? diagram15 : value };
}
