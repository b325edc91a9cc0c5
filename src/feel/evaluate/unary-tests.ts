import type { UnaryTest, UnaryTests } from '../ast.ts';
import { inRange, valuesEqual } from '../compare.ts';
import { isList, isNumber, isRange } from '../kind.ts';
import type { Value } from '../value.ts';
import { spendOn } from './budget.ts';
import {
  bind,
  rootScopes,
  session,
  startRun,
  type EvaluationOptions,
  type Scopes,
  type Variables,
} from './code.ts';
import { comparisons } from './comparison.ts';
import { compile } from './compile.ts';

/** A compiled test; the scopes hold the input under `?`. */
export type TestCode = (scopes: Scopes, input: Value) => boolean | null;

const compiledTests = new WeakMap<UnaryTests, TestCode>();

/**
 * Whether the input passes the tests of a cell, three-valued: null when that is unknown.
 * @example testUnaryTests(unwrap(parseUnaryTests('[1..250]')), number(7), new Map()) // true
 */
export function testUnaryTests(
  tests: UnaryTests,
  input: Value,
  variables: Variables,
  options: EvaluationOptions = {},
): boolean | null {
  const code = compileUnaryTests(tests);
  const scopes = bind(rootScopes(startRun(options), variables), '?', input);
  return session(scopes, tests.span, (inner) => code(inner, input));
}

export function compileUnaryTests(tests: UnaryTests): TestCode {
  let code = compiledTests.get(tests);
  if (code === undefined) {
    code = compileAll(tests);
    compiledTests.set(tests, code);
  }
  return code;
}

function compileAll(tests: UnaryTests): TestCode {
  if (tests.kind === 'any') return () => true;
  const codes = tests.tests.map(compileUnaryTest);
  const { negated } = tests;
  return (scopes, input) => {
    let result: boolean | null = false;
    for (const code of codes) {
      const outcome = code(scopes, input);
      if (outcome === true) return !negated;
      if (outcome === null) result = null;
    }
    return result === null ? null : negated;
  };
}

export function compileUnaryTest(test: UnaryTest): TestCode {
  if (test.kind === 'compare') {
    const operand = compile(test.operand);
    const compare = comparisons[test.operator];
    return (scopes, input) => {
      const value = operand(scopes);
      if (!isNumber(value)) spendOn(scopes.run, value);
      return compare(input, value);
    };
  }
  const code = compile(test.expression);
  if (test.usesInput) {
    // An expression over `?` is a condition; where it gives a value it is compared as any other.
    return (scopes, input) => {
      const value = code(scopes);
      if (typeof value === 'boolean' || value === null) return value;
      spendOn(scopes.run, value);
      return matches(input, value);
    };
  }
  // A range that has no value, such as `(null..10]`, leaves the test unknown; a plain null is a value to compare with.
  const isRangeTest = test.expression.kind === 'range';
  return (scopes, input) => {
    const value = code(scopes);
    if (value === null && isRangeTest) return null;
    spendOn(scopes.run, value);
    return matches(input, value);
  };
}

/** The input equals the value, lies in the range, or is one of the list (DMN 1.5, table 52, `in`). */
export function matches(input: Value, value: Value): boolean | null {
  if (isRange(value) && !isRange(input)) return inRange(input, value);
  if (!isList(value)) return valuesEqual(input, value);
  if (isList(input) && valuesEqual(input, value) === true) return true;
  let result: boolean | null = false;
  for (const item of value) {
    const outcome = isRange(item) && !isRange(input) ? inRange(input, item) : valuesEqual(input, item);
    if (outcome === true) return true;
    if (outcome === null && input === null) result = null;
  }
  return result;
}
