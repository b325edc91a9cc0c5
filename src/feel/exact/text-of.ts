import * as formula from './formula.ts';
import type { Formula } from './formula.ts';
import { tenTo } from './number.ts';
import { nullTest } from './scalar.ts';
import { clockOf, datePart } from './temporal.ts';
import type { NumberTerm, PlainTerm, ScalarTerm } from './term.ts';

const zero = formula.integer(0n);
const textLiteral = (value: string) => formula.literal('text', value);
const joined = formula.joinedText;

/** The text of a value, as text/format-value.ts gives it; undefined where it has no exact formula. */
export function textOf(term: ScalarTerm): PlainTerm | undefined {
  const text = written(term);
  if (text === undefined) return undefined;
  const absent = nullTest(term);
  const guarded = absent === undefined ? text : formula.caseOf([[absent, formula.nullOf('text')]], text);
  return { kind: 'string', formula: guarded };
}

function written(term: ScalarTerm): Formula | undefined {
  switch (term.kind) {
    case 'string':
      return term.formula;
    case 'boolean':
      return formula.caseOf([[term.formula, textLiteral('true')]], textLiteral('false'));
    case 'number':
      return decimalText(term);
    case 'date':
      return dateText(term);
    case 'date and time':
      return joined(dateText(term), textLiteral('T'), clockText(term));
    case 'years and months duration':
      return monthsText(term.months.formula);
    case 'quotient':
    case 'days and time duration':
      return undefined;
  }
}

const when = (condition: Formula, then: Formula, otherwise: Formula) =>
  formula.caseOf([[condition, then]], otherwise);

const sign = (value: Formula) => when(formula.ordered('<', value, zero), textLiteral('-'), textLiteral(''));

/** All decimals that count: 1.50 is 1.5, 2.00 is 2. */
function decimalText({ formula: value, scale }: NumberTerm): Formula {
  if (scale === 0) return formula.digitsOf(value);
  const size = formula.absolute(value);
  const unit = formula.integer(tenTo(scale));
  const rest = formula.remainder(size, unit);
  const whole = joined(sign(value), formula.digitsOf(formula.quotient(size, unit)));
  const point = when(
    formula.same(rest, zero),
    textLiteral(''),
    joined(textLiteral('.'), fraction(rest, scale)),
  );
  return joined(whole, point);
}

/** Decimals of a fixed width without the zeros at their end. */
const fraction = (rest: Formula, width: number) => formula.trimZeros(padded(rest, width));

/** An integer of at most so many digits, with zeros before it. */
function padded(value: Formula, width: number): Formula {
  const digits = formula.digitsOf(formula.add(value, formula.integer(tenTo(width))));
  return formula.slice(digits, formula.integer(2n));
}

function dateText(date: PlainTerm): Formula {
  const year = datePart('year', date);
  const size = formula.absolute(year);
  const long = formula.ordered('>', size, formula.integer(9999n));
  const years = when(long, formula.digitsOf(size), padded(size, 4));
  const rest = (['month', 'day'] as const).flatMap((name) => [
    textLiteral('-'),
    padded(datePart(name, date), 2),
  ]);
  return joined(sign(year), years, ...rest);
}

function clockText(moment: PlainTerm): Formula {
  const { hour, minute, microsecond } = clockOf(moment);
  const million = formula.integer(1_000_000n);
  const [second, rest] = [formula.quotient(microsecond, million), formula.remainder(microsecond, million)];
  const parts = [hour, minute, second].map((part) => padded(part, 2));
  const point = when(formula.same(rest, zero), textLiteral(''), joined(textLiteral('.'), fraction(rest, 6)));
  return joined(parts[0]!, textLiteral(':'), parts[1]!, textLiteral(':'), parts[2]!, point);
}

/** P1Y2M; no years where there are none, no months where there are years alone. */
function monthsText(months: Formula): Formula {
  const twelve = formula.integer(12n);
  const size = formula.absolute(months);
  const [years, rest] = [formula.quotient(size, twelve), formula.remainder(size, twelve)];
  const [noYears, noMonths] = [formula.same(years, zero), formula.same(rest, zero)];
  const ofYears = when(noYears, textLiteral(''), joined(formula.digitsOf(years), textLiteral('Y')));
  const ofMonths = when(
    formula.both(noMonths, formula.negation(noYears)),
    textLiteral(''),
    joined(formula.digitsOf(rest), textLiteral('M')),
  );
  return joined(sign(months), textLiteral('P'), ofYears, ofMonths);
}
