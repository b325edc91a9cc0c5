import { success, type Result, type Text } from '../../base/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import { registers, type Measure } from '../../pack/index.ts';
import type { RuleResult } from '../assessment.ts';
import { flips } from '../counterfactual.ts';
import { bitTableOf, readPatterns, textOf } from '../criteria.ts';
import { overWindows } from '../scorecard.ts';
import { entitlementTable, ruleResults, simulate, type Simulation } from '../simulate.ts';
import type { MeasureSource, SourceOptions } from '../source.ts';
import type { UnitOrder } from './unit-order.ts';

/** A measure decided for every unit of its register, so that units can be found by what it decides for them. */
export interface DecidedUnits {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly order: UnitOrder;
  /**
   * SQL name of a table with the columns of the order and `rule`, `entitled`, `amount_cents`, `missed` (hit and healthy before, and not entitled; false where no
   * scenario tells) and `alone`: the bits of the criteria that each keep the unit out on their own.
   */
  readonly table: string;
  /** Rule 0 (none) first, with the units that it decides. */
  readonly rules: readonly RuleResult[];
  /** The criteria that keep somebody out on their own, those that keep out most first. */
  readonly criteria: readonly AloneCriterion[];
}

export interface AloneCriterion {
  readonly id: string;
  readonly text: Text;
  /** Its place in `alone`. */
  readonly bit: number;
  /** Rows of the register that it alone keeps out. */
  readonly units: number;
}

/**
 * Simulates a measure (table `simulation_<id>`) and makes the table `decided_<id>`, some 35 bytes a unit: what it decides for each unit of the order,
 * and which criteria alone keep it out, as an assessment counts them. Needs what `simulate` needs.
 * @example const decided = await decideUnits(engine, order, measure, { knownAt: '2020-06-15', simulated: new Set() });
 */
export async function decideUnits(
  engine: Engine,
  order: UnitOrder,
  measure: Measure,
  options: SourceOptions,
): Promise<Result<DecidedUnits>> {
  const simulation = await simulate(engine, measure, options);
  if (!simulation.ok) return simulation;
  const { source, table: simulated } = simulation.value;
  const { patterns, criteria } = await findAlone(engine, simulation.value);
  const rows = patterns.map(({ rule, bits, alone }) => `(${rule}, ${bits}::UBIGINT, ${alone}::UBIGINT)`);
  const alone =
    rows.length === 0 ? 'SELECT 0, 0::UBIGINT, 0::UBIGINT WHERE false' : `VALUES ${rows.join(', ')}`;
  const exposure = registers[measure.unit]?.exposure;
  const missed = `NOT s.entitled AND x.healthy_before AND ${overWindows('need_cents', measure.windows)} > 0`;
  const table = identifier(`decided_${measure.id}`);
  await engine.run(`CREATE OR REPLACE TABLE ${table} AS
    SELECT o.*, s.rule, s.entitled, s.amount_cents, coalesce(f.alone, 0::UBIGINT) AS alone,
      ${exposure === undefined ? 'false' : missed} AS missed
    FROM ${order.table} o JOIN ${simulated} s USING (unit_id)
      ${exposure === undefined ? '' : `JOIN ${exposure} x USING (unit_id)`}
      LEFT JOIN (${alone}) f(rule, bits, alone) ON NOT s.entitled AND s.rule = f.rule AND s.bits = f.bits
    ORDER BY o.place`);
  const rules = await ruleResults(engine, simulation.value);
  return success({ measure, source, order, table, rules, criteria }, simulation.warnings);
}

interface AlonePattern {
  readonly rule: number;
  readonly bits: bigint;
  readonly alone: bigint;
  readonly units: bigint;
}

/** Which criteria alone keep out the units of each pattern of criteria; none where the decision is no table whose rules say who is entitled. */
async function findAlone(engine: Engine, simulation: Simulation) {
  const { measure, source } = simulation;
  const table = entitlementTable(measure);
  const none = { patterns: [], criteria: [] };
  if (table === undefined || simulation.criteria.length === 0) return none;
  const bitTable = bitTableOf(table, simulation.criteria);
  if (bitTable.rules.some(({ entitled }) => entitled === 'maybe')) return none;
  const found = (await readPatterns(engine, simulation)).filter(({ entitled }) => !entitled);
  const patterns = found
    .map(({ rule, bits, units }): AlonePattern => {
      const alone = flips(bitTable, bits).reduce((mask, { bit }) => mask | (1n << BigInt(bit)), 0n);
      return { rule, bits, alone, units };
    })
    .filter(({ alone }) => alone !== 0n);
  const criteria = simulation.criteria
    .map((criterion): AloneCriterion => {
      const own = patterns.filter(({ alone }) => ((alone >> BigInt(criterion.bit)) & 1n) === 1n);
      const units = Number(own.reduce((sum, pattern) => sum + pattern.units, 0n));
      return { id: criterion.id, text: textOf(measure, source, criterion), bit: criterion.bit, units };
    })
    .filter(({ units }) => units > 0)
    .sort((a, b) => b.units - a.units || (a.id < b.id ? -1 : 1));
  return { patterns, criteria };
}
