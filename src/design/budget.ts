import { identifier, literal, type Engine } from '../engine/index.ts';
import type { Measure } from '../pack/index.ts';
import type { BudgetResult } from './assessment.ts';
import { integer, whole } from './exact.ts';

/**
 * Serves applications in the stated order until the first that the budget cannot pay in full; nobody after it is paid, as
 * with a closed counter. Makes the table `cumulation` from `cumulation_applied` with `paid_cents`.
 * `hash` stands for the order of arrival, which nobody knows beforehand.
 */
export async function serveBudget(
  engine: Engine,
  measures: readonly Measure[],
): Promise<readonly BudgetResult[]> {
  await engine.run(paidTable(measures));
  await engine.run('DROP TABLE cumulation_applied');
  const results: BudgetResult[] = [];
  for (const [rank, measure] of measures.entries()) {
    const { budget } = measure;
    if (budget === undefined) continue;
    const [row] = await engine.rows(`SELECT count(*) FILTER (applied) AS applied,
        coalesce(sum(kept_cents) FILTER (applied), 0)::HUGEINT AS applied_cents,
        count(*) FILTER (paid_cents > 0) AS served, coalesce(sum(paid_cents), 0)::HUGEINT AS served_cents,
        arg_max(unit_id, place) FILTER (paid_cents > 0) AS last
      FROM cumulation_paid WHERE rank = ${rank}`);
    const limit = BigInt(budget.euro.times(100).toFixed(0));
    const served = integer(row?.['served_cents']);
    const last = row?.['last'];
    results.push({
      measure: measure.id,
      budgetCents: whole(limit),
      order: budget.order,
      applied: whole(integer(row?.['applied'])),
      appliedCents: whole(integer(row?.['applied_cents'])),
      served: whole(integer(row?.['served'])),
      servedCents: whole(served),
      leftCents: whole(limit - served),
      exhausted: integer(row?.['applied_cents']) > limit,
      lastServed: last === null || last === undefined ? null : whole(integer(last)),
      source: budget.source,
    });
  }
  await engine.run(`CREATE OR REPLACE TABLE cumulation AS
    SELECT unit_id, undertaking_id, CASE rank ${measures
      .map((measure, rank) => `WHEN ${rank} THEN ${literal(measure.id)}`)
      .join(' ')} ELSE '' END AS measure, rank, rule_cents, net_cents, kept_cents, applied, paid_cents
    FROM cumulation_paid ORDER BY unit_id, rank`);
  await engine.run('DROP TABLE cumulation_paid');
  return results;
}

function paidTable(measures: readonly Measure[]): string {
  const parts = measures.map((measure, rank) => {
    const source = `FROM cumulation_applied WHERE rank = ${rank}`;
    if (measure.budget === undefined) {
      return `SELECT *, NULL::BIGINT AS place, CASE WHEN applied THEN kept_cents ELSE 0 END AS paid_cents ${source}`;
    }
    const limit = measure.budget.euro.times(100).toFixed(0);
    const order = orderSql(measure.budget.order, measure.id);
    return `SELECT * EXCLUDE (running), CASE WHEN applied AND running <= ${limit} THEN kept_cents ELSE 0 END AS paid_cents
      FROM (SELECT *, row_number() OVER w AS place,
          sum(CASE WHEN applied THEN kept_cents ELSE 0 END) OVER w AS running ${source} AND applied
        WINDOW w AS (ORDER BY ${order}, unit_id ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW))
      UNION ALL SELECT *, NULL::BIGINT AS place, 0::BIGINT AS paid_cents ${source} AND NOT applied`;
  });
  return `CREATE OR REPLACE TEMP TABLE ${identifier('cumulation_paid')} AS ${parts.join(' UNION ALL ')}`;
}

function orderSql(order: BudgetResult['order'], measure: string): string {
  switch (order) {
    case 'hash':
      return `md5_number_lower(${literal(`${measure}:arrives:`)} || unit_id)`;
    case 'amount ascending':
      return 'kept_cents';
    case 'amount descending':
      return 'kept_cents DESC';
  }
}
