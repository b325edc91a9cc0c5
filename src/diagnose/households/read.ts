import { failure, problem, success, type Result } from '../../base/index.ts';
import { literal, type Engine } from '../../engine/index.ts';
import { householdProblems } from './problems.ts';
import type { Households } from './households.ts';

/**
 * Reads the register of households with what each loses in the month and what each measure pays to it and its members.
 * @param support table with `unit` (household or person), `unit_id`, `measure` and `paid_cents`
 * @param measures ids of the measures, in the order in which they are added
 */
export async function readHouseholds(
  engine: Engine,
  support: string | undefined,
  measures: readonly string[],
  daysOfMonth: number,
): Promise<Result<Households>> {
  const missing = await missingTables(engine, support);
  if (missing.length > 0)
    return failure(
      ...missing.map((table) => problem(householdProblems, 'HOUSEHOLD-REGISTER-MISSING', {}, { table })),
    );
  await engine.run(`
    CREATE OR REPLACE TEMP TABLE household_paid AS
    SELECT unit_id, measure, sum(paid_cents)::BIGINT AS paid_cents FROM (${paidSql(support)}) GROUP BY unit_id, measure`);
  const paid = measures.map((id, at) => `coalesce(m${at}.paid_cents, 0)::DOUBLE AS paid_${at}`);
  const joins = measures.map(
    (id, at) =>
      `LEFT JOIN household_paid m${at} ON m${at}.unit_id = h.unit_id AND m${at}.measure = ${literal(id)}`,
  );
  const columns = [
    'h.region',
    '(h.adults + h.children)::DOUBLE AS persons',
    'h.equivalence::DOUBLE AS scale',
    'h.income_cents::DOUBLE AS income',
    // Nobody loses more than the household has.
    `least(h.income_cents, coalesce(w.lost, 0) + (h.income_cents * (h.self_employed_loss * 10000)::BIGINT) // 10000)::DOUBLE AS lost`,
    'h.buffer_from_months::DOUBLE AS buffer',
    'h.weight::DOUBLE AS weight',
    ...paid,
  ];
  const read = await engine.columns(`
    WITH wages AS (
      SELECT household_id, sum((net_earnings_cents * temporary_unemployment_days) // ${daysOfMonth})::BIGINT AS lost
      FROM person WHERE temporary_unemployment_days > 0 GROUP BY household_id
    )
    SELECT ${columns.join(', ')} FROM household h LEFT JOIN wages w ON w.household_id = h.unit_id ${joins.join(' ')}
    ORDER BY h.unit_id`);
  await engine.run('DROP TABLE household_paid');
  const numbers = (at: number) => (read[at] ?? []) as readonly number[];
  const region = (read[0] ?? []) as readonly string[];
  if (region.length === 0) return failure(problem(householdProblems, 'HOUSEHOLD-REGISTER-EMPTY', {}, {}));
  return success({
    rows: region.length,
    region,
    persons: numbers(1),
    scale: numbers(2),
    income: numbers(3),
    lost: numbers(4),
    bufferFrom: numbers(5),
    weight: numbers(6),
    support: measures.map((measure, at) => ({ measure, paid: numbers(7 + at) })),
  });
}

/** What is paid to a household and to its members, by household. */
function paidSql(support: string | undefined): string {
  if (support === undefined) return "SELECT 0 AS unit_id, '' AS measure, 0 AS paid_cents WHERE false";
  return `
    SELECT unit_id, measure, paid_cents FROM ${support} WHERE unit = 'household'
    UNION ALL SELECT p.household_id, s.measure, s.paid_cents FROM ${support} s JOIN person p USING (unit_id) WHERE s.unit = 'person'`;
}

async function missingTables(engine: Engine, support: string | undefined): Promise<readonly string[]> {
  const needed = ['household', 'person', 'household_fit', ...(support === undefined ? [] : [support])];
  const there = await engine.rows(
    'SELECT table_name AS name FROM duckdb_tables() UNION ALL SELECT view_name FROM duckdb_views()',
  );
  const names = new Set(there.map((row) => row['name']));
  return needed.filter((name) => !names.has(name));
}
