import { collect, failure, problem, success, type Result } from '../base/index.ts';
import type { ColumnInput, SqlSource } from '../dmn/index.ts';
import { formatValue, type Value } from '../feel/index.ts';
import { identifier, type Engine, type Row } from '../engine/index.ts';
import {
  boundColumn,
  registers,
  resolveParameter,
  type Measure,
  type MeasureInput,
  type RegisterColumn,
} from '../pack/index.ts';
import type { ParameterUsed } from './assessment.ts';
import { simulationTable } from './cumulate.ts';
import { integer } from './exact.ts';
import { designProblems } from './problems.ts';

export interface SourceOptions {
  /** The day for which parameters are valid; default: the first day of the measure. */
  readonly validAt?: string | undefined;
  /** The day up to which they were known. */
  readonly knownAt: string;
  /** Parameters changed by the user. */
  readonly values?: ReadonlyMap<string, Value> | undefined;
  /** Measures whose simulation tables exist. */
  readonly simulated: ReadonlySet<string>;
}

export interface MeasureSource {
  readonly source: SqlSource;
  readonly parameters: readonly ParameterUsed[];
}

interface Bound {
  readonly name: string;
  /** SQL over the aliases `e` and `x` or a simulation's table, and the column's shape; absent for a constant. */
  readonly sql?: string;
  readonly column?: Pick<RegisterColumn, 'type' | 'scale' | 'storage'>;
  readonly table?: string;
  /** The table that the SQL reads, with its alias. */
  readonly from?: string;
  readonly constant?: { readonly value: Value };
  readonly parameter?: ParameterUsed;
}

/**
 * The relation that a measure decides over: one row per unit with the columns its inputs are bound to, parameters as
 * constants. Ranges of the numbers are measured on the data, so that the compiler can prove which integers are wide enough.
 */
export async function measureSource(
  engine: Engine,
  measure: Measure,
  options: SourceOptions,
): Promise<Result<MeasureSource>> {
  const bound = collect(measure.inputs.map((input) => bind(measure, input, options)));
  if (!bound.ok) return bound;
  const columns = bound.value.filter((item) => item.sql !== undefined);
  const list = columns.map((item, index) => `${item.sql} AS c${index}`);
  const joins = [...new Set(columns.flatMap((item) => item.table ?? []))].map(
    (table) => `JOIN ${table} USING (unit_id)`,
  );
  const from = registerRelation(measure.unit);
  if (from === undefined)
    return failure(
      problem(
        designProblems,
        'DESIGN-REGISTER-NONE',
        { path: measure.folder },
        { measure: measure.id, unit: measure.unit },
      ),
    );
  const relation = `(SELECT ${['e.unit_id', ...list].join(', ')} FROM ${from} ${joins.join(' ')})`;
  const shapes = await measureRanges(engine, columns);
  const inputs: Record<string, ColumnInput> = {};
  for (const item of bound.value) {
    if (item.constant !== undefined) inputs[item.name] = { kind: 'constant', value: item.constant.value };
  }
  for (const [index, item] of columns.entries()) inputs[item.name] = shapes[index]!;
  return success({
    source: { relation, keys: ['unit_id'], inputs },
    parameters: bound.value.flatMap((item) => item.parameter ?? []),
  });
}

/** The register of a kind of unit as `e`, with what the scenario does to each as `x` where there is such a table. */
function registerRelation(unit: Measure['unit']): string | undefined {
  const register = registers[unit];
  if (register === undefined) return undefined;
  const { population, exposure } = register;
  return exposure === undefined ? `${population} e` : `${population} e JOIN ${exposure} x USING (unit_id)`;
}

