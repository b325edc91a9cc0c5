import type { ComparisonOperator } from '../ast.ts';
import { valuesEqual } from '../compare.ts';
import { compareBy } from '../evaluate/comparison.ts';
import { bagOf } from './bag.ts';
import { entriesOf } from './choose.ts';
import {
  both,
  caseOf,
  either,
  integer,
  isLiteral,
  isTrueOf,
  negation,
  nullOf,
  ordered,
  same,
  truthLiteral,
  wholeSeconds,
  type Formula,
  type Order,
} from './formula.ts';
import { logical, truth } from './logic.ts';
import { integerConstant, knownValue, rescale, tenTo, wideLimit } from './number.ts';
import { asQuotient, crossMultiply, provenAgainst } from './quotient.ts';
import { refuse } from './refusal.ts';
import { formulasOf, isNullConstant, nullTest, scalarOf } from './scalar.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  truthTerm,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

/** `=`, `!=` and the orders, three-valued as FEEL has them (DMN 1.5, tables 53 and 54). */
export function compare(operator: ComparisonOperator, left: Term, right: Term): Term {
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(compareBy(operator, left.value, right.value));
  if (operator === '=') return equal(left, right);
  if (operator === '!=') return not(equal(left, right));
  if (isNullConstant(left) || isNullConstant(right)) return nothing;
  const [a, b] = [scalarOf(left), scalarOf(right)];
  if (a === undefined || b === undefined || sort(a) !== sort(b) || a.kind === 'boolean') {
    if (kindOfTerm(left) !== kindOfTerm(right) || sort(a) === 'boolean') return nothing;
    return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(left)} ${operator} ${kindOfTerm(right)}` });
  }
  return order(operator, a, b);
}

export function not(term: Term): Term {
  if (term.kind === 'constant') return constant(typeof term.value === 'boolean' ? !term.value : null);
  return term.kind === 'boolean' ? truthTerm(negation(term.formula)) : nothing;
}

/** Kinds that compare with each other. */
function sort(term: ScalarTerm | undefined): string {
  return term?.kind === 'quotient' ? 'number' : (term?.kind ?? 'none');
}

function order(operator: Order, a: ScalarTerm, b: ScalarTerm): Term {
  const numbers = numericPair(a, b);
  if (numbers === undefined) {
    return truthTerm(ordered(operator, comparable(a), comparable(b)));
  }
  const [left, right] = numbers;
  if (left.kind === 'quotient' || right.kind === 'quotient') return orderQuotients(operator, left, right);
  return orderNumbers(operator, left, right);
}

/** Times count whole seconds, as in the evaluator. */
function comparable(term: ScalarTerm): Formula {
  const formula = formulasOf(term)[0]!;
  return formula.type === 'moment' ? wholeSeconds(formula) : formula;
}

/** The numbers of two numbers or two durations. */
function numericPair(a: ScalarTerm, b: ScalarTerm) {
  const [left, right] = [numeric(a), numeric(b)];
  return left === undefined || right === undefined ? undefined : ([left, right] as const);
}

function numeric(term: ScalarTerm): NumberTerm | QuotientTerm | undefined {
  switch (term.kind) {
    case 'number':
    case 'quotient':
      return term;
    case 'days and time duration':
      return term.seconds;
    case 'years and months duration':
      return term.months;
    default:
      return undefined;
  }
}

const mirrored: Readonly<Record<Order, Order>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };

function orderNumbers(operator: Order, left: NumberTerm, right: NumberTerm): Term {
  if (knownValue(left) !== undefined && knownValue(right) === undefined)
    return orderNumbers(mirrored[operator], right, left);
  const known = knownValue(right);
  if (known !== undefined && right.scale > left.scale) {
    // Rather an integer threshold than a finer column: x < 2.5 is x <= 2.
    const unit = tenTo(right.scale - left.scale);
    const floor = known / unit - (known % unit < 0n ? 1n : 0n);
    if (known % unit === 0n) return byIntegers(operator, left, integerConstant(known / unit));
    const below = operator === '<' || operator === '<=';
    return byIntegers(below ? '<=' : '>=', left, integerConstant(below ? floor : floor + 1n));
  }
  const scale = Math.max(left.scale, right.scale);
  return byIntegers(operator, rescale(left, scale, wideLimit), rescale(right, scale, wideLimit));
}

/** Two integers of one scale. */
function byIntegers(operator: Order, left: NumberTerm, right: NumberTerm): PlainTerm {
  return truthTerm(ordered(operator, left.formula, right.formula));
}

function orderQuotients(
  operator: Order,
  left: NumberTerm | QuotientTerm,
  right: NumberTerm | QuotientTerm,
): Term {
  const [p, q, a, b] = crossed(left, right);
  const straight = byIntegers(operator, a, b);
  const negative = negativeWhen(p, q);
  if (negative === undefined) return straight;
  const turned = byIntegers(mirrored[operator], a, b);
  const absent = [nullTest(p), nullTest(q)].filter((item) => item !== undefined);
  const guard: readonly (readonly [Formula, Formula])[] =
    absent.length === 0 ? [] : [[either(...absent), nullOf('truth')]];
  return truthTerm(caseOf([...guard, [negative, turned.formula]], straight.formula));
}

function crossed(left: NumberTerm | QuotientTerm, right: NumberTerm | QuotientTerm) {
  const [p, q] = [asQuotient(left), asQuotient(right)];
  const both = left.kind === 'quotient' && right.kind === 'quotient';
  if (!both) {
    const [division, scale] = left.kind === 'quotient' ? [left, right] : [right as QuotientTerm, left];
    provenAgainst(division, tenTo((scale as NumberTerm).scale));
  }
  const [a, b] = both
    ? crossMultiply(p, q)
    : crossMultiply({ ...p, pure: true, error: 0n }, { ...q, pure: true, error: 0n });
  return [p, q, a, b] as const;
}

/** The condition that the product of the denominators is negative; undefined where both are always positive. */
function negativeWhen(p: QuotientTerm, q: QuotientTerm): Formula | undefined {
  const unsure = [p.denominator.formula, q.denominator.formula].filter((item) => item.low <= 0n);
  const [first, second] = unsure.map((item) => ordered('<', item, integer(0n)));
  if (first === undefined || second === undefined) return first;
  return either(both(first, negation(second)), both(negation(first), second));
}

/** FEEL's equality: null equals null alone; different kinds give null. */
export function equal(left: Term, right: Term): Term {
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(valuesEqual(left.value, right.value));
  if (isNullConstant(left)) return equal(right, left);
  if (isNullConstant(right)) return isNull(left);
  const [a, b] = [scalarOf(left), scalarOf(right)];
  if (a === undefined || b === undefined) return equalStructures(left, right);
  if (sort(a) !== sort(b)) return mismatch(a, b);
  const numbers = numericPair(a, b);
  if (a.kind === 'boolean' && b.kind === 'boolean') {
    // `x = true` is x, and false for null.
    if (b.formula.op === 'literal' && b.formula.value === true) return truthTerm(isTrueOf(a.formula));
    if (a.formula.op === 'literal' && a.formula.value === true) return truthTerm(isTrueOf(b.formula));
  }
  if (numbers === undefined) return truthTerm(same(comparable(a), comparable(b)));
  const [x, y] = numbers;
  if (x.kind === 'quotient' || y.kind === 'quotient') return equalQuotients(x, y);
  return equalNumbers(x, y);
}

function equalNumbers(left: NumberTerm, right: NumberTerm): Term {
  const scale = Math.max(left.scale, right.scale);
  for (const [known, other] of [
    [left, right],
    [right, left],
  ] as const) {
    const value = knownValue(known);
    if (value === undefined || known.scale <= other.scale) continue;
    const unit = tenTo(known.scale - other.scale);
    if (value % unit !== 0n) return constant(false);
    return equalNumbers(integerConstant(value / unit, other.scale), other);
  }
  const [a, b] = [rescale(left, scale, wideLimit), rescale(right, scale, wideLimit)];
  return truthTerm(same(a.formula, b.formula));
}

function equalQuotients(left: NumberTerm | QuotientTerm, right: NumberTerm | QuotientTerm): Term {
  const [p, q, a, b] = crossed(left, right);
  const equals = equalNumbers(a, b);
  const [m, n] = [nullTest(p), nullTest(q)];
  if (m === undefined && n === undefined) return equals;
  const [x, y] = [m ?? truthLiteral(false), n ?? truthLiteral(false)];
  const otherwise = truth(equals).formula;
  return truthTerm(
    caseOf(
      [
        [x, y],
        [y, truthLiteral(false)],
      ],
      otherwise,
    ),
  );
}

/** Whether a term is null: never unknown. */
export function isNull(term: Term): Term {
  if (term.kind === 'constant') return constant(term.value === null);
  if (term.kind === 'context' && term.absent !== undefined) return term.absent;
  if (term.kind === 'bag' && term.nullWhen !== undefined) return term.nullWhen;
  const scalar = scalarOf(term);
  const test = scalar === undefined ? undefined : nullTest(scalar);
  return test === undefined ? constant(false) : truthTerm(test);
}

/** Two values of different kinds: null, except that null is a value of every kind and equals itself. */
function mismatch(a: ScalarTerm, b: ScalarTerm): Term {
  const tests = [nullTest(a), nullTest(b)];
  const [x, y] = tests;
  const some = tests.filter((item) => item !== undefined);
  if (some.length === 0) return nothing;
  const none: readonly [Formula, Formula] = [either(...some), truthLiteral(false)];
  const two: readonly (readonly [Formula, Formula])[] =
    x === undefined || y === undefined ? [] : [[both(x, y), truthLiteral(true)]];
  return truthTerm(caseOf([...two, none], nullOf('truth')));
}

/** Lists and contexts, part by part; refused where how many parts there are differs by row. */
function equalStructures(left: Term, right: Term): Term {
  const kinds = [kindOfTerm(left), kindOfTerm(right)];
  // A range is null where one of its ends is.
  if (kinds.includes('range') || kinds.includes('function'))
    return refuse('EXACT-CONSTRUCT', { found: kinds.join(' = ') });
  const inner = kinds[0] === kinds[1] ? equalParts(left, right) : nothing;
  const [x, y] = [truth(isNull(left)).formula, truth(isNull(right)).formula];
  const cases = [
    [both(x, y), truthLiteral(true)],
    [either(x, y), truthLiteral(false)],
  ] as const;
  const outcome = caseOf(cases, truth(inner).formula);
  return inner.kind === 'constant' && outcome.args.length === 0 ? inner : truthTerm(outcome);
}

function equalParts(left: Term, right: Term): Term {
  const [a, b] = [partsOf(left), partsOf(right)];
  if (a === undefined || b === undefined)
    return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(left)} = ${kindOfTerm(right)}` });
  if (a.size !== b.size || ![...a.keys()].every((key) => b.has(key))) return constant(false);
  return logical(
    'and',
    [...a].map(([key, part]) => equal(part, b.get(key)!)),
  );
}

/** The parts of a list by their place, or of a context by their name. */
function partsOf(term: Term): ReadonlyMap<string, Term> | undefined {
  const bag = bagOf(term);
  if (bag === undefined) return entriesOf(term);
  if (!bag.items.every((item) => isLiteral(item.when.formula, true))) return undefined;
  return new Map(bag.items.map((entry, at) => [String(at), entry.item]));
}
