import { Decimal } from '../../base/index.ts';
import { duckdb as dialect } from './dialect.ts';
import { refuse } from './refusal.ts';
import { levelOf, type NumberTerm, type Piece } from './term.ts';

const longest = 2n ** 63n - 1n;
/** The evaluator rounds at 34 digits: below that, integers and their sums and products are exact in it too. */
export const exactLimit = 10n ** 34n;
/** HUGEINT holds less than 2^127; kept away from the edge. */
export const wideLimit = 10n ** 38n;

export const magnitude = (value: bigint) => (value < 0n ? -value : value);
export const smallest = (...values: readonly bigint[]) => values.reduce((a, b) => (a < b ? a : b));
export const greatest = (...values: readonly bigint[]) => values.reduce((a, b) => (a > b ? a : b));
export const sizeOf = (term: NumberTerm) => greatest(magnitude(term.low), magnitude(term.high));
export const tenTo = (exponent: number) => 10n ** BigInt(exponent);

export function fitsLong(low: bigint, high: bigint): boolean {
  return low >= -longest && high <= longest;
}

export function widthOf(term: Pick<NumberTerm, 'low' | 'high'>): string {
  return fitsLong(term.low, term.high) ? dialect.integer : dialect.wide;
}

/** An integer literal of a width. */
export function integerLiteral(value: bigint, width: string = dialect.integer): string {
  return `CAST(${value < 0n ? `(${value})` : value} AS ${width})`;
}

/** The SQL of a number, as an integer of the width. */
export function atWidth(term: NumberTerm, width: string): string {
  if (term.low === term.high && !term.nullable) return integerLiteral(term.low, width);
  return widthOf(term) === width ? term.sql : `CAST(${term.sql} AS ${width})`;
}

/** Refuses a range in which exactness is not proved. */
export function checked(low: bigint, high: bigint, limit: bigint): void {
  const size = greatest(magnitude(low), magnitude(high));
  if (size > limit)
    refuse('SQL-RANGE', { digits: String(size).length, limit: `${String(limit).length - 1}` });
}

/** A number from a FEEL constant. */
export function numberConstant(value: Decimal): NumberTerm {
  const scale = Math.max(0, value.decimalPlaces());
  const digits = value.e + 1 + scale;
  if (digits > 38) return refuse('SQL-RANGE', { digits, limit: '34' });
  const unscaled = BigInt(value.times(new Decimal(10).pow(scale)).toFixed(0));
  return integerConstant(unscaled, scale);
}

export function integerConstant(value: bigint, scale = 0): NumberTerm {
  const sql = integerLiteral(value, fitsLong(value, value) ? dialect.integer : dialect.wide);
  return { kind: 'number', sql, level: 0, nullable: false, scale, low: value, high: value };
}

/** The one value that a number can have, where it has only one. */
export function knownValue(term: NumberTerm): bigint | undefined {
  return term.low === term.high && !term.nullable ? term.low : undefined;
}

interface Operation {
  readonly from: readonly NumberTerm[];
  readonly scale: number;
  readonly low: bigint;
  readonly high: bigint;
  /** Integers that stand between operands and result, e.g. a sum before a division. */
  readonly between?: bigint;
  readonly limit?: bigint;
  readonly nullable?: boolean;
  readonly also?: readonly Piece[];
  /** The SQL from the operands' SQL, all of one width. */
  readonly sql: (...operands: readonly string[]) => string;
}

/** A number from numbers: operands and what stands between are computed in a width that is proved to hold them. */
export function operate(operation: Operation): NumberTerm {
  const { from, scale, low, high, between = 0n, limit = exactLimit } = operation;
  checked(low, high, limit);
  checked(0n, between, wideLimit);
  const size = greatest(...from.map(sizeOf), magnitude(low), magnitude(high), between);
  const width = fitsLong(0n, size) ? dialect.integer : dialect.wide;
  const sql = operation.sql(...from.map((term) => atWidth(term, width)));
  const pieces: readonly Piece[] = [...from, ...(operation.also ?? [])];
  const nullable = operation.nullable ?? pieces.some((piece) => piece.nullable);
  const narrow = width !== dialect.integer && fitsLong(low, high);
  return {
    kind: 'number',
    sql: narrow ? `CAST(${sql} AS ${dialect.integer})` : sql,
    level: levelOf(pieces),
    nullable,
    scale,
    low,
    high,
  };
}

/** The same number with more decimals. */
export function rescale(term: NumberTerm, scale: number, limit: bigint = exactLimit): NumberTerm {
  if (scale === term.scale) return term;
  const factor = tenTo(scale - term.scale);
  return timesInteger({ ...term, scale }, factor, limit);
}

/** The unscaled integer times a constant; the scale stays. */
export function timesInteger(term: NumberTerm, factor: bigint, limit: bigint = exactLimit): NumberTerm {
  if (factor === 1n) return term;
  const ends = [term.low * factor, term.high * factor];
  const known = knownValue(term);
  if (known !== undefined) {
    checked(ends[0]!, ends[1]!, limit);
    return integerConstant(known * factor, term.scale);
  }
  return operate({
    from: [term, integerConstant(factor)],
    scale: term.scale,
    low: smallest(...ends),
    high: greatest(...ends),
    limit,
    sql: (a, b) => `(${a} * ${b})`,
  });
}

/** Both with the scale of the finer one. */
export function align(a: NumberTerm, b: NumberTerm, limit?: bigint): readonly [NumberTerm, NumberTerm] {
  const scale = Math.max(a.scale, b.scale);
  return [rescale(a, scale, limit), rescale(b, scale, limit)];
}

export function add(left: NumberTerm, right: NumberTerm): NumberTerm {
  const [a, b] = align(left, right);
  return operate({
    from: [a, b],
    scale: a.scale,
    low: a.low + b.low,
    high: a.high + b.high,
    sql: (x, y) => `(${x} + ${y})`,
  });
}

export function subtract(left: NumberTerm, right: NumberTerm): NumberTerm {
  const [a, b] = align(left, right);
  return operate({
    from: [a, b],
    scale: a.scale,
    low: a.low - b.high,
    high: a.high - b.low,
    sql: (x, y) => `(${x} - ${y})`,
  });
}

export function negate(term: NumberTerm): NumberTerm {
  return timesInteger(term, -1n);
}

export function multiply(a: NumberTerm, b: NumberTerm, limit: bigint = exactLimit): NumberTerm {
  const ends = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
  return operate({
    from: [a, b],
    scale: a.scale + b.scale,
    low: smallest(...ends),
    high: greatest(...ends),
    limit,
    sql: (x, y) => `(${x} * ${y})`,
  });
}

export function absolute(term: NumberTerm): NumberTerm {
  if (term.low >= 0n) return term;
  return operate({
    from: [term],
    scale: term.scale,
    low: 0n,
    high: sizeOf(term),
    sql: (x) => `abs(${x})`,
  });
}
