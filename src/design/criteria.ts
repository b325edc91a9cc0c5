import { capital, success, type Result, type Text } from '../base/index.ts';
import { compileDecisions, describeCell, type Criterion, type DecisionTable } from '../dmn/index.ts';
import type { Engine } from '../engine/index.ts';
import { measureVocabulary, type Measure } from '../pack/index.ts';
import type { CriterionAlone, CriterionResult, MeasureAssessment } from './assessment.ts';
import { distance, flips, type BitTable } from './counterfactual.ts';
import { aloneFigures, aloneSums, criterionGroups } from './criterion-groups.ts';
import { integer, text, whole } from './exact.ts';
import { groupQuery, type Groups } from './groups.ts';
import { overWindows } from './scorecard.ts';
import type { MeasureSource } from './source.ts';
import { entitlementTable, outcomeColumns, type Simulation } from './simulate.ts';

export interface CriteriaResults {
  readonly criteria: readonly CriterionResult[];
  readonly byCriterionAlone: readonly CriterionAlone[];
  readonly missedBy: MeasureAssessment['missedBy'];
}

/** How many units have the same rule and bits. */
export interface Pattern {
  readonly rule: number;
  readonly bits: bigint;
  readonly entitled: boolean;
  readonly units: bigint;
}

/**
 * Which criteria keep units out, and which do so on their own: how many, and what those units would get. The table is decided
 * again per distinct pattern of bits; amounts come from the same compiled rules with the rule forced.
 */
export async function criteriaResults(
  engine: Engine,
  simulation: Simulation,
  groups: Groups,
): Promise<Result<CriteriaResults>> {
  const table = entitlementTable(simulation.measure);
  if (table === undefined || simulation.criteria.length === 0)
    return success({ criteria: [], byCriterionAlone: [], missedBy: [] });
  const bitTable = bitTableOf(table, simulation.criteria);
  const patterns = await readPatterns(engine, simulation);
  const alone = await missedAlone(engine, simulation, { table: bitTable, patterns, groups });
  if (!alone.ok) return alone;
  return success({
    criteria: simulation.criteria.map((criterion) =>
      criterionResult(simulation.measure, simulation.source, criterion, patterns),
    ),
    byCriterionAlone: alone.value,
    missedBy: missedBy(bitTable, patterns),
  });
}

/** The masks of a decision table's rules over its criteria, and what each rule says of entitlement. */
export function bitTableOf(table: DecisionTable, criteria: readonly Criterion[]): BitTable {
  const output = Math.max(
    0,
    table.outputs.findIndex((item) => item.name === 'entitled'),
  );
  return {
    hitPolicy: table.hitPolicy,
    inputOf: [...criteria].sort((a, b) => a.bit - b.bit).map((criterion) => criterion.input),
    rules: table.rules.map((rule, index) => {
      const cell = rule.outputs[output]?.expression;
      return {
        mask: criteria
          .filter((criterion) => criterion.rules.includes(index + 1))
          .reduce((mask, criterion) => mask | (1n << BigInt(criterion.bit)), 0n),
        entitled: cell?.kind === 'boolean' ? cell.value : 'maybe',
      };
    }),
  };
}

export async function readPatterns(engine: Engine, simulation: Simulation): Promise<readonly Pattern[]> {
  const rows = await engine.rows(
    `SELECT rule, bits, entitled, count(*) AS n FROM ${simulation.table} GROUP BY ALL ORDER BY ALL`,
  );
  return rows.map((row) => ({
    rule: Number(integer(row['rule'])),
    bits: integer(row['bits']),
    entitled: row['entitled'] === true,
    units: integer(row['n']),
  }));
}

/** A criterion with the units for which it does not hold. */
export function criterionResult(
  measure: Measure,
  source: MeasureSource,
  criterion: Criterion,
  patterns: readonly Pattern[],
): CriterionResult {
  const bit = 1n << BigInt(criterion.bit);
  const failed = patterns.reduce((sum, item) => ((item.bits & bit) === 0n ? sum + item.units : sum), 0n);
  return {
    id: criterion.id,
    text: textOf(measure, source, criterion),
    input: criterion.inputLabel,
    tests: criterion.tests,
    rules: criterion.rules,
    failed: whole(failed),
  };
}

