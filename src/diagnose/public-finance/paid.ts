import { failure, problem, success, type Result } from '../../base/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import { publicFinanceProblems } from './problems.ts';
import type { Paid } from './report.ts';

/** What each measure pays over all units, in million euro; exact cents until the last step. */
export async function paidByMeasure(engine: Engine, support: string): Promise<Result<readonly Paid[]>> {
  const rows = await engine.rows(
    `SELECT measure, sum(paid_cents)::HUGEINT::VARCHAR AS cents, min(paid_cents) < 0 AS below
     FROM ${identifier(support)} GROUP BY measure ORDER BY measure`,
  );
  const below = rows.filter((row) => row['below'] === true);
  if (below.length > 0)
    return failure(
      ...below.map((row) =>
        problem(
          publicFinanceProblems,
          'FINANCE-SUPPORT',
          { path: support },
          { measure: String(row['measure']) },
        ),
      ),
    );
  return success(
    rows
      .map((row) => ({ measure: String(row['measure']), amount: Number(row['cents']) / 1e8 }))
      .filter(({ amount }) => amount > 0),
  );
}
