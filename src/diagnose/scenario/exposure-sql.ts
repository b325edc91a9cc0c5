import { Decimal } from '../../base/index.ts';
import { dayCount } from './days.ts';
import { placeOfDraw } from './draws.ts';
import { lossOf, rankOf } from './loss-sql.ts';
import { columnOf } from './names.ts';
import type { ScenarioModel, Window } from './scenario.ts';

/** Columns of `exposure` that exist per window, in their order. */
const perWindow = [
  'closed',
  'closing_days',
  'turnover_reference_cents',
  'turnover_loss_cents',
  'turnover_loss',
  'need_low_cents',
  'need_cents',
  'need_high_cents',
] as const;
/** Those that are added up over all windows. */
const totals = [
  'turnover_reference_cents',
  'turnover_loss_cents',
  'need_low_cents',
  'need_cents',
  'need_high_cents',
] as const;

/**
 * `diagnose_loss`: per unit and window the reference turnover, the loss in ten-thousandths and in cents. The reference is the same number of days of 2019,
 * turnover spread evenly over the year; everything is whole numbers, halves of a cent away from zero.
 */
export function lossTable(model: ScenarioModel): string {
  const persistence = new Decimal(model.parameters.get('rank-persistence')!.value);
  const kept = persistence.times(new Decimal(2).pow(32)).round().toFixed(0);
  const drawn = (at: number): string =>
    persistence.eq(1)
      ? 'place'
      : `CASE WHEN draw_keep < ${kept} THEN place ELSE ${placeOfDraw(`draw_fresh${at}`)} END`;
  const place = (window: Window, at: number): string =>
    `CASE WHEN draw_tilt >= ${columnOf('tilted', window)} THEN ${drawn(at)} ` +
    `WHEN ${columnOf('reversed', window)} THEN 1000000000 - size_place ELSE size_place END`;
  const columns = (make: (window: Window, at: number) => string): string =>
    model.windows.map(make).join(', ');
  return `
    CREATE OR REPLACE TEMP TABLE diagnose_loss AS
    SELECT cell, ${register}, ${columns(
      (window) =>
        `${columnOf('turnover_reference_cents', window)}, ${columnOf('loss', window)}, ` +
        `${lossCents(window)} AS ${columnOf('turnover_loss_cents', window)}`,
    )}
    FROM (
      SELECT cell, ${register}, ${columns(
        (window) =>
          `(turnover_cents * ${dayCount(window)} + 182) // 365 AS ${columnOf('turnover_reference_cents', window)}, ` +
          `${lossOf(model, columnOf('rank', window), window)} AS ${columnOf('loss', window)}`,
      )}
      FROM (
        SELECT cell, ${register}, e.turnover_cents, c.* EXCLUDE (cell, survey_sector, signature, units),
               ${columns((window, at) => `${rankOf(`(${place(window, at)})`, window)} AS ${columnOf('rank', window)}`)}
        FROM diagnose_place p JOIN enterprise e USING (unit_id) JOIN diagnose_cell c USING (cell) JOIN diagnose_tilt USING (cell)))`;
}

/** Columns of the register that the need is decided on. */
const register = 'unit_id, nace, fixed_cost_share, equity_cents, start_date';

/** Reference times loss, rounded to the cent, halves away from zero. */
function lossCents(window: Window): string {
  const reference = columnOf('turnover_reference_cents', window);
  const loss = columnOf('loss', window);
  return `CASE WHEN ${loss} >= 0 THEN (${reference} * ${loss} + 5000) // 10000 ELSE -((${reference} * -${loss} + 5000) // 10000) END`;
}

/** `exposure` from the losses with their needs (`relation`), in the order of unit_id. */
export function exposureTable(model: ScenarioModel, relation: string): string {
  const sums = totals.map(
    (name) =>
      `(${model.windows.map((window) => `n.${columnOf(name, window)}`).join(' + ')})::BIGINT AS ${name}`,
  );
  const columns = model.windows.flatMap((window) =>
    perWindow.map((name) => `${windowColumn(name, window)} AS ${columnOf(name, window)}`),
  );
  return `
    CREATE OR REPLACE TABLE exposure AS
    SELECT n.unit_id, a.closed, a.closure_kind, a.closed_from, a.reopened, a.opening_days_per_week,
           (${model.windows.map((window) => `n.${columnOf('need_cents', window)} > 0`).join(' OR ')}) AS hit,
           n.healthy_before, ${columns.join(', ')}, ${sums.join(', ')}
    FROM ${relation} n JOIN diagnose_activity a USING (nace)
    ORDER BY n.unit_id`;
}

function windowColumn(name: (typeof perWindow)[number], window: { readonly id: string }): string {
  switch (name) {
    case 'closed':
    case 'closing_days':
      return `a.${columnOf(name, window)}`;
    case 'turnover_loss':
      // A whole number of ten-thousandths: the cast and the division of decimals are exact.
      return `CAST(n.${columnOf('loss', window)} * 0.0001 AS DECIMAL(5,4))`;
    default:
      return `n.${columnOf(name, window)}::BIGINT`;
  }
}
