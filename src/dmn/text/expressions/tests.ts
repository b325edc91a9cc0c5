import { formatExpression, type Expression, type UnaryTest } from '../../../feel/index.ts';
import { comparisonPredicate, mannerOf, predicate, rangePredicate, type Predicate } from '../predicate.ts';
import { list, type Reader } from '../reader.ts';
import { expectedOf, isFixed } from '../subject.ts';
import { generalPredicates } from '../texts/predicates.ts';
import type { Expected } from '../values.ts';
import { firm, type NodeOf, type Write } from './written.ts';

/** What a comparison asks of its left side. */
export function comparePredicate(
  operator: NodeOf<'comparison'>['operator'],
  operand: Expression,
  expected: Expected,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  const unit = expected.unit ?? expectedOf(operand, reader.words).unit;
  if (operand.kind === 'null') {
    if (operator === '=') return predicate(generalPredicates.unknown, {}, reader);
    return operator === '!=' ? predicate(generalPredicates.known, {}, reader) : undefined;
  }
  const x = write(operand, firm.phrase, { ...expected, unit });
  if (operator === '=' && !isFixed(operand, reader.words))
    return predicate(generalPredicates.equal, { x }, reader);
  return comparisonPredicate(operator, x, mannerOf(unit), reader);
}

export function betweenPredicate(
  { value, low, high }: NodeOf<'between'>,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  const range = {
    kind: 'range',
    startIncluded: true,
    endIncluded: true,
    start: low,
    end: high,
    span: value.span,
  } as const;
  return rangeOf(range, expectedOf(value, reader.words), write, reader);
}

/** What a range asks of a value in it. */
export function rangeOf(
  range: NodeOf<'range'>,
  expected: Expected,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  const { start, end, startIncluded, endIncluded, point } = range;
  if (point !== undefined && end !== undefined) return comparePredicate(point, end, expected, write, reader);
  if (start === undefined && end === undefined) return undefined;
  if (start === undefined) return comparePredicate(endIncluded ? '<=' : '<', end!, expected, write, reader);
  if (end === undefined) return comparePredicate(startIncluded ? '>=' : '>', start, expected, write, reader);
  const unit = expected.unit ?? expectedOf(start, reader.words).unit ?? expectedOf(end, reader.words).unit;
  const inside = { ...expected, unit };
  const limits = { low: write(start, firm.phrase, inside), high: write(end, firm.phrase, inside) };
  return rangePredicate(
    `${startIncluded ? '[' : '('}${endIncluded ? ']' : ')'}`,
    limits,
    mannerOf(unit),
    reader,
  );
}

/** What one test asks; undefined where it cannot be said without naming the input. */
export function testPredicate(
  test: UnaryTest,
  expected: Expected,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  if (test.kind === 'compare') return comparePredicate(test.operator, test.operand, expected, write, reader);
  const { expression, usesInput } = test;
  if (usesInput) return inputPredicate(expression, expected, write, reader);
  if (expression.kind === 'range') return rangeOf(expression, expected, write, reader);
  if (expression.kind === 'list') {
    const items = expression.items.map((item) => write(item, firm.word, expected));
    return items.length === 0 ? undefined : oneOf(items, reader);
  }
  return comparePredicate('=', expression, expected, write, reader);
}

/** `? > 0 and ? < 5` asks the same as its parts without the question mark. */
function inputPredicate(
  node: Expression,
  expected: Expected,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  switch (node.kind) {
    case 'comparison':
      return isInput(node.left) && !mentionsInput(node.right)
        ? comparePredicate(node.operator, node.right, expected, write, reader)
        : undefined;
    case 'between':
      return isInput(node.value) && !mentionsInput(node.low) && !mentionsInput(node.high)
        ? rangeOf(
            {
              ...node,
              kind: 'range',
              startIncluded: true,
              endIncluded: true,
              start: node.low,
              end: node.high,
            },
            expected,
            write,
            reader,
          )
        : undefined;
    case 'logical': {
      const parts = partsOf(node, node.operator).map((part) => inputPredicate(part, expected, write, reader));
      return parts.every((part) => part !== undefined) ? joined(parts, node.operator, reader) : undefined;
    }
    default:
      return undefined;
  }
}

/** Several tests of which one must hold. */
export function testsPredicate(
  tests: readonly UnaryTest[],
  expected: Expected,
  write: Write,
  reader: Reader,
): Predicate | undefined {
  const [first] = tests;
  if (tests.length === 1 && first !== undefined) return testPredicate(first, expected, write, reader);
  const values = tests.map(valueOf);
  if (values.every((item) => item !== undefined))
    return oneOf(
      values.map((item) => write(item, firm.word, expected)),
      reader,
    );
  const parts = tests.map((test) => testPredicate(test, expected, write, reader));
  return parts.every((part) => part !== undefined) ? joined(parts, 'or', reader) : undefined;
}

/** The value that a test asks, where it asks no more than to be equal to it. */
export function valueOf(test: UnaryTest): Expression | undefined {
  if (test.kind === 'compare')
    return test.operator === '=' && test.operand.kind !== 'null' ? test.operand : undefined;
  const { expression } = test;
  const several = expression.kind === 'range' || expression.kind === 'list' || expression.kind === 'null';
  return test.usesInput || several ? undefined : expression;
}

function oneOf(items: readonly string[], reader: Reader): Predicate {
  return predicate(generalPredicates.oneOf, { items: list(items, 'or', reader.language) }, reader);
}

/** Predicates under one verb; where they need different ones, they stand behind a title only. */
function joined(parts: readonly Predicate[], joint: 'and' | 'or', { language }: Reader): Predicate {
  const verb = parts.every((part) => part.verb === parts[0]?.verb) ? parts[0]?.verb : undefined;
  const all = (key: 'text' | 'clause') =>
    list(
      parts.map((part) => part[key]),
      joint,
      language,
    );
  return { text: all('text'), clause: all('clause'), verb };
}

function isInput(node: Expression): boolean {
  return node.kind === 'name' && node.name === '?';
}

/** Whether the input may stand anywhere in an expression; a question mark in a text counts too, which only costs words. */
function mentionsInput(node: Expression): boolean {
  return formatExpression(node).includes('?');
}

/** `a and b and c` is one list. */
export function partsOf(node: Expression, operator: 'and' | 'or'): readonly Expression[] {
  return node.kind === 'logical' && node.operator === operator
    ? [...partsOf(node.left, operator), ...partsOf(node.right, operator)]
    : [node];
}
