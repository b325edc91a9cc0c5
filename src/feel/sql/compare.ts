import type { ComparisonOperator } from '../ast.ts';
import { atWidth, fitsLong, knownValue, rescale, sizeOf, greatest, tenTo, wideLimit } from './number.ts';
import { asQuotient, crossMultiply, provenAgainst } from './quotient.ts';
import { refuse } from './refusal.ts';
import { isNullConstant, isNullSql, piecesOf, scalarOf } from './scalar.ts';
import { duckdb as dialect } from './dialect.ts';
import { valuesEqual } from '../compare.ts';
import { isList } from '../kind.ts';
import { compareBy } from '../evaluate/comparison.ts';
import {
  constant,
  kindOfTerm,
  nothing,
  plain,
  type ListTerm,
  type NumberTerm,
  type PlainTerm,
  type QuotientTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

type Order = '<' | '<=' | '>' | '>=';

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
    return refuse('SQL-CONSTRUCT', { found: `${kindOfTerm(left)} ${operator} ${kindOfTerm(right)}` });
  }
  return order(operator, a, b);
}

export function not(term: Term): Term {
  if (term.kind === 'constant') return constant(typeof term.value === 'boolean' ? !term.value : null);
  if (term.kind !== 'boolean') return nothing;
  return plain('boolean', `(NOT ${term.sql})`, [term]);
}

/** Kinds that compare with each other. */
function sort(term: ScalarTerm | undefined): string {
  return term?.kind === 'quotient' ? 'number' : (term?.kind ?? 'none');
}

function order(operator: Order, a: ScalarTerm, b: ScalarTerm): Term {
  const numbers = numericPair(a, b);
  if (numbers === undefined) {
    const [left, right] = [piecesOf(a)[0]!, piecesOf(b)[0]!];
    return plain('boolean', `(${left.sql} ${operator} ${right.sql})`, [left, right]);
  }
  const [left, right] = numbers;
  if (left.kind === 'quotient' || right.kind === 'quotient') return orderQuotients(operator, left, right);
  return orderNumbers(operator, left, right);
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
    if (known % unit === 0n)
      return bySql(operator, left, { ...right, low: known / unit, high: known / unit });
    const below = operator === '<' || operator === '<=';
    const bound = below ? floor : floor + 1n;
    return bySql(below ? '<=' : '>=', left, { ...right, low: bound, high: bound });
  }
  const scale = Math.max(left.scale, right.scale);
  return bySql(operator, rescale(left, scale, wideLimit), rescale(right, scale, wideLimit));
}

/** Two integers of one scale. */
function bySql(operator: Order, left: NumberTerm, right: NumberTerm): Term {
  const width = fitsLong(0n, greatest(sizeOf(left), sizeOf(right))) ? dialect.integer : dialect.wide;
  return plain('boolean', `(${atWidth(left, width)} ${operator} ${atWidth(right, width)})`, [left, right]);
}

function orderQuotients(
  operator: Order,
  left: NumberTerm | QuotientTerm,
  right: NumberTerm | QuotientTerm,
): Term {
  const [p, q, a, b] = crossed(left, right);
  const straight = bySql(operator, a, b);
  const signs = negativeWhen(p, q);
  if (signs === undefined) return straight;
  const turned = bySql(mirrored[operator], a, b);
  const zero = [isNullSql(p), isNullSql(q)].filter((item) => item !== undefined);
  const [s, t] = [plainSql(straight), plainSql(turned)];
  const guard = zero.length === 0 ? '' : `WHEN ${zero.join(' OR ')} THEN NULL `;
  const sql = `CASE ${guard}WHEN ${signs} THEN ${t} ELSE ${s} END`;
  return plain('boolean', sql, [...piecesOf(p), ...piecesOf(q)], true);
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
function negativeWhen(p: QuotientTerm, q: QuotientTerm): string | undefined {
  const unsure = [p.denominator, q.denominator].filter((item) => item.low <= 0n);
  if (unsure.length === 0) return undefined;
  if (unsure.length === 1) return `${unsure[0]!.sql} < 0`;
  return `(${unsure[0]!.sql} < 0) <> (${unsure[1]!.sql} < 0)`;
}

function plainSql(term: Term): string {
  return 'sql' in term ? term.sql : 'NULL';
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
    if (b.sql === 'TRUE') return a.nullable ? isTrueSql(a) : a;
    if (a.sql === 'TRUE') return b.nullable ? isTrueSql(b) : b;
  }
  if (numbers === undefined) return equalSql(piecesOf(a)[0]!.sql, piecesOf(b)[0]!.sql, a, b);
  const [x, y] = numbers;
  if (x.kind === 'quotient' || y.kind === 'quotient') return equalQuotients(x, y);
  return equalNumbers(x, y);
}

