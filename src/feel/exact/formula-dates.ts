import type { DateTimeValue } from '../value.ts';
import { literal, make, type DatePart, type Formula } from './formula.ts';

/** A part of a date or moment as integer within the bounds; weekdays from Monday, 1, to Sunday, 7; weeks as in ISO 8601; microseconds within the minute. */
export function partOf(name: DatePart, a: Formula, low: bigint, high: bigint): Formula {
  return make({ op: 'part', type: 'integer', args: [a], name, range: [low, high] });
}

export function addDays(date: Formula, days: Formula): Formula {
  return make({ op: 'add days', type: 'date', args: [date, days] });
}

/** A day that the month lacks becomes its last day. */
export function addMonths(date: Formula, months: Formula): Formula {
  return make({ op: 'add months', type: 'date', args: [date, months] });
}

export function daysBetween(a: Formula, b: Formula, most: bigint): Formula {
  return make({ op: 'days between', type: 'integer', args: [a, b], range: [-most, most] });
}

export function dateOf(moment: Formula): Formula {
  return make({ op: 'date of', type: 'date', args: [moment] });
}

/** The moment so many microseconds, less than a day, after midnight. */
export function momentOf(date: Formula, microseconds: Formula): Formula {
  return make({ op: 'moment of', type: 'moment', args: [date, microseconds] });
}

/** A moment without its fraction of a second. */
export function wholeSeconds(moment: Formula): Formula {
  if (moment.op !== 'literal') return make({ op: 'whole seconds', type: 'moment', args: [moment] });
  const { date, time, kind } = moment.value as DateTimeValue;
  return literal('moment', { kind, date, time: { ...time, nanosecond: 0 } });
}
