import { compareValues, inRange, valuesEqual } from '../compare.ts';
import type { FeelType } from '../type.ts';
import type { RangeValue, Value } from '../value.ts';
import { any, boolean, needs, range, signature, type Builtin } from './builtin.ts';

/** Comparison of ends came to no order: the whole relation is unknown. */
const unknown = Symbol('unknown');

/** An end of a range; `value` null stands for the infinite on that side. */
interface End {
  readonly value: Value;
  readonly side: -1 | 1;
}

const start = (value: RangeValue): End => ({ value: value.start, side: -1 });
const end = (value: RangeValue): End => ({ value: value.end, side: 1 });

function order(left: End, right: End): number {
  if (left.value === null || right.value === null) {
    const a = left.value === null ? left.side : 0;
    const b = right.value === null ? right.side : 0;
    return a - b;
  }
  const result = compareValues(left.value, right.value);
  if (result === null) throw unknown;
  return result;
}

const point = (value: Value): End => ({ value, side: 1 });

/** `ok` decides where the ends are equal. */
function below(left: End, right: End, ok: boolean): boolean {
  const result = order(left, right);
  return result < 0 || (result === 0 && ok);
}

type Test = (left: Value, right: Value) => boolean;
type RangeTest = (left: RangeValue, right: RangeValue) => boolean;

const pointFirst: readonly FeelType[] = [any, range];
const rangeFirst: readonly FeelType[] = [range, any];

function relation(name: string, ...forms: readonly (readonly [readonly FeelType[], Test])[]): Builtin {
  return {
    name,
    signatures: forms.map(([types, test]) =>
      signature(
        [needs(parameterName(types, 0), types[0]!), needs(parameterName(types, 1), types[1]!)],
        boolean,
        (given) => decide(test, given[0]!, given[1]!),
      ),
    ),
  };
}

function parameterName(types: readonly FeelType[], at: number): string {
  const own = types[at]!.kind === 'range' ? 'range' : 'point';
  return types[0]!.kind === types[1]!.kind ? `${own}${at + 1}` : own;
}

function decide(test: Test, left: Value, right: Value): Value {
  try {
    return test(left, right);
  } catch (reason) {
    if (reason === unknown) return null;
    throw reason;
  }
}

const both = (test: RangeTest): readonly [readonly FeelType[], Test] => [[range, range], test as Test];
const points = (test: Test): readonly [readonly FeelType[], Test] => [[any, any], test];
const pointIn = (
  test: (value: Value, within: RangeValue) => boolean,
): readonly [readonly FeelType[], Test] => [pointFirst, test as Test];
const rangeOver = (
  test: (value: Value, within: RangeValue) => boolean,
): readonly [readonly FeelType[], Test] => [rangeFirst, (left, right) => test(right, left as RangeValue)];

const reversed =
  (test: RangeTest): RangeTest =>
  (left, right) =>
    test(right, left);

const precedes: RangeTest = (a, b) => below(end(a), start(b), !a.endIncluded || !b.startIncluded);
const isBefore = (value: Value, r: RangeValue) => below(point(value), start(r), !r.startIncluded);
const isAfter = (value: Value, r: RangeValue) => below(end(r), point(value), !r.endIncluded);
const meets: RangeTest = (a, b) => a.endIncluded && b.startIncluded && order(end(a), start(b)) === 0;

const overlaps: RangeTest = (a, b) =>
  below(start(b), end(a), a.endIncluded && b.startIncluded) &&
  below(start(a), end(b), a.startIncluded && b.endIncluded);

const overlapsBefore: RangeTest = (a, b) =>
  below(start(a), start(b), a.startIncluded && !b.startIncluded) &&
  below(start(b), end(a), a.endIncluded && b.startIncluded) &&
  below(end(a), end(b), !a.endIncluded || b.endIncluded);

const includes: RangeTest = (a, b) =>
  below(start(a), start(b), a.startIncluded || !b.startIncluded) &&
  below(end(b), end(a), a.endIncluded || !b.endIncluded);

const includesPoint = (value: Value, r: RangeValue) => {
  const result = inRange(value, r);
  if (result === null) throw unknown;
  return result;
};

const startsAt = (value: Value, r: RangeValue) =>
  r.startIncluded && r.start !== null && order(start(r), point(value)) === 0;
const finishesAt = (value: Value, r: RangeValue) =>
  r.endIncluded && r.end !== null && order(end(r), point(value)) === 0;

const starts: RangeTest = (a, b) =>
  order(start(a), start(b)) === 0 &&
  a.startIncluded === b.startIncluded &&
  below(end(a), end(b), !a.endIncluded || b.endIncluded);

const finishes: RangeTest = (a, b) =>
  order(end(a), end(b)) === 0 &&
  a.endIncluded === b.endIncluded &&
  below(start(b), start(a), !a.startIncluded || b.startIncluded);

const coincide: RangeTest = (a, b) =>
  order(start(a), start(b)) === 0 &&
  order(end(a), end(b)) === 0 &&
  a.startIncluded === b.startIncluded &&
  a.endIncluded === b.endIncluded;

/** The relations between points and ranges (DMN 1.5, table 78, after Allen and HL7 CQL). */
export const rangeBuiltins: readonly Builtin[] = [
  relation(
    'before',
    both(precedes),
    pointIn(isBefore),
    rangeOver(isAfter),
    points((a, b) => order(point(a), point(b)) < 0),
  ),
  relation(
    'after',
    both(reversed(precedes)),
    pointIn(isAfter),
    rangeOver(isBefore),
    points((a, b) => order(point(a), point(b)) > 0),
  ),
  relation('meets', both(meets)),
  relation('met by', both(reversed(meets))),
  relation('overlaps', both(overlaps)),
  relation('overlaps before', both(overlapsBefore)),
  relation('overlaps after', both(reversed(overlapsBefore))),
  relation('finishes', both(finishes), pointIn(finishesAt)),
  relation('finished by', both(reversed(finishes)), rangeOver(finishesAt)),
  relation('includes', both(includes), rangeOver(includesPoint)),
  relation('during', both(reversed(includes)), pointIn(includesPoint)),
  relation('starts', both(starts), pointIn(startsAt)),
  relation('started by', both(reversed(starts)), rangeOver(startsAt)),
  relation(
    'coincides',
    both(coincide),
    points((a, b) => {
      const equal = valuesEqual(a, b);
      if (equal === null) throw unknown;
      return equal;
    }),
  ),
];
