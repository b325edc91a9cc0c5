import type { Engine } from '../engine/index.ts';
import type { Lorenz } from './assessment.ts';
import { integer, shareOf, whole } from './exact.ts';

/** Points of the curve: every twentieth of the units. */
const steps = 20;

/**
 * Lorenz curve and Gini coefficient of `amount_cents` over a relation, in exact integers.
 * Gini = (2 * sum of rank * amount) / (n * sum of amount) - (n + 1) / n, ranks from 1 by rising amount (Gini 1912, for
 * a finite population). Units with the same amount hold consecutive ranks, so that only distinct amounts are sorted.
 * `zeros` more units get nothing: they need not stand in the relation.
 * @example four units with 0, 0, 0 and 100 cents: Gini 0.75
 */
export async function lorenz(engine: Engine, relation: string, zeros = 0): Promise<Lorenz> {
  const [row] = await engine.rows(`WITH amounts AS (
      SELECT a, sum(n)::HUGEINT AS n FROM (
        SELECT amount_cents AS a, count(*) AS n FROM ${relation} GROUP BY 1
        UNION ALL SELECT 0::BIGINT AS a, ${zeros} AS n WHERE ${zeros} > 0) GROUP BY a),
    ranked AS (
      SELECT a, n, sum(n) OVER (ORDER BY a)::HUGEINT AS upto, sum(n * a) OVER (ORDER BY a)::HUGEINT AS cents FROM amounts),
    totals AS (
      SELECT coalesce(sum(n), 0)::HUGEINT AS n, coalesce(sum(n * a), 0)::HUGEINT AS x,
        coalesce(sum(a * ((upto - n) * n + (n * (n + 1)) // 2)), 0)::HUGEINT AS ranks FROM ranked),
    points AS (
      SELECT k, t.n * k // ${steps} AS position FROM range(${steps + 1}) r(k), totals t)
    SELECT t.n, t.x, t.ranks, list(v.cents ORDER BY v.k) AS cents FROM totals t, (
      SELECT p.k, (coalesce(max(r.cents - (r.upto - p.position) * r.a), 0))::HUGEINT AS cents
      FROM points p LEFT JOIN ranked r ON r.upto - r.n < p.position AND p.position <= r.upto GROUP BY p.k) v
    GROUP BY ALL`);
  const units = integer(row?.['n']);
  const total = integer(row?.['x']);
  const cents = Array.isArray(row?.['cents']) ? row['cents'].map((value) => integer(value)) : [];
  const points = cents.map((value, index) => ({
    units: index / steps,
    support: shareOf(value, total) ?? 0,
  }));
  const gini = shareOf(2n * integer(row?.['ranks']) - (units + 1n) * total, units * total);
  return { units: whole(units), points, gini };
}
