import type { Engine } from '../../engine/index.ts';
import { drawColumns, hashColumns } from '../draws.ts';
import { valuesTable } from '../draw-units.ts';
import { kindOf, kinds, places } from './kinds.ts';
import type { RegionMargins } from './margins.ts';

/** What is drawn per household and per adult; the place in the list is part of the draw, so new purposes come at the end. */
const householdPurposes = ['children', 'income', 'buffer', 'loss'];
const personPurposes = ['status', 'branch', 'temporary', 'days'];

/** `hh_household` and `hh_person`: one row per household and per adult of the sample, with their draws; ids run over the whole country. */
export async function drawFrame(
  engine: Engine,
  seed: string,
  margins: readonly RegionMargins[],
): Promise<void> {
  let before = 0;
  const cells = margins.flatMap(({ region, households }) =>
    kinds.map((kind) => {
      const cell = [region, kind, households[kind], before];
      before += households[kind];
      return cell;
    }),
  );
  await valuesTable(
    engine,
    'hh_cell',
    'region VARCHAR, kind VARCHAR, households INTEGER, before INTEGER',
    cells,
  );
  await valuesTable(
    engine,
    'hh_place',
    'kind VARCHAR, place VARCHAR, number INTEGER',
    places.map((place) => [kindOf(place), place, place === 'second' ? 2 : 1]),
  );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE hh_household AS
    WITH numbered AS (
      SELECT region, kind, before + running AS unit_id FROM (SELECT *, unnest(range(1, households + 1)) AS running FROM hh_cell)
    ), hashed AS (SELECT *, ${hashColumns(seed, "'household ' || unit_id", householdPurposes)} FROM numbered)
    SELECT * EXCLUDE (h0), ${drawColumns(householdPurposes)} FROM hashed;
    CREATE OR REPLACE TEMP TABLE hh_person AS
    WITH numbered AS (
      SELECT 2 * h.unit_id - 2 + p.number AS unit_id, h.unit_id AS household_id, h.region, p.place, p.number
      FROM hh_household h JOIN hh_place p USING (kind)
    ), hashed AS (SELECT *, ${hashColumns(seed, "'person ' || unit_id", personPurposes)} FROM numbered)
    SELECT * EXCLUDE (h0), ${drawColumns(personPurposes)} FROM hashed`);
}

/** `hh_worker`: status of every adult and section of every employee, both met to the person: the draw only decides who. */
export async function drawWork(engine: Engine, margins: readonly RegionMargins[]): Promise<void> {
  await valuesTable(
    engine,
    'hh_work',
    'region VARCHAR, place VARCHAR, employees INTEGER, self_employed INTEGER',
    margins.flatMap(({ region, work }) =>
      work.map(({ place, employees, selfEmployed }) => [region, place, employees, selfEmployed]),
    ),
  );
  await valuesTable(
    engine,
    'hh_branch',
    'region VARCHAR, a21 VARCHAR, after INTEGER, upto INTEGER, temporary INTEGER',
    margins.flatMap(({ region, branches }) => {
      let after = 0;
      return branches.map(({ a21, employees, temporary }) => {
        const row = [region, a21, after, after + employees, temporary];
        after += employees;
        return row;
      });
    }),
  );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE hh_worker AS
    WITH ranked AS (
      SELECT p.*, row_number() OVER (PARTITION BY region, place ORDER BY draw_status, unit_id) AS place_rank FROM hh_person p
    ), settled AS (
      SELECT r.* EXCLUDE (place_rank), CASE WHEN place_rank <= w.employees THEN 'employee'
        WHEN place_rank <= w.employees + w.self_employed THEN 'self-employed' ELSE 'none' END AS status
      FROM ranked r JOIN hh_work w USING (region, place)
    ), employees AS (
      SELECT unit_id, region, row_number() OVER (PARTITION BY region ORDER BY draw_branch, unit_id) AS branch_rank
      FROM settled WHERE status = 'employee'
    ), placed AS (
      SELECT e.unit_id, b.a21, b.temporary FROM employees e
      JOIN hh_branch b ON b.region = e.region AND e.branch_rank > b.after AND e.branch_rank <= b.upto
    )
    SELECT s.*, coalesce(p.a21, '') AS a21, coalesce(p.temporary, 0) AS temporary FROM settled s LEFT JOIN placed p USING (unit_id)`);
}
