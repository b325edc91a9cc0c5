import type {
  DateTimeValue,
  DateValue,
  DaysAndTimeDurationValue,
  DurationValue,
  TemporalValue,
  TimeValue,
} from '../value.ts';
import { addMonths, dateOfEpochDays, epochDays } from './calendar.ts';
import { offsetAt, offsetOfInstant, offsetOfTime } from './zone.ts';

const second = 1_000_000_000n;
export const nanosecondsOfDay = 86_400n * second;

/** Nanoseconds since midnight, local. */
export function clockNanoseconds(time: TimeValue): bigint {
  return BigInt(time.hour * 3600 + time.minute * 60 + time.second) * second + BigInt(time.nanosecond);
}

/** The time at so many nanoseconds after midnight (0 to a day), with the place of another time. */
export function timeAt(nanoseconds: bigint, like: TimeValue): TimeValue {
  const seconds = Number(nanoseconds / second);
  return {
    ...like,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    nanosecond: Number(nanoseconds % second),
  };
}

export const midnightUtc: TimeValue = {
  kind: 'time',
  hour: 0,
  minute: 0,
  second: 0,
  nanosecond: 0,
  offset: 0,
};

/** Nanoseconds since 1970-01-01T00:00, of UTC where there is an offset or zone, else of local time. */
export function instantOf(value: DateTimeValue): bigint {
  const local = BigInt(epochDays(value.date)) * nanosecondsOfDay + clockNanoseconds(value.time);
  return local - BigInt(offsetAt(value.date, value.time) ?? 0) * second;
}

/** A time's nanoseconds on the UTC clock, without folding at midnight; local where it has no place. */
export function clockInstant(time: TimeValue): bigint {
  return clockNanoseconds(time) - BigInt(offsetOfTime(time) ?? 0) * second;
}

export function isPlaced(time: TimeValue): boolean {
  return time.offset !== undefined || time.zone !== undefined;
}

export function asDateTime(date: DateValue): DateTimeValue {
  return { kind: 'date and time', date, time: midnightUtc };
}

/** Date, time or date and time plus a duration (DMN 1.5, table 57); null where the pair has no sum or the year leaves nine digits. */
export function addDuration(value: TemporalValue, duration: DurationValue): TemporalValue | null {
  switch (value.kind) {
    case 'date':
      if (duration.kind === 'years and months duration') return addMonths(value, duration.months);
      return dateOfEpochDays(Number(floorDivide(instantOf(asDateTime(value)) + duration.nanoseconds)));
    case 'date and time': {
      if (duration.kind === 'days and time duration') return addNanoseconds(value, duration.nanoseconds);
      const date = addMonths(value.date, duration.months);
      return date === null ? null : { ...value, date };
    }
    case 'time': {
      if (duration.kind === 'years and months duration') return null;
      const clock = (clockNanoseconds(value) + duration.nanoseconds) % nanosecondsOfDay;
      return timeAt((clock + nanosecondsOfDay) % nanosecondsOfDay, value);
    }
  }
}

/** Counted on the time line, as the standard's valuedt has it: an hour before summer time begins gives the hour after it. */
function addNanoseconds(value: DateTimeValue, nanoseconds: bigint): DateTimeValue | null {
  const instant = instantOf(value) + nanoseconds;
  const local = instant + BigInt(offsetOfInstant(instant, value.time) ?? 0) * second;
  const days = floorDivide(local);
  const date = dateOfEpochDays(Number(days));
  if (date === null) return null;
  return { kind: 'date and time', date, time: timeAt(local - days * nanosecondsOfDay, value.time) };
}

function floorDivide(nanoseconds: bigint): bigint {
  const quotient = nanoseconds / nanosecondsOfDay;
  return nanoseconds % nanosecondsOfDay < 0n ? quotient - 1n : quotient;
}

/** The duration between two points in time of like kind; a date counts as midnight UTC. null where one has a place and the other has none. */
export function subtractTemporal(left: TemporalValue, right: TemporalValue): DaysAndTimeDurationValue | null {
  if (left.kind === 'time' || right.kind === 'time') {
    if (left.kind !== 'time' || right.kind !== 'time') return null;
    if (isPlaced(left) !== isPlaced(right)) return null;
    return { kind: 'days and time duration', nanoseconds: clockInstant(left) - clockInstant(right) };
  }
  const from = left.kind === 'date' ? asDateTime(left) : left;
  const to = right.kind === 'date' ? asDateTime(right) : right;
  if (isPlaced(from.time) !== isPlaced(to.time)) return null;
  return { kind: 'days and time duration', nanoseconds: instantOf(from) - instantOf(to) };
}
