import { failure, problem, sameText, success, type Problem, type Result, type Text } from '../base/index.ts';
import {
  compileDecisions,
  type CompiledColumn,
  type CompiledDecisions,
  type Criterion,
  type DecisionTable,
} from '../dmn/index.ts';
import { identifier, type Engine } from '../engine/index.ts';
import { registers, type Measure } from '../pack/index.ts';
import type { ParameterUsed, RuleResult } from './assessment.ts';
import { simulationTable } from './cumulate.ts';
import { integer, whole } from './exact.ts';
import { designProblems } from './problems.ts';
import { measureSource, type MeasureSource, type SourceOptions } from './source.ts';

export interface SimulateOptions extends SourceOptions {
  /** Follow each criterion in a bit, for "missed by one criterion alone". Default true. */
  readonly bits?: boolean;
}

/** A measure run over the population; the rows are in the table. */
export interface Simulation {
  readonly measure: Measure;
  /** SQL name of the table (unit_id, rule, bits, entitled, amount_cents, amount_known, one column per reported decision). */
  readonly table: string;
  readonly source: MeasureSource;
  readonly criteria: readonly Criterion[];
  readonly reports: readonly { readonly decision: string; readonly column: string; readonly scale: number }[];
  readonly parameters: readonly ParameterUsed[];
}

/** The outcome columns of a compiled measure that a simulation needs. */
export interface OutcomeColumns {
  readonly entitled: string;
  /** SQL that gives integer cents, null where the rule gives nothing. */
  readonly cents: string;
}

/**
 * Runs a measure over the whole population and keeps the table `simulation_<id>`; needs the registers of its kind of unit (`enterprise` and `exposure`; `household`; `person`), and the
 * simulations of the measures that it builds on. Layer `rule`: nothing is drawn, cut off or excluded here.
 */
export async function simulate(
  engine: Engine,
  measure: Measure,
  options: SimulateOptions,
): Promise<Result<Simulation>> {
  const source = await measureSource(engine, measure, options);
  if (!source.ok) return source;
  return simulateFrom(engine, measure, source.value, options.bits ?? true);
}

/** As `simulate`, over a source that is there already: a sweep changes constants only and need not measure the data again. */
export async function simulateFrom(
  engine: Engine,
  measure: Measure,
  source: MeasureSource,
  bits: boolean,
): Promise<Result<Simulation>> {
  const compiled = compileMeasure(measure, source, bits);
  if (!compiled.ok) return compiled;
  const columns = outcomeColumns(measure, compiled.value.columns);
  if (!columns.ok) return columns;
  const reports = reportColumns(measure, compiled.value.columns);
  const table = simulationTable(measure.id);
  await engine.run(tableSql(table, compiled.value, columns.value, reports));
  const warnings = [...compiled.warnings, ...(await missingAmounts(engine, measure, table))];
  const value: Simulation = {
    measure,
    table,
    source,
    criteria: compiled.value.criteria,
    reports: reports.map(({ decision, column, scale }) => ({ decision, column, scale })),
    parameters: source.parameters,
  };
  return success(value, warnings);
}

/** Compiles with bits; where only the bits stand in the way (more criteria than bits), without, and says so. */
function compileMeasure(measure: Measure, source: MeasureSource, bits: boolean): Result<CompiledDecisions> {
  const { entitlement, amount, report } = measure.decision;
  const options = { decisions: [...new Set([entitlement, amount, ...report])], table: entitlement };
  const compiled = compileDecisions(measure.model, source.source, { ...options, bits });
  if (compiled.ok || !bits) return compiled;
  const plain = compileDecisions(measure.model, source.source, options);
  if (!plain.ok) return compiled;
  const note = problem(
    designProblems,
    'DESIGN-BITS',
    { path: measure.folder },
    { measure: measure.id },
    'warning',
  );
  return success(plain.value, [...plain.warnings, note]);
}

type Outcome = Extract<CompiledColumn, { readonly kind: 'outcome' }>;

function outcomes(columns: readonly CompiledColumn[], decision: string): readonly Outcome[] {
  return columns
    .filter((column) => column.kind === 'outcome')
    .filter((column) => column.decision === decision);
}

/** The columns that say whether a unit is entitled and how many cents it gets: `scale` 0, 1 or 2. */
export interface Outcomes {
  readonly entitled: Outcome;
  readonly amount: Outcome & { readonly scale: number };
}

export function findOutcomes(measure: Measure, columns: readonly CompiledColumn[]): Result<Outcomes> {
  const { entitlement, amount } = measure.decision;
  // Where the register proves that no rule ever holds, the outcome is null for everybody: nobody is entitled.
  const entitled = outcomes(columns, entitlement).find(
    (column) =>
      (column.component ?? 'entitled') === 'entitled' &&
      (column.type === 'boolean' || column.type === 'null'),
  );
  const parameters = { measure: measure.id, decision: entitlement };
  if (entitled === undefined)
    return failure(problem(designProblems, 'DESIGN-ENTITLEMENT', { path: measure.folder }, parameters));
  const money = outcomes(columns, amount).find(
    (column) => column.type === 'number' || (column.type === 'null' && column.component === undefined),
  );
  const scale = money?.scale ?? 0;
  if (money === undefined || scale > 2 || scale < 0) {
    const place = { path: measure.folder };
    return failure(
      problem(designProblems, 'DESIGN-AMOUNT', place, { measure: measure.id, decision: amount }),
    );
  }
  return success({ entitled, amount: { ...money, scale } });
}

