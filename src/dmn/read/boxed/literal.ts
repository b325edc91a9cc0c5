import { idAndType, type BoxedReader } from './boxed.ts';

/** A FEEL text (DMN 1.5, 7.3.5). */
export const readLiteral: BoxedReader = (element, site) => ({
  kind: 'literal',
  ...idAndType(element, site),
  ...site.document.reading.expression(element, site.scope, site.path),
});
