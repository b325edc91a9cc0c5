import type { ItemDefinition } from '../model.ts';
import { attribute, childElement, childElements, textOf, type XmlElement } from '../xml/tree.ts';
import type { Document } from './document.ts';
import { nameOf, optional } from './element.ts';

/** An item definition or component with its constraints (DMN 1.5, 7.3.2). */
export function readItemDefinition(document: Document, element: XmlElement, outer: string): ItemDefinition {
  const name = nameOf(document, element, outer);
  const path = outer === '' ? `type "${name}"` : `${outer}, component "${name}"`;
  const { reading } = document;
  const constraint = (local: string) => {
    const found = childElement(element, local);
    return found === undefined ? undefined : reading.tests(found, {}, `${path}, ${local}`);
  };
  const allowed = constraint('allowedValues');
  const whole = constraint('typeConstraint');
  return {
    ...optional({
      id: attribute(element, 'id'),
      typeRef: typeRefOf(document, element),
      unit: document.unit(element),
    }),
    name,
    isCollection: attribute(element, 'isCollection') === 'true',
    components: childElements(element, 'itemComponent').map((item) =>
      readItemDefinition(document, item, path),
    ),
    ...optional({
      allowedValues: allowed?.tests,
      typeConstraint: whole?.tests,
      allowedValuesText: allowed?.text,
      typeConstraintText: whole?.text,
      functionItem: functionItem(document, element, path),
    }),
  };
}

function functionItem(document: Document, element: XmlElement, path: string): ItemDefinition['functionItem'] {
  const found = childElement(element, 'functionItem');
  if (found === undefined) return undefined;
  const parameters = childElements(found, 'parameters').map((item) => ({
    name: nameOf(document, item, path),
    ...optional({ typeRef: typeRefOf(document, item) }),
  }));
  return { ...optional({ outputTypeRef: document.typeRef(attribute(found, 'outputTypeRef')) }), parameters };
}

/** The typeRef as attribute, or as child element in an item definition. */
export function typeRefOf(document: Document, element: XmlElement): string | undefined {
  const child = childElement(element, 'typeRef');
  return document.typeRef(attribute(element, 'typeRef') ?? (child === undefined ? undefined : textOf(child)));
}