/** A criterion in words: the sentence of the first cell that holds it, with the parameters of this run. */
export function textOf(measure: Measure, source: MeasureSource, criterion: Criterion): Text {
  const table = entitlementTable(measure)!;
  const fixed = Object.entries(source.source.inputs).flatMap(([input, bound]) =>
    bound.kind === 'constant' ? [{ input, value: bound.value }] : [],
  );
  const cell = table.rules[criterion.rules[0]! - 1]!.cells[criterion.input]!;
  const text = describeCell(table.inputs[criterion.input]!, cell, measureVocabulary(measure, fixed));
  return { nl: capital(text.nl), en: capital(text.en), fr: capital(text.fr) };
}

/** The not entitled by how many criteria at least would have to change. */
export function missedBy(table: BitTable, patterns: readonly Pattern[]): MeasureAssessment['missedBy'] {
  const units = { '1': 0n, '2': 0n, '3+': 0n, 'no rule': 0n };
  for (const item of patterns) {
    if (item.entitled) continue;
    const least = flips(table, item.bits).length > 0 ? 1 : distance(table, item.bits);
    const key = least === undefined ? 'no rule' : least === 1 ? '1' : least <= 2 ? '2' : '3+';
    units[key] += item.units;
  }
  return (['1', '2', '3+', 'no rule'] as const).map((criteria) => ({
    criteria,
    units: whole(units[criteria]),
  }));
}

interface AloneQuestion {
  readonly table: BitTable;
  readonly patterns: readonly Pattern[];
  readonly groups: Groups;
}

async function missedAlone(
  engine: Engine,
  simulation: Simulation,
  { table, patterns, groups }: AloneQuestion,
): Promise<Result<readonly CriterionAlone[]>> {
  const forced = patterns
    .filter((item) => !item.entitled)
    .flatMap((item) =>
      flips(table, item.bits).map(
        (flip) => `(${item.rule}, ${item.bits}::UBIGINT, ${flip.bit}, ${flip.rule})`,
      ),
    );
  if (forced.length === 0) return success([]);
  await engine.run(`CREATE OR REPLACE TEMP TABLE design_flip AS
    SELECT * FROM (VALUES ${forced.join(', ')}) f(rule, bits, flip_bit, flip_rule)`);
  const query = forcedQuery(simulation);
  if (!query.ok) return query;
  const rows = await engine.rows(query.value);
  const results = simulation.criteria.flatMap((criterion): readonly CriterionAlone[] => {
    const own = rows.filter((item) => integer(item['flip_bit']) === BigInt(criterion.bit));
    const total = own.find((item) => text(item['dimension']) === 'total');
    if (total === undefined) return [];
    return [
      {
        criterion: criterion.id,
        text: textOf(simulation.measure, simulation.source, criterion),
        ...aloneFigures(total),
        groups: criterionGroups(own, groups),
      },
    ];
  });
  return success([...results].sort((a, b) => b.units - a.units || (a.criterion < b.criterion ? -1 : 1)));
}

/** One pass over the units concerned: what they would get if the rule in `flip_rule` decided, by group. Needs the tables of `prepareGroups`. */
function forcedQuery(simulation: Simulation): Result<string> {
  const { measure } = simulation;
  const relation = `(SELECT src.*, f.flip_bit, f.flip_rule FROM ${simulation.source.source.relation} src
    JOIN ${simulation.table} s USING (unit_id) JOIN design_flip f ON s.rule = f.rule AND s.bits = f.bits WHERE NOT s.entitled)`;
  const { entitlement, amount } = measure.decision;
  const compiled = compileDecisions(
    measure.model,
    { ...simulation.source.source, relation, keys: ['unit_id', 'flip_bit'] },
    { decisions: [...new Set([entitlement, amount])], table: entitlement, forcedRule: 'flip_rule' },
  );
  if (!compiled.ok) return compiled;
  const columns = outcomeColumns(measure, compiled.value.columns);
  if (!columns.ok) return columns;
  const healthy = `${needSql(measure)} > 0 AND x.healthy_before`;
  const units = `(SELECT c.flip_bit, u.cell, u.place, greatest(coalesce(${columns.value.cents}, 0), 0)::BIGINT AS cents, ${healthy} AS hh
    FROM (${compiled.value.select}) c JOIN exposure x USING (unit_id) JOIN design_unit u USING (unit_id) WHERE ${columns.value.entitled})`;
  return success(groupQuery(units, aloneSums, 'flip_bit'));
}

function needSql(measure: Measure): string {
  return overWindows('need_cents', measure.windows);
}
