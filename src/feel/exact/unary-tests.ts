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
  type Compiler,
  type ListTerm,
  type RangeTerm,
  type Term,
} from './term.ts';
import { listOf, rangeOf } from './structures.ts';

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
  if (test.usesInput) {
    const scalar = scalarOf(value);
    if (isNullConstant(value) || scalar?.kind === 'boolean') return value;
    return matches(input, value);
  }
  return matches(input, value);
}

/** The input equals the value, lies in the range, or is one of the list. */
function matches(input: Term, value: Term): Term {
  const range = rangeOf(value);
  if (range !== undefined && rangeOf(input) === undefined) return inRange(input, range);
  const list = listOf(value);
  if (list === undefined) return equal(input, value);
  if (listOf(input) !== undefined) return refuse('EXACT-CONSTRUCT', { found: 'list in list' });
  return inList(input, list);
}

function inList(input: Term, list: ListTerm): Term {
  // An unknown among the outcomes counts only where the input is null: there a range is unknown and equality never is.
  const outcomes = list.items.map((item) => {
    const range = rangeOf(item);
    if (range === undefined) return isTrue(equal(input, item));
    const outcome = inRange(input, range);
    return isNullConstant(outcome) ? chooseTruth(isNull(input), nothing, constant(false)) : outcome;
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
