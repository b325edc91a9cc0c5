import { childElements } from '../../xml/tree.ts';
import { deeper, idAndType, type BoxedReader } from './boxed.ts';
import type { BoxedExpression } from '../../model.ts';

/** A list of expressions (DMN 1.5, 10.2.1.5). */
export const readList: BoxedReader = (element, site) => {
  const items: BoxedExpression[] = [];
  for (const [index, item] of childElements(element).entries()) {
    // One child at a time, so that each is read as the expression that it is.
    const value = site.inside({ ...element, children: [item] }, deeper(site, `item ${index + 1}`));
    if (value !== undefined) items.push(value);
  }
  return { kind: 'list', ...idAndType(element, site), items };
};
