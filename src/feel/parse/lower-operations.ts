import type { Expression, Span, TypeExpression, UnaryTest } from '../ast.ts';
import { children, type SyntaxNode } from './grammar.ts';
import { climb } from './climb.ts';
import { lowerType } from './lower-types.ts';
import { isContent, lower, lowerNumber } from './lower.ts';
import { lowerTest, lowerTestContent } from './lower-tests.ts';
import { sourceOf, spanOf, type Lowering } from './lowering.ts';

/**
 * One step of a chain of operators in source order. The grammar's own nesting is dropped: it lets `in` and `<` swallow the
 * conjunctions to their right. The order of binding is put back by `climb`, as the specification has it.
 */
export type Step =
  | { readonly kind: 'operand'; readonly expression: Expression }
  /** `(a, < b)` after `in`. */
  | { readonly kind: 'tests'; readonly tests: readonly UnaryTest[]; readonly span: Span }
  | { readonly kind: 'type'; readonly type: TypeExpression; readonly span: Span }
  | { readonly kind: 'operator'; readonly text: string; readonly span: Span };

const operations = new Set([
  'Disjunction',
  'Conjunction',
  'Comparison',
  'ArithmeticExpression',
  'InstanceOfExpression',
  'SimplePositiveUnaryTest',
]);

export function isOperation(node: SyntaxNode): boolean {
  return operations.has(node.name) || isNegativeLiteral(node);
}

/** `-5` is one token to the grammar; to us it is a negation, so that every literal is without sign. */
function isNegativeLiteral(node: SyntaxNode): boolean {
  return node.name === 'NumericLiteral' && node.firstChild !== null;
}

export function lowerOperation(context: Lowering, node: SyntaxNode): Expression {
  return climb(context, flatten(context, node));
}

/** Iterative: a sum of ten thousand terms is a deep tree to the grammar. */
export function flatten(context: Lowering, root: SyntaxNode): Step[] {
  const steps: Step[] = [];
  const waiting: SyntaxNode[] = [root];
  while (waiting.length > 0) {
    const node = waiting.pop()!;
    if (isNegativeLiteral(node)) {
      const sign = node.firstChild!;
      steps.push({ kind: 'operator', text: '-', span: spanOf(sign) });
      const from = sign.to + /^\s*/.exec(context.source.slice(sign.to))![0].length;
      const value = context.source.slice(from, node.to);
      steps.push({ kind: 'operand', expression: lowerNumber(context, value, { from, to: node.to }) });
    } else if (operations.has(node.name) || node.name === 'PositiveUnaryTest') {
      const inside = children(node).filter(isContent);
      for (const child of inside.reverse()) if (child.name !== '(' && child.name !== ')') waiting.push(child);
    } else steps.push(followsIn(steps, node) ? testsIn(context, node) : step(context, node));
  }
  return steps;
}

/** `x in (< 5)`: brackets right after `in` hold a test, where the grammar takes them for a bracketed value. */
function followsIn(steps: readonly Step[], node: SyntaxNode): boolean {
  const last = steps.at(-1);
  return (
    node.name === 'ParenthesizedExpression' &&
    last?.kind === 'operator' &&
    last.text === 'in' &&
    node.parent?.name !== 'ArithmeticExpression'
  );
}

function testsIn(context: Lowering, node: SyntaxNode): Step {
  const inner = children(node).filter(isContent)[1]!;
  return { kind: 'tests', tests: [lowerTestContent(context, inner)], span: spanOf(node) };
}

const words = new Set(['or', 'and', 'between', 'in', 'instance', 'of', 'CompareOp', 'ArithOp']);

function step(context: Lowering, node: SyntaxNode): Step {
  const span = spanOf(node);
  if (words.has(node.name)) return { kind: 'operator', text: sourceOf(context, node), span };
  if (node.name === 'Type') return { kind: 'type', type: lowerType(context, node), span };
  if (node.name === 'PositiveUnaryTests') {
    const tests = children(node).filter((child) => child.name === 'PositiveUnaryTest');
    return { kind: 'tests', tests: tests.map((test) => lowerTest(context, test)), span };
  }
  return { kind: 'operand', expression: lower(context, node) };
}
