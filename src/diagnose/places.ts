import { textAt } from './rows.ts';
import { Decimal } from '../base/index.ts';
import { literal, type Engine } from '../engine/index.ts';
import type { SectorAnswers } from './cells.ts';
import { dayCount } from './days.ts';
import { drawColumns, placeOfDraw } from './draws.ts';
import { lossOf, rankOf } from './loss-sql.ts';
import type { ScenarioModel } from './scenario.ts';

/** How far the size of a unit decides its place in a sector: 1 = the largest loses least, -1 = the largest loses most, 0 = no part. */
export interface SizeTilt {
  readonly sector: string;
  readonly tilt: Decimal;
}

/** Windows over which the tilt is fitted: the first ones, where the survey is densest. */
const fittedWindows = 4;
const drawRange = new Decimal(2).pow(32);

/**
 * `diagnose_place`: one row per unit in the order of unit_id with its cell and its place in it, 0 .. `rankRange` - 1, evenly spread over the cell.
 * The columns of the register that the next steps need come along.
 */
export async function placeUnits(
  engine: Engine,
  model: ScenarioModel,
  answers: readonly SectorAnswers[],
): Promise<readonly SizeTilt[]> {
  const { hashes, draws } = drawColumns(model, 'e.unit_id');
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE diagnose_draw AS
    SELECT * EXCLUDE (size_number),
           ((2 * size_number - 1) * 1000000000) // (2 * units) AS size_place
    FROM (
      SELECT unit_id, cell, survey_sector, units, turnover_cents, ${draws},
             row_number() OVER (PARTITION BY cell ORDER BY turnover_cents, unit_id) AS size_number
      FROM (
        SELECT e.unit_id, c.cell, c.units, e.survey_sector, e.turnover_cents, ${hashes}
        FROM enterprise e JOIN diagnose_activity a USING (nace)
        JOIN diagnose_cell c ON c.survey_sector = e.survey_sector AND c.signature = a.signature))`);
  const tilts =
    model.parameters.get('size-tilt')!.value === 'survey'
      ? await fitTilts(engine, model, answers)
      : answers.map(({ sector }) => ({ sector, tilt: new Decimal(0) }));
  const values = tilts.map(
    ({ sector, tilt }) =>
      `(${literal(sector)}, ${tilt.abs().times(drawRange).round().toFixed(0)}::BIGINT, ${tilt.isNegative()})`,
  );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE diagnose_place AS
    SELECT unit_id, cell, draw_keep, ${model.windows.map((_, at) => `draw_fresh${at}`).join(', ')},
           ((2 * row_number() OVER (PARTITION BY cell ORDER BY place_key, unit_id) - 1) * 1000000000) // (2 * units) AS place
    FROM (
      SELECT *, CASE WHEN draw_tilt >= tilted THEN ${placeOfDraw('draw_order')}
                     WHEN reversed THEN 1000000000 - size_place ELSE size_place END AS place_key
      FROM diagnose_draw JOIN (VALUES ${values.join(', ')}) t(survey_sector, tilted, reversed) USING (survey_sector))
    ORDER BY unit_id`);
  await engine.run('DROP TABLE diagnose_draw');
  return tilts;
}

/**
 * The tilt that brings a sector's average loss, weighted by turnover, nearest to the survey's. A unit either keeps its drawn place or takes
 * the place of its size, so the expected average is linear in the tilt: three averages are enough.
 */
async function fitTilts(
  engine: Engine,
  model: ScenarioModel,
  answers: readonly SectorAnswers[],
): Promise<readonly SizeTilt[]> {
  const windows = model.windows.slice(0, fittedWindows);
  const places = {
    drawn: placeOfDraw('draw_order'),
    sized: 'size_place',
    reversed: '(1000000000 - size_place)',
  };
  const losses = windows.flatMap((window, at) =>
    Object.entries(places).map(
      ([name, place]) => `${lossOf(model, rankOf(place, window), window)} AS ${name}_${at}`,
    ),
  );
  const sum = (name: string): string =>
    `sum(turnover_cents::HUGEINT * (${windows.map((window, at) => `${name}_${at} * ${dayCount(window)}`).join(' + ')}))::VARCHAR AS ${name}`;
  const rows = await engine.rows(`
    SELECT survey_sector, sum(turnover_cents::HUGEINT)::VARCHAR AS turnover, ${Object.keys(places).map(sum).join(', ')}
    FROM (SELECT d.survey_sector, turnover_cents, ${losses.join(', ')} FROM diagnose_draw d JOIN diagnose_cell c USING (cell))
    GROUP BY survey_sector ORDER BY survey_sector`);
  const days = windows.reduce((total, window) => total + dayCount(window), 0);
  return rows.map((row) => {
    const sector = textAt(row, 'survey_sector');
    const answer = answers.find((item) => item.sector === sector)!;
    const average = (name: string): Decimal =>
      new Decimal(textAt(row, 'turnover')).isZero()
        ? new Decimal(0)
        : new Decimal(textAt(row, name)).div(textAt(row, 'turnover')).div(days * 10_000);
    return { sector, tilt: tiltOf(targetOf(model, answer), average) };
  });
}

/** The survey's average loss over the fitted windows, by days; positive = loss. */
function targetOf(model: ScenarioModel, answer: SectorAnswers): Decimal | undefined {
  const windows = model.windows.slice(0, fittedWindows);
  const terms = windows.map((window, at) => answer.windows[at]!.average?.negated().times(dayCount(window)));
  if (terms.some((term) => term === undefined)) return undefined;
  return Decimal.sum(...terms.map((term) => term!)).div(
    windows.reduce((total, window) => total + dayCount(window), 0),
  );
}

function tiltOf(target: Decimal | undefined, average: (name: string) => Decimal): Decimal {
  const drawn = average('drawn');
  if (target === undefined) return new Decimal(0);
  const larger = target.lt(drawn) ? average('sized') : average('reversed');
  const reach = drawn.minus(larger);
  if (reach.isZero()) return new Decimal(0);
  const share = Decimal.max(0, Decimal.min(1, drawn.minus(target).div(reach))).toDecimalPlaces(4);
  return target.lt(drawn) ? share : share.negated();
}
