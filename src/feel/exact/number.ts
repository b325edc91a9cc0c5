import { Decimal } from '../../base/index.ts';
import * as formula from './formula.ts';
import type { Formula } from './formula.ts';
import { refuse } from './refusal.ts';
import { numberTerm, type NumberTerm } from './term.ts';

/** The evaluator rounds at 34 digits: below that, integers and their sums and products are exact in it too. */
export const exactLimit = 10n ** 34n;
/** What stands between operands and result: the widest integers of the engines hold less than 2^127. */
export const wideLimit = 10n ** 38n;

export const magnitude = (value: bigint) => (value < 0n ? -value : value);
export const smallest = (...values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b));
export const greatest = (...values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b));
export const sizeOf = ({ low, high }: Formula) => greatest(magnitude(low), magnitude(high));
export const tenTo = (exponent: number) => 10n ** BigInt(exponent);

/** Refuses a range in which exactness is not proved. */
export function checked(low: bigint, high: bigint, limit: bigint): void {
  const size = greatest(magnitude(low), magnitude(high));
  if (size > limit)
    refuse('EXACT-RANGE', { digits: String(size).length, limit: `${String(limit).length - 1}` });
}

/** A number whose integer stays within the limit. */
function within(made: Formula, scale: number, limit: bigint): NumberTerm {
  checked(made.low, made.high, limit);
  return numberTerm(made, scale);
}

/** A number from a FEEL constant. */
export function numberConstant(value: Decimal): NumberTerm {
  const scale = Math.max(0, value.decimalPlaces());
  const digits = value.e + 1 + scale;
  if (digits > 38) return refuse('EXACT-RANGE', { digits, limit: '34' });
  const unscaled = BigInt(value.times(new Decimal(10).pow(scale)).toFixed(0));
  return integerConstant(unscaled, scale);
}

export function integerConstant(value: bigint, scale = 0): NumberTerm {
  return numberTerm(formula.integer(value), scale);
}

/** The one value that a number can have, unscaled, where it has only one. */
export function knownValue(term: NumberTerm): bigint | undefined {
  return formula.knownInteger(term.formula);
}

/** The same number with more decimals. */
export function rescale(term: NumberTerm, scale: number, limit: bigint = exactLimit): NumberTerm {
  if (scale === term.scale) return term;
  return timesInteger({ ...term, scale }, tenTo(scale - term.scale), limit);
}

/** The unscaled integer times a constant; the scale stays. */
export function timesInteger(term: NumberTerm, factor: bigint, limit: bigint = exactLimit): NumberTerm {
  return within(formula.multiply(term.formula, formula.integer(factor)), term.scale, limit);
}

/** Both with the scale of the finer one. */
export function align(a: NumberTerm, b: NumberTerm, limit?: bigint): readonly [NumberTerm, NumberTerm] {
  const scale = Math.max(a.scale, b.scale);
  return [rescale(a, scale, limit), rescale(b, scale, limit)];
}

export function add(left: NumberTerm, right: NumberTerm): NumberTerm {
  const [a, b] = align(left, right);
  return within(formula.add(a.formula, b.formula), a.scale, exactLimit);
}

export function subtract(left: NumberTerm, right: NumberTerm): NumberTerm {
  const [a, b] = align(left, right);
  return within(formula.subtract(a.formula, b.formula), a.scale, exactLimit);
}

export function negate(term: NumberTerm): NumberTerm {
  return timesInteger(term, -1n);
}

export function multiply(a: NumberTerm, b: NumberTerm, limit: bigint = exactLimit): NumberTerm {
  return within(formula.multiply(a.formula, b.formula), a.scale + b.scale, limit);
}

export function absolute(term: NumberTerm): NumberTerm {
  return numberTerm(formula.absolute(term.formula), term.scale);
}

/** All with the scale of the finest. */
export function aligned(terms: readonly NumberTerm[]): readonly NumberTerm[] {
  const scale = Math.max(0, ...terms.map((term) => term.scale));
  return terms.map((term) => rescale(term, scale));
}

/** The least or greatest; null where one of them is. */
export function extreme(word: 'least' | 'greatest', terms: readonly NumberTerm[]): NumberTerm {
  const same = aligned(terms);
  return numberTerm(
    formula.extreme(
      word,
      same.map((term) => term.formula),
    ),
    same[0]!.scale,
  );
}

/** The sum; each partial sum stays within the digits that the evaluator keeps. */
export function sum(terms: readonly NumberTerm[]): NumberTerm {
  const same = aligned(terms);
  const total = same.reduce((size, term) => size + sizeOf(term.formula), 0n);
  checked(0n, total, exactLimit);
  return numberTerm(formula.add(...same.map((term) => term.formula)), same[0]!.scale);
}

/** The remainder with the sign of the divisor: modulo(-12, 5) = 3. A zero divisor gives null. */
export function modulo(left: NumberTerm, right: NumberTerm): NumberTerm {
  const [{ formula: x, scale }, { formula: d }] = align(left, right);
  const limit = greatest(sizeOf(d) - 1n, 0n);
  checked(0n, 2n * limit, wideLimit);
  const made = formula.remainder(formula.add(formula.remainder(x, d), d), d);
  const known = formula.knownInteger(made);
  if (known !== undefined) return integerConstant(known, scale);
  return numberTerm(formula.bounded(made, d.low < 0n ? -limit : 0n, d.high > 0n ? limit : 0n), scale);
}
