import type { Engine } from '../../engine/index.ts';
import type { Lookup } from '../assumptions.ts';
import { bandSql } from '../curves.ts';
import { drawRange } from '../draws.ts';

/** SQL of a rank from 0 to 2^32 that mixes a draw with a rank by another value: 0 is the draw alone, 1 the other rank alone. */
function mixed(draw: string, order: string, link: number): string {
  const other = `((row_number() OVER (ORDER BY ${order}, unit_id) * ${drawRange}) // (count(*) OVER ()))`;
  const weight = Math.round(1000 * link);
  return `${draw}::BIGINT * ${1000 - weight} + ${other} * ${weight}`;
}

/** `person`: wages, and who was in temporary unemployment for how many days of the month. */
export async function personTable(engine: Engine, assume: Lookup): Promise<void> {
  const first = Math.round(1000 * assume.value('first-earner-share'));
  const low = Math.round(1000 * assume.value('net-wage-share'));
  const high = Math.round(1000 * assume.value('net-wage-share', 'above'));
  const bend = Math.round(100 * assume.value('net-wage-bend'));
  const days = bandSql('draw_days', 0, assume.bands('days-of-temporary-unemployment'), 1);
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE hh_wage AS
    WITH paid AS (
      SELECT w.*, CASE WHEN w.status = 'none' THEN 0 WHEN i.workers = 1 THEN i.labour_cents
                       WHEN w.number = 1 THEN (i.labour_cents * ${first}) // 1000
                       ELSE i.labour_cents - (i.labour_cents * ${first}) // 1000 END AS net_cents
      FROM hh_worker w JOIN hh_income i ON i.unit_id = w.household_id
    )
    SELECT *, CASE WHEN status <> 'employee' THEN 0 WHEN net_cents <= ${bend} THEN (net_cents * 1000) // ${low}
                   ELSE (${bend} * 1000) // ${low} + ((net_cents - ${bend}) * 1000) // ${high} END AS gross_cents
    FROM paid;
    CREATE OR REPLACE TABLE person AS
    WITH scored AS (
      SELECT unit_id, region, a21, temporary, draw_days,
             ${mixed('draw_temporary', 'gross_cents', assume.value('temporary-unemployment-by-wage'))} AS score
      FROM hh_wage WHERE status = 'employee'
    ), out_of_work AS (
      SELECT unit_id, 1 + ${days} AS days FROM scored
      QUALIFY row_number() OVER (PARTITION BY region, a21 ORDER BY score, unit_id) <= temporary
    )
    SELECT w.unit_id::BIGINT AS unit_id, w.household_id::BIGINT AS household_id, w.region, w.status, w.a21,
           w.gross_cents::BIGINT AS gross_wage_cents, w.net_cents::BIGINT AS net_earnings_cents,
           coalesce(o.days, 0)::INTEGER AS temporary_unemployment_days, ${assume.value('weight')}::INTEGER AS weight
    FROM hh_wage w LEFT JOIN out_of_work o USING (unit_id) ORDER BY unit_id`);
}

/** `household`: income, savings buffer and loss of own business. */
export async function householdTable(engine: Engine, assume: Lookup): Promise<void> {
  const bands = assume.bands('buffer-months');
  let share = 0;
  const buffers = bands.slice(0, -1).map((band, at) => {
    share += band.share.toNumber();
    return `WHEN place < round(${share} * households) THEN ${at === 0 ? 0 : bands[at - 1]!.to.toFixed(0)}`;
  });
  const loss = bandSql('draw_loss', 0, assume.bands('self-employed-loss'), 10_000);
  await engine.run(`
    CREATE OR REPLACE TABLE household AS
    WITH scored AS (
      SELECT *, ${mixed('draw_buffer', 'equivalised_cents', assume.value('buffer-by-income'))} AS score FROM hh_income
    ), ranked AS (
      SELECT *, row_number() OVER (ORDER BY score, unit_id) - 1 AS place, count(*) OVER () AS households FROM scored
    )
    SELECT unit_id::BIGINT AS unit_id, region, kind, adults, children::INTEGER AS children, workers,
           (scale * 0.1::DECIMAL(2,1))::DECIMAL(10,2) AS equivalence, income_cents::BIGINT AS income_cents,
           ((CASE WHEN own_business THEN ${loss} ELSE 0 END) * 0.0001::DECIMAL(5,4))::DECIMAL(5,4) AS self_employed_loss,
           (CASE ${buffers.join(' ')} ELSE ${bands.at(-2)!.to.toFixed(0)} END)::INTEGER AS buffer_from_months,
           ${assume.value('weight')}::INTEGER AS weight
    FROM ranked ORDER BY unit_id`);
}
