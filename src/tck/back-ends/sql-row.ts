import { Decimal } from '../../base/index.ts';
import type { Model, ColumnInput, SqlSource } from '../../dmn/index.ts';
import { identifier, literal } from '../../engine/index.ts';
import { formatValue, kindOf, type DateTimeValue, type Value } from '../../feel/index.ts';

/** A real table of one row with a typed column for every scalar input; other inputs are constants of the source. */
export interface SqlRow {
  /** Statement that makes the table. */
  readonly create: string;
  readonly source: SqlSource;
}

const table = 'kit_row';

export function sqlRow(model: Model, given: ReadonlyMap<string, Value>): SqlRow {
  const inputs: Record<string, ColumnInput> = {};
  const columns = ['1 AS "row"'];
  const all = new Map<string, Value>(model.inputs.map((input) => [input.name, null]));
  for (const [name, value] of given) all.set(name.replace(/^.*#/, ''), value);
  for (const [name, value] of all) {
    const declared = model.inputs.find((input) => input.name === name)?.type.kind;
    const column = columnOf(
      value,
      value === null ? (declared ?? 'any') : kindOf(value),
      `c${columns.length}`,
    );
    inputs[name] = column?.input ?? { kind: 'constant', value };
    if (column !== undefined) columns.push(column.sql);
  }
  return {
    create: `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${columns.join(', ')}`,
    source: { relation: table, keys: ['row'], inputs },
  };
}

/** A column as SQL and as the compiler knows it; undefined for kinds that have no column type. */
function columnOf(
  value: Value,
  kind: string,
  name: string,
): { readonly sql: string; readonly input: ColumnInput } | undefined {
  const column = { kind: 'column' as const, column: name, nullable: true };
  const as = (type: string, text: string | null) =>
    `CAST(${text === null ? 'NULL' : text} AS ${type}) AS ${identifier(name)}`;
  switch (kind) {
    case 'number':
      return numberColumn(value, column, as);
    case 'string':
      return {
        sql: as('VARCHAR', value === null ? null : literal(formatValue(value))),
        input: { ...column, type: 'string' },
      };
    case 'boolean':
      return {
        sql: as('BOOLEAN', value === null ? null : formatValue(value)),
        input: { ...column, type: 'boolean' },
      };
    case 'date':
      return {
        sql: as('DATE', value === null ? null : literal(formatValue(value))),
        input: { ...column, type: 'date' },
      };
    case 'date and time': {
      const time = (value as DateTimeValue | null)?.time;
      if (
        time !== undefined &&
        (time.offset !== undefined || time.zone !== undefined || time.nanosecond % 1000 !== 0)
      ) {
        return undefined;
      }
      const text = value === null ? null : literal(formatValue(value).replace('T', ' '));
      return { sql: as('TIMESTAMP', text), input: { ...column, type: 'date and time' } };
    }
    default:
      return undefined;
  }
}

/** Any number of nine digits before the point could stand in the column: the range is not that of the one value. */
function numberColumn(
  value: Value,
  column: { readonly kind: 'column'; readonly column: string; readonly nullable: boolean },
  as: (type: string, text: string | null) => string,
): { readonly sql: string; readonly input: ColumnInput } | undefined {
  const digits = value instanceof Decimal ? value : new Decimal(0);
  const scale = digits.decimalPlaces();
  const stored = BigInt(digits.times(new Decimal(10).pow(scale)).toFixed(0));
  const usual = 10n ** BigInt(9 + scale);
  const size = stored < 0n ? -stored : stored;
  const most = size > usual ? size : usual;
  if (most > 2n ** 63n - 1n) return undefined;
  return {
    sql: as('BIGINT', value === null ? null : String(stored)),
    input: { ...column, type: 'number', scale, range: [-most, most] },
  };
}