export function outcomeColumns(measure: Measure, columns: readonly CompiledColumn[]): Result<OutcomeColumns> {
  const found = findOutcomes(measure, columns);
  if (!found.ok) return found;
  const { entitled, amount } = found.value;
  const money = identifier(amount.column);
  return success({
    entitled: identifier(entitled.column),
    cents: amount.scale === 2 ? money : `${money} * ${10 ** (2 - amount.scale)}`,
  });
}

interface Report {
  readonly decision: string;
  readonly from: string;
  readonly column: string;
  readonly scale: number;
}

/** Numbers and booleans can be added up over a population; other outcomes are not reported. */
function reportColumns(measure: Measure, columns: readonly CompiledColumn[]): readonly Report[] {
  return measure.decision.report.flatMap((decision, index) => {
    const found = outcomes(columns, decision).find(
      (item) => item.type === 'number' || item.type === 'boolean',
    );
    if (found === undefined) return [];
    const name = identifier(found.column);
    const from = found.type === 'boolean' ? `${name}::INTEGER` : name;
    return [{ decision, from, column: `report_${index + 1}`, scale: found.scale ?? 0 }];
  });
}

function tableSql(
  table: string,
  compiled: CompiledDecisions,
  columns: OutcomeColumns,
  reports: readonly Report[],
): string {
  const named = (kind: 'rule' | 'bits') => compiled.columns.find((column) => column.kind === kind)?.column;
  const [rule, bits] = [named('rule'), named('bits')];
  const list = [
    'unit_id',
    `${rule === undefined ? '0' : identifier(rule)}::INTEGER AS rule`,
    `${bits === undefined ? '0' : identifier(bits)}::UBIGINT AS bits`,
    `coalesce(${columns.entitled}, false) AS entitled`,
    `(CASE WHEN ${columns.entitled} THEN greatest(coalesce(${columns.cents}, 0), 0) ELSE 0 END)::BIGINT AS amount_cents`,
    `coalesce(${columns.entitled}, false) = false OR coalesce(${columns.cents} >= 0, false) AS amount_known`,
    ...reports.map((item) => `CASE WHEN ${columns.entitled} THEN ${item.from} END AS ${item.column}`),
  ];
  return `CREATE OR REPLACE TABLE ${table} AS SELECT ${list.join(', ')} FROM (${compiled.select})`;
}

async function missingAmounts(engine: Engine, measure: Measure, table: string): Promise<readonly Problem[]> {
  const units = integer(
    (await engine.rows(`SELECT count(*) AS n FROM ${table} WHERE NOT amount_known`))[0]?.['n'],
  );
  if (units === 0n) return [];
  const parameters = { measure: measure.id, units: units.toString() };
  return [problem(designProblems, 'DESIGN-AMOUNT-MISSING', { path: measure.folder }, parameters, 'warning')];
}

/** The entitlement table of a measure; undefined where the decision is no table. */
export function entitlementTable(measure: Measure): DecisionTable | undefined {
  const decision = measure.model.decisions.find((item) => item.name === measure.decision.entitlement);
  return decision?.logic?.kind === 'decision table' ? decision.logic : undefined;
}

/** What every rule of the measure gave, rule 0 (none matched) first; a row of a sample counts for the units that it stands for. */
export async function ruleResults(engine: Engine, simulation: Simulation): Promise<readonly RuleResult[]> {
  const { population, weight } = registers[simulation.measure.unit]!;
  const from = weight === '1' ? simulation.table : `${simulation.table} JOIN ${population} USING (unit_id)`;
  const rows =
    await engine.rows(`SELECT rule, sum(${weight})::HUGEINT AS units, coalesce(sum(${weight}) FILTER (entitled), 0)::HUGEINT AS entitled,
      sum(amount_cents * ${weight})::HUGEINT AS cents FROM ${from} GROUP BY rule ORDER BY rule`);
  return listRules(simulation.measure, (index) => {
    const row = rows.find((item) => integer(item['rule']) === BigInt(index));
    return {
      units: whole(integer(row?.['units'])),
      entitled: whole(integer(row?.['entitled'])),
      amountCents: whole(integer(row?.['cents'])),
    };
  });
}

/** The rules of a measure's table with what each gave, rule 0 first. */
export function listRules(
  measure: Measure,
  given: (index: number) => Pick<RuleResult, 'units' | 'entitled' | 'amountCents'>,
): readonly RuleResult[] {
  const rules = entitlementTable(measure)?.rules ?? [];
  return [undefined, ...rules].map((rule, index) => ({
    index,
    ...(rule?.id === undefined ? {} : { id: rule.id }),
    label: ruleLabel(measure, rule),
    ...given(index),
  }));
}

/** Descriptions and notes of a model are in one language. */
function ruleLabel({ titles }: Measure, rule: DecisionTable['rules'][number] | undefined): Text {
  const title = rule?.id === undefined ? undefined : titles[rule.id];
  return title ?? sameText(rule?.description ?? rule?.annotations.find((note) => note !== '') ?? '');
}
