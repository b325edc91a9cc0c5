import { success, type Result } from '../base/index.ts';
import { compileDecisions, withRegions, type Finding } from '../dmn/index.ts';
import { identifier, type Engine } from '../engine/index.ts';
import { integer, whole } from './exact.ts';
import type { Simulation } from './simulate.ts';

/** How many units of the population fall in the values that a finding is about. */
export interface UnitCount {
  readonly units: number;
  readonly of: number;
}

/**
 * Units in the gaps and overlaps that the check of a measure's model found; a finding about no values, or about a table inside another
 * expression, has no count. Needs a simulation of the measure, whose relation is decided once more with a decision for every finding.
 * @example unwrap(await countFindings(engine, simulation, findings)).get(findings[0]) // { units: 12, of: 617685 }
 */
export async function countFindings(
  engine: Engine,
  simulation: Simulation,
  findings: readonly Finding[],
): Promise<Result<ReadonlyMap<Finding, UnitCount>>> {
  const counted = findings.filter(({ region }) => region?.decision !== undefined);
  if (counted.length === 0) return success(new Map());
  const { model, decisions } = withRegions(
    simulation.measure.model,
    counted.map(({ region }) => region!),
  );
  const compiled = compileDecisions(model, simulation.source.source, { decisions });
  if (!compiled.ok) return compiled;
  const columns = decisions.map(
    (decision) =>
      compiled.value.columns.find((column) => column.kind === 'outcome' && column.decision === decision)!
        .column,
  );
  const counts = columns.map((column, index) => `count(*) FILTER (WHERE ${identifier(column)}) AS n${index}`);
  const [row] = await engine.rows(
    `SELECT count(*) AS n, ${counts.join(', ')} FROM (${compiled.value.select})`,
  );
  const of = whole(integer(row?.['n']));
  return success(
    new Map(counted.map((item, index) => [item, { units: whole(integer(row?.[`n${index}`])), of }])),
  );
}
