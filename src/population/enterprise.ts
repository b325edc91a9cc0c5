import { literal, type Engine } from '../engine/index.ts';
import type { Lookup } from './assumptions.ts';
import { ageQuantiles, bandQuantiles, bandSql, logNormalQuantiles } from './curves.ts';
import { valuesTable } from './draw-units.ts';
import { drawRange, threshold } from './draws.ts';
import type { Plan } from './plan.ts';
import { sizeClasses, sizeClassSql } from './sizes.ts';
import type { Stratum } from './targets.ts';
import { textOf } from './rows.ts';

/** Spread of the fixed-cost share around its industry's: plus or minus 40 %, in ten-thousandths. */
const fixedCostSpread = { from: 6000, width: 8000 };

/** Parameters per activity, section, sector and size class as tables. */
export async function parameterTables(
  engine: Engine,
  plan: Plan,
  strata: readonly Stratum[],
  assume: Lookup,
): Promise<void> {
  const activities = await engine.rows('SELECT nace5 FROM pop_activity ORDER BY nace5');
  await valuesTable(
    engine,
    'pop_premises',
    'nace5 VARCHAR, premises_below BIGINT',
    activities.map((row) => {
      const nace5 = textOf(row, 'nace5');
      return [nace5, threshold(assume.byPrefix('physical-site-share', nace5))];
    }),
  );
  await sectionTables(engine, strata, assume);
  await valuesTable(
    engine,
    'pop_extra_site',
    'size_class VARCHAR, extra_below BIGINT',
    sizeClasses.map((name) => [name, threshold(assume.value('extra-site-share', name))]),
  );
  await cashTable(engine);
  const factors = logNormalQuantiles(assume.value('turnover-spread'));
  await quantileTable(engine, 'pop_factor', [factors]);
  await valuesTable(
    engine,
    'pop_turnover',
    'cell INTEGER, target_cents HUGEINT',
    plan.cells.flatMap((item) => (item.turnoverCents === undefined ? [] : [[item.cell, item.turnoverCents]])),
  );
}

/** A quantile table (key, value): the lists one after the other, as one text that the engine reads quickly. */
async function quantileTable(
  engine: Engine,
  name: string,
  lists: readonly (readonly number[])[],
): Promise<void> {
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE ${name} AS
    SELECT (row_number() OVER () - 1)::INTEGER AS key, v::BIGINT AS value
    FROM (SELECT unnest(string_split(${literal(lists.flat().join(','))}, ',')) AS v)`);
}

/** Part-time and age by section. */
async function sectionTables(engine: Engine, strata: readonly Stratum[], assume: Lookup): Promise<void> {
  // In the order of section_place of the frame.
  const sections = (await engine.rows('SELECT DISTINCT a21 FROM pop_activity ORDER BY a21')).map((row) =>
    textOf(row, 'a21'),
  );
  await valuesTable(
    engine,
    'pop_section',
    'a21 VARCHAR, part_time_per_mille INTEGER',
    sections.map((a21) => [a21, Math.round(2000 * (1 - assume.value('fte-per-employee', a21)))]),
  );
  const ages = sections.map((a21) => {
    const inside = strata.filter((item) => item.a21 === a21);
    const units = inside.reduce((sum, item) => sum + item.units, 0);
    const starts = inside.reduce((sum, item) => sum + item.starts, 0);
    return ageQuantiles(units === 0 ? 0.9 : 1 - starts / units);
  });
  await quantileTable(engine, 'pop_age', ages);
}

/** Months of obligations that cash covers, by survey sector; sectors without a published distribution get that of the country. */
async function cashTable(engine: Engine): Promise<void> {
  const rows = await engine.rows('SELECT * FROM pop_liquidity ORDER BY survey_sector, from_months');
  const sectors = await engine.rows('SELECT DISTINCT survey_sector FROM pop_activity ORDER BY survey_sector');
  const bandsOf = (sector: string) =>
    rows
      .filter((row) => row['survey_sector'] === sector)
      .map((row) => ({
        from: Number(row['from_months']),
        to: Number(row['to_months']),
        share: Number(row['share']),
      }));
  const lists = sectors.map((row) => {
    const sector = textOf(row, 'survey_sector');
    const own = bandsOf(sector);
    return bandQuantiles(own.length > 0 ? own : bandsOf('Belgium'));
  });
  await quantileTable(engine, 'pop_months', lists);
}

/** `pop_draft`: units with employees and the weight by which the turnover of a cell is divided. */
async function draft(engine: Engine, assume: Lookup): Promise<void> {
  const small = Math.round(1000 * assume.value('small-activity'));
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE pop_draft AS
    SELECT u.*, coalesce(e.employees, 0) AS employees,
           (CASE WHEN coalesce(e.employees, 0) + u.working_partners = 0 THEN ${small}
                 ELSE 1000 * (coalesce(e.employees, 0) + u.working_partners) END)::BIGINT
             * q.value AS weight
    FROM pop_unit u JOIN pop_factor q ON q.key = u.factor_key
    LEFT JOIN pop_employer e USING (unit_id);
    CREATE OR REPLACE TEMP TABLE pop_weight AS
    SELECT d.cell, any_value(t.target_cents) AS target_cents, sum(d.weight)::HUGEINT AS weights,
           max({'weight': d.weight, 'unit': -d.unit_id}).unit * -1 AS largest
    FROM pop_draft d JOIN pop_turnover t USING (cell) GROUP BY d.cell;
    CREATE OR REPLACE TEMP TABLE pop_rest AS
    SELECT w.largest AS unit_id, w.target_cents - sum((d.weight::HUGEINT * w.target_cents) // w.weights) AS rest
    FROM pop_draft d JOIN pop_weight w USING (cell) GROUP BY w.largest, w.target_cents`);
}

