import { attribute, childElement, childElements } from '../../xml/tree.ts';
import { normalName, optional } from '../element.ts';
import { deeper, idAndType, required, type BoxedReader } from './boxed.ts';

/** A call with bound parameters (DMN 1.5, 10.2.1.3). */
export const readInvocation: BoxedReader = (element, site) => {
  const callee = required(element, site);
  const bindings = childElements(element, 'binding').map((item) => {
    const parameter = childElement(item, 'parameter');
    const name = normalName(parameter === undefined ? '' : (attribute(parameter, 'name') ?? ''));
    if (name === '')
      site.document.reading.refuse('DMN-NAME-MISSING', item, site.path, { found: 'parameter' });
    return { name, ...optional({ value: site.inside(item, deeper(site, `parameter "${name}"`)) }) };
  });
  return { kind: 'invocation', ...idAndType(element, site), callee, bindings };
};
