import type { UnaryTest, UnaryTests } from '../ast.ts';
import { compare, equal, isNull, not } from './compare.ts';
import { isTrue, logical } from './logic.ts';
import { chooseTruth } from './choose-truth.ts';
import { refuse } from './refusal.ts';
import { isNullConstant, scalarOf } from './scalar.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  type BagTerm,
  type Compiler,
  type RangeTerm,
  type Term,
} from './term.ts';
import { absenceOf, bagOf } from './bag.ts';
import { rangeAbsence, rangeOf } from './structures.ts';

/** Whether the input passes the tests of a cell, three-valued: the counterpart of evaluate/unary-tests.ts. */
export function compileTests(compiler: Compiler, tests: UnaryTests, input: Term): Term {
  if (tests.kind === 'any') return constant(true);
  const inner = compiler.with([['?', input]]);
  const outcome = logical(
    'or',
    tests.tests.map((test) => compileTest(inner, test, input)),
  );
  return tests.negated ? not(outcome) : outcome;
}

export function compileTest(compiler: Compiler, test: UnaryTest, input: Term): Term {
  if (test.kind === 'compare') return compare(test.operator, input, compiler.compile(test.operand));
  const value = compiler.compile(test.expression);
  const isRange = test.expression.kind === 'range';
  if (isNullConstant(value) && (isRange || test.usesInput)) return nothing;
  if (test.usesInput && scalarOf(value)?.kind === 'boolean') return value;
  const outcome = matches(input, value);
  // A range that has no value, such as `(null..10]`, leaves the test unknown; a plain null is a value to compare with.
  const absent = isRange || test.usesInput ? absenceOfValue(value) : constant(false);
  return chooseTruth(isTrue(absent), nothing, outcome);
}

function absenceOfValue(value: Term): Term {
  const range = rangeOf(value);
  return range === undefined ? isNull(value) : rangeAbsence(range);
}

/** The input equals the value, lies in the range, or is one of the list. */
function matches(input: Term, value: Term): Term {
  const range = rangeOf(value);
  if (range !== undefined && rangeOf(input) === undefined) return inRange(input, range);
  if (kindOfTerm(value) !== 'list') return equal(input, value);
  const list = bagOf(value);
  if (list === undefined || kindOfTerm(input) === 'list')
    return refuse('EXACT-CONSTRUCT', { found: 'list in list' });
  return chooseTruth(isTrue(absenceOf(list)), isNull(input), inList(input, list));
}

function inList(input: Term, list: BagTerm): Term {
  // An unknown among the outcomes counts only where the input is null: there a range is unknown and equality never is.
  const outcomes = list.items.map(({ when, item }) => {
    const range = rangeOf(item);
    if (range === undefined) return logical('and', [when, isTrue(equal(input, item))]);
    const outcome = inRange(input, range);
    const sure = isNullConstant(outcome) ? chooseTruth(isNull(input), nothing, constant(false)) : outcome;
    return logical('and', [when, sure]);
  });
  return logical('or', outcomes);
}

/** Within the ends; unknown for null. An end that is null makes the range itself null. */
export function inRange(input: Term, range: RangeTerm): Term {
  const ends = [range.start, range.end].filter((end) => end !== undefined);
  const tests: Term[] = [];
  if (range.start !== undefined) tests.push(compare(range.startIncluded ? '>=' : '>', input, range.start));
  if (range.end !== undefined) tests.push(compare(range.endIncluded ? '<=' : '<', input, range.end));
  if (tests.some(isNullConstant)) {
    if (ends.some(isNullConstant)) return equal(input, nothing);
    if (ends.some((end) => kindOfTerm(end) !== kindOfTerm(ends[0]!)))
      return refuse('EXACT-TYPE', {
        what: '..',
        found: kindOfTerm(ends[1]!),
        expected: kindOfTerm(ends[0]!),
      });
    return nothing;
  }
  const within = logical('and', tests);
  const absent = logical('or', ends.map(isNull));
  return absent.kind === 'constant' ? within : chooseTruth(absent, isNull(input), within);
}
