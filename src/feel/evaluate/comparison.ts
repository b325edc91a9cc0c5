import type { ComparisonOperator } from '../ast.ts';
import { compareValues, inRange, valuesEqual } from '../compare.ts';
import { isNumber, kindOf } from '../kind.ts';
import type { Value } from '../value.ts';
import { spendOn } from './budget.ts';
import { bind, nothing, type Code } from './code.ts';
import { compile, type NodeOf } from './compile.ts';
import { compileUnaryTest } from './unary-tests.ts';

/** A comparison of two values; null where FEEL has none. */
type Compare = (left: Value, right: Value) => boolean | null;

export const comparisons: Readonly<Record<ComparisonOperator, Compare>> = {
  '=': valuesEqual,
  '!=': (left, right) => {
    const equal = valuesEqual(left, right);
    return equal === null ? null : !equal;
  },
  '<': byOrder((order) => order < 0),
  '<=': byOrder((order) => order <= 0),
  '>': byOrder((order) => order > 0),
  '>=': byOrder((order) => order >= 0),
};

function byOrder(holds: (order: number) => boolean): Compare {
  return (left, right) => {
    const order = compareValues(left, right);
    return order === null ? null : holds(order);
  };
}

export function compareBy(operator: ComparisonOperator, left: Value, right: Value): boolean | null {
  return comparisons[operator](left, right);
}

export function compileComparison(node: NodeOf<'comparison'>): Code {
  const left = compile(node.left);
  const right = compile(node.right);
  const { operator, span } = node;
  const compare = comparisons[operator];
  return (scopes) => {
    const a = left(scopes);
    const b = right(scopes);
    // The shorter of two decides how long a comparison takes.
    if (!isNumber(b)) spendOn(scopes.run, b);
    const result = compare(a, b);
    if (result !== null || a === null || b === null) return result;
    return nothing(scopes, span, 'FEEL-NULL-OPERATOR', { operator, left: kindOf(a), right: kindOf(b) });
  };
}

/** Three-valued logic (DMN 1.5, table 50): what is not a boolean counts as unknown. */
export function compileLogical(node: NodeOf<'logical'>): Code {
  const left = compile(node.left);
  const right = compile(node.right);
  const decisive = node.operator === 'or';
  return (scopes) => {
    const a = left(scopes);
    if (a === decisive) return decisive;
    const b = right(scopes);
    if (b === decisive) return decisive;
    return typeof a === 'boolean' && typeof b === 'boolean' ? !decisive : null;
  };
}

export function compileBetween(node: NodeOf<'between'>): Code {
  const value = compile(node.value);
  const low = compile(node.low);
  const high = compile(node.high);
  return (scopes) => {
    const range = {
      kind: 'range',
      startIncluded: true,
      endIncluded: true,
      start: low(scopes),
      end: high(scopes),
    } as const;
    if (range.start === null || range.end === null) return null;
    const tested = value(scopes);
    const result = inRange(tested, range);
    if (result !== null || tested === null) return result;
    const right = kindOf(range.start);
    return nothing(scopes, node.span, 'FEEL-NULL-OPERATOR', {
      operator: 'between',
      left: kindOf(tested),
      right,
    });
  };
}

/** `x in (a, < b)`: true when any test holds, unknown when none does and one is unknown. */
export function compileIn(node: NodeOf<'in'>): Code {
  const value = compile(node.value);
  const tests = node.tests.map(compileUnaryTest);
  return (scopes) => {
    const inner = bind(scopes, '?', value(scopes));
    let result: boolean | null = false;
    for (const test of tests) {
      const outcome = test(inner, inner.value);
      if (outcome === true) return true;
      if (outcome === null) result = null;
    }
    return result;
  };
}
