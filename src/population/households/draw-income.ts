import type { Engine } from '../../engine/index.ts';
import type { Lookup } from '../assumptions.ts';
import { normalQuantile } from '../curves.ts';
import { drawRange, threshold } from '../draws.ts';
import { valuesTable } from '../draw-units.ts';

/** Steps of the distribution of incomes within a region. */
const steps = 1000;

/** Keys of the assumptions by how many of the adults work. */
const work = [
  { workers: 1, adults: 1, key: '1-of-1' },
  { workers: 1, adults: 2, key: '1-of-2' },
  { workers: 2, adults: 2, key: '2-of-2' },
] as const;

/**
 * Equivalised income a month in cents at the middle of every step of a region: log-normal, with the stated share below the poverty line.
 * The median follows: line = median x exp(spread x quantile(share)).
 * @example incomeSteps(1284, 0.5, 0)[0] // 128400: without spread all have the line
 */
export function incomeSteps(line: number, povertyRisk: number, spread: number): readonly number[] {
  const median = line * Math.exp(-spread * normalQuantile(povertyRisk));
  return Array.from({ length: steps }, (_, at) =>
    Math.round(100 * median * Math.exp(spread * normalQuantile((at + 0.5) / steps))),
  );
}

/** `hh_income`: adults, children, workers, disposable income and labour income of every household, in cents a month. */
export async function drawIncome(engine: Engine, assume: Lookup, regions: readonly string[]): Promise<void> {
  await valuesTable(
    engine,
    'hh_step',
    'region VARCHAR, step INTEGER, cents BIGINT',
    regions.flatMap((region) =>
      incomeSteps(
        assume.value('poverty-line'),
        assume.value('poverty-risk', region),
        assume.value('income-spread'),
      ).map((cents, step) => [region, step, cents]),
    ),
  );
  await valuesTable(
    engine,
    'hh_work_share',
    'workers INTEGER, adults INTEGER, lift BIGINT, labour INTEGER',
    work.map(({ workers, adults, key }) => [
      workers,
      adults,
      Math.round(assume.value('income-rank-of-work', key) * drawRange),
      Math.round(1000 * assume.value('labour-share', key)),
    ]),
  );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE hh_income AS
    WITH counted AS (
      SELECT household_id AS unit_id, count(*)::INTEGER AS adults, count(*) FILTER (status <> 'none')::INTEGER AS workers,
             bool_or(status = 'self-employed') AS own_business
      FROM hh_worker GROUP BY household_id
    ), lifted AS (
      SELECT h.*, c.adults, c.workers, c.own_business, coalesce(w.labour, 0) AS labour, h.draw_income + coalesce(w.lift, 0) AS score,
             CASE kind WHEN 'lone-parent' THEN ${childrenSql(assume, 'children-of-lone-parent')}
                       WHEN 'other' THEN ${childrenSql(assume, 'children-of-other')} ELSE 0 END AS children
      FROM hh_household h JOIN counted c USING (unit_id) LEFT JOIN hh_work_share w USING (workers, adults)
    ), ranked AS (
      -- A household stands in the distribution with all its persons, as in EU-SILC.
      SELECT *, (((sum(adults + children) OVER (PARTITION BY region ORDER BY score, unit_id ROWS UNBOUNDED PRECEDING)
                   - (adults + children)) * ${steps}) // (sum(adults + children) OVER (PARTITION BY region)))::INTEGER AS step,
             -- The scale of Eurostat in tenths: 1 for the first adult, 0.5 for the second, 0.3 for a child.
             10 + 5 * (adults - 1) + 3 * children AS scale
      FROM lifted
    )
    SELECT r.* EXCLUDE (score, step, labour), s.cents AS equivalised_cents, (s.cents * scale) // 10 AS income_cents,
           ((s.cents * scale) // 10 * labour) // 1000 AS labour_cents
    FROM ranked r JOIN hh_step s USING (region, step)`);
}

/** The number of children: the bound of the band that the draw falls in. */
function childrenSql(assume: Lookup, key: string): string {
  const bands = assume.bands(key);
  let share = 0;
  const cases = bands.slice(0, -1).map((band) => {
    share += band.share.toNumber();
    return `WHEN draw_children < ${threshold(share)} THEN ${band.to.toFixed(0)}`;
  });
  return `CASE ${cases.join(' ')} ELSE ${bands.at(-1)!.to.toFixed(0)} END`;
}
