import { Decimal } from '../../base/index.ts';
import type { ArithmeticOperator } from '../ast.ts';
import { operations } from '../evaluate/arithmetic.ts';
import type { ValueKind } from '../kind.ts';
import { interval, pointOf, unbounded, valueAt, type Interval, type LinearKind } from './interval.ts';
import { kindOfPart, possible, sourcesOf, type Part, type Possible } from './possible.ts';

const nothing: Part = { kind: 'value', value: null };

/** The results of an operator over every pair of operands. Values alone are left to the evaluator. */
export function possibleArithmetic(operator: ArithmeticOperator, left: Possible, right: Possible): Possible {
  const parts = left.parts.flatMap((a) => right.parts.flatMap((b) => operate(operator, a, b)));
  return possible(parts, sourcesOf([left, right]));
}

/** `-x`. */
export function possibleNegation(operand: Possible): Possible {
  const parts = operand.parts.map((part): Part => {
    const line = linear(part);
    if (line !== undefined && line.of !== 'date')
      return interval(line.of, line.high.negated(), line.low.negated(), line.highIncluded, line.lowIncluded);
    const kind = kindOfPart(part);
    return kind === undefined ? { kind: 'anything' } : nothing;
  });
  return possible(parts, sourcesOf([operand]));
}

function operate(operator: ArithmeticOperator, left: Part, right: Part): readonly Part[] {
  if (left.kind === 'value' && right.kind === 'value')
    return [{ kind: 'value', value: operations[operator](left.value, right.value) }];
  const a = linear(left);
  const b = linear(right);
  if (a !== undefined && b !== undefined) return onLines(operator, a, b);
  const kinds = [kindOfPart(left), kindOfPart(right)];
  if (kinds.some((kind) => kind !== undefined && withoutArithmetic.has(kind))) return [nothing];
  if (kinds.every((kind) => kind === 'string'))
    return operator === '+' ? [{ kind: 'any of kind', of: 'string', except: [] }] : [nothing];
  if (kinds.includes('string') && !kinds.includes(undefined)) return [nothing];
  return [{ kind: 'anything' }];
}

const withoutArithmetic: ReadonlySet<ValueKind> = new Set([
  'null',
  'boolean',
  'list',
  'range',
  'context',
  'function',
]);

/** A part as interval, also where it is one value. */
export function linear(part: Part): Interval | undefined {
  if (part.kind === 'interval') return part;
  const point = part.kind === 'value' ? pointOf(part.value) : undefined;
  return point === undefined ? undefined : interval(point.of, point.at, point.at);
}

function onLines(operator: ArithmeticOperator, a: Interval, b: Interval): readonly Part[] {
  if (a.of === 'number' && b.of === 'number') return numbers(operator, a, b);
  const sum = operator === '+' || operator === '-' ? sumKind(operator, a.of, b.of) : undefined;
  if (sum !== undefined) return monotone(operator as '+' | '-', sum, a, b);
  if (operator !== '*' && operator !== '/') return [nothing];
  return productKinds(operator, a.of, b.of);
}

/** Durations times and by numbers, without bounds; null where the result has no size. */
function productKinds(operator: '*' | '/', left: LinearKind, right: LinearKind): readonly Part[] {
  if (left === 'date' || right === 'date') return [nothing];
  if (left !== 'number' && left === right)
    return operator === '/' ? [unbounded('number'), nothing] : [nothing];
  if (right === 'number') return [unbounded(left), nothing];
  return left === 'number' && operator === '*' ? [unbounded(right), nothing] : [nothing];
}

/** The kind of a sum or difference of days and durations (DMN 1.5, table 57). */
function sumKind(operator: '+' | '-', left: LinearKind, right: LinearKind): LinearKind | undefined {
  if (left === 'number' || right === 'number') return undefined;
  if (left === 'date' && right === 'date') return operator === '-' ? 'days and time duration' : undefined;
  if (left === 'date') return 'date';
  if (right === 'date') return operator === '+' ? 'date' : undefined;
  return left === right ? left : undefined;
}

/** A sum grows with both sides, a difference with the first and against the second: the ends give the ends. */
function monotone(operator: '+' | '-', of: LinearKind, a: Interval, b: Interval): readonly Part[] {
  const end = (left: Decimal, right: Decimal): Decimal | undefined => {
    const first = valueAt(a.of, left);
    const second = valueAt(b.of, right);
    if (first === undefined || second === undefined) return undefined;
    const value = operations[operator](first, second);
    return value === null ? undefined : pointOf(value)?.at;
  };
  const low = end(a.low, operator === '+' ? b.low : b.high);
  const high = end(a.high, operator === '+' ? b.high : b.low);
  const result = interval(of, low ?? new Decimal(-Infinity), high ?? new Decimal(Infinity));
  return low === undefined || high === undefined ? [result, nothing] : [result];
}

/**
 * Interval arithmetic on decimals. Rounding to 34 digits keeps the order, so the rounded ends bound the rounded results; an
 * open end may be rounded onto, so results have closed ends. Beyond the largest number there is null.
 */
function numbers(operator: ArithmeticOperator, a: Interval, b: Interval): readonly Part[] {
  switch (operator) {
    case '+':
      return numberBetween([a.low.plus(b.low), a.high.plus(b.high)]);
    case '-':
      return numberBetween([a.low.minus(b.high), a.high.minus(b.low)]);
    case '*':
      return numberBetween(corners(a, b, (x, y) => (x.isZero() || y.isZero() ? new Decimal(0) : x.times(y))));
    case '/': {
      if (b.low.isZero() && b.high.isZero()) return [nothing];
      const mayBeZero = !b.low.gt(0) && !b.high.lt(0);
      if (!mayBeZero) return numberBetween(corners(a, b, (x, y) => x.div(y)));
      // Zero at an end that is open divides nothing, but what is near to it gives results without bound.
      return [unbounded('number'), nothing];
    }
    case '**':
      return [unbounded('number'), nothing];
  }
}

function corners(a: Interval, b: Interval, operate: (x: Decimal, y: Decimal) => Decimal): readonly Decimal[] {
  return [a.low, a.high].flatMap((x) => [operate(x, b.low), operate(x, b.high)]);
}

/** All numbers between the least and the most; what has no value (infinite by infinite) lies between the others. */
function numberBetween(ends: readonly Decimal[]): readonly Part[] {
  const told = ends.filter((end) => !end.isNaN());
  if (told.length === 0) return [unbounded('number'), nothing];
  const low = Decimal.min(...told);
  const high = Decimal.max(...told);
  const result = interval('number', low, high);
  return low.isFinite() && high.isFinite() ? [result] : [result, nothing];
}
