import {
  add as plus,
  addDays,
  addMonths,
  both,
  bounded,
  caseOf,
  dateOf,
  daysBetween,
  integer,
  momentOf,
  multiply,
  ordered,
  partOf,
  quotient,
  remainder,
  subtract,
  type DatePart,
  type Formula,
} from './formula.ts';
import { rescale, tenTo, timesInteger } from './number.ts';
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
const microsecondsOfDay = 86_400_000_000n;

/** Date or local date and time plus a duration (DMN 1.5, table 57). */
export function addTemporal(date: PlainTerm, duration: DaysTerm | MonthsTerm): Term {
  if (date.kind === 'date and time') return addToMoment(date, duration);
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
  checkDays(whole);
  return { kind: 'date', formula: addDays(date.formula, whole) };
}

/** The months count from the date and leave the time; seconds run on past midnight. */
function addToMoment(moment: PlainTerm, duration: DaysTerm | MonthsTerm): Term {
  const day = toDate(moment);
  if (duration.kind === 'years and months duration') {
    const date = addTemporal(day, duration) as PlainTerm;
    return { kind: moment.kind, formula: momentOf(date.formula, microsecondsOf(moment)) };
  }
  if (duration.seconds.scale > 6) return refuse('EXACT-CONSTRUCT', { found: 'nanoseconds' });
  const added = rescale(duration.seconds, 6).formula;
  const total = plus(microsecondsOf(moment), added);
  const days = floorQuotient(total, microsecondsOfDay);
  checkDays(days);
  const clock = subtract(total, multiply(days, integer(microsecondsOfDay)));
  return {
    kind: moment.kind,
    formula: momentOf(addDays(day.formula, days), bounded(clock, 0n, microsecondsOfDay - 1n)),
  };
}

/** The date of a date and time, or the date itself. */
export function toDate(term: PlainTerm): PlainTerm {
  return term.kind === 'date' ? term : { kind: 'date', formula: dateOf(term.formula) };
}

/** The time of day in parts; the seconds as microseconds of the minute. */
export function clockOf({ formula }: PlainTerm) {
  const part = (name: 'hour' | 'minute' | 'microsecond', high: bigint) => partOf(name, formula, 0n, high);
  return {
    hour: part('hour', 23n),
    minute: part('minute', 59n),
    microsecond: part('microsecond', 59_999_999n),
  };
}

function microsecondsOf(moment: PlainTerm): Formula {
  const { hour, minute, microsecond } = clockOf(moment);
  const minutes = plus(multiply(hour, integer(60n)), minute);
  return plus(multiply(minutes, integer(60_000_000n)), microsecond);
}

function checkDays({ low, high }: Formula): void {
  if (low < -36_525_000n || high > 36_525_000n)
    refuse('EXACT-RANGE', { digits: String(high).length, limit: '8' });
}

/** Seconds (scaled) to whole days, towards the past. */
function wholeDays({ formula, scale }: NumberTerm): Formula {
  return floorQuotient(formula, secondsOfDay * tenTo(scale));
}

/** The days and time duration between two dates; a date counts as midnight UTC, so it has no distance to a local time. */
export function subtractTemporal(left: PlainTerm, right: PlainTerm): Term {
  if (left.kind !== right.kind) return nothing;
  const apart = daysApart(toDate(left), toDate(right));
  if (left.kind === 'date')
    return { kind: 'days and time duration', seconds: timesInteger(apart, secondsOfDay) };
  const clocks = subtract(microsecondsOf(left), microsecondsOf(right));
  const total = plus(multiply(apart.formula, integer(microsecondsOfDay)), clocks);
  return { kind: 'days and time duration', seconds: numberTerm(total, 6) };
}

function daysApart(left: PlainTerm, right: PlainTerm): NumberTerm {
  return numberTerm(daysBetween(left.formula, right.formula, mostDays), 0);
}

/** Whole months from one date to another, towards zero: 2020-02-29 to 2021-02-28 is eleven. */
export function monthsBetween(from: PlainTerm, to: PlainTerm): MonthsTerm {
  const part = datePart;
  const years = multiply(subtract(part('year', to), part('year', from)), integer(12n));
  const months = plus(years, subtract(part('month', to), part('month', from)));
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
/** A part of a date, or of the date of a date and time. */
export function datePart(name: 'year' | 'month' | 'day' | 'weekday', date: PlainTerm): Formula {
  return partOf(name, date.formula, ...dateParts[name]!);
}

const clockParts: Readonly<Record<string, readonly [low: bigint, high: bigint]>> = {
  hour: [0n, 23n],
  minute: [0n, 59n],
};

function dateProperty(term: PlainTerm, name: string): Term | undefined {
  const range = dateParts[name] ?? (term.kind === 'date and time' ? clockParts[name] : undefined);
  if (range !== undefined) return numberTerm(partOf(name as DatePart, term.formula, ...range), 0);
  if (term.kind === 'date') return undefined;
  // A local time has no zone and no offset.
  return name === 'second' ? numberTerm(clockOf(term).microsecond, 6) : undefined;
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
