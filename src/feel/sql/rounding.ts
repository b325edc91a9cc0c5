import { duckdb as dialect } from './dialect.ts';
import {
  checked,
  fitsLong,
  integerLiteral,
  magnitude,
  operate,
  sizeOf,
  smallest,
  tenTo,
  timesInteger,
  wideLimit,
} from './number.ts';
import { provenAgainst } from './quotient.ts';
import { refuse } from './refusal.ts';
import type { NumberTerm, QuotientTerm } from './term.ts';

/** The roundings of FEEL: `decimal` is half even, `up` and `down` are away from and towards zero. */
export type Rounding = 'floor' | 'ceiling' | 'up' | 'down' | 'half up' | 'half down' | 'half even';

/** X / D rounded to an integer, for integers X and D > 0 given as SQL; `//` cuts towards zero. `sign` is the SQL of X's sign. */
const formulas: Readonly<Record<Rounding, (x: string, d: string, sign: string) => string>> = {
  down: (x, d) => dialect.quotient(x, d),
  // The sum has the sign of X, so cutting it towards zero rounds its size.
  up: (x, d, sign) => dialect.quotient(`(${x} + ${sign} * (${d} - 1))`, d),
  floor: (x, d) => dialect.quotient(`(${x} - ((${x} % ${d}) + ${d}) % ${d})`, d),
  ceiling: (x, d) => dialect.quotient(`(${x} + ((-${x} % ${d}) + ${d}) % ${d})`, d),
  'half up': (x, d, sign) => dialect.quotient(`(2 * ${x} + ${sign} * ${d})`, `(2 * ${d})`),
  'half down': (x, d, sign) => dialect.quotient(`(2 * ${x} + ${sign} * (${d} - 1))`, `(2 * ${d})`),
  // Half away from zero, and one back where that was a tie that went to an odd number.
  'half even': (x, d, sign) => {
    const away = dialect.quotient(`(2 * ${x} + ${sign} * ${d})`, `(2 * ${d})`);
    const tie = `(2 * ${x} + ${sign} * ${d}) % (2 * ${d}) = 0 AND ${away} % 2 <> 0`;
    return `(${away} - CASE WHEN ${tie} THEN ${sign} ELSE 0 END)`;
  },
};

/** Rounds a number to so many decimals (negative: to tens, hundreds, ...). */
export function roundTerm(term: NumberTerm | QuotientTerm, rounding: Rounding, decimals: number): NumberTerm {
  if (decimals < -6111 || decimals > 6176) return refuse('SQL-RANGE', { digits: decimals, limit: '34' });
  if (term.kind === 'number') {
    if (decimals >= term.scale) return term;
    return roundFraction(term, undefined, tenTo(term.scale - decimals), rounding, decimals);
  }
  // Ties lie at multiples of 1 / (2 * 10^decimals): the question of proof 2 in quotient.ts.
  provenAgainst(term, 2n * tenTo(Math.max(0, decimals)));
  const { numerator, denominator } = term;
  const finer = timesInteger(numerator, tenTo(Math.max(0, decimals)), wideLimit);
  const coarser = timesInteger(denominator, tenTo(Math.max(0, -decimals)), wideLimit);
  return roundFraction(finer, coarser, 1n, rounding, decimals);
}

/** numerator / (denominator or divisor), rounded; null where the denominator is zero or null. */
function roundFraction(
  numerator: NumberTerm,
  denominator: NumberTerm | undefined,
  divisor: bigint,
  rounding: Rounding,
  decimals: number,
): NumberTerm {
  const least = denominator === undefined ? divisor : leastSize(denominator);
  const bound = sizeOf(numerator) / least + 1n;
  const low = numerator.low >= 0n && (denominator?.low ?? 1n) > 0n ? 0n : -bound;
  const largest = denominator === undefined ? divisor : sizeOf(denominator);
  const between = 2n * sizeOf(numerator) + 2n * largest;
  checked(0n, between, wideLimit);
  const nullable =
    numerator.nullable || (denominator !== undefined && (denominator.nullable || crossesZero(denominator)));
  const result = operate({
    from: denominator === undefined ? [numerator] : [numerator, denominator],
    scale: Math.max(0, decimals),
    low,
    high: bound,
    between,
    nullable,
    sql: (x, d) => fraction(x, d ?? literalFor(divisor, between), numerator, denominator, rounding),
  });
  return decimals >= 0 ? result : timesInteger(result, tenTo(-decimals));
}

function literalFor(divisor: bigint, between: bigint): string {
  return integerLiteral(divisor, fitsLong(0n, between) ? dialect.integer : dialect.wide);
}

const crossesZero = (term: NumberTerm) => term.low <= 0n && term.high >= 0n;

function leastSize(term: NumberTerm): bigint {
  if (crossesZero(term)) return 1n;
  return smallest(magnitude(term.low), magnitude(term.high));
}

function fraction(
  x: string,
  d: string,
  numerator: NumberTerm,
  denominator: NumberTerm | undefined,
  rounding: Rounding,
): string {
  const round = formulas[rounding];
  if (denominator === undefined || denominator.low > 0n) return round(x, d, signOf(x, numerator));
  const negated = round(`(-${x})`, `(-${d})`, signOf(`(-${x})`));
  if (denominator.high < 0n) return negated;
  const straight = round(x, d, signOf(x, numerator));
  return `CASE WHEN ${d} > 0 THEN ${straight} WHEN ${d} < 0 THEN ${negated} END`;
}

function signOf(x: string, known?: NumberTerm): string {
  if (known !== undefined && known.low >= 0n) return '1';
  if (known !== undefined && known.high <= 0n) return '(-1)';
  return `CASE WHEN ${x} < 0 THEN -1 ELSE 1 END`;
}
