import { Decimal } from '../../base/index.ts';
import type { ComparisonOperator } from '../ast.ts';
import { compareBy } from '../evaluate/comparison.ts';
import { matches } from '../evaluate/unary-tests.ts';
import { isList, isRange } from '../kind.ts';
import type { RangeValue, Value } from '../value.ts';
import { linear } from './arithmetic.ts';
import { interval, isEmpty, meet, pointOf, type Interval } from './interval.ts';
import { kindOfPart, oneOf, sameValue, type Part, type Possible } from './possible.ts';

/** The outcomes that a test may have: true, false, null. */
export type Truths = ReadonlySet<boolean | null>;

export const undecided: Truths = new Set([true, false, null]);
const eitherWay: Truths = new Set([true, false]);
const never: Truths = new Set([null]);

/** The outcomes of a comparison over every pair of operands. */
export function possibleComparison(operator: ComparisonOperator, left: Possible, right: Possible): Possible {
  const truths = truthsOf(left.parts, right.parts, (a, b) => compare(operator, a, b));
  return oneOf([...truths], left, right);
}

export function truthsOf(
  left: readonly Part[],
  right: readonly Part[],
  test: (left: Part, right: Part) => Truths,
): Truths {
  return new Set(left.flatMap((a) => right.flatMap((b) => [...test(a, b)])));
}

export function compare(operator: ComparisonOperator, left: Part, right: Part): Truths {
  if (left.kind === 'value' && right.kind === 'value')
    return new Set([compareBy(operator, left.value, right.value)]);
  const kinds = [kindOfPart(left), kindOfPart(right)];
  const isEquality = operator === '=' || operator === '!=';
  if (kinds.includes('null')) {
    if (!isEquality) return never;
    return kinds.includes(undefined) ? eitherWay : new Set([operator === '!=']);
  }
  if (kinds.includes(undefined)) return undecided;
  if (kinds[0] !== kinds[1]) return never;
  const a = linear(left);
  const b = linear(right);
  if (a !== undefined && b !== undefined) return compareIntervals(operator, a, b);
  if (kinds[0] !== 'string') return undecided;
  const excepted = isEquality && (isExcepted(left, right) || isExcepted(right, left));
  return excepted ? new Set([operator === '!=']) : eitherWay;
}

function isExcepted(any: Part, one: Part): boolean {
  return (
    any.kind === 'any of kind' &&
    one.kind === 'value' &&
    any.except.some((value) => sameValue(value, one.value))
  );
}

function compareIntervals(operator: ComparisonOperator, a: Interval, b: Interval): Truths {
  const canLess = a.low.lt(b.high);
  const canMore = a.high.gt(b.low);
  const canEqual =
    (a.low.lt(b.high) || (a.low.eq(b.high) && a.lowIncluded && b.highIncluded)) &&
    (a.high.gt(b.low) || (a.high.eq(b.low) && a.highIncluded && b.lowIncluded));
  const truths = new Set<boolean | null>();
  if (canLess) truths.add(operator === '<' || operator === '<=' || operator === '!=');
  if (canEqual) truths.add(operator === '=' || operator === '<=' || operator === '>=');
  if (canMore) truths.add(operator === '>' || operator === '>=' || operator === '!=');
  return truths;
}

/** The outcomes of two conditions that must both hold, each without knowledge of the other. */
export function both(left: Truths, right: Truths): Truths {
  const truths = new Set<boolean | null>();
  for (const a of left) for (const b of right) truths.add(a === null || b === null ? null : a && b);
  return truths;
}

/** Whether an input matches a value as a cell has it: equals it, lies in the range, is one of the list. */
export function possibleMatch(input: Part, value: Part): Truths {
  if (value.kind !== 'value') {
    const kind = kindOfPart(value);
    const isPlain = kind !== undefined && kind !== 'list' && kind !== 'range';
    return isPlain ? compare('=', input, value) : undecided;
  }
  if (input.kind === 'value') return new Set([matches(input.value, value.value)]);
  if (isRange(value.value)) return inside(input, value.value);
  return isList(value.value) ? amongItems(input, value.value) : compare('=', input, value);
}

function inside(input: Part, range: RangeValue): Truths {
  const kind = kindOfPart(input);
  if (kind === undefined || kind === 'range') return undecided;
  const end = (value: Value): Part => ({ kind: 'value', value });
  const line = linear(input);
  const ends = intervalOf(range);
  if (line !== undefined && ends?.of === line.of) {
    const shared = meet(line, ends);
    const isWithin =
      shared.low.eq(line.low) &&
      shared.high.eq(line.high) &&
      shared.lowIncluded === line.lowIncluded &&
      shared.highIncluded === line.highIncluded;
    return new Set([...(isEmpty(shared) ? [] : [true]), ...(isWithin ? [] : [false])]);
  }
  if (range.point === '!=') return compare('!=', input, end(range.start));
  const low =
    range.start === null
      ? new Set([true])
      : compare(range.startIncluded ? '>=' : '>', input, end(range.start));
  const high =
    range.end === null ? new Set([true]) : compare(range.endIncluded ? '<=' : '<', input, end(range.end));
  return both(low, high);
}

/** A range of numbers or days as interval; undefined for other kinds, and where both ends are open. */
export function intervalOf(range: RangeValue): Interval | undefined {
  const low = range.start === null ? undefined : pointOf(range.start);
  const high = range.end === null ? undefined : pointOf(range.end);
  const of = low?.of ?? high?.of;
  if (of === undefined || range.point === '!=') return undefined;
  if ((range.start !== null && low?.of !== of) || (range.end !== null && high?.of !== of)) return undefined;
  const from = low?.at ?? new Decimal(-Infinity);
  const to = high?.at ?? new Decimal(Infinity);
  return interval(of, from, to, range.startIncluded, range.endIncluded);
}

function amongItems(input: Part, items: readonly Value[]): Truths {
  const kind = kindOfPart(input);
  if (kind === undefined || kind === 'list') return undecided;
  const outcomes = items.map((value) => possibleMatchItem(input, value));
  if (outcomes.some((truths) => truths.size === 1 && truths.has(true))) return new Set([true]);
  return outcomes.some((truths) => truths.has(true)) ? eitherWay : new Set([false]);
}

/** A list inside a list is compared as a whole; an input that is not null makes nothing unknown. */
function possibleMatchItem(input: Part, value: Value): Truths {
  return isRange(value) ? inside(input, value) : compare('=', input, { kind: 'value', value });
}
