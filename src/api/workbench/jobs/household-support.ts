import { success, type Progress, type Result } from '../../../base/index.ts';
import { measuresOf, runMeasures, simulationTable } from '../../../design/index.ts';
import { literal, type Engine } from '../../../engine/index.ts';
import type { Pack } from '../../../pack/index.ts';
import type { Cache } from '../pack/cache.ts';
import { householdStep } from '../pack/steps.ts';

const table = 'household_support';

/**
 * Builds the register of households and runs the measures for households and persons over it; the name of the table with what each pays
 * (`unit`, `unit_id`, `measure`, `paid_cents`). Everybody who is entitled is paid: take-up near 1 is not drawn.
 */
export async function householdSupport(
  engine: Engine,
  pack: Pack,
  progress: Progress,
  cache: Cache | undefined,
): Promise<Result<string>> {
  const built = await householdStep(engine, pack, progress, {}, cache);
  if (!built.ok) return built;
  const measures = measuresOf(pack, 'household', 'person');
  const simulations = await runMeasures(engine, measures, {
    knownAt: pack.asOf,
    bits: false,
    step: (measure, index) => progress({ title: measure.title, done: index, total: measures.length }),
  });
  if (!simulations.ok) return simulations;
  const empty = `SELECT '' AS unit, 0 AS unit_id, '' AS measure, 0 AS paid_cents WHERE false`;
  const parts = simulations.value.map(
    ({
      measure,
    }) => `SELECT ${literal(measure.unit)} AS unit, unit_id, ${literal(measure.id)} AS measure, amount_cents AS paid_cents
      FROM ${simulationTable(measure.id)} WHERE entitled`,
  );
  await engine.run(`CREATE OR REPLACE TABLE ${table} AS ${[empty, ...parts].join(' UNION ALL ')}`);
  return success(table);
}
