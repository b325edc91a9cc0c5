import {
  add,
  both,
  bounded,
  caseOf,
  integer,
  knownInteger,
  multiply,
  negated,
  negation,
  nullOf,
  ordered,
  quotient,
  remainder,
  same,
  subtract,
  type Formula,
} from './formula.ts';
import {
  checked,
  exactLimit,
  magnitude,
  sizeOf,
  smallest,
  tenTo,
  timesInteger,
  wideLimit,
} from './number.ts';
import { provenAgainst } from './quotient.ts';
import { refuse } from './refusal.ts';
import { numberTerm, type NumberTerm, type QuotientTerm } from './term.ts';

/** The roundings of FEEL: `decimal` is half even, `up` and `down` are away from and towards zero. */
export type Rounding = 'floor' | 'ceiling' | 'up' | 'down' | 'half up' | 'half down' | 'half even';

type Round = (x: Formula, d: Formula) => Formula;

const zero = integer(0n);
const one = integer(1n);
const two = integer(2n);

/** v with the sign of x. */
function signed(x: Formula, v: Formula): Formula {
  if (x.low >= 0n) return v;
  if (x.high <= 0n) return negated(v);
  return caseOf([[ordered('<', x, zero), negated(v)]], v);
}

/** x modulo d, from 0 to d - 1. */
function rest(x: Formula, d: Formula): Formula {
  const cut = remainder(x, d);
  return cut.low >= 0n ? cut : remainder(add(cut, d), d);
}

/** x / d rounded to an integer, for integers x and d > 0. */
const formulas: Readonly<Record<Rounding, Round>> = {
  down: quotient,
  // The sum has the sign of x, so cutting it towards zero rounds its size.
  up: (x, d) => quotient(add(x, signed(x, subtract(d, one))), d),
  floor: (x, d) => quotient(subtract(x, rest(x, d)), d),
  ceiling: (x, d) => quotient(add(x, rest(negated(x), d)), d),
  'half up': (x, d) => quotient(add(multiply(two, x), signed(x, d)), multiply(two, d)),
  'half down': (x, d) => quotient(add(multiply(two, x), signed(x, subtract(d, one))), multiply(two, d)),
  // Half away from zero, and one back where that was a tie that went to an odd number.
  'half even': (x, d) => {
    const [top, bottom] = [add(multiply(two, x), signed(x, d)), multiply(two, d)];
    const away = quotient(top, bottom);
    const tie = both(same(remainder(top, bottom), zero), negation(same(remainder(away, two), zero)));
    return subtract(away, caseOf([[tie, signed(x, one)]], zero));
  },
};

/** x / d towards the past, for d > 0. */
export function floorQuotient(x: Formula, d: bigint): Formula {
  return formulas.floor(x, integer(d));
}

/** Rounds a number to so many decimals (negative: to tens, hundreds, ...). */
export function roundTerm(term: NumberTerm | QuotientTerm, rounding: Rounding, decimals: number): NumberTerm {
  if (decimals < -6111 || decimals > 6176) return refuse('EXACT-RANGE', { digits: decimals, limit: '34' });
  if (term.kind === 'number') {
    if (decimals >= term.scale) return term;
    return roundFraction(term.formula, integer(tenTo(term.scale - decimals)), rounding, decimals);
  }
  // Ties lie at multiples of 1 / (2 * 10^decimals): the question of proof 2 in quotient.ts.
  provenAgainst(term, 2n * tenTo(Math.max(0, decimals)));
  const { numerator, denominator } = term;
  const finer = timesInteger(numerator, tenTo(Math.max(0, decimals)), wideLimit);
  const coarser = timesInteger(denominator, tenTo(Math.max(0, -decimals)), wideLimit);
  return roundFraction(finer.formula, coarser.formula, rounding, decimals);
}

/** numerator / denominator, rounded; null where the denominator is zero or null. */
function roundFraction(
  numerator: Formula,
  denominator: Formula,
  rounding: Rounding,
  decimals: number,
): NumberTerm {
  const [n, d] = [numerator, denominator];
  checked(0n, 2n * sizeOf(n) + 2n * sizeOf(d), wideLimit);
  // Zero or null in every row.
  if (sizeOf(d) === 0n) return numberTerm(nullOf('integer'), Math.max(0, decimals));
  const round = formulas[rounding];
  // Bounds of one sign, no narrower in size: the representation stays the same.
  const positive = d.low > 0n ? d : bounded(d, 1n, sizeOf(d));
  const negative = d.high < 0n ? d : bounded(d, -sizeOf(d), -1n);
  const straight = () => round(n, positive);
  const turned = () => round(negated(n), negated(negative));
  const bySign = () =>
    caseOf(
      [
        [ordered('>', d, zero), straight()],
        [ordered('<', d, zero), turned()],
      ],
      nullOf('integer'),
    );
  const made = d.low > 0n ? straight() : d.high < 0n ? turned() : bySign();
  const least = d.low <= 0n && d.high >= 0n ? 1n : smallest(magnitude(d.low), magnitude(d.high));
  const bound = sizeOf(n) / least + 1n;
  const low = n.low >= 0n && d.low > 0n ? 0n : -bound;
  checked(low, bound, exactLimit);
  const known = knownInteger(made) !== undefined;
  const result = numberTerm(known ? made : bounded(made, low, bound), Math.max(0, decimals));
  return decimals >= 0 ? result : timesInteger(result, tenTo(-decimals));
}
