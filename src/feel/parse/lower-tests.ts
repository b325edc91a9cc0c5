import type { Expression, UnaryTest, UnaryTests } from '../ast.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { climb, comparisonOperator } from './climb.ts';
import { flatten, isOperation } from './lower-operations.ts';
import { isContent, lower } from './lower.ts';
import { spanOf, type Lowering } from './lowering.ts';

/** A whole cell: `-`, a list of tests, or `not(...)` around one. */
export function lowerTests(context: Lowering, node: SyntaxNode): UnaryTests {
  const inside = children(node).filter(isContent);
  const span = spanOf(node);
  if (inside[0]?.name === 'Wildcard') return { kind: 'any', span };
  const list = inside.find((child) => child.name === 'PositiveUnaryTests')!;
  const tests = children(list)
    .filter((child) => child.name === 'PositiveUnaryTest')
    .map((test) => lowerTest(context, test));
  return { kind: 'tests', negated: inside[0]?.name === 'not', tests, span };
}

/** One test: a comparison with the input such as `< 5`, or an expression. */
export function lowerTest(context: Lowering, node: SyntaxNode): UnaryTest {
  return lowerTestContent(context, children(node).find(isContent)!);
}

export function lowerTestContent(context: Lowering, content: SyntaxNode): UnaryTest {
  const span = spanOf(content);
  const before = context.inputs;
  if (isOperation(content)) {
    const steps = flatten(context, content);
    const [first, ...rest] = steps;
    const operator = first?.kind === 'operator' ? comparisonOperator(first.text) : undefined;
    const [second] = rest;
    const isDoubled = second?.kind === 'operator' && comparisonOperator(second.text) !== undefined;
    if (
      operator !== undefined &&
      !isDoubled &&
      !rest.some((step) => step.kind === 'operator' && isLogical(step.text))
    )
      return { kind: 'compare', operator, operand: climb(context, rest), span };
    return expressionTest(context, climb(context, steps), before);
  }
  return expressionTest(context, lower(context, content), before);
}

function isLogical(text: string): boolean {
  return text === 'and' || text === 'or';
}

function expressionTest(context: Lowering, expression: Expression, before: number): UnaryTest {
  const usesInput = context.inputs > before;
  return { kind: 'expression', expression, usesInput, span: expression.span };
}
