import { deeper, idAndType, required, withNames, type BoxedReader } from './boxed.ts';

/** The items of a list that match (DMN 1.5, 10.2.1.10); `item` and the item's own fields are in scope. */
export const readFilter: BoxedReader = (element, site) => ({
  kind: 'filter',
  ...idAndType(element, site),
  of: required(element, deeper(site, 'in'), 'in'),
  condition: required(element, withNames(deeper(site, 'match'), { item: { kind: 'any' } }), 'match'),
});
