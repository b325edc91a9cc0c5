import type { FeelType } from '../../../feel/index.ts';
import type { BoxedFunction } from '../../model.ts';
import { attribute, childElements, type XmlElement } from '../../xml/tree.ts';
import { nameOf, optional } from '../element.ts';
import { typeRefOf } from '../item-definitions.ts';
import { declaredType, idAndType, withNames, type Site } from './boxed.ts';

/** A function definition (DMN 1.5, 10.2.1.7), also the logic of a business knowledge model. */
export function readFunction(element: XmlElement, site: Site): BoxedFunction {
  const parameters = childElements(element, 'formalParameter').map((item) => ({
    name: nameOf(site.document, item, site.path),
    ...optional({ typeRef: typeRefOf(site.document, item) }),
  }));
  checkTwice(element, site, parameters);
  const names: Record<string, FeelType> = {};
  for (const item of parameters) names[item.name] = declaredType(site, element, item.typeRef);
  const language = languageOf(attribute(element, 'kind'));
  const body = site.inside(element, withNames(site, names));
  if (body === undefined) {
    site.document.reading.refuse(
      'DMN-EXPRESSION-MISSING',
      element,
      site.path,
      { found: element.local },
      'warning',
    );
  }
  return {
    kind: 'function',
    ...idAndType(element, site),
    language,
    parameters,
    ...optional({ body }),
  };
}

function languageOf(kind: string | undefined): BoxedFunction['language'] {
  const upper = kind?.toUpperCase();
  if (upper === 'JAVA' || upper === 'J') return 'Java';
  return upper === 'PMML' || upper === 'P' ? 'PMML' : 'FEEL';
}

function checkTwice(element: XmlElement, site: Site, parameters: readonly { readonly name: string }[]): void {
  const seen = new Set<string>();
  for (const { name } of parameters) {
    if (seen.has(name)) site.document.reading.refuse('DMN-NAME-TWICE', element, site.path, { found: name });
    seen.add(name);
  }
}