function equalSql(left: string, right: string, a: ScalarTerm, b: ScalarTerm): Term {
  const pieces = [...piecesOf(a), ...piecesOf(b)];
  const unsure = pieces.some((item) => item.nullable);
  return plain(
    'boolean',
    unsure ? `(${left} IS NOT DISTINCT FROM ${right})` : `(${left} = ${right})`,
    pieces,
    false,
  );
}

/** `x = true` is x, and false for null. */
function isTrueSql(term: PlainTerm): Term {
  return plain('boolean', `coalesce(${term.sql}, FALSE)`, [term], false);
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
    return equalNumbers({ ...known, low: value / unit, high: value / unit, scale: other.scale }, other);
  }
  const [a, b] = [rescale(left, scale, wideLimit), rescale(right, scale, wideLimit)];
  const width = fitsLong(0n, greatest(sizeOf(a), sizeOf(b))) ? dialect.integer : dialect.wide;
  return equalSql(atWidth(a, width), atWidth(b, width), a, b);
}

function equalQuotients(left: NumberTerm | QuotientTerm, right: NumberTerm | QuotientTerm): Term {
  const [p, q, a, b] = crossed(left, right);
  const same = equalNumbers(a, b);
  const [m, n] = [isNullSql(p), isNullSql(q)];
  if (m === undefined && n === undefined) return same;
  const pieces = [...piecesOf(p), ...piecesOf(q)];
  const [x, y] = [m ?? 'FALSE', n ?? 'FALSE'];
  const sql = `CASE WHEN ${x} THEN ${y} WHEN ${y} THEN FALSE ELSE ${plainSql(same)} END`;
  return plain('boolean', sql, pieces, false);
}

/** Whether a term is null: never unknown. */
export function isNull(term: Term): Term {
  if (term.kind === 'constant') return constant(term.value === null);
  if (term.kind === 'context' && term.absent !== undefined) return term.absent;
  if (term.kind === 'bag' && term.nullWhen !== undefined) return term.nullWhen;
  const scalar = scalarOf(term);
  const sql = scalar === undefined ? undefined : isNullSql(scalar);
  return sql === undefined ? constant(false) : plain('boolean', sql, piecesOf(scalar!), false);
}

/** Two values of different kinds: null, except that null is a value of every kind and equals itself. */
function mismatch(a: ScalarTerm, b: ScalarTerm): Term {
  const [x, y] = [isNullSql(a), isNullSql(b)];
  if (x === undefined && y === undefined) return nothing;
  const both = x === undefined || y === undefined ? '' : `WHEN ${x} AND ${y} THEN TRUE `;
  const either = [x, y].filter((item) => item !== undefined).join(' OR ');
  const sql = `CASE ${both}WHEN ${either} THEN FALSE ELSE CAST(NULL AS BOOLEAN) END`;
  return plain('boolean', sql, [...piecesOf(a), ...piecesOf(b)], true);
}

function equalStructures(left: Term, right: Term): Term {
  const found = `${kindOfTerm(left)} = ${kindOfTerm(right)}`;
  const [a, b] = [asList(left), asList(right)];
  if (a === undefined || b === undefined) return refuse('SQL-CONSTRUCT', { found });
  if (a.items.length !== b.items.length) return constant(false);
  return refuse('SQL-CONSTRUCT', { found });
}

function asList(term: Term): ListTerm | undefined {
  if (term.kind === 'list') return term;
  return term.kind === 'constant' && isList(term.value)
    ? { kind: 'list', items: term.value.map(constant) }
    : undefined;
}
