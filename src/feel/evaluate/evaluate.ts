import type { Expression } from '../ast.ts';
import type { Value } from '../value.ts';
import { rootScopes, session, startRun, type EvaluationOptions, type Variables } from './code.ts';
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
  return session(rootScopes(startRun(options), variables), expression.span, compile(expression));
}
