import { attribute, type XmlElement } from '../../xml/tree.ts';
import { isFeelNamespace } from '../namespaces.ts';
import { idAndType, type BoxedReader, type Site } from './boxed.ts';

/** A FEEL text (DMN 1.5, 7.3.5). */
export const readLiteral: BoxedReader = (element, site) => {
  checkLanguage(element, site);
  return {
    kind: 'literal',
    ...idAndType(element, site),
    ...site.document.reading.expression(element, site.scope, site.path),
  };
};

function checkLanguage(element: XmlElement, site: Site): void {
  const language = attribute(element, 'expressionLanguage');
  if (language === undefined || isFeelNamespace(language) || /^feel$/i.test(language)) return;
  site.document.reading.refuse('DMN-LANGUAGE', element, site.path, { found: language });
}