/** Writes table `enterprise`, ordered by unit_id. */
export async function enterpriseTable(engine: Engine, assume: Lookup): Promise<void> {
  await draft(engine, assume);
  const income = bandSql('draw_income', 0, assume.bands('secondary-income'), 100);
  const equity = bandSql('draw_equity', -0.5, assume.bands('equity-ratio'), 10_000);
  const balance = Math.round(1000 * assume.value('balance-per-turnover'));
  const cash = Math.round(1000 * assume.value('cash-months'));
  const elsewhere = threshold(assume.value('employed-elsewhere-80-share'));
  const { from, width } = fixedCostSpread;
  await engine.run(`
    CREATE OR REPLACE TABLE enterprise AS
    WITH valued AS (
      SELECT d.*, f.refnis, f.province, f.region, f.nace5, f.a64, f.a21, f.survey_sector,
             ${sizeClassSql('d.employees')} AS size_class,
             -- Half-time is the only part-time: the number of half-timers is rounded by the unit's draw.
             (10 * d.employees - 5 * least(d.employees,
               (d.employees * s.part_time_per_mille + (d.draw_partTime::BIGINT * 1000) // ${drawRange}) // 1000)) AS fte_tenths,
             (coalesce((d.weight::HUGEINT * w.target_cents) // w.weights + coalesce(r.rest, 0),
                       (d.weight::HUGEINT * c.cents_per_person) // 1000000))::BIGINT AS turnover_cents,
             least(9000, greatest(100, (c.fixed_share * (${from} + (d.draw_fixedCost::BIGINT * ${width}) // ${drawRange})) // 10000))::BIGINT AS fixed_share,
             a.value AS age, p.premises_below, k.value AS months
      FROM pop_draft d
      JOIN pop_frame f USING (frame)
      JOIN pop_cell c USING (cell)
      JOIN pop_section s ON s.a21 = f.a21
      JOIN pop_premises p ON p.nace5 = f.nace5
      JOIN pop_months k ON k.key = d.months_key
      JOIN pop_age a ON a.key = d.age_key
      LEFT JOIN pop_weight w ON w.cell = d.cell
      LEFT JOIN pop_rest r ON r.unit_id = d.unit_id
    ), sited AS (
      SELECT v.*, CASE WHEN v.draw_extraSite >= x.extra_below THEN 0
                       ELSE least(greatest(v.employees, 1), CASE WHEN v.draw_siteCount < ${threshold(0.7)} THEN 1
                                  WHEN v.draw_siteCount < ${threshold(0.9)} THEN 2 ELSE 3 + v.draw_siteCount % 7 END) END::INTEGER AS extra_sites
      FROM valued v JOIN pop_extra_site x USING (size_class)
    )
    SELECT unit_id::BIGINT AS unit_id, unit_id::BIGINT AS undertaking_id,
           refnis, province, region, nace5 AS nace, a64, a21, survey_sector,
           legal_form::INTEGER AS legal_form, kind AS legal_kind,
           CASE WHEN started THEN DATE '2019-01-01' + (draw_startDay % 365)::INTEGER
                ELSE make_date(2018 - age, 1, 1) + (draw_startDay % 365)::INTEGER END AS start_date,
           employees::INTEGER AS employees, (fte_tenths * 0.1::DECIMAL(2,1))::DECIMAL(10,2) AS fte,
           working_partners::INTEGER AS working_partners, size_class, turnover_cents,
           occupation, CASE WHEN occupation = 'secondary' THEN (${income})::BIGINT ELSE 0 END AS occupation_income_cents,
           occupation = 'secondary' AND draw_elsewhere < ${elsewhere} AS employed_elsewhere_80,
           1 + extra_sites AS sites, least(extra_sites, greatest(fte_tenths // 10 - 1, 0))::INTEGER AS extra_sites_fte,
           draw_premises < premises_below OR (employees > 0 AND a21 NOT IN ('F', 'H')) AS physical_site,
           -- Largest turnover is below 10^13 cents, so that every product stays within 64 bits.
           ((turnover_cents * ${balance} // 1000) * (${equity})) // 10000 AS equity_cents,
           ((turnover_cents * fixed_share // 120000) * (months * ${cash} // 1000)) // 1000 AS cash_cents,
           (fixed_share * 0.0001::DECIMAL(5,4))::DECIMAL(5,4) AS fixed_cost_share,
           true AS vat_registered, true AS active
    FROM sited ORDER BY unit_id`);
}
