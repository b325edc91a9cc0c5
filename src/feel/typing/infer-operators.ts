import type { ArithmeticOperator, ComparisonOperator, Expression, Span } from '../ast.ts';
import { parseTemporal } from '../temporal/parse.ts';
import type { FeelType } from '../type.ts';
import {
  anyType,
  booleanType,
  complain,
  elementOf,
  isOpen,
  typeText,
  withNames,
  type Typing,
} from './typing.ts';
import { checkTest } from './unary-tests.ts';

type NodeOf<Kind extends Expression['kind']> = Extract<Expression, { readonly kind: Kind }>;
type Kind = FeelType['kind'];

const days: Kind = 'days and time duration';
const months: Kind = 'years and months duration';
const temporal: ReadonlySet<Kind> = new Set(['date', 'time', 'date and time']);
const durations: ReadonlySet<Kind> = new Set([days, months]);

/** Kinds that `<` orders. */
export const orderedKinds: ReadonlySet<Kind> = new Set([
  'number',
  'string',
  'date',
  'time',
  'date and time',
  days,
  months,
]);

/** The kind of a result; undefined where the pair has none (DMN 1.5, tables 55 to 58). */
export function arithmeticKind(operator: ArithmeticOperator, left: Kind, right: Kind): Kind | undefined {
  const bothNumbers = left === 'number' && right === 'number';
  const sameDuration = durations.has(left) && left === right;
  switch (operator) {
    case '+':
      if (bothNumbers || sameDuration || (left === 'string' && right === 'string')) return left;
      if (temporal.has(left) && shifts(left, right)) return left;
      return temporal.has(right) && shifts(right, left) ? right : undefined;
    case '-':
      if (bothNumbers || sameDuration) return left;
      if (temporal.has(left) && shifts(left, right)) return left;
      if (!temporal.has(left) || !temporal.has(right)) return undefined;
      return (left === 'time') === (right === 'time') ? days : undefined;
    case '*':
      if (bothNumbers || (durations.has(left) && right === 'number')) return left;
      return left === 'number' && durations.has(right) ? right : undefined;
    case '/':
      if (bothNumbers || (durations.has(left) && right === 'number')) return left;
      return sameDuration ? 'number' : undefined;
    case '**':
      return bothNumbers ? 'number' : undefined;
  }
}

function shifts(point: Kind, duration: Kind): boolean {
  return duration === days || (duration === months && point !== 'time');
}

export function inferArithmetic(node: NodeOf<'arithmetic'>, typing: Typing): FeelType {
  const left = typing.infer(node.left, typing);
  const right = typing.infer(node.right, typing);
  if (left.kind === 'null' || right.kind === 'null') return { kind: 'null' };
  if (isOpen(left) || isOpen(right)) return anyType;
  const kind = arithmeticKind(node.operator, left.kind, right.kind);
  if (kind !== undefined) return { kind } as FeelType;
  const { operator } = node;
  complain(typing, node.span, 'FEEL-TYPE-ARITHMETIC', {
    operator,
    left: typeText(left),
    right: typeText(right),
  });
  return { kind: 'null' };
}

export function inferNegation(node: NodeOf<'negate'>, typing: Typing): FeelType {
  const type = typing.infer(node.operand, typing);
  if (isOpen(type) || type.kind === 'number' || durations.has(type.kind)) return type;
  complain(typing, node.span, 'FEEL-TYPE-ARITHMETIC', { operator: '-', left: '', right: typeText(type) });
  return { kind: 'null' };
}

export function inferComparison(node: NodeOf<'comparison'>, typing: Typing): FeelType {
  const left = typing.infer(node.left, typing);
  const right = typing.infer(node.right, typing);
  checkComparison(typing, node.span, node.operator, left, right, node.right, node.left);
  return booleanType;
}

/** Complains about a comparison that is null whatever the values. */
export function checkComparison(
  typing: Typing,
  span: Span,
  operator: ComparisonOperator,
  left: FeelType,
  right: FeelType,
  ...literals: readonly Expression[]
): void {
  if (isOpen(left) || isOpen(right)) return;
  const comparable = operator === '=' || operator === '!=' || orderedKinds.has(left.kind);
  if (left.kind === right.kind && comparable) return;
  const text = literals.find((literal) => literal.kind === 'string');
  const other = left.kind === 'string' ? right : left;
  if (text?.kind === 'string' && (temporal.has(other.kind) || durations.has(other.kind))) {
    const expected = parseTemporal(text.value) === null ? `@"..." (${other.kind})` : `@"${text.value}"`;
    complain(typing, span, 'FEEL-TYPE-TEXT', { left: typeText(other), text: text.value, expected });
    return;
  }
  if (text?.kind === 'string' && other.kind === 'number' && /^-?[\d.]+$/.test(text.value)) {
    complain(typing, span, 'FEEL-TYPE-TEXT', { left: 'number', text: text.value, expected: text.value });
    return;
  }
  complain(typing, span, 'FEEL-TYPE-COMPARISON', {
    operator,
    left: typeText(left),
    right: typeText(right),
  });
}

export function inferIn(node: NodeOf<'in'> | NodeOf<'between'>, typing: Typing): FeelType {
  const value = typing.infer(node.value, typing);
  if (node.kind === 'in') {
    const inner = withNames(typing, { '?': value });
    for (const test of node.tests) checkTest(test, value, inner);
    return booleanType;
  }
  for (const end of [node.low, node.high])
    checkComparison(typing, node.span, '<=', value, typing.infer(end, typing), end);
  return booleanType;
}

/** The expression stands where only true and false make sense. */
export function requireBoolean(node: Expression, typing: Typing): void {
  const type = elementOf(typing.infer(node, typing));
  if (isOpen(type) || type.kind === 'boolean') return;
  complain(typing, node.span, 'FEEL-TYPE-CONDITION', { found: typeText(type) });
}
