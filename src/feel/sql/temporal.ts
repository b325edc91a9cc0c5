import { duckdb as dialect } from './dialect.ts';
import { integerConstant, operate, tenTo, timesInteger } from './number.ts';
import { refuse } from './refusal.ts';
import {
  nothing,
  plain,
  type DaysTerm,
  type MonthsTerm,
  type NumberTerm,
  type Piece,
  type PlainTerm,
  type ScalarTerm,
  type Term,
} from './term.ts';

/** DuckDB's dates lie within +-5.9 million years, so these bounds hold for every date that a column can have. */
const mostDays = 2_200_000_000n;
const mostYears = 6_000_000n;
const secondsOfDay = 86_400n;

/** An integer that the engine computes from dates. */
function integerOf(sql: string, low: bigint, high: bigint, from: readonly Piece[]): NumberTerm {
  return operate({
    from: [],
    also: from,
    scale: 0,
    low,
    high,
    sql: () => `CAST(${sql} AS ${dialect.integer})`,
  });
}

/** Date or local date and time plus a duration (DMN 1.5, table 57). */
export function addTemporal(date: ScalarTerm, duration: DaysTerm | MonthsTerm): Term {
  if (date.kind !== 'date') return refuse('SQL-CONSTRUCT', { found: `${date.kind} + duration` });
  if (duration.kind === 'years and months duration') {
    const { months } = duration;
    // The engine's interval of months is a 32-bit integer; a day that the month lacks becomes its last day in both.
    if (months.low < -120_000n || months.high > 120_000n)
      return refuse('SQL-RANGE', { digits: String(months.high).length, limit: '6' });
    return plain('date', dialect.addMonths(date.sql, months.sql), [date, months]);
  }
  // A date counts as midnight: part of a day less goes back to the day before.
  const whole = wholeDays(duration.seconds);
  if (whole.low < -36_525_000n || whole.high > 36_525_000n)
    return refuse('SQL-RANGE', { digits: String(whole.high).length, limit: '8' });
  return plain('date', dialect.dateFromDays(date.sql, whole.sql), [date, whole]);
}

/** Seconds (scaled) to whole days, towards the past. */
function wholeDays(seconds: NumberTerm): NumberTerm {
  const day = secondsOfDay * tenTo(seconds.scale);
  const floor = (value: bigint) => value / day - (value % day < 0n ? 1n : 0n);
  const known = seconds.low === seconds.high && !seconds.nullable;
  if (known) return integerConstant(floor(seconds.low));
  return operate({
    from: [seconds, integerConstant(day)],
    scale: 0,
    low: floor(seconds.low),
    high: floor(seconds.high),
    sql: (x, d) => dialect.quotient(`(${x} - ((${x} % ${d}) + ${d}) % ${d})`, d),
  });
}

/** The days and time duration between two dates; a date counts as midnight UTC, so it has no distance to a local time. */
export function subtractTemporal(left: ScalarTerm, right: ScalarTerm): Term {
  if (left.kind !== 'date' || right.kind !== 'date') {
    if (left.kind !== right.kind) return nothing;
    return refuse('SQL-CONSTRUCT', { found: `${left.kind} - ${right.kind}` });
  }
  return { kind: 'days and time duration', seconds: timesInteger(daysBetween(left, right), secondsOfDay) };
}

function daysBetween(left: PlainTerm, right: PlainTerm): NumberTerm {
  return integerOf(dialect.daysBetween(left.sql, right.sql), -mostDays, mostDays, [left, right]);
}

/** Whole months from one date to another, towards zero: 2020-02-29 to 2021-02-28 is eleven. */
export function monthsBetween(from: PlainTerm, to: PlainTerm): MonthsTerm {
  const part = (name: string, date: PlainTerm) => `extract(${name} FROM ${date.sql})`;
  const months = `((${part('year', to)} - ${part('year', from)}) * 12 + ${part('month', to)} - ${part('month', from)})`;
  const correction =
    `CASE WHEN ${months} > 0 AND ${part('day', to)} < ${part('day', from)} THEN 1 ` +
    `WHEN ${months} < 0 AND ${part('day', to)} > ${part('day', from)} THEN -1 ELSE 0 END`;
  const limit = mostYears * 24n;
  return {
    kind: 'years and months duration',
    months: integerOf(`(${months} - ${correction})`, -limit, limit, [from, to]),
  };
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
      if (name === 'years') return truncated(term.months, 12n);
      return name === 'months' ? remainder(term.months, 12n) : undefined;
    default:
      return undefined;
  }
}

const dateParts: Readonly<Record<string, readonly [low: bigint, high: bigint]>> = {
  year: [-mostYears, mostYears],
  month: [1n, 12n],
  day: [1n, 31n],
};
const clockParts: Readonly<Record<string, readonly [low: bigint, high: bigint]>> = {
  hour: [0n, 23n],
  minute: [0n, 59n],
};

function dateProperty(term: PlainTerm, name: string): Term | undefined {
  if (name === 'weekday') return integerOf(dialect.isoWeekday(term.sql), 1n, 7n, [term]);
  const range = dateParts[name] ?? (term.kind === 'date and time' ? clockParts[name] : undefined);
  if (range !== undefined) return integerOf(`extract(${name} FROM ${term.sql})`, ...range, [term]);
  if (term.kind === 'date and time') return refuse('SQL-CONSTRUCT', { found: `.${name}` });
  return undefined;
}

/** The sign goes with every part: -PT36H has days -1 and hours -12. */
function daysProperty(seconds: NumberTerm, name: string): Term | undefined {
  if (!['days', 'hours', 'minutes', 'seconds'].includes(name)) return undefined;
  const unit = tenTo(seconds.scale);
  if (name === 'days') return truncated(seconds, secondsOfDay * unit);
  if (name === 'hours') return remainder(truncated(seconds, 3600n * unit), 24n);
  if (name === 'minutes') return remainder(truncated(seconds, 60n * unit), 60n);
  return { ...remainder({ ...seconds, scale: 0 }, 60n * unit), scale: seconds.scale };
}

function truncated(term: NumberTerm, by: bigint): NumberTerm {
  return operate({
    from: [term, integerConstant(by)],
    scale: 0,
    low: term.low / by,
    high: term.high / by,
    sql: (x, d) => dialect.quotient(x, d),
  });
}

function remainder(term: NumberTerm, by: bigint): NumberTerm {
  return operate({
    from: [term, integerConstant(by)],
    scale: 0,
    low: term.low < 0n ? 1n - by : 0n,
    high: term.high > 0n ? by - 1n : 0n,
    sql: (x, d) => `(${x} % ${d})`,
  });
}
