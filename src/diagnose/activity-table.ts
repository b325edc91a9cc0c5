import { literal } from '../engine/index.ts';
import type { ActivityClosure } from './closures.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel } from './scenario.ts';

/** Closure ranks of all windows in one text, e.g. `22210001`: units with the same signature compete for the same losses. */
export function signature(model: ScenarioModel, activity: ActivityClosure): string {
  if (model.parameters.get('closed-first')!.value === 'none') return '0'.repeat(model.windows.length);
  return activity.windows.map((window) => window.rank).join('');
}

/** SQL for `diagnose_activity`: one row per activity of the register, with what the orders meant for it. */
export function activityTable(model: ScenarioModel, activities: readonly ActivityClosure[]): string {
  const names = [
    'nace',
    'signature',
    'activity_group',
    'opening_days_per_week',
    'closed',
    'closure_kind',
    'closed_from',
    'reopened',
    ...model.windows.flatMap((window) => [columnOf('closed', window), columnOf('closing_days', window)]),
  ];
  const rows = activities.map((activity) =>
    [
      literal(activity.nace),
      literal(signature(model, activity)),
      literal(activity.group),
      `${activity.openingDays}::INTEGER`,
      String(activity.closed),
      literal(activity.kind),
      day(activity.closedFrom),
      day(activity.reopened),
      ...activity.windows.flatMap((window) => [String(window.closed), `${window.closingDays}::INTEGER`]),
    ].join(', '),
  );
  return `CREATE OR REPLACE TEMP TABLE diagnose_activity AS SELECT * FROM (VALUES (${rows.join('), (')})) v(${names.join(', ')})`;
}

function day(number: number | undefined): string {
  return number === undefined ? 'NULL::DATE' : `DATE '1970-01-01' + ${number}`;
}
