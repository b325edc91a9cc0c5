import type { Problem } from '../../base/index.ts';
import type { UnaryTest, UnaryTests } from '../ast.ts';
import type { FeelType, Scope } from '../type.ts';
import { infer } from './infer.ts';
import { checkComparison } from './infer-operators.ts';
import { elementOf, isOpen, type Typing } from './typing.ts';

/**
 * What is certain to go wrong when a cell tests an input of a type.
 * @example checkUnaryTests(unwrap(parseUnaryTests('"a"')), { kind: 'number' }, {}).length // 1
 */
export function checkUnaryTests(
  tests: UnaryTests,
  input: FeelType,
  scope: Scope,
  source?: string,
): readonly Problem[] {
  const problems: Problem[] = [];
  const typing: Typing = { scope: { ...scope, '?': input }, problems, source, infer };
  if (tests.kind === 'tests') for (const test of tests.tests) checkTest(test, input, typing);
  return problems;
}

export function checkTest(test: UnaryTest, input: FeelType, typing: Typing): void {
  if (test.kind === 'compare') {
    const operand = typing.infer(test.operand, typing);
    checkComparison(typing, test.span, test.operator, input, operand, test.operand);
    return;
  }
  const { expression } = test;
  const type = typing.infer(expression, typing);
  if (isOpen(type) || (test.usesInput && type.kind === 'boolean')) return;
  if (type.kind === 'range' && input.kind !== 'range') {
    const end = expression.kind === 'range' ? [expression.start, expression.end] : [];
    const literals = end.filter((part) => part !== undefined);
    checkComparison(typing, test.span, '<=', elementOf(input), type.of, ...literals);
    return;
  }
  if (type.kind === 'list') {
    // A list holds values or ranges; of a mixed one nothing is known.
    const inside = type.of.kind === 'range' && input.kind !== 'range' ? type.of.of : type.of;
    if (input.kind !== 'list') checkComparison(typing, test.span, '=', input, inside);
    return;
  }
  checkComparison(typing, test.span, '=', elementOf(input), type, expression);
}
