import { failure, problem, success, type Result } from '../../base/index.ts';
import { identifier, literal, type Engine } from '../../engine/index.ts';
import { registers } from '../../pack/index.ts';
import { textAt } from '../scenario/index.ts';
import { publicFinanceProblems } from './problems.ts';
import type { Paid } from './report.ts';

/** Tables of support in the engine: what each enterprise is paid, and what each household or person of the sample is. */
export interface SupportTables {
  readonly support?: string;
  readonly householdSupport?: string;
}

/** What each measure pays over all units, in million euro; exact cents until the last step. A row of a sample counts for its weight. */
export async function paidByMeasure(
  engine: Engine,
  { support, householdSupport }: SupportTables,
): Promise<Result<readonly Paid[]>> {
  const enterprises =
    support === undefined ? [] : [`SELECT measure, paid_cents, 1 AS weight FROM ${identifier(support)}`];
  const sampled = Object.entries(registers).flatMap(([unit, register]) =>
    householdSupport === undefined || register === undefined || unit === 'enterprise'
      ? []
      : [
          `SELECT s.measure, s.paid_cents, u.${register.weight} AS weight FROM ${identifier(householdSupport)} s
           JOIN ${identifier(register.population)} u USING (unit_id) WHERE s.unit = ${literal(unit)}`,
        ],
  );
  const parts = [...enterprises, ...sampled];
  if (parts.length === 0) return success([]);
  const rows = await engine.rows(
    `SELECT measure::VARCHAR AS measure, sum(paid_cents::HUGEINT * weight)::VARCHAR AS cents, min(paid_cents) < 0 AS below
     FROM (${parts.join(' UNION ALL ')}) GROUP BY measure ORDER BY measure`,
  );
  const below = rows.filter((row) => row['below'] === true);
  if (below.length > 0)
    return failure(
      ...below.map((row) =>
        problem(publicFinanceProblems, 'FINANCE-SUPPORT', {}, { measure: textAt(row, 'measure') }),
      ),
    );
  return success(
    rows
      .map((row) => ({ measure: textAt(row, 'measure'), amount: Number(row['cents']) / 1e8 }))
      .filter(({ amount }) => amount > 0),
  );
}
