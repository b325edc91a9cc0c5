import {
  add,
  exactLimit,
  integerConstant,
  knownValue,
  multiply,
  negate,
  sizeOf,
  subtract,
  tenTo,
  timesInteger,
  wideLimit,
} from './number.ts';
import { numberTerm, type NumberTerm, type QuotientTerm } from './term.ts';
import { refuse } from './refusal.ts';

/*
 * The evaluator computes r = round34(a / b); the back ends have only integers. A division stays a pair of integers N / D until a
 * comparison or a rounding asks a question about it that integers answer exactly:
 *
 * 1. round34 errs by at most |N/D| * 0.5 * 10^-33 = error * 10^-33 / |D| with error = |N| / 2 (we keep |N|).
 * 2. A question compares N/D with a decimal C/S (a threshold, or the tie of a rounding). If they differ, they differ by at
 *    least 1 / (|D| * S). With error * S < 10^33 the error of 1. is smaller, so the rounded r stands on the same side.
 * 3. If they are equal, N/D is a decimal of at most 34 digits, and r is that decimal itself: equal in the evaluator too.
 *
 * Step 3 holds after adding an exact number e (a/b + e = c means that a/b = c - e is such a decimal) and after multiplying
 * by a constant with a finite decimal inverse (a/b * 100 = c means a/b = c/100). It fails for any other product
 * (1/3 * 3 is 0.999... in the evaluator), so those are refused.
 */
const proofLimit = 10n ** 33n;

/** Half of the error that the proof allows, for a question with this denominator. */
export function provenAgainst(quotient: QuotientTerm, questionDenominator: bigint): void {
  if (quotient.error * questionDenominator >= proofLimit) refuse('EXACT-DIVISION');
}

/** a / b: an exact number where b is a constant with a finite decimal inverse, else a division to be asked about. */
export function divide(left: NumberTerm, right: NumberTerm): NumberTerm | QuotientTerm {
  const known = knownValue(right);
  const exact = known === undefined || known === 0n ? undefined : timesInverse(left, known, right.scale);
  if (exact !== undefined) return exact;
  const shift = right.scale - left.scale;
  const numerator = whole(timesInteger(left, shift > 0 ? tenTo(shift) : 1n));
  const denominator = whole(timesInteger(right, shift < 0 ? tenTo(-shift) : 1n));
  return { ...quotientOf(numerator, denominator, 0n), pure: true };
}

/** The unscaled integer as a number of its own. */
function whole(term: NumberTerm): NumberTerm {
  return numberTerm(term.formula, 0);
}

function quotientOf(numerator: NumberTerm, denominator: NumberTerm, error: bigint): QuotientTerm {
  return { kind: 'quotient', numerator, denominator, error: error + sizeOf(numerator.formula), pure: false };
}

/** left / (divisor / 10^scale) as decimal, where the divisor has no prime factors but 2 and 5. */
function timesInverse(left: NumberTerm, divisor: bigint, scale: number): NumberTerm | undefined {
  let exponent = 0;
  while (exponent <= 34 && tenTo(exponent) % divisor !== 0n) exponent += 1;
  if (exponent > 34) return undefined;
  const finer = left.scale + exponent - scale;
  const factor = (tenTo(exponent) / divisor) * (finer < 0 ? tenTo(-finer) : 1n);
  const reach = sizeOf(left.formula) * (factor < 0n ? -factor : factor);
  if (reach > exactLimit) return undefined;
  return { ...timesInteger(left, factor), scale: Math.max(0, finer) };
}

/** Whether 1 / value has finitely many decimals. */
function hasFiniteInverse(value: bigint): boolean {
  let rest = value < 0n ? -value : value;
  if (rest === 0n) return false;
  for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime;
  return rest === 1n;
}

/** a/b + e with an exact number e. */
export function addToQuotient(quotient: QuotientTerm, term: NumberTerm): QuotientTerm {
  const scale = tenTo(term.scale);
  const product = multiply(whole(term), quotient.denominator);
  const numerator = add(timesInteger(quotient.numerator, scale), product);
  const denominator = timesInteger(quotient.denominator, scale);
  return quotientOf(numerator, denominator, quotient.error * scale);
}

export function negateQuotient(quotient: QuotientTerm): QuotientTerm {
  return { ...quotient, numerator: negate(quotient.numerator) };
}

/** a/b * c, where c is a constant with a finite decimal inverse; anything else is refused. */
export function scaleQuotient(quotient: QuotientTerm, term: NumberTerm): QuotientTerm {
  const known = knownValue(term);
  if (known === undefined || !hasFiniteInverse(known)) return refuse('EXACT-DIVISION');
  const factor = known < 0n ? -known : known;
  const numerator = timesInteger(quotient.numerator, known);
  const denominator = timesInteger(quotient.denominator, tenTo(term.scale));
  return quotientOf(numerator, denominator, quotient.error * factor);
}

/** An exact number as a division by a power of ten, for a choice between both. */
export function asQuotient(term: NumberTerm | QuotientTerm): QuotientTerm {
  if (term.kind === 'quotient') return term;
  const denominator = integerConstant(tenTo(term.scale));
  return { kind: 'quotient', numerator: whole(term), denominator, error: 0n, pure: true };
}

/** The numbers to compare instead of left and right, where both denominators are positive: N1 * D2 and N2 * D1. */
export function crossMultiply(left: QuotientTerm, right: QuotientTerm): readonly [NumberTerm, NumberTerm] {
  // Equal fractions give equal results only where each is one rounding of its fraction.
  if (!left.pure || !right.pure) refuse('EXACT-DIVISION');
  // Two rounded divisions: together they must err less than the distance 1 / (|D1| * |D2|) of two different fractions.
  const error =
    left.error * sizeOf(right.denominator.formula) + right.error * sizeOf(left.denominator.formula);
  if (error >= proofLimit) refuse('EXACT-DIVISION');
  return [
    multiply(left.numerator, right.denominator, wideLimit),
    multiply(right.numerator, left.denominator, wideLimit),
  ];
}

/** Sum or difference where one side, or both, is a division. */
export function combine(
  operator: '+' | '-',
  left: NumberTerm | QuotientTerm,
  right: NumberTerm | QuotientTerm,
): NumberTerm | QuotientTerm {
  if (left.kind === 'number' && right.kind === 'number')
    return operator === '+' ? add(left, right) : subtract(left, right);
  if (left.kind === 'quotient' && right.kind === 'quotient') return refuse('EXACT-DIVISION');
  if (left.kind === 'quotient')
    return addToQuotient(left, operator === '+' ? (right as NumberTerm) : negate(right as NumberTerm));
  const turned = operator === '+' ? (right as QuotientTerm) : negateQuotient(right as QuotientTerm);
  return addToQuotient(turned, left);
}
