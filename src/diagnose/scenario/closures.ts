import { dayNumber, weekday } from './days.ts';
import type { Reading } from './reading.ts';
import type { ActivityGroup, Period, ScenarioModel } from './scenario.ts';

/** A row of the closure table, as it stands there. */
export interface ClosureRecord {
  readonly list: string;
  readonly phase: string;
  readonly nace_prefix: string;
  readonly activity_group: string;
  readonly kind: string;
  readonly closed_from: string;
  readonly reopened: string | null;
  readonly confidence: string;
}

/** `weekend`: only the days of a weekend; `partial`: take-away, urgent work or part of the premises stayed open. */
export type ClosedKind = 'full' | 'partial' | 'weekend';

/** One closure of one activity; `until` is the last day closed, absent while it lasts. */
export interface Closure {
  readonly phase: string;
  readonly kind: ClosedKind;
  readonly group: string;
  readonly from: number;
  readonly until: number;
}

/** What the orders meant for one activity. */
export interface ActivityClosure {
  readonly nace: string;
  readonly group: string;
  readonly openingDays: number;
  readonly closed: boolean;
  readonly kind: ClosedKind | 'none';
  readonly closedFrom?: number;
  readonly reopened?: number;
  /** In the order of the scenario's windows. */
  readonly windows: readonly WindowClosure[];
}

export interface WindowClosure {
  readonly closed: boolean;
  /** Days closed by order that were normal opening days. */
  readonly closingDays: number;
  /** 2 = fully closed for at least half of the window, 1 = closed in part or for a shorter time, 0 = open. */
  readonly rank: 0 | 1 | 2;
}

const sureEnough: Readonly<Record<string, readonly string[]>> = {
  narrow: ['high'],
  central: ['high', 'medium'],
  broad: ['high', 'medium', 'low'],
};
const sureness = ['low', 'medium', 'high'];
/** Later than any scenario: still closed. */
const never = dayNumber('9999-12-31');

/** The rows of the chosen source (orders, or the first guess), checked: known kind and group, reopening after closing. */
export function chooseClosures(
  reading: Reading,
  model: ScenarioModel,
  records: readonly ClosureRecord[],
): readonly ClosureRecord[] {
  const groups = new Set(model.groups.map((group) => group.id));
  for (const record of records) {
    const bad = (found: string): void =>
      reading.add('SCENARIO-CLOSURE', `tables.${model.tables.closures}`, {
        activity: record.nace_prefix,
        found,
      });
    if (!['full', 'partial', 'weekend', 'none'].includes(record.kind)) bad(`kind: ${record.kind}`);
    if (!groups.has(record.activity_group)) bad(`activity_group: ${record.activity_group}`);
    if (record.reopened !== null && record.reopened <= record.closed_from)
      bad(`${record.reopened} <= ${record.closed_from}`);
  }
  const list = model.parameters.get('closure-list')!.value === 'first-guess' ? 'first-guess' : 'ordered';
  return records.filter((record) => record.list === list);
}

/**
 * The closures of one activity. Per phase the rows with the longest prefix speak, even where the list finds none of them sure enough: an
 * activity that was singled out does not fall back to its whole group. Of those that the list takes, the least sure one speaks.
 */
export function activityClosures(
  records: readonly ClosureRecord[],
  nace: string,
  list: string,
): readonly Closure[] {
  const fitting = records.filter((record) => nace.startsWith(record.nace_prefix));
  return [...new Set(fitting.map((record) => record.phase))]
    .flatMap((phase) => {
      const rows = fitting.filter((record) => record.phase === phase);
      const longest = Math.max(...rows.map((record) => record.nace_prefix.length));
      const spoken = rows
        .filter((record) => record.nace_prefix.length === longest && takes(list, record))
        .sort((a, b) => sureness.indexOf(a.confidence) - sureness.indexOf(b.confidence))[0];
      return spoken === undefined || spoken.kind === 'none' ? [] : [closureOf(spoken)];
    })
    .sort((a, b) => a.from - b.from || (a.phase < b.phase ? -1 : 1));
}

function takes(list: string, record: ClosureRecord): boolean {
  return record.kind === 'none' || (sureEnough[list]?.includes(record.confidence) ?? true);
}

function closureOf(record: ClosureRecord): Closure {
  return {
    phase: record.phase,
    kind: record.kind as ClosedKind,
    group: record.activity_group,
    from: dayNumber(record.closed_from),
    until: record.reopened === null ? never : dayNumber(record.reopened) - 1,
  };
}

/** What an activity's closures mean for the scenario's windows and its first wave. */
export function activityClosure(
  model: ScenarioModel,
  nace: string,
  closures: readonly Closure[],
): ActivityClosure {
  const group = model.groups.find((item) => item.id === (closures[0]?.group ?? 'other'))!;
  const opening = openingCalendar(model, group);
  const wave = period(model.firstWave);
  const first = closures.filter((closure) => closure.from <= wave.to && closure.until >= wave.from);
  // The weekend of 14 March was the beginning of the same closure, not one of its own, unless nothing followed.
  const long = first.filter((closure) => closure.kind !== 'weekend');
  const told = long[0] ?? first[0];
  return {
    nace,
    group: group.id,
    openingDays: group.openingDays,
    closed: told !== undefined,
    kind: told?.kind ?? 'none',
    ...(told === undefined ? {} : { closedFrom: told.from }),
    ...(told === undefined || told.until === never ? {} : { reopened: told.until + 1 }),
    windows: model.windows.map((window) => windowClosure(period(window), closures, opening)),
  };
}

function windowClosure(
  window: { readonly from: number; readonly to: number },
  closures: readonly Closure[],
  opening: (day: number) => boolean,
): WindowClosure {
  let closed = 0;
  let closingDays = 0;
  let full = 0;
  let long = 0;
  for (let day = window.from; day <= window.to; day++) {
    const now = closures.filter((closure) => closure.from <= day && closure.until >= day);
    if (now.length === 0) continue;
    closed++;
    if (opening(day)) closingDays++;
    if (now.some((closure) => closure.kind === 'full')) full++;
    if (now.some((closure) => closure.kind !== 'weekend')) long++;
  }
  const half = 2 * full >= window.to - window.from + 1;
  return { closed: closed > 0, closingDays, rank: half ? 2 : long > 0 ? 1 : 0 };
}

function openingCalendar(model: ScenarioModel, group: ActivityGroup): (day: number) => boolean {
  const rest = new Set(group.rest.slice(0, 7 - group.openingDays));
  const holidays = new Set(group.openOnHolidays ? [] : model.holidays.map(dayNumber));
  return (day) => !rest.has(weekday(day)) && !holidays.has(day);
}

function period(dates: Period): { readonly from: number; readonly to: number } {
  return { from: dayNumber(dates.from), to: dayNumber(dates.to) };
}
