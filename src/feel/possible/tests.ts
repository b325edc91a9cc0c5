import type { Expression, UnaryTest, UnaryTests } from '../ast.ts';
import { testUnaryTests } from '../evaluate/unary-tests.ts';
import { isList, isRange } from '../kind.ts';
import type { Value } from '../value.ts';
import { both, compare, possibleMatch, truthsOf, undecided, type Truths } from './comparison.ts';
import { junction } from './logic.ts';
import { kindOfPart, known, listValues, oneOf, onlyValue, type Possible } from './possible.ts';
import { possibleValues } from './possible-values.ts';
import { isKnown, valuesIn, withName, type PossibleScope } from './scope.ts';

/**
 * The outcomes that the tests of a cell may have over what its input may be: the counterpart of `testUnaryTests`.
 * @example possibleOutcomes(unwrap(parseUnaryTests('> 5')), known(number(7)), scope) // true only
 */
export function possibleOutcomes(tests: UnaryTests, input: Possible, scope: PossibleScope): Possible {
  if (tests.kind === 'any') return known(true);
  const inner = withName(scope, '?', input);
  observeTests(tests.tests, input, inner);
  const values = listValues(input);
  if (values !== undefined && isKnown(tests, scope, '?')) {
    const options = scope.now === undefined ? {} : { now: scope.now };
    return oneOf(
      values.map((value) => testUnaryTests(tests, value, valuesIn(scope), options)),
      input,
    );
  }
  const open = testsOver(tests.tests, input, inner);
  if (!tests.negated) return oneOf([...open.truths], ...open.from);
  return oneOf(
    [...open.truths].map((truth) => (truth === null ? null : !truth)),
    ...open.from,
  );
}

export interface OpenTests {
  readonly truths: Truths;
  readonly from: readonly Possible[];
}

/** Any of the tests, over an input that the scope has as `?`; `from` is what the outcome may depend on. */
export function testsOver(tests: readonly UnaryTest[], input: Possible, scope: PossibleScope): OpenTests {
  let truths: Truths = new Set([false]);
  const from: Possible[] = [];
  for (const test of tests) {
    const outcome = testOver(test, input, scope);
    truths = junction(true, truths, outcome.truths);
    if (outcome.truths.size > 1) from.push(...outcome.from);
  }
  return { truths, from };
}

function testOver(test: UnaryTest, input: Possible, scope: PossibleScope): OpenTests {
  if (test.kind === 'compare') {
    const operand = possibleValues(test.operand, scope);
    const truths = truthsOf(input.parts, operand.parts, (a, b) => compare(test.operator, a, b));
    return { truths, from: [input, operand] };
  }
  const { expression, usesInput } = test;
  if (expression.kind === 'range' && !usesInput && !isKnown(expression, scope))
    return rangeOver(expression, input, scope);
  const value = possibleValues(expression, scope);
  const from = [input, value];
  const truths = new Set<boolean | null>();
  for (const part of value.parts) {
    const only = part.kind === 'value' ? part.value : undefined;
    const decides = usesInput && (only === null || typeof only === 'boolean');
    if (decides) truths.add(only);
    else if (only === null && expression.kind === 'range') truths.add(null);
    else if (part.kind === 'anything') for (const truth of undecided) truths.add(truth);
    else for (const truth of truthsOf(input.parts, [part], possibleMatch)) truths.add(truth);
  }
  return { truths, from };
}

/** A range whose ends are not all known, over its ends as they may be; an end without value leaves it unknown. */
function rangeOver(
  range: Extract<Expression, { readonly kind: 'range' }>,
  input: Possible,
  scope: PossibleScope,
): OpenTests {
  const ends = [range.start, range.end].flatMap((end) =>
    end === undefined ? [] : [possibleValues(end, scope)],
  );
  const from = [input, ...ends];
  const isPlain = input.parts.every((part) => {
    const kind = kindOfPart(part);
    return kind !== undefined && kind !== 'range';
  });
  if (range.point !== undefined || !isPlain) return { truths: undecided, from };
  const side = (end: Expression | undefined, operator: '<' | '<=' | '>' | '>='): Truths => {
    if (end === undefined) return new Set([true]);
    return truthsOf(input.parts, possibleValues(end, scope).parts, (a, b) => compare(operator, a, b));
  };
  const low = side(range.start, range.startIncluded ? '>=' : '>');
  const high = side(range.end, range.endIncluded ? '<=' : '<');
  // Ends that cannot be compared with each other make no range: unknown, whatever the input.
  const isRangeSure = ends.every((end) =>
    end.parts.every((part) => kindOfPart(part) === kindOfPart(ends[0]!.parts[0]!)),
  );
  return { truths: new Set([...both(low, high), ...(isRangeSure ? [] : [null])]), from };
}

/** Tells the observer where the input's answer may make a difference. */
function observeTests(tests: readonly UnaryTest[], input: Possible, scope: PossibleScope): void {
  if (scope.observe === undefined) return;
  for (const test of tests) {
    const operand = test.kind === 'compare' ? test.operand : test.expression;
    if (test.kind === 'compare' || !test.usesInput) observeOperand(input, operand, scope);
  }
}

/** Tells the observer what an unknown is compared with: a value, the ends of a range, the items of a list. */
export function observeOperand(input: Possible, operand: Expression, scope: PossibleScope): void {
  if (scope.observe === undefined || input.unknown === undefined) return;
  if (operand.kind === 'range' && !isKnown(operand, scope)) {
    for (const end of [operand.start, operand.end]) if (end !== undefined) observeOperand(input, end, scope);
    return;
  }
  const value = onlyValue(possibleValues(operand, scope));
  if (value !== undefined) observeValue(input.unknown, value, scope);
}

export function observeValue(unknown: string, value: Value, scope: PossibleScope): void {
  if (scope.observe === undefined) return;
  if (isRange(value)) {
    for (const end of [value.start, value.end]) if (end !== null) scope.observe(unknown, end);
  } else if (isList(value)) for (const item of value) observeValue(unknown, item, scope);
  else scope.observe(unknown, value);
}
