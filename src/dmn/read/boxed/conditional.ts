import { deeper, idAndType, required, type BoxedReader } from './boxed.ts';

/** if, then, else (DMN 1.5, 10.2.1.9). */
export const readConditional: BoxedReader = (element, site) => ({
  kind: 'conditional',
  ...idAndType(element, site),
  condition: required(element, deeper(site, 'if'), 'if'),
  then: required(element, deeper(site, 'then'), 'then'),
  else: required(element, deeper(site, 'else'), 'else'),
});
