import { Decimal } from '../../base/index.ts';
import type { ArithmeticOperator } from '../ast.ts';
import { isDaysDuration, isMonthsDuration, isNumber, kindOf } from '../kind.ts';
import { addDuration, subtractTemporal } from '../temporal/arithmetic.ts';
import type { DurationValue, TemporalValue, Value } from '../value.ts';
import { checkSize, spend, spendOn } from './budget.ts';
import { nothing, type Code } from './code.ts';
import { compile, type NodeOf } from './compile.ts';

export function compileArithmetic(node: NodeOf<'arithmetic'>): Code {
  const left = compile(node.left);
  const right = compile(node.right);
  const { operator, span } = node;
  const operate = operations[operator];
  return (scopes) => {
    const a = left(scopes);
    const b = right(scopes);
    if (operator === '**') spend(scopes.run, powerSteps);
    else if (!isNumber(b)) spendOn(scopes.run, b);
    const result = operate(a, b);
    if (typeof result === 'string') checkSize(result.length);
    if (result !== null) return result;
    if (a === null || b === null || scopes.run.warn === undefined) return null;
    if (isNumber(a) && isNumber(b))
      return nothing(scopes, span, 'FEEL-NULL-RESULT', { operation: `"${operator}"` });
    return nothing(scopes, span, 'FEEL-NULL-OPERATOR', { operator, left: kindOf(a), right: kindOf(b) });
  };
}

export function compileNegation(node: NodeOf<'negate'>): Code {
  const operand = compile(node.operand);
  return (scopes) => {
    const value = operand(scopes);
    if (isNumber(value)) return value.negated();
    if (isDaysDuration(value)) return { ...value, nanoseconds: -value.nanoseconds };
    if (isMonthsDuration(value)) return { ...value, months: -value.months };
    if (value === null) return null;
    return nothing(scopes, node.span, 'FEEL-NULL-OPERATOR', {
      operator: '-',
      left: 'nothing',
      right: kindOf(value),
    });
  };
}

/** A power takes logarithms where its exponent is no small integer. */
const powerSteps = 1000;

type Operation = (left: Value, right: Value) => Value;

/** The operators on values; null where the pair has no result (DMN 1.5, tables 55 to 58). */
export const operations: Readonly<Record<ArithmeticOperator, Operation>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '**': power,
};

/** Numbers that are not finite are not numbers of FEEL. */
export function finite(value: Decimal): Decimal | null {
  return value.isFinite() ? value : null;
}

function add(left: Value, right: Value): Value {
  if (isNumber(left)) return isNumber(right) ? finite(left.plus(right)) : null;
  if (typeof left === 'string') return typeof right === 'string' ? left + right : null;
  if (isDaysDuration(left) && isDaysDuration(right)) return daysOf(left.nanoseconds + right.nanoseconds);
  if (isMonthsDuration(left) && isMonthsDuration(right)) return monthsOf(left.months + right.months);
  if (isTemporal(left) && isDuration(right)) return addDuration(left, right);
  if (isDuration(left) && isTemporal(right)) return addDuration(right, left);
  return null;
}

function subtract(left: Value, right: Value): Value {
  if (isNumber(left)) return isNumber(right) ? finite(left.minus(right)) : null;
  if (isDuration(right)) {
    const opposite = isDaysDuration(right)
      ? { ...right, nanoseconds: -right.nanoseconds }
      : { ...right, months: -right.months };
    return isNumber(left) ? null : add(left, opposite);
  }
  return isTemporal(left) && isTemporal(right) ? subtractTemporal(left, right) : null;
}

function multiply(left: Value, right: Value): Value {
  if (isNumber(left) && isNumber(right)) return finite(left.times(right));
  if (isNumber(right)) return scale(left, (size) => size.times(right));
  return isNumber(left) ? scale(right, (size) => size.times(left)) : null;
}

function divide(left: Value, right: Value): Value {
  if (isNumber(right)) {
    if (right.isZero()) return null;
    return isNumber(left) ? finite(left.div(right)) : scale(left, (size) => size.div(right));
  }
  if (isDaysDuration(left) && isDaysDuration(right)) return ratio(left.nanoseconds, right.nanoseconds);
  if (isMonthsDuration(left) && isMonthsDuration(right)) return ratio(left.months, right.months);
  return null;
}

function ratio(left: bigint, right: bigint): Value {
  return right === 0n ? null : new Decimal(left.toString()).div(right.toString());
}

/** A duration times or divided by a number, towards zero: there is no half a month. */
function scale(value: Value, by: (size: Decimal) => Decimal): Value {
  const scaled = (size: bigint) => {
    const result = by(new Decimal(size.toString()));
    return result.isFinite() && result.e <= 40 ? BigInt(result.trunc().toFixed(0)) : longestDuration;
  };
  if (isDaysDuration(value)) return daysOf(scaled(value.nanoseconds));
  return isMonthsDuration(value) ? monthsOf(scaled(value.months)) : null;
}

/** Nanoseconds or months that no duration reaches: an integer that doubles at every step would fill the memory. */
const longestDuration = 10n ** 40n;

function isShort(size: bigint): boolean {
  return size < longestDuration && size > -longestDuration;
}

/** A duration; null where it is longer than any. */
export function daysOf(nanoseconds: bigint): Value {
  return isShort(nanoseconds) ? { kind: 'days and time duration', nanoseconds } : null;
}

export function monthsOf(months: bigint): Value {
  return isShort(months) ? { kind: 'years and months duration', months } : null;
}

function power(left: Value, right: Value): Value {
  return isNumber(left) && isNumber(right) ? finite(left.pow(right)) : null;
}

export function isTemporal(value: Value): value is TemporalValue {
  const kind = kindOf(value);
  return kind === 'date' || kind === 'time' || kind === 'date and time';
}

export function isDuration(value: Value): value is DurationValue {
  return isDaysDuration(value) || isMonthsDuration(value);
}
