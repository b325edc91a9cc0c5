import type { FeelType } from '../../../feel/index.ts';
import type { BoxedExpression } from '../../model.ts';
import { attribute, childElement, childElements, type XmlElement } from '../../xml/tree.ts';
import { normalName, optional } from '../element.ts';
import { typeRefOf } from '../item-definitions.ts';
import {
  declaredType,
  deeper,
  idAndType,
  required,
  withNames,
  type BoxedReader,
  type Site,
} from './boxed.ts';

type Entry = Extract<BoxedExpression, { kind: 'context' }>['entries'][number];

/** Named entries, each seen by those below it; a last one without a name is the result (DMN 1.5, 10.2.1.4). */
export const readContext: BoxedReader = (element, site) => {
  const entries: Entry[] = [];
  const found = childElements(element, 'contextEntry');
  let inner = site;
  for (const [index, item] of found.entries()) {
    const { entry, type } = readEntry(item, inner, index);
    entries.push(entry);
    if (entry.name !== undefined) inner = withNames(inner, { [entry.name]: type });
    else if (index < found.length - 1) site.document.reading.refuse('DMN-ENTRY-NAME', item, site.path);
  }
  return { kind: 'context', ...idAndType(element, site), entries };
};

function readEntry(element: XmlElement, site: Site, index: number): { entry: Entry; type: FeelType } {
  const variable = childElement(element, 'variable');
  const name = variable === undefined ? undefined : normalName(attribute(variable, 'name') ?? '');
  const step = name === undefined ? `entry ${index + 1}` : `entry "${name}"`;
  const value = required(element, deeper(site, step));
  const typeRef = variable === undefined ? undefined : typeRefOf(site.document, variable);
  const type = declaredType(site, element, typeRef ?? value.typeRef);
  return { entry: { ...optional({ name, typeRef }), value }, type };
}
