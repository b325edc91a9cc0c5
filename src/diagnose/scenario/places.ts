import { textAt } from './rows.ts';
import { Decimal } from '../../base/index.ts';
import { literal, type Engine } from '../../engine/index.ts';
import type { SectorAnswers } from './cells.ts';
import { columnOf } from './names.ts';
import { drawColumns } from './draws.ts';
import { lossOf, rankOf } from './loss-sql.ts';
import type { ScenarioModel } from './scenario.ts';

/** How far the size of a unit decides its place in a sector: 1 = the largest loses least, -1 = the largest loses most, 0 = no part. */
export interface SizeTilt {
  readonly sector: string;
  /** In the order of the scenario's windows. */
  readonly windows: readonly Decimal[];
}

const drawRange = new Decimal(2).pow(32);

/**
 * `diagnose_place`: one row per unit in the order of unit_id with its cell, its drawn place and the place of its size in it, 0 .. `rankRange` - 1, each
 * evenly spread over the cell; and `diagnose_tilt`: per cell and window the draws below which a unit takes the place of its size.
 */
export async function placeUnits(
  engine: Engine,
  model: ScenarioModel,
  answers: readonly SectorAnswers[],
): Promise<readonly SizeTilt[]> {
  const { hashes, draws } = drawColumns(model, 'e.unit_id');
  const even = (order: string): string =>
    `((2 * row_number() OVER (PARTITION BY cell ORDER BY ${order}, unit_id) - 1) * 1000000000) // (2 * units)`;
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE diagnose_place AS
    SELECT * EXCLUDE (units, draw_order), ${even('turnover_cents')} AS size_place, ${even('draw_order')} AS place
    FROM (
      SELECT unit_id, cell, units, turnover_cents, ${draws}
      FROM (
        SELECT e.unit_id, c.cell, c.units, e.turnover_cents, ${hashes}
        FROM enterprise e JOIN diagnose_activity a USING (nace)
        JOIN diagnose_cell c ON c.survey_sector = e.survey_sector AND c.signature = a.signature))
    ORDER BY unit_id`);
  const tilts =
    model.parameters.get('size-tilt')!.value === 'survey'
      ? await fitTilts(engine, model, answers)
      : answers.map(({ sector }) => ({ sector, windows: model.windows.map(() => new Decimal(0)) }));
  await engine.run(tiltTable(model, tilts));
  return tilts;
}

function tiltTable(model: ScenarioModel, tilts: readonly SizeTilt[]): string {
  const rows = tilts.map(({ sector, windows }) =>
    [
      literal(sector),
      ...windows.flatMap((tilt) => [
        `${tilt.abs().times(drawRange).round().toFixed(0)}::BIGINT`,
        String(tilt.isNegative()),
      ]),
    ].join(', '),
  );
  const names = model.windows.flatMap((window) => [columnOf('tilted', window), columnOf('reversed', window)]);
  return `
    CREATE OR REPLACE TEMP TABLE diagnose_tilt AS
    SELECT cell, ${names.join(', ')}
    FROM diagnose_cell JOIN (VALUES (${rows.join('), (')})) t(survey_sector, ${names.join(', ')}) USING (survey_sector)`;
}

/**
 * The tilt that brings a sector's average loss in a window, weighted by turnover, nearest to the survey's. A unit either keeps its drawn place or takes
 * the place of its size, so the expected average is linear in the tilt: three averages are enough.
 */
async function fitTilts(
  engine: Engine,
  model: ScenarioModel,
  answers: readonly SectorAnswers[],
): Promise<readonly SizeTilt[]> {
  const places = { drawn: 'place', sized: 'size_place', reversed: '(1000000000 - size_place)' };
  const losses = model.windows.flatMap((window, at) =>
    Object.entries(places).map(
      ([name, place]) =>
        `sum(turnover_cents::HUGEINT * (${lossOf(model, rankOf(place, window), window)}))::VARCHAR AS ${name}_${at}`,
    ),
  );
  const rows = await engine.rows(`
    SELECT c.survey_sector, sum(turnover_cents::HUGEINT)::VARCHAR AS turnover, ${losses.join(', ')}
    FROM diagnose_place p JOIN diagnose_cell c USING (cell)
    GROUP BY c.survey_sector ORDER BY c.survey_sector`);
  return rows.map((row) => {
    const sector = textAt(row, 'survey_sector');
    const answer = answers.find((item) => item.sector === sector)!;
    const turnover = new Decimal(textAt(row, 'turnover'));
    const average = (name: string): Decimal =>
      turnover.isZero() ? new Decimal(0) : new Decimal(textAt(row, name)).div(turnover).div(10_000);
    return {
      sector,
      windows: answer.windows.map((window, at) =>
        tiltOf(window.average?.negated(), (name) => average(`${name}_${at}`)),
      ),
    };
  });
}

/** `target`: the survey's average loss; without one the size has no part. */
function tiltOf(
  target: Decimal | undefined,
  average: (name: 'drawn' | 'sized' | 'reversed') => Decimal,
): Decimal {
  const drawn = average('drawn');
  if (target === undefined) return new Decimal(0);
  const reach = drawn.minus(average(target.lt(drawn) ? 'sized' : 'reversed'));
  if (reach.isZero()) return new Decimal(0);
  const share = Decimal.max(0, Decimal.min(1, drawn.minus(target).div(reach))).toDecimalPlaces(4);
  return target.lt(drawn) ? share : share.negated();
}
