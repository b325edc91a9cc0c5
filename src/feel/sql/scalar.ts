import { Decimal } from '../../base/index.ts';
import type { Value } from '../value.ts';
import { duckdb as dialect } from './dialect.ts';
import { integerConstant, numberConstant } from './number.ts';
import { isPlaced } from '../temporal/arithmetic.ts';
import type { Piece, PlainTerm, ScalarTerm, Term } from './term.ts';

/** A constant as SQL literal; undefined for null and for what is no scalar. */
export function literalOf(value: Value): ScalarTerm | undefined {
  if (value === null || Array.isArray(value)) return undefined;
  if (typeof value === 'boolean') return piece('boolean', value ? 'TRUE' : 'FALSE');
  if (typeof value === 'string') return piece('string', dialect.text(value));
  if (value instanceof Decimal) return numberConstant(value);
  if (!('kind' in value)) return undefined;
  switch (value.kind) {
    case 'date':
      return piece('date', dialect.date(value));
    case 'date and time':
      return isPlaced(value.time) ? undefined : piece('date and time', dialect.timestamp(value));
    case 'days and time duration':
      return {
        kind: 'days and time duration',
        seconds: numberConstant(new Decimal(value.nanoseconds.toString()).div(1_000_000_000)),
      };
    case 'years and months duration':
      return { kind: 'years and months duration', months: integerConstant(value.months) };
    default:
      return undefined;
  }
}

function piece(kind: PlainTerm['kind'], sql: string): PlainTerm {
  return { kind, sql, level: 0, nullable: false };
}

export function isScalar(term: Term): term is ScalarTerm {
  switch (term.kind) {
    case 'constant':
    case 'list':
    case 'bag':
    case 'context':
    case 'range':
    case 'function':
      return false;
    default:
      return true;
  }
}

/** The term as SQL, a constant as literal; undefined where it has no SQL of its own (null, lists, contexts, ...). */
export function scalarOf(term: Term): ScalarTerm | undefined {
  if (term.kind === 'constant') return literalOf(term.value);
  return isScalar(term) ? term : undefined;
}

export function isNullConstant(term: Term): boolean {
  return term.kind === 'constant' && term.value === null;
}

/** The pieces of SQL that a scalar stands on. */
export function piecesOf(term: ScalarTerm): readonly Piece[] {
  switch (term.kind) {
    case 'quotient':
      return [term.numerator, term.denominator];
    case 'days and time duration':
      return [term.seconds];
    case 'years and months duration':
      return [term.months];
    default:
      return [term];
  }
}

/** The condition that the scalar is null; undefined where it never is. */
export function isNullSql(term: ScalarTerm): string | undefined {
  const conditions = piecesOf(term)
    .filter((item) => item.nullable)
    .map((item) => `${item.sql} IS NULL`);
  if (term.kind === 'quotient' && term.denominator.low <= 0n && term.denominator.high >= 0n)
    conditions.push(`${term.denominator.sql} = 0`);
  if (conditions.length === 0) return undefined;
  // The last condition may be unknown where an earlier one is true; OR gives true then.
  return `(${conditions.join(' OR ')})`;
}
