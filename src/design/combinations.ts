import type { Engine } from '../engine/index.ts';
import type { Measure } from '../pack/index.ts';
import type { CumulationSummary } from './assessment.ts';
import { integer, whole } from './exact.ts';

/** How many units each set of measures entitles together, from the table `cumulation`: each unit counts in one set alone. Most units first. */
export async function combinations(
  engine: Engine,
  measures: readonly Measure[],
): Promise<CumulationSummary['combinations']> {
  const rows = await engine.rows(`SELECT held, count(*) AS units, sum(rule_cents)::HUGEINT AS rule,
      sum(kept_cents)::HUGEINT AS kept
    FROM (SELECT bit_or(1::BIGINT << rank) AS held, sum(rule_cents)::HUGEINT AS rule_cents,
        sum(kept_cents)::HUGEINT AS kept_cents FROM cumulation GROUP BY unit_id)
    GROUP BY held ORDER BY units DESC, held`);
  return rows.map((row) => ({
    measures: measures
      .filter((_, rank) => ((integer(row['held']) >> BigInt(rank)) & 1n) === 1n)
      .map(({ id }) => id),
    units: whole(integer(row['units'])),
    ruleCents: whole(integer(row['rule'])),
    amountCents: whole(integer(row['kept'])),
  }));
}
