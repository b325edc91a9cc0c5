import { literal, type Engine } from '../engine/index.ts';
import type { Lookup } from './assumptions.ts';
import { places, placeShift } from './curves.ts';
import { drawColumns, hashColumns, threshold } from './draws.ts';
import type { Plan } from './plan.ts';

/** Rows of constants as a temporary table; `columns` as in `a INTEGER, b VARCHAR`. */
export async function valuesTable(
  engine: Engine,
  name: string,
  columns: string,
  rows: readonly (readonly (string | number | bigint)[])[],
): Promise<void> {
  const cells = rows.map((row) =>
    row.map((value) => (typeof value === 'string' ? literal(value) : String(value))).join(','),
  );
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${name} (${columns})`);
  if (cells.length > 0) await engine.run(`INSERT INTO ${name} VALUES (${cells.join('),(')})`);
}

/** The plan as tables `pop_cell` and `pop_stratum`, with shares as thresholds of draws. */
export async function planTables(engine: Engine, plan: Plan, assume: Lookup): Promise<void> {
  await valuesTable(
    engine,
    'pop_cell',
    'cell INTEGER, a64 VARCHAR, region VARCHAR, cents_per_person BIGINT, fixed_share INTEGER',
    plan.cells.map((item) => [
      item.cell,
      item.a64,
      item.region,
      item.centsPerPerson,
      Math.round(item.fixedShare * 10_000),
    ]),
  );
  const twoPartners = assume.value('two-working-partners-share');
  await valuesTable(
    engine,
    'pop_stratum',
    'stratum INTEGER, cell INTEGER, kind VARCHAR, main_below BIGINT, no_partner_below BIGINT, two_partners_from BIGINT, employers INTEGER',
    plan.strata.map((item) => [
      item.stratum,
      item.cell,
      item.kind,
      threshold(item.mainShare),
      threshold(item.noPartnerShare),
      threshold(1 - twoPartners * (1 - item.noPartnerShare)),
      item.employers,
    ]),
  );
}

/**
 * `pop_unit`: one row per VAT unit of the region with its draws, its occupation and its working partners. The first `starts` units of
 * a source cell are those that started in 2019: within a cell the units differ in nothing that the source knows.
 */
export async function drawUnits(
  engine: Engine,
  seed: string,
  region: string,
  industries?: readonly string[],
): Promise<void> {
  const conditions = [
    ...(region === 'all' ? [] : [`f.region = ${literal(region)}`]),
    ...(industries === undefined
      ? []
      : [`list_contains([${industries.map(literal).join(', ')}]::VARCHAR[], f.a64)`]),
  ];
  const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE pop_unit AS
    WITH framed AS (
      SELECT f.frame, f.legal_form, f.kind, f.units, f.starts, f.units_before, f.section_place, f.sector_place, s.*
             EXCLUDE (kind, employers)
      FROM pop_frame f JOIN pop_cell c ON c.a64 = f.a64 AND c.region = f.region
      JOIN pop_stratum s ON s.cell = c.cell AND s.kind = f.kind
      ${where}
    ), numbered AS (
      SELECT *, units_before + running AS unit_id FROM (SELECT *, unnest(range(1, units + 1)) AS running FROM framed)
    ), hashed AS (
      SELECT unit_id, frame, cell, stratum, legal_form, kind, section_place, sector_place, running <= starts AS started,
             main_below, no_partner_below, two_partners_from, ${hashColumns(seed, 'unit_id')}
      FROM numbered
    ), drawn AS (SELECT * EXCLUDE (h0, h1, h2, h3), ${drawColumns()} FROM hashed)
    SELECT * EXCLUDE (main_below, no_partner_below, two_partners_from, section_place, sector_place),
           -- Keys of the quantile tables, which hold one list of places after the other.
           (section_place * ${places} + (draw_startYear >> ${placeShift}))::INTEGER AS age_key,
           (sector_place * ${places} + (draw_cash >> ${placeShift}))::INTEGER AS months_key,
           (draw_turnover >> ${placeShift})::INTEGER AS factor_key,
           CASE WHEN kind <> 'natural' THEN 'company'
                WHEN draw_occupation < main_below THEN 'main' ELSE 'secondary' END AS occupation,
           CASE WHEN kind = 'natural' THEN (draw_occupation < main_below)::INTEGER
                WHEN kind <> 'company' OR legal_form = 6 OR draw_partners < no_partner_below THEN 0
                WHEN draw_partners >= two_partners_from THEN 2 ELSE 1 END AS working_partners
    FROM drawn`);
}
