import type { FeelType } from '../../../feel/index.ts';
import type { BoxedExpression } from '../../model.ts';
import { checkProblem } from '../problems.ts';
import { inside, type TypeSite } from './typing.ts';

type Invocation = Extract<BoxedExpression, { readonly kind: 'invocation' }>;

/** A call with bound parameters: every name is a parameter, every parameter has a value of its type. */
export function inferInvocation(boxed: Invocation, site: TypeSite): FeelType {
  const { callee } = boxed;
  const called = callee.kind === 'literal' ? callee.text.trim() : '';
  const parameters = site.names[called]?.parameters;
  for (const { name, value } of boxed.bindings) {
    const parameter = parameters?.find((item) => item.name === name);
    if (parameters !== undefined && parameter === undefined) {
      const expected = parameters.map((item) => item.name).join(', ') || '-';
      const at = { path: `${site.path}, parameter "${name}"` };
      const found = { callee: called, found: name, expected };
      site.problems.push(checkProblem('DMN-INVOCATION-NAME', at, found, 'error'));
    }
    if (value !== undefined) site.infer(value, inside(site, `parameter "${name}"`), parameter?.typeRef);
  }
  for (const { name } of parameters ?? []) {
    if (boxed.bindings.some((binding) => binding.name === name && binding.value !== undefined)) continue;
    const found = { callee: called, found: name };
    site.problems.push(checkProblem('DMN-INVOCATION-MISSING', { path: site.path }, found, 'warning'));
  }
  const type = site.infer(callee, site);
  return type.kind === 'function' ? type.result : { kind: 'any' };
}