function bind(measure: Measure, input: MeasureInput, options: SourceOptions): Result<Bound> {
  const { binding } = input;
  switch (binding.kind) {
    case 'parameter':
      return bindParameter(measure, input.name, binding.key, options);
    case 'population':
    case 'exposure': {
      const found = boundColumn(binding, measure.unit);
      if (found === undefined) return failure(unknownColumn(measure, input.name, binding.column));
      const alias = binding.kind === 'population' ? 'e' : 'x';
      return success({
        name: input.name,
        sql: `${alias}.${identifier(found.sqlName)}`,
        column: found.column,
        from: `${found.column.table} ${alias}`,
      });
    }
    case 'measure': {
      const table = simulationTable(binding.measure);
      if (!options.simulated.has(binding.measure)) {
        const parameters = { measure: measure.id, other: binding.measure };
        return failure(problem(designProblems, 'DESIGN-ORDER', { path: measure.folder }, parameters));
      }
      return success<Bound>(
        binding.field === 'entitled'
          ? {
              name: input.name,
              sql: `${table}.entitled`,
              column: { type: 'boolean' } as const,
              table,
              from: table,
            }
          : {
              name: input.name,
              sql: `${table}.amount_cents`,
              column: { type: 'number', scale: 2 } as const,
              table,
              from: table,
            },
      );
    }
  }
}

function unknownColumn(measure: Measure, input: string, column: string) {
  const parameters = { measure: measure.id, input, column };
  return problem(designProblems, 'DESIGN-COLUMN-UNKNOWN', { path: measure.folder }, parameters);
}

function bindParameter(measure: Measure, name: string, key: string, options: SourceOptions): Result<Bound> {
  const parameter = measure.parameters.find((item) => item.key === key);
  if (parameter === undefined) {
    const known = measure.parameters.map((item) => item.key).join(', ');
    const parameters = { measure: measure.id, input: name, key, known };
    return failure(problem(designProblems, 'DESIGN-PARAMETER-UNKNOWN', { path: measure.folder }, parameters));
  }
  const dated = resolveParameter(parameter, {
    validAt: options.validAt ?? measure.period.from,
    knownAt: options.knownAt,
  });
  if (!dated.ok) return dated;
  const changed = options.values?.has(key) === true;
  const value = changed ? options.values.get(key)! : dated.value.value;
  return success({
    name,
    constant: { value },
    parameter: {
      key,
      title: parameter.title,
      unit: parameter.unit,
      value: formatValue(value),
      source: dated.value.source,
      confidence: dated.value.confidence,
      changed,
    },
  });
}

/** Least and greatest stored integer of every number column, and which columns hold nulls: one pass per table, without a join. */
async function measureRanges(engine: Engine, columns: readonly Bound[]): Promise<readonly ColumnInput[]> {
  const row: Record<string, Row[string]> = {};
  for (const table of new Set(columns.map((item) => item.from!))) {
    const list = columns.flatMap((item, index) => (item.from === table ? rangeSql(item, index) : []));
    Object.assign(row, (await engine.rows(`SELECT ${list.join(', ')} FROM ${table}`))[0]);
  }
  return columns.map((item, index): ColumnInput => {
    const nullable = integer(row[`n${index}`]) > 0n;
    const base = { kind: 'column', column: `c${index}`, type: item.column!.type, nullable } as const;
    if (item.column?.type !== 'number') return base;
    const range = [integer(row[`lo${index}`]), integer(row[`hi${index}`])] as const;
    const { scale = 0, storage = 'integer' } = item.column;
    return { ...base, scale, storage, range };
  });
}

function rangeSql(item: Bound, index: number): readonly string[] {
  const nulls = `count(*) - count(${item.sql}) AS n${index}`;
  if (item.column?.type !== 'number') return [nulls];
  const scaled = item.column.storage === 'decimal' ? ` * ${10n ** BigInt(item.column.scale ?? 0)}` : '';
  return [
    nulls,
    `(min(${item.sql})${scaled})::BIGINT AS lo${index}`,
    `(max(${item.sql})${scaled})::BIGINT AS hi${index}`,
  ];
}

/** The same source with other values of parameters. */
export function withValues(
  measure: Measure,
  source: MeasureSource,
  values: ReadonlyMap<string, Value>,
): MeasureSource {
  const inputs: Record<string, ColumnInput> = { ...source.source.inputs };
  for (const { name, binding } of measure.inputs) {
    if (binding.kind === 'parameter' && values.has(binding.key))
      inputs[name] = { kind: 'constant', value: values.get(binding.key)! };
  }
  const parameters = source.parameters.map((item) =>
    values.has(item.key) ? { ...item, value: formatValue(values.get(item.key)!), changed: true } : item,
  );
  return { source: { ...source.source, inputs }, parameters };
}
