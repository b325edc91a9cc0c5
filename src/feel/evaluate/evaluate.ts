import type { Expression } from '../ast.ts';
import type { Value } from '../value.ts';
import { nothing, rootScopes, type EvaluationOptions, type Scopes, type Variables } from './code.ts';
import { compile } from './compile.ts';

/**
 * The value of an expression. Never throws: what has no value is null, and `warn` hears why.
 * @example evaluate(unwrap(parseExpression('0.1 + 0.2 = 0.3')), new Map()) // true
 */
export function evaluate(
  expression: Expression,
  variables: Variables,
  options: EvaluationOptions = {},
): Value {
  const scopes = rootScopes(variables, options);
  return guarded(scopes, expression, () => compile(expression)(scopes));
}

/** A stack that overflows, or a number beyond the machine, is a limit like any other. */
function guarded(scopes: Scopes, expression: Expression, run: () => Value): Value {
  try {
    return run();
  } catch (reason) {
    if (!(reason instanceof RangeError)) throw reason;
    return nothing(scopes, expression.span, 'FEEL-NULL-LIMIT', { limit: reason.message });
  }
}
