import type { ArithmeticOperator } from '../ast.ts';
import { operations } from '../evaluate/arithmetic.ts';
import { choose, chooseNumber, type Branch } from './choose.ts';
import { bounded, integer, isNullOf, joinedText, same } from './formula.ts';
import { integerConstant, knownValue, multiply, negate } from './number.ts';
import { combine, divide, negateQuotient, scaleQuotient } from './quotient.ts';
import { refuse } from './refusal.ts';
import { roundTerm } from './rounding.ts';
import { scalarOf } from './scalar.ts';
import { addTemporal, subtractTemporal } from './temporal.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  numberTerm,
  truthTerm,
  type DaysTerm,
  type MonthsTerm,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

type Numeric = NumberTerm | QuotientTerm;

/** `+ - * / **` on terms (DMN 1.5, tables 55 to 58). Pairs without a result are null, as in the evaluator. */
export function arithmetic(operator: ArithmeticOperator, left: Term, right: Term): Term {
  if (left.kind === 'constant' && right.kind === 'constant')
    return constant(operations[operator](left.value, right.value));
  const [a, b] = [scalarOf(left), scalarOf(right)];
  if (a === undefined || b === undefined) {
    if (kindOfTerm(left) === 'null' || kindOfTerm(right) === 'null') return nothing;
    return refuse('EXACT-CONSTRUCT', { found: `${kindOfTerm(left)} ${operator} ${kindOfTerm(right)}` });
  }
  if (isNumeric(a) && isNumeric(b)) return numeric(operator, a, b);
  if (a.kind === 'string' && b.kind === 'string')
    return operator === '+' ? { kind: 'string', formula: joinedText(a.formula, b.formula) } : nothing;
  return temporal(operator, a, b);
}

export function isNumeric(term: ScalarTerm): term is Numeric {
  return term.kind === 'number' || term.kind === 'quotient';
}

function numeric(operator: ArithmeticOperator, a: Numeric, b: Numeric): Term {
  switch (operator) {
    case '+':
    case '-':
      return combine(operator, a, b);
    case '*':
      if (a.kind === 'quotient') return scaleQuotient(a, exact(b));
      return b.kind === 'quotient' ? scaleQuotient(b, a) : multiply(a, b);
    case '/':
      return quotient(a, exact(b));
    case '**':
      return power(exact(a), exact(b));
  }
}

function exact(term: Numeric): NumberTerm {
  return term.kind === 'number' ? term : refuse('EXACT-DIVISION');
}

function quotient(a: Numeric, b: NumberTerm): Term {
  if (knownValue(b) === 0n) return nothing;
  if (a.kind === 'number') return divide(a, b);
  const inverse = divide(integerConstant(1n), b);
  return inverse.kind === 'number' ? scaleQuotient(a, inverse) : refuse('EXACT-DIVISION');
}

/** Exponents that are written out as products; more digits than the evaluator keeps are refused by the range. */
const mostFactors = 64n;

/** Whole exponents: the evaluator's power of such numbers is exact too. A negative one divides by the power. */
function power(base: NumberTerm, exponent: NumberTerm): Term {
  const { low, high } = exponent.formula;
  if (exponent.scale !== 0 || low < -mostFactors || high > mostFactors || high - low > mostFactors)
    return refuse('EXACT-CONSTRUCT', { found: '**' });
  const known = knownValue(exponent);
  if (known !== undefined) return powerOf(base, known);
  const branches: Branch[] = [];
  for (let at = low; at <= high; at += 1n)
    branches.push({ when: truthTerm(same(exponent.formula, integer(at))), then: powerOf(base, at) });
  return choose(branches, nothing);
}

function powerOf(base: NumberTerm, exponent: bigint): NumberTerm | QuotientTerm {
  if (exponent < 0n) return divide(integerConstant(1n), powerOf(base, -exponent) as NumberTerm);
  // 0 ** 0 is 1 too; null stays null.
  if (exponent === 0n)
    return base.formula.nullable
      ? chooseNumber([truthTerm(isNullOf(base.formula))], [undefined, integerConstant(1n)])
      : integerConstant(1n);
  let result = base;
  for (let at = 1n; at < exponent; at += 1n) result = multiply(result, base);
  // x ** 2 is never negative, which the product of ranges does not see.
  const { formula, scale } = result;
  return exponent % 2n === 0n && formula.low < 0n
    ? numberTerm(bounded(formula, 0n, formula.high), scale)
    : result;
}

export function negation(term: Term): Term {
  const scalar = scalarOf(term);
  switch (scalar?.kind) {
    case undefined:
      return nothing;
    case 'number':
      return negate(scalar);
    case 'quotient':
      return negateQuotient(scalar);
    case 'days and time duration':
      return { ...scalar, seconds: negate(scalar.seconds) };
    case 'years and months duration':
      return { ...scalar, months: negate(scalar.months) };
    default:
      return nothing;
  }
}

type Duration = DaysTerm | MonthsTerm;

function isDuration(term: ScalarTerm): term is Duration {
  return term.kind === 'days and time duration' || term.kind === 'years and months duration';
}

function isDate(term: ScalarTerm): term is PlainTerm {
  return term.kind === 'date' || term.kind === 'date and time';
}

function temporal(operator: ArithmeticOperator, a: ScalarTerm, b: ScalarTerm): Term {
  if (isDuration(a) && isDuration(b)) return durations(operator, a, b);
  if (operator === '+' && isDate(a) && isDuration(b)) return addTemporal(a, b);
  if (operator === '+' && isDuration(a) && isDate(b)) return addTemporal(b, a);
  if (operator === '-' && isDate(a) && isDuration(b)) return addTemporal(a, negation(b) as Duration);
  if (operator === '-' && isDate(a) && isDate(b)) return subtractTemporal(a, b);
  if (operator === '*' && isDuration(a) && isNumeric(b)) return scaled(a, exact(b));
  if (operator === '*' && isNumeric(a) && isDuration(b)) return scaled(b, exact(a));
  if (operator === '/' && isDuration(a) && isNumeric(b)) return divided(a, exact(b));
  return nothing;
}

function durations(operator: ArithmeticOperator, a: Duration, b: Duration): Term {
  if (a.kind !== b.kind) return nothing;
  const [x, y] = [sizeOfDuration(a), sizeOfDuration(b)];
  if (operator === '/') return divide(x, y);
  if (operator !== '+' && operator !== '-') return nothing;
  const size = combine(operator, x, y) as NumberTerm;
  return a.kind === 'days and time duration' ? { ...a, seconds: size } : { kind: a.kind, months: size };
}

export function sizeOfDuration(term: Duration): NumberTerm {
  return term.kind === 'days and time duration' ? term.seconds : term.months;
}

/** A duration times a number, cut towards zero at whole nanoseconds or months. */
function scaled(duration: Duration, by: NumberTerm): Term {
  return cut(duration, multiply(sizeOfDuration(duration), by));
}

function divided(duration: Duration, by: NumberTerm): Term {
  return knownValue(by) === 0n ? nothing : cut(duration, divide(sizeOfDuration(duration), by));
}

function cut(duration: Duration, size: NumberTerm | QuotientTerm): Term {
  return duration.kind === 'days and time duration'
    ? { ...duration, seconds: roundTerm(size, 'down', 9) }
    : { ...duration, months: roundTerm(size, 'down', 0) };
}
