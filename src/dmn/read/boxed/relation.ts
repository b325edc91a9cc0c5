import { childElements } from '../../xml/tree.ts';
import { nameOf } from '../element.ts';
import { deeper, idAndType, type BoxedReader } from './boxed.ts';
import { readList } from './list.ts';
import type { BoxedExpression } from '../../model.ts';

/** A table of contexts (DMN 1.5, 10.2.1.6). */
export const readRelation: BoxedReader = (element, site) => {
  const columns = childElements(element, 'column').map((item) => nameOf(site.document, item, site.path));
  const rows: (readonly BoxedExpression[])[] = [];
  for (const [index, item] of childElements(element, 'row').entries()) {
    const row = readList(item, deeper(site, `row ${index + 1}`));
    const cells = row.kind === 'list' ? row.items : [];
    if (cells.length !== columns.length) {
      site.document.reading.refuse('DMN-CELLS', item, `${site.path}, row ${index + 1}`, {
        found: cells.length,
        expected: columns.length,
      });
    }
    rows.push(cells);
  }
  return { kind: 'relation', ...idAndType(element, site), columns, rows };
};
