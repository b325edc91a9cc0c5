import { when } from '../bag.ts';
import { choose } from '../choose.ts';
import { compare, equal, isNull } from '../compare.ts';
import { logical } from '../logic.ts';
import { isNullConstant } from '../scalar.ts';
import { rangeAbsence, rangeOf } from '../structures.ts';
import { constant, kindOfTerm, nothing, type RangeTerm, type Term } from '../term.ts';
import type { SetBuiltin } from './set-builtin.ts';

/** An end of a range; without value it is the infinite on that side. */
interface End {
  readonly value: Term | undefined;
  readonly side: -1 | 1;
}

const start = (range: RangeTerm): End => ({ value: range.start, side: -1 });
const end = (range: RangeTerm): End => ({ value: range.end, side: 1 });
const point = (value: Term): End => ({ value, side: 1 });

/** `ok` decides where the ends are equal. */
function below(left: End, right: End, ok: boolean): Term {
  if (left.value !== undefined && right.value !== undefined)
    return compare(ok ? '<=' : '<', left.value, right.value);
  const order = (left.value === undefined ? left.side : 0) - (right.value === undefined ? right.side : 0);
  return constant(order < 0 || (order === 0 && ok));
}

function sameEnd(left: End, right: End): Term {
  if (left.value !== undefined && right.value !== undefined) return equal(left.value, right.value);
  return constant(left.value === right.value && left.side === right.side);
}

const all = (...tests: readonly (Term | boolean)[]): Term =>
  logical(
    'and',
    tests.map((test) => (typeof test === 'boolean' ? constant(test) : test)),
  );

type RangeTest = (a: RangeTerm, b: RangeTerm) => Term;
type PointTest = (value: Term, range: RangeTerm) => Term;

const reversed =
  (test: RangeTest): RangeTest =>
  (a, b) =>
    test(b, a);

const precedes: RangeTest = (a, b) => below(end(a), start(b), !a.endIncluded || !b.startIncluded);
const isBefore: PointTest = (value, r) => below(point(value), start(r), !r.startIncluded);
const isAfter: PointTest = (value, r) => below(end(r), point(value), !r.endIncluded);
const meets: RangeTest = (a, b) => all(a.endIncluded && b.startIncluded, sameEnd(end(a), start(b)));

const overlaps: RangeTest = (a, b) =>
  all(
    below(start(b), end(a), a.endIncluded && b.startIncluded),
    below(start(a), end(b), a.startIncluded && b.endIncluded),
  );

const overlapsBefore: RangeTest = (a, b) =>
  all(
    below(start(a), start(b), a.startIncluded && !b.startIncluded),
    below(start(b), end(a), a.endIncluded && b.startIncluded),
    below(end(a), end(b), !a.endIncluded || b.endIncluded),
  );

const includes: RangeTest = (a, b) =>
  all(
    below(start(a), start(b), a.startIncluded || !b.startIncluded),
    below(end(b), end(a), a.endIncluded || !b.endIncluded),
  );

const includesPoint: PointTest = (value, r) =>
  all(below(start(r), point(value), r.startIncluded), below(point(value), end(r), r.endIncluded));

const startsAt: PointTest = (value, r) =>
  r.startIncluded && r.start !== undefined ? equal(r.start, value) : constant(false);
const finishesAt: PointTest = (value, r) =>
  r.endIncluded && r.end !== undefined ? equal(r.end, value) : constant(false);

const starts: RangeTest = (a, b) =>
  all(
    sameEnd(start(a), start(b)),
    a.startIncluded === b.startIncluded,
    below(end(a), end(b), !a.endIncluded || b.endIncluded),
  );

const finishes: RangeTest = (a, b) =>
  all(
    sameEnd(end(a), end(b)),
    a.endIncluded === b.endIncluded,
    below(start(b), start(a), !a.startIncluded || b.startIncluded),
  );

const coincide: RangeTest = (a, b) =>
  all(
    sameEnd(start(a), start(b)),
    sameEnd(end(a), end(b)),
    a.startIncluded === b.startIncluded,
    a.endIncluded === b.endIncluded,
  );

interface Forms {
  readonly ranges?: RangeTest;
  /** A point and a range, in this order; and a range and a point. */
  readonly pointFirst?: PointTest;
  readonly rangeFirst?: PointTest;
  readonly points?: (a: Term, b: Term) => Term;
}

/** A relation of points and ranges (DMN 1.5, table 78): null where a point or an end is null. All must be of one kind. */
function relation({ ranges, pointFirst, rangeFirst, points }: Forms): SetBuiltin {
  return ([left, right]) => {
    const [a, b] = [rangeOf(left!), rangeOf(right!)];
    const values = [...valuesOf(left!, a), ...valuesOf(right!, b)];
    if (values.some(isNullConstant)) return nothing;
    if (new Set(values.map(kindOfTerm)).size > 1) return undefined;
    if (['list', 'context', 'function', 'boolean'].includes(kindOfTerm(values[0] ?? nothing)))
      return undefined;
    const outcome =
      a === undefined
        ? b === undefined
          ? points?.(left!, right!)
          : pointFirst?.(left!, b)
        : b === undefined
          ? rangeFirst?.(right!, a)
          : ranges?.(a, b);
    if (outcome === undefined) return undefined;
    const absences = [left!, right!].map((term, at) => {
      const range = [a, b][at];
      return range === undefined ? isNull(term) : rangeAbsence(range);
    });
    return choose([{ when: when(logical('or', absences)), then: nothing }], outcome);
  };
}

function valuesOf(term: Term, range: RangeTerm | undefined): readonly Term[] {
  return range === undefined ? [term] : [range.start, range.end].filter((value) => value !== undefined);
}

export const rangeBuiltins: Readonly<Record<string, SetBuiltin>> = {
  before: relation({
    ranges: precedes,
    pointFirst: isBefore,
    rangeFirst: isAfter,
    points: (a, b) => compare('<', a, b),
  }),
  after: relation({
    ranges: reversed(precedes),
    pointFirst: isAfter,
    rangeFirst: isBefore,
    points: (a, b) => compare('>', a, b),
  }),
  meets: relation({ ranges: meets }),
  'met by': relation({ ranges: reversed(meets) }),
  overlaps: relation({ ranges: overlaps }),
  'overlaps before': relation({ ranges: overlapsBefore }),
  'overlaps after': relation({ ranges: reversed(overlapsBefore) }),
  finishes: relation({ ranges: finishes, pointFirst: finishesAt }),
  'finished by': relation({ ranges: reversed(finishes), rangeFirst: finishesAt }),
  includes: relation({ ranges: includes, rangeFirst: includesPoint }),
  during: relation({ ranges: reversed(includes), pointFirst: includesPoint }),
  starts: relation({ ranges: starts, pointFirst: startsAt }),
  'started by': relation({ ranges: reversed(starts), rangeFirst: startsAt }),
  coincides: relation({ ranges: coincide, points: equal }),
};
