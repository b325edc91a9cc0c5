import { dayNames, monthNames } from '../../temporal/names.ts';
import { choose } from '../choose.ts';
import * as formula from '../formula.ts';
import type { Formula } from '../formula.ts';
import { isTime } from '../../kind.ts';
import { clockNanoseconds, isPlaced } from '../../temporal/arithmetic.ts';
import { tenTo } from '../number.ts';
import { refuse } from '../refusal.ts';
import { scalarOf } from '../scalar.ts';
import { datePart, monthsBetween, toDate } from '../temporal.ts';
import { constant, nothing, numberTerm, truthTerm, type Term } from '../term.ts';
import { datedOf, type SetBuiltin } from './set-builtin.ts';

const months: SetBuiltin = ([from, to]) => {
  const [a, b] = [datedOf(from), datedOf(to)];
  return a === undefined || b === undefined ? undefined : monthsBetween(a, b);
};

const date: SetBuiltin = (given) => {
  if (given.length === 3) return dateOfParts(given);
  const dated = datedOf(given[0]);
  return dated === undefined ? undefined : toDate(dated);
};

const [one, twelve] = [formula.integer(1n), formula.integer(12n)];
const yearOne = formula.literal('date', { kind: 'date', year: 1, month: 1, day: 1 });

/** A number without its decimals, and whether it has none. */
function wholeOf(term: Term) {
  const scalar = scalarOf(term);
  if (scalar?.kind !== 'number') return undefined;
  const unit = formula.integer(tenTo(scalar.scale));
  return {
    whole: formula.quotient(scalar.formula, unit),
    isWhole: formula.same(formula.remainder(scalar.formula, unit), formula.integer(0n)),
  };
}

/** The day of these numbers; null where the calendar has none. Counted from the first day of year 1, so that no engine sees a wrong date. */
function dateOfParts(given: readonly Term[]): Term | undefined {
  const parts = given.map(wholeOf);
  if (!parts.every((part) => part !== undefined)) return undefined;
  const [year, month, day] = parts.map((part) => part.whole) as [Formula, Formula, Formula];
  if (year.low < 1n || year.high > 9999n)
    return refuse('EXACT-YEAR', { found: `${year.low} .. ${year.high}`, expected: '1 .. 9999' });
  const within = (value: Formula, high: bigint) =>
    formula.bounded(
      formula.extreme('least', [formula.extreme('greatest', [value, one]), formula.integer(high)]),
      1n,
      high,
    );
  const [m, d] = [within(month, 12n), within(day, 31n)];
  const passed = formula.add(formula.multiply(formula.subtract(year, one), twelve), formula.subtract(m, one));
  const first = formula.addMonths(yearOne, passed);
  const made = formula.addDays(first, formula.subtract(d, one));
  // A day that the month lacks falls in the next one.
  const found = formula.partOf('month', made, 1n, 12n);
  const unchanged = formula.both(
    ...parts.map((part) => part.isWhole),
    formula.same(m, month),
    formula.same(d, day),
    formula.same(found, m),
  );
  return choose([{ when: truthTerm(unchanged), then: { kind: 'date', formula: made } }], nothing);
}

/** A date, or the date of a date and time, at a time of day that is known and local. */
const dateAndTime: SetBuiltin = ([day, clock]) => {
  const dated = datedOf(day);
  if (clock === undefined) return dated?.kind === 'date and time' ? dated : undefined;
  const time = clock.kind === 'constant' ? clock.value : null;
  if (dated === undefined || time === null || !isTime(time) || isPlaced(time)) return undefined;
  if (time.nanosecond % 1000 !== 0) return refuse('EXACT-CONSTRUCT', { found: 'nanoseconds' });
  const clockOfDay = formula.integer(clockNanoseconds(time) / 1000n);
  return { kind: 'date and time', formula: formula.momentOf(toDate(dated).formula, clockOfDay) };
};

function numberOf(part: 'day of year' | 'week of year', high: bigint): SetBuiltin {
  return ([given]) => {
    const dated = datedOf(given);
    return dated && numberTerm(formula.partOf(part, toDate(dated).formula, 1n, high), 0);
  };
}

/** The name of a part of a date that counts from 1. */
function nameOf(part: 'weekday' | 'month', names: readonly string[]): SetBuiltin {
  return ([given], compiler) => {
    const dated = datedOf(given);
    if (dated === undefined) return undefined;
    const found = compiler.define(datePart(part, dated));
    const branches = names.map((name, at) => ({
      when: truthTerm(formula.same(found, formula.integer(BigInt(at + 1)))),
      then: constant(name),
    }));
    return choose(branches, nothing);
  };
}

const duration: SetBuiltin = ([given]) => {
  const scalar = scalarOf(given!);
  const isDuration =
    scalar?.kind === 'days and time duration' || scalar?.kind === 'years and months duration';
  return isDuration ? scalar : undefined;
};

export const dateBuiltins: Readonly<Record<string, SetBuiltin>> = {
  'years and months duration': months,
  date,
  'date and time': dateAndTime,
  'day of year': numberOf('day of year', 366n),
  'week of year': numberOf('week of year', 53n),
  'day of week': nameOf('weekday', dayNames),
  'month of year': nameOf('month', monthNames),
  duration,
};
