import { Decimal } from '../../base/index.ts';
import type { DateTimeValue, Value } from '../value.ts';
import { isPlaced } from '../temporal/arithmetic.ts';
import { either, integer, isNullOf, literal, same, truthLiteral, type Formula } from './formula.ts';
import { integerConstant, numberConstant } from './number.ts';
import { refuse } from './refusal.ts';
import type { ScalarTerm, Term } from './term.ts';

/** A constant as formula; undefined for null and for what is no scalar. */
export function literalOf(value: Value): ScalarTerm | undefined {
  if (value === null || Array.isArray(value)) return undefined;
  if (typeof value === 'boolean') return { kind: 'boolean', formula: truthLiteral(value) };
  if (typeof value === 'string') return { kind: 'string', formula: literal('text', value) };
  if (value instanceof Decimal) return numberConstant(value);
  if (!('kind' in value)) return undefined;
  switch (value.kind) {
    case 'date':
      return { kind: 'date', formula: literal('date', value) };
    case 'date and time':
      return isPlaced(value.time) ? undefined : { kind: 'date and time', formula: moment(value) };
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

/** Engines keep moments in microseconds. */
function moment(value: DateTimeValue): Formula {
  if (value.time.nanosecond % 1000 !== 0) return refuse('EXACT-CONSTRUCT', { found: 'nanoseconds' });
  return literal('moment', value);
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

/** The term as scalar, a constant as literal; undefined for what is none (null, lists, contexts, ...). */
export function scalarOf(term: Term): ScalarTerm | undefined {
  if (term.kind === 'constant') return literalOf(term.value);
  return isScalar(term) ? term : undefined;
}

export function isNullConstant(term: Term): boolean {
  return term.kind === 'constant' && term.value === null;
}

/** The formulas that a scalar stands on. */
export function formulasOf(term: ScalarTerm): readonly Formula[] {
  switch (term.kind) {
    case 'quotient':
      return [term.numerator.formula, term.denominator.formula];
    case 'days and time duration':
      return [term.seconds.formula];
    case 'years and months duration':
      return [term.months.formula];
    default:
      return [term.formula];
  }
}

/** The condition that the scalar is null, never unknown; undefined where it never is. */
export function nullTest(term: ScalarTerm): Formula | undefined {
  const tests = formulasOf(term)
    .filter((item) => item.nullable)
    .map(isNullOf);
  if (term.kind === 'quotient') {
    const { formula } = term.denominator;
    if (formula.low <= 0n && formula.high >= 0n) tests.push(same(formula, integer(0n)));
  }
  return tests.length === 0 ? undefined : either(...tests);
}
