import { literal } from '../../engine/index.ts';
import type { ActivityClosure } from './closures.ts';
import { isoOf } from './days.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel } from './scenario.ts';

/** Closure ranks of all windows in one text, e.g. `22210001`: units with the same signature compete for the same losses. */
export function signature(model: ScenarioModel, activity: ActivityClosure): string {
  if (model.parameters.get('closed-first')!.value === 'none') return '0'.repeat(model.windows.length);
  return activity.windows.map((window) => window.rank).join('');
}

/** SQL for `diagnose_activity`: one row per activity of the register, with what the orders meant for it. */
export function activityTable(model: ScenarioModel, activities: readonly ActivityClosure[]): string {
  const columns = [
    'nace VARCHAR',
    'signature VARCHAR',
    'activity_group VARCHAR',
    'opening_days_per_week INTEGER',
    'closed BOOLEAN',
    'closure_kind VARCHAR',
    'closed_from DATE',
    'reopened DATE',
    ...model.windows.flatMap((window) => [
      `${columnOf('closed', window)} BOOLEAN`,
      `${columnOf('closing_days', window)} INTEGER`,
    ]),
  ];
  const rows = activities.map((activity) =>
    [
      literal(activity.nace),
      literal(signature(model, activity)),
      literal(activity.group),
      String(activity.openingDays),
      String(activity.closed),
      literal(activity.kind),
      day(activity.closedFrom),
      day(activity.reopened),
      ...activity.windows.flatMap((window) => [String(window.closed), String(window.closingDays)]),
    ].join(', '),
  );
  // Typed columns and plain values: expressions with casts in every cell would take the engine ten times as long.
  return `CREATE OR REPLACE TEMP TABLE diagnose_activity (${columns.join(', ')});
    INSERT INTO diagnose_activity VALUES (${rows.join('), (')})`;
}

function day(number: number | undefined): string {
  return number === undefined ? 'NULL' : literal(isoOf(number));
}
