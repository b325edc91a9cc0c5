import type { ArithmeticOperator, ComparisonOperator, Expression, Span, UnaryTest } from '../ast.ts';
import type { Step } from './lower-operations.ts';
import { refuse, type Lowering } from './lowering.ts';

/** How tight an operator binds (DMN 1.5, 10.3.1.2, grammar rule 2 and 4); all lean left. */
const binding: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 3,
  '<=': 3,
  '>': 3,
  '>=': 3,
  between: 3,
  in: 3,
  '+': 4,
  '-': 4,
  '*': 5,
  '/': 5,
  '**': 6,
  '^': 6,
  instance: 8,
};
const additive = 4;
const unary = 7;

const comparisons: ReadonlySet<string> = new Set(['=', '!=', '<', '<=', '>', '>=']);

export function comparisonOperator(text: string): ComparisonOperator | undefined {
  return comparisons.has(text) ? (text as ComparisonOperator) : undefined;
}

interface Walk {
  readonly context: Lowering;
  readonly steps: readonly Step[];
  at: number;
}

/** Puts a flat chain of operands and operators into a tree by precedence. */
export function climb(context: Lowering, steps: readonly Step[]): Expression {
  const walk: Walk = { context, steps, at: 0 };
  const expression = binary(walk, 1);
  const left = walk.steps[walk.at];
  return left === undefined ? expression : unexpected(walk, left);
}

function binary(walk: Walk, least: number): Expression {
  let left = operand(walk);
  for (;;) {
    const step = walk.steps[walk.at];
    if (step?.kind !== 'operator') return left;
    const strength = binding[step.text] ?? 0;
    if (strength < least) return left;
    walk.at += 1;
    left = combine(walk, left, step.text, strength);
  }
}

function combine(walk: Walk, left: Expression, operator: string, strength: number): Expression {
  const comparison = comparisonOperator(operator);
  if (comparison !== undefined) {
    const right = binary(walk, strength + 1);
    return { kind: 'comparison', operator: comparison, left, right, span: over(left, right) };
  }
  switch (operator) {
    case 'or':
    case 'and': {
      const right = binary(walk, strength + 1);
      return { kind: 'logical', operator, left, right, span: over(left, right) };
    }
    case 'between': {
      const low = binary(walk, additive);
      walk.at += 1;
      const high = binary(walk, additive);
      return { kind: 'between', value: left, low, high, span: over(left, high) };
    }
    case 'in':
      return membership(walk, left);
    case 'instance':
      return instance(walk, left);
    default: {
      const right = binary(walk, strength + 1);
      const arithmetic = (operator === '^' ? '**' : operator) as ArithmeticOperator;
      return { kind: 'arithmetic', operator: arithmetic, left, right, span: over(left, right) };
    }
  }
}

/** `x in (a, < b)`, `x in [1..2]`, `x in < 5`. */
function membership(walk: Walk, value: Expression): Expression {
  const step = walk.steps[walk.at];
  if (step?.kind === 'tests') {
    walk.at += 1;
    return { kind: 'in', value, tests: step.tests, span: { from: value.span.from, to: step.span.to } };
  }
  const operator = step?.kind === 'operator' ? comparisonOperator(step.text) : undefined;
  if (operator !== undefined) walk.at += 1;
  const operand = binary(walk, additive);
  const { span } = operand;
  const test: UnaryTest =
    operator === undefined
      ? { kind: 'expression', expression: operand, usesInput: false, span }
      : { kind: 'compare', operator, operand, span };
  return { kind: 'in', value, tests: [test], span: over(value, operand) };
}

function instance(walk: Walk, value: Expression): Expression {
  walk.at += 1;
  const step = walk.steps[walk.at];
  if (step?.kind !== 'type') return unexpected(walk, step);
  walk.at += 1;
  const span = { from: value.span.from, to: step.span.to };
  return { kind: 'instance of', value, type: step.type, span };
}

function operand(walk: Walk): Expression {
  const step = walk.steps[walk.at];
  walk.at += 1;
  if (step?.kind === 'operand') return step.expression;
  if (step?.kind === 'operator') {
    const { from } = step.span;
    if (step.text === '-') {
      const inner = binary(walk, unary);
      return { kind: 'negate', operand: inner, span: { from, to: inner.span.to } };
    }
    const comparison = comparisonOperator(step.text);
    if (comparison !== undefined && walk.at === 1) return unaryRange(walk, comparison, from);
  }
  return unexpected(walk, step);
}

/** `(< 5)` as a value is the range of all that is less than 5 (DMN 1.5, 10.3.2.7). */
function unaryRange(walk: Walk, operator: ComparisonOperator, from: number): Expression {
  const end = binary(walk, additive);
  const span = { from, to: end.span.to };
  const alone = walk.at === walk.steps.length;
  if (!alone)
    return refuse(walk.context, 'FEEL-TEST', span, { found: walk.context.source.slice(from, span.to) });
  switch (operator) {
    case '<':
    case '<=':
      return { kind: 'range', startIncluded: false, endIncluded: operator === '<=', end, span };
    case '>':
    case '>=':
      return { kind: 'range', startIncluded: operator === '>=', endIncluded: false, start: end, span };
    case '=':
    case '!=':
      return {
        kind: 'range',
        startIncluded: true,
        endIncluded: true,
        start: end,
        end,
        point: operator,
        span,
      };
  }
}

function unexpected(walk: Walk, step: Step | undefined): Expression {
  const end = walk.context.source.length;
  const span: Span =
    step === undefined ? { from: end, to: end } : step.kind === 'operand' ? step.expression.span : step.span;
  return refuse(walk.context, 'FEEL-SYNTAX', span, { found: walk.context.source.slice(span.from, span.to) });
}

function over(left: Expression, right: Expression): Span {
  return { from: left.span.from, to: right.span.to };
}
