import {
  add,
  addDays,
  addMonths,
  both,
  caseOf,
  daysBetween,
  integer,
  multiply,
  ordered,
  partOf,
  quotient,
  remainder,
  subtract,
  type DatePart,
  type Formula,
} from './formula.ts';
import { tenTo, timesInteger } from './number.ts';
import { refuse } from './refusal.ts';
import { floorQuotient } from './rounding.ts';
import {
  nothing,
  numberTerm,
  type DaysTerm,
  type MonthsTerm,
  type NumberTerm,
  type PlainTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

const zero = integer(0n);

/** The engines' dates lie within +-5.9 million years, so these bounds hold for every date that a column can have. */
const mostDays = 2_200_000_000n;
const mostYears = 6_000_000n;
const secondsOfDay = 86_400n;

/** Date or local date and time plus a duration (DMN 1.5, table 57). */
export function addTemporal(date: ScalarTerm, duration: DaysTerm | MonthsTerm): Term {
  if (date.kind !== 'date') return refuse('EXACT-CONSTRUCT', { found: `${date.kind} + duration` });
  if (duration.kind === 'years and months duration') {
    const { months } = duration;
    // Engines keep the months of an interval in 32 bits; a day that the month lacks becomes its last day in both.
    const { low, high } = months.formula;
    if (low < -120_000n || high > 120_000n)
      return refuse('EXACT-RANGE', { digits: String(high).length, limit: '6' });
    return { kind: 'date', formula: addMonths(date.formula, months.formula) };
  }
  // A date counts as midnight: part of a day less goes back to the day before.
  const whole = wholeDays(duration.seconds);
  if (whole.low < -36_525_000n || whole.high > 36_525_000n)
    return refuse('EXACT-RANGE', { digits: String(whole.high).length, limit: '8' });
  return { kind: 'date', formula: addDays(date.formula, whole) };
}

/** Seconds (scaled) to whole days, towards the past. */
function wholeDays({ formula, scale }: NumberTerm): Formula {
  return floorQuotient(formula, secondsOfDay * tenTo(scale));
}

/** The days and time duration between two dates; a date counts as midnight UTC, so it has no distance to a local time. */
export function subtractTemporal(left: ScalarTerm, right: ScalarTerm): Term {
  if (left.kind !== 'date' || right.kind !== 'date') {
    if (left.kind !== right.kind) return nothing;
    return refuse('EXACT-CONSTRUCT', { found: `${left.kind} - ${right.kind}` });
  }
  return { kind: 'days and time duration', seconds: timesInteger(daysApart(left, right), secondsOfDay) };
}

function daysApart(left: PlainTerm, right: PlainTerm): NumberTerm {
  return numberTerm(daysBetween(left.formula, right.formula, mostDays), 0);
}

/** Whole months from one date to another, towards zero: 2020-02-29 to 2021-02-28 is eleven. */
export function monthsBetween(from: PlainTerm, to: PlainTerm): MonthsTerm {
  const part = (name: 'year' | 'month' | 'day', date: PlainTerm) =>
    partOf(name, date.formula, ...dateParts[name]!);
  const years = multiply(subtract(part('year', to), part('year', from)), integer(12n));
  const months = add(years, subtract(part('month', to), part('month', from)));
  const [last, first] = [part('day', to), part('day', from)];
  const correction = caseOf(
    [
      [both(ordered('>', months, zero), ordered('<', last, first)), integer(1n)],
      [both(ordered('<', months, zero), ordered('>', last, first)), integer(-1n)],
    ],
    zero,
  );
  return { kind: 'years and months duration', months: numberTerm(subtract(months, correction), 0) };
}

/** The properties of a date, a local date and time or a duration (DMN 1.5, table 65); undefined where there is none of that name. */
export function temporalProperty(term: ScalarTerm, name: string): Term | undefined {
  switch (term.kind) {
    case 'date':
    case 'date and time':
      return dateProperty(term, name);
    case 'days and time duration':
      return daysProperty(term.seconds, name);
    case 'years and months duration':
      return monthsProperty(term.months.formula, name);
    default:
      return undefined;
  }
}

const dateParts: Readonly<Record<string, readonly [low: bigint, high: bigint]>> = {
  year: [-mostYears, mostYears],
  month: [1n, 12n],
  day: [1n, 31n],
  weekday: [1n, 7n],
};
const clockParts: Readonly<Record<string, readonly [low: bigint, high: bigint]>> = {
  hour: [0n, 23n],
  minute: [0n, 59n],
};

function dateProperty(term: PlainTerm, name: string): Term | undefined {
  const range = dateParts[name] ?? (term.kind === 'date and time' ? clockParts[name] : undefined);
  if (range !== undefined) return numberTerm(partOf(name as DatePart, term.formula, ...range), 0);
  if (term.kind === 'date and time') return refuse('EXACT-CONSTRUCT', { found: `.${name}` });
  return undefined;
}

/** The sign goes with every part: -PT36H has days -1 and hours -12. */
function daysProperty({ formula, scale }: NumberTerm, name: string): Term | undefined {
  const unit = tenTo(scale);
  const per = (seconds: bigint) => quotient(formula, integer(seconds * unit));
  const within = (value: Formula, most: bigint) => remainder(value, integer(most));
  switch (name) {
    case 'days':
      return numberTerm(per(secondsOfDay), 0);
    case 'hours':
      return numberTerm(within(per(3600n), 24n), 0);
    case 'minutes':
      return numberTerm(within(per(60n), 60n), 0);
    case 'seconds':
      return numberTerm(within(formula, 60n * unit), scale);
    default:
      return undefined;
  }
}

function monthsProperty(months: Formula, name: string): Term | undefined {
  if (name === 'years') return numberTerm(quotient(months, integer(12n)), 0);
  return name === 'months' ? numberTerm(remainder(months, integer(12n)), 0) : undefined;
}
