import { Decimal, identifier, literal, type Problem } from '../../../base/index.ts';
import { formatTemporal, type Value } from '../../../feel/index.ts';
import { type Dialect } from '../../../feel/internal.ts';
import { dayNumber } from '../../../feel/index.ts';
import { compileDecisions, outcomeOf, type ColumnInput, type Criterion, type Model } from '../../index.ts';
import type { TestEngine } from './engine.ts';

export type Given = Readonly<Record<string, Value>>;

/** One decision over rows of values; `table`: with the rule and the bits of its table. */
export interface RowsQuestion {
  readonly model: Model;
  readonly decision: string;
  readonly inputs: readonly { readonly name: string; readonly type: string }[];
  readonly rows: readonly Given[];
  readonly table?: boolean;
}

export interface DecidedRow {
  readonly value: Value;
  readonly rule?: number;
  readonly bits?: bigint;
}

export type RowsRun =
  | {
      readonly ok: true;
      readonly rows: readonly DecidedRow[];
      readonly criteria: readonly Criterion[];
      /** What was run, for messages. */
      readonly code: string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

let tables = 0;

/** Runs one decision over rows of values in a real table with typed columns, so that nothing is constant. */
export async function runRows(
  engine: TestEngine,
  { model, decision, inputs, rows, table = false }: RowsQuestion,
): Promise<RowsRun> {
  tables += 1;
  const name = identifier(`rows${tables}`);
  const columns = inputs.map((input, at) => columnOf(engine.dialect, input, `c${at}`, rows));
  const source = {
    relation: name,
    keys: ['row'],
    inputs: Object.fromEntries(inputs.map((input, at) => [input.name, columns[at]!.input])),
  };
  const wishes = table ? { table: decision, bits: true } : {};
  const compiled = compileDecisions(model, source, { decisions: [decision], ...wishes }, engine.dialect);
  if (!compiled.ok) return { ok: false, problems: compiled.problems };
  const { select, columns: outcomes, criteria } = compiled.value;
  if (/\b(?:DOUBLE|FLOAT|REAL)\b/i.test(select.replaceAll(/'(?:[^']|'')*'/g, '')))
    throw new Error(`a double in ${select}`);
  const types = ['row BIGINT', ...columns.map((column) => `${identifier(column.name)} ${column.sqlType}`)];
  await engine.run(`CREATE TABLE ${name} (${types.join(', ')})`);
  const values = rows.map((_, row) => `(${[String(row), ...columns.map((column) => column.values[row]!)].join(', ')})`);
  if (values.length > 0) await engine.run(`INSERT INTO ${name} VALUES ${values.join(', ')}`);
  const found = await engine.rows(select);
  await engine.run(`DROP TABLE ${name}`);
  const sorted = found.toSorted((a, b) => Number(a['row']) - Number(b['row']));
  return {
    ok: true,
    criteria,
    code: select,
    rows: sorted.map((row) => ({
      value: outcomeOf(outcomes, decision, row),
      ...(table ? { rule: Number(row['rule']), bits: BigInt(String(row['bits'])) } : {}),
    })),
  };
}

const sqlTypes: Readonly<Record<string, string>> = {
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'date and time': 'TIMESTAMP',
};

function columnOf(
  dialect: Dialect,
  input: { readonly name: string; readonly type: string },
  name: string,
  rows: readonly Given[],
): { readonly name: string; readonly sqlType: string; readonly values: readonly string[]; readonly input: ColumnInput } {
  const given = rows.map((row) => row[input.name] ?? null);
  const nullable = given.includes(null);
  const column = { kind: 'column', column: name, nullable } as const;
  const numbers = given.map(integerLike);
  const filled = numbers.filter((item) => item !== null);
  const type = input.type as Extract<ColumnInput, { readonly kind: 'column' }>['type'];
  if (sqlTypes[type] !== undefined)
    return { name, sqlType: sqlTypes[type], values: given.map(sqlOf), input: { ...column, type } };
  const scale = Math.max(0, ...filled.map((item) => item.decimalPlaces()));
  const whole = numbers.map((item) => (item === null ? null : BigInt(item.times(new Decimal(10).pow(scale)).toFixed(0))));
  const sizes = whole.filter((item) => item !== null);
  const low = sizes.reduce((a, b) => (a < b ? a : b), 0n);
  const high = sizes.reduce((a, b) => (a > b ? a : b), 0n);
  const values = whole.map((item) => (item === null ? 'NULL' : String(item)));
  return {
    name,
    sqlType: dialect.types.wide,
    values,
    input: { ...column, type, scale, range: [low, high] },
  };
}

function integerLike(value: Value): Decimal | null {
  if (value instanceof Decimal) return value;
  if (value === null || typeof value !== 'object' || !('kind' in value)) return null;
  if (value.kind === 'days and time duration') return new Decimal(String(value.nanoseconds)).div(1_000_000_000);
  return value.kind === 'years and months duration' ? new Decimal(String(value.months)) : null;
}

function sqlOf(value: Value): string {
  if (value === null) return 'NULL';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return literal(value);
  if (typeof value === 'object' && 'kind' in value) {
    // Both engines count from a day in the same way; how they write years before Christ differs.
    if (value.kind === 'date') return `DATE '1970-01-01' + (${dayNumber(value)})`;
    if (value.kind === 'date and time') {
      const clock = formatTemporal(value).replace(/^.*T/, '');
      return `(DATE '1970-01-01' + (${dayNumber(value.date)})) + INTERVAL '${clock}'`;
    }
  }
  throw new Error('no such column');
}
