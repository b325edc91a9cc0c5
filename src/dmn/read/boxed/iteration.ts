import { attribute } from '../../xml/tree.ts';
import { normalName } from '../element.ts';
import { deeper, idAndType, required, withNames, type BoxedReader } from './boxed.ts';

/** for ... return (DMN 1.5, 10.2.1.11); `partial` holds the results so far. */
export const readFor: BoxedReader = (element, site) => {
  const variable = normalName(attribute(element, 'iteratorVariable') ?? '');
  const inner = withNames(deeper(site, 'return'), {
    [variable]: { kind: 'any' },
    partial: { kind: 'list', of: { kind: 'any' } },
  });
  return {
    kind: 'for',
    ...idAndType(element, site),
    variable,
    in: required(element, deeper(site, 'in'), 'in'),
    body: required(element, inner, 'return'),
  };
};

/** some and every (DMN 1.5, 10.2.1.11). */
export const readQuantified: BoxedReader = (element, site) => {
  const variable = normalName(attribute(element, 'iteratorVariable') ?? '');
  const inner = withNames(deeper(site, 'satisfies'), { [variable]: { kind: 'any' } });
  return {
    kind: 'quantified',
    ...idAndType(element, site),
    quantifier: element.local === 'every' ? 'every' : 'some',
    variable,
    in: required(element, deeper(site, 'in'), 'in'),
    satisfies: required(element, inner, 'satisfies'),
  };
};
