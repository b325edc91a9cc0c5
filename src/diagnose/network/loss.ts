import { failure, problem, success, type Result } from '../../base/index.ts';
import { identifier, literal, type Engine } from '../../engine/index.ts';
import { columnOf } from '../scenario/names.ts';
import { textAt } from '../scenario/rows.ts';
import type { Window } from '../scenario/scenario.ts';
import { dateOf, dayOf } from './calendar.ts';
import { sectorLoss } from './levels.ts';
import type { NetworkModel } from './model.ts';
import { networkProblems } from './problems.ts';
import type { NetworkPath } from './run.ts';

/** What a sector loses of its turnover in a window of the scenario, in whole ten-thousandths; negative = it makes more. */
export interface WindowLoss {
  readonly sector: string;
  readonly window: string;
  readonly tenThousandths: number;
}

/**
 * The path by sector as losses in the windows of a scenario, so that it can be handed to units. NETWORK-PERIOD for a window outside the path.
 * @example sectorLossByWindow(model, path, '2020-03-01', [{ id: 'april', from: '2020-04-06', to: '2020-04-30' }])
 */
export function sectorLossByWindow(
  model: NetworkModel,
  path: NetworkPath,
  start: string,
  windows: readonly Window[],
): Result<readonly WindowLoss[]> {
  const outside = windows.filter(({ from, to }) => dayOf(start, from) < 0 || dayOf(start, to) >= path.days);
  if (outside.length > 0) {
    const last = dateOf(start, path.days - 1);
    return failure(
      ...outside.map(({ id, from, to }) =>
        problem(networkProblems, 'NETWORK-PERIOD', { path: id }, { from, to, first: start, last }),
      ),
    );
  }
  return success(
    windows.flatMap(({ id, from, to }) => {
      const losses = sectorLoss(model, path, { from: dayOf(start, from), to: dayOf(start, to) + 1 });
      return model.sectors.map((sector, at) => ({
        sector,
        window: id,
        tenThousandths: Math.round(losses[at]! * 10_000),
      }));
    }),
  );
}

/**
 * Hands the losses to the units: table `network_loss` (sector, window, loss in ten-thousandths) and view `network_exposure`, one row per unit
 * of `exposure` with `turnover_loss_<window>` and `turnover_loss_cents_<window>` as there. Every unit of a sector loses the same share of its
 * turnover; a unit whose industry stands outside the network has null.
 */
export async function makeLossTables(
  engine: Engine,
  windows: readonly Window[],
  losses: readonly WindowLoss[],
): Promise<void> {
  const rows = losses.map(
    ({ sector, window, tenThousandths }) => `(${literal(sector)}, ${literal(window)}, ${tenThousandths})`,
  );
  await engine.run(`
    CREATE OR REPLACE TABLE network_loss (sector VARCHAR, window_id VARCHAR, loss INTEGER);
    INSERT INTO network_loss VALUES ${rows.join(', ')}`);
  const columns = windows.map((window) => {
    const loss = identifier(columnOf('loss', window));
    const reference = `x.${identifier(columnOf('turnover_reference_cents', window))}`;
    return `CAST(${loss} * 0.0001 AS DECIMAL(9,4)) AS ${identifier(columnOf('turnover_loss', window))},
      CAST(round(${reference} * ${loss} * 0.0001, 0) AS BIGINT) AS ${identifier(columnOf('turnover_loss_cents', window))}`;
  });
  const wide = windows.map(
    (window) =>
      `max(loss) FILTER (window_id = ${literal(window.id)}) AS ${identifier(columnOf('loss', window))}`,
  );
  await engine.run(`
    CREATE OR REPLACE VIEW network_exposure AS
    SELECT x.unit_id, ${columns.join(', ')}
    FROM exposure x JOIN enterprise e USING (unit_id)
    LEFT JOIN (SELECT sector, ${wide.join(', ')} FROM network_loss GROUP BY sector) l ON l.sector = e.a64`);
}

/** The turnover that units of a sector lose in a window, by the survey and by the network, as shares of their turnover. */
export interface LossComparison {
  readonly sector: string;
  readonly window: string;
  readonly referenceCents: number;
  readonly survey: number;
  readonly network: number;
}

/** Compares both losses by sector over the units that have both; sectors without turnover are left out. */
export async function compareLosses(
  engine: Engine,
  windows: readonly Window[],
): Promise<readonly LossComparison[]> {
  const parts = windows.map((window) => {
    const cents = identifier(columnOf('turnover_loss_cents', window));
    return `
      SELECT e.a64 AS sector, ${literal(window.id)} AS window_id,
             sum(x.${identifier(columnOf('turnover_reference_cents', window))})::DOUBLE AS reference,
             sum(x.${cents})::DOUBLE AS survey, sum(n.${cents})::DOUBLE AS network
      FROM exposure x JOIN network_exposure n USING (unit_id) JOIN enterprise e USING (unit_id)
      WHERE n.${cents} IS NOT NULL GROUP BY 1, 2`;
  });
  const rows = await engine.rows(
    `SELECT * FROM (${parts.join(' UNION ALL ')}) WHERE reference > 0 ORDER BY sector, window_id`,
  );
  return rows.map((row) => ({
    sector: textAt(row, 'sector'),
    window: textAt(row, 'window_id'),
    referenceCents: Number(row['reference']),
    survey: Number(row['survey']) / Number(row['reference']),
    network: Number(row['network']) / Number(row['reference']),
  }));
}
