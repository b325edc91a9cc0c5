import { compareDecimals } from '../base/index.ts';
import { isList, kindOf } from './kind.ts';
import { clockInstant, instantOf, isPlaced } from './temporal/arithmetic.ts';
import { epochDays } from './temporal/calendar.ts';
import { isNumber } from './kind.ts';
import type { ContextValue, RangeValue, Value } from './value.ts';

/**
 * Order of two values of the same ordered kind: negative, 0 or positive; null where FEEL has no order (DMN 1.5, table 54).
 * Texts compare by Unicode code point.
 * @example compareValues(number(1), number(2)) // -1
 */
export function compareValues(left: Value, right: Value): number | null {
  if (isNumber(left)) return isNumber(right) ? compareDecimals(left, right) : null;
  if (typeof left === 'string') return typeof right === 'string' ? compareTexts(left, right) : null;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return null;
  if (isList(left) || isList(right) || isNumber(right) || left.kind !== right.kind) return null;
  switch (left.kind) {
    case 'date':
      return right.kind === 'date' ? epochDays(left) - epochDays(right) : null;
    case 'time':
      if (right.kind !== 'time' || isPlaced(left) !== isPlaced(right)) return null;
      return sign(wholeSeconds(clockInstant(left)) - wholeSeconds(clockInstant(right)));
    case 'date and time':
      if (right.kind !== 'date and time' || isPlaced(left.time) !== isPlaced(right.time)) return null;
      return sign(wholeSeconds(instantOf(left)) - wholeSeconds(instantOf(right)));
    case 'days and time duration':
      return right.kind === left.kind ? sign(left.nanoseconds - right.nanoseconds) : null;
    case 'years and months duration':
      return right.kind === left.kind ? sign(left.months - right.months) : null;
    case 'range':
    case 'context':
    case 'function':
      return null;
  }
}

/** The value of a time counts whole seconds (DMN 1.5, 10.3.2.3.4; the conformance kit's 0068 has it so): fractions do not compare. */
function wholeSeconds(nanoseconds: bigint): bigint {
  const seconds = nanoseconds / 1_000_000_000n;
  return nanoseconds < 0n && nanoseconds % 1_000_000_000n !== 0n ? seconds - 1n : seconds;
}

function sign(value: bigint): number {
  return value < 0n ? -1 : value > 0n ? 1 : 0;
}

/** JavaScript compares UTF-16 units, which puts letters beyond the first plane before U+E000. */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  const length = Math.min(left.length, right.length);
  for (let at = 0; at < length; at += 1) {
    const a = left.charCodeAt(at);
    const b = right.charCodeAt(at);
    if (a === b) continue;
    const bothPlain = (a & 0xf8_00) !== 0xd8_00 && (b & 0xf8_00) !== 0xd8_00;
    return bothPlain ? a - b : left.codePointAt(at)! - right.codePointAt(at)!;
  }
  return left.length - right.length;
}

/**
 * `=` of FEEL (DMN 1.5, table 53): null equals only null; values of different kinds cannot be compared: null.
 * @example valuesEqual(number('1.0'), number(1)) // true
 */
export function valuesEqual(left: Value, right: Value): boolean | null {
  if (left === null || right === null) return left === right;
  if (typeof left === 'string' && typeof right === 'string') return left === right;
  const kind = kindOf(left);
  if (kind !== kindOf(right)) return null;
  switch (kind) {
    case 'boolean':
      return left === right;
    case 'list':
      return listsEqual(left as readonly Value[], right as readonly Value[]);
    case 'context':
      return contextsEqual(left as ContextValue, right as ContextValue);
    case 'range':
      return rangesEqual(left as RangeValue, right as RangeValue);
    case 'function':
      return left === right ? true : null;
    default: {
      const order = compareValues(left, right);
      return order === null ? null : order === 0;
    }
  }
}

function listsEqual(left: readonly Value[], right: readonly Value[]): boolean | null {
  if (left.length !== right.length) return false;
  return all(left.map((item, index) => () => valuesEqual(item, right[index]!)));
}

function contextsEqual(left: ContextValue, right: ContextValue): boolean | null {
  if (left.entries.size !== right.entries.size) return false;
  for (const key of left.entries.keys()) if (!right.entries.has(key)) return false;
  return all(
    [...left.entries].map(
      ([key, value]) =>
        () =>
          valuesEqual(value, right.entries.get(key)!),
    ),
  );
}

function rangesEqual(left: RangeValue, right: RangeValue): boolean | null {
  if (left.point !== right.point) return false;
  if (left.startIncluded !== right.startIncluded || left.endIncluded !== right.endIncluded) return false;
  return all([() => valuesEqual(left.start, right.start), () => valuesEqual(left.end, right.end)]);
}

function all(tests: readonly (() => boolean | null)[]): boolean | null {
  let result: boolean | null = true;
  for (const test of tests) {
    const outcome = test();
    if (outcome === false) return false;
    if (outcome === null) result = null;
  }
  return result;
}

/** Whether a value lies in a range; null where an end cannot be compared with it. */
export function inRange(value: Value, range: RangeValue): boolean | null {
  if (value === null) return null;
  const low = range.start === null ? 1 : compareValues(value, range.start);
  const high = range.end === null ? -1 : compareValues(value, range.end);
  if (low === null || high === null) return null;
  if (range.point === '!=') return low !== 0;
  return (low > 0 || (low === 0 && range.startIncluded)) && (high < 0 || (high === 0 && range.endIncluded));
}
