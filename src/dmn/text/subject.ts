import type { Expression } from '../../feel/index.ts';
import { kindOf, parseTemporal, type ValueKind } from '../../feel/index.ts';
import type { Vocabulary, Word } from './vocabulary.ts';
import type { Expected } from './values.ts';

/** The key of a name, or of a component of one (`Entitlement.category`), in the vocabulary. */
export function keyOf(node: Expression): string | undefined {
  if (node.kind === 'name') return node.name;
  if (node.kind !== 'path') return undefined;
  const of = keyOf(node.of);
  return of === undefined ? undefined : `${of}.${node.name}`;
}

export function wordOf(node: Expression, words: Vocabulary): Word | undefined {
  const key = keyOf(node);
  return key === undefined ? undefined : words.get(key);
}

/**
 * What can be said of an expression's value before it is known: unit and codes. Undefined parts are not known; nothing is guessed.
 * @example expectedOf(parsed('Rate * Turnover'), words).unit // 'euro'
 */
export function expectedOf(node: Expression, words: Vocabulary): Expected {
  switch (node.kind) {
    case 'name':
    case 'path': {
      const word = wordOf(node, words);
      return { unit: word?.unit, codes: word?.codes };
    }
    case 'boolean':
      return { unit: 'boolean' };
    case 'string':
      return { unit: 'text' };
    case 'temporal':
      return { unit: temporalUnit(node.value) };
    case 'negate':
      return { unit: expectedOf(node.operand, words).unit };
    case 'if':
      return { unit: common(node.then, node.else, words) };
    case 'arithmetic':
      return { unit: arithmeticUnit(node, words) };
    case 'call':
      return { unit: callUnit(node, words) };
    default:
      return {};
  }
}

function arithmeticUnit(
  { operator, left, right }: Extract<Expression, { kind: 'arithmetic' }>,
  words: Vocabulary,
): string | undefined {
  if (operator === '+' || operator === '-') return common(left, right, words);
  if (operator !== '*') return undefined;
  // A share or a number of amounts is an amount; what else a product is, the units do not say.
  const [a, b] = [expectedOf(left, words).unit, expectedOf(right, words).unit];
  if (isNumber(left) || counts.has(a ?? '')) return b;
  return isNumber(right) || counts.has(b ?? '') ? a : undefined;
}

/** Units of numbers that only multiply. */
const counts = new Set(['share', 'count']);

/** Functions whose outcome is in the unit of what goes in. */
const keepsUnit = new Set([
  'min',
  'max',
  'sum',
  'abs',
  'decimal',
  'floor',
  'ceiling',
  'round half up',
  'round half down',
  'round up',
  'round down',
]);

function callUnit(
  { callee, positional }: Extract<Expression, { kind: 'call' }>,
  words: Vocabulary,
): string | undefined {
  if (callee.kind !== 'name' || !keepsUnit.has(callee.name) || words.has(callee.name)) return undefined;
  const [first, ...others] = positional;
  if (first === undefined) return undefined;
  const alike =
    callee.name === 'min' || callee.name === 'max' || callee.name === 'sum' ? positional : [first];
  const unit = alike.map((item) => expectedOf(item, words).unit).find((item) => item !== undefined);
  return others.length === 0 || alike.every((item) => isNumber(item) || expectedOf(item, words).unit === unit)
    ? unit
    : undefined;
}

/** The unit of both; a bare number takes the unit of the other. */
function common(left: Expression, right: Expression, words: Vocabulary): string | undefined {
  const [a, b] = [expectedOf(left, words).unit, expectedOf(right, words).unit];
  if (isNumber(left)) return b;
  return isNumber(right) || a === b ? a : undefined;
}

function isNumber(node: Expression): boolean {
  return node.kind === 'number' || (node.kind === 'negate' && isNumber(node.operand));
}

/** Days and moments are spoken of alike; a duration is an amount that brings its own words. */
function temporalUnit(text: string): string | undefined {
  const value = parseTemporal(text);
  return value !== null && dated.has(kindOf(value)) ? 'date' : undefined;
}

const dated: ReadonlySet<ValueKind> = new Set(['date', 'time', 'date and time']);

/** Whether the value does not depend on the case at hand: a literal, or a parameter whose value is known. */
export function isFixed(node: Expression, words: Vocabulary): boolean {
  switch (node.kind) {
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'temporal':
      return true;
    case 'negate':
      return isFixed(node.operand, words);
    default:
      return wordOf(node, words)?.fixed !== undefined;
  }
}
