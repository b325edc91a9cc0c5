import { compareValues, evaluate, type UnaryTests, type Value } from '../../feel/index.ts';
import type { DecisionTable } from '../model.ts';

/** What a cell lets through, where that is plain to see: single values, or stretches of an order. */
type Stretch =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'between'; readonly low?: End; readonly high?: End };
interface End {
  readonly value: Value;
  readonly included: boolean;
}

/** More pairs than this are not worth proving: the count of matches costs less. */
const mostRules = 300;

/**
 * A cheap proof that no two rules of a table can match together: for each pair there is a column whose cells share no
 * value. Where it does not succeed nothing is claimed.
 */
export function disjoint(table: DecisionTable): boolean {
  const { rules } = table;
  if (rules.length > mostRules) return false;
  const cells = rules.map((rule) => table.inputs.map((_, column) => stretchesOf(rule.cells[column]?.tests)));
  return rules.every((_, a) =>
    rules.every((__, b) => b <= a || cells[a]!.some((cell, column) => apart(cell, cells[b]![column]))),
  );
}

function apart(left: readonly Stretch[] | undefined, right: readonly Stretch[] | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  return left.every((a) => right.every((b) => separate(a, b)));
}

function separate(a: Stretch, b: Stretch): boolean {
  const [x, y] = [asBetween(a), asBetween(b)];
  return before(x.high, y.low) || before(y.high, x.low);
}

function asBetween(stretch: Stretch): Extract<Stretch, { readonly kind: 'between' }> {
  if (stretch.kind === 'between') return stretch;
  const end = { value: stretch.value, included: true };
  return { kind: 'between', low: end, high: end };
}

/** Whether a stretch that ends here lies wholly before one that begins there. */
function before(high: End | undefined, low: End | undefined): boolean {
  if (high === undefined || low === undefined) return false;
  const order = orderOf(high.value, low.value);
  if (order === null) return false;
  return order < 0 || (order === 0 && !(high.included && low.included));
}

function orderOf(left: Value, right: Value): number | null {
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right);
  return compareValues(left, right);
}

function stretchesOf(tests: UnaryTests | undefined): readonly Stretch[] | undefined {
  if (tests === undefined || tests.kind === 'any' || tests.negated) return undefined;
  const stretches = tests.tests.map(stretchOf);
  return stretches.every((item) => item !== undefined) ? stretches : undefined;
}

function stretchOf(
  test: Extract<UnaryTests, { readonly kind: 'tests' }>['tests'][number],
): Stretch | undefined {
  if (test.kind === 'compare') {
    const value = literalValue(test.operand);
    if (value === undefined) return undefined;
    const end = { value, included: test.operator.length === 2 };
    if (test.operator === '=') return { kind: 'value', value };
    if (test.operator === '!=') return undefined;
    return test.operator.startsWith('<') ? { kind: 'between', high: end } : { kind: 'between', low: end };
  }
  if (test.usesInput) return undefined;
  const { expression } = test;
  if (expression.kind !== 'range') {
    const value = literalValue(expression);
    return value === undefined ? undefined : { kind: 'value', value };
  }
  const start = expression.start === undefined ? null : literalValue(expression.start);
  const end = expression.end === undefined ? null : literalValue(expression.end);
  if (start === undefined || end === undefined) return undefined;
  return {
    kind: 'between',
    ...(start === null ? {} : { low: { value: start, included: expression.startIncluded } }),
    ...(end === null ? {} : { high: { value: end, included: expression.endIncluded } }),
  };
}

function literalValue(expression: Parameters<typeof evaluate>[0]): Value | undefined {
  switch (expression.kind) {
    case 'boolean':
    case 'number':
    case 'string':
    case 'temporal':
    case 'negate': {
      if (expression.kind === 'negate' && expression.operand.kind !== 'number') return undefined;
      const value = evaluate(expression, new Map());
      return value === null ? undefined : value;
    }
    default:
      return undefined;
  }
}
