import type { DuckDBValue } from '@duckdb/node-api';
import { identifier } from '../base/index.ts';
import type { ColumnInput, KernelColumn, SqlSource } from '../dmn/index.ts';
import type { Engine } from './engine.ts';
import type { KernelTable } from './kernel.ts';

type Column = Extract<ColumnInput, { readonly kind: 'column' }>;

/** A relation in memory, with its keys in the order of the rows. */
export interface LoadedTable extends KernelTable {
  readonly keys: Readonly<Record<string, readonly DuckDBValue[]>>;
}

/**
 * Reads the columns that decisions are made from into shared arrays, in the order of the keys, so that kernels can decide them
 * on threads. Integers come as the scaled integers that they are; none passes through a rounding.
 */
export async function loadTable(engine: Engine, source: SqlSource): Promise<LoadedTable> {
  const columns = Object.values(source.inputs).filter((input): input is Column => input.kind === 'column');
  const distinct = [...new Map(columns.map((input) => [input.column, input])).values()];
  const keys = source.keys.map(identifier);
  const list = [...keys, ...distinct.map((input) => `${readSql(input)} AS ${identifier(input.column)}`)];
  const order = keys.length === 0 ? '' : ` ORDER BY ${keys.join(', ')}`;
  const read = await engine.columns(`SELECT ${list.join(', ')} FROM ${source.relation}${order}`);
  const values = (at: number): readonly DuckDBValue[] => read[at] ?? [];
  return {
    rows: values(0).length,
    keys: Object.fromEntries(source.keys.map((key, at) => [key, values(at)])),
    columns: Object.fromEntries(
      distinct.map((input, at) => [input.column, arrayOf(input, values(keys.length + at))]),
    ),
  };
}

/** Integers below 2^53, days and microseconds are exact in a double, which the driver hands over fastest. */
function readSql(input: Column): string {
  const column = identifier(input.column);
  switch (input.type) {
    case 'string':
      return `CAST(${column} AS VARCHAR)`;
    case 'boolean':
      return `CAST(${column} AS BOOLEAN)`;
    case 'date':
      return `CAST(CAST(${column} AS DATE) - DATE '1970-01-01' AS DOUBLE)`;
    case 'date and time':
      return `CAST(epoch_us(CAST(${column} AS TIMESTAMP)) AS DOUBLE)`;
    default: {
      const whole = input.storage === 'decimal' ? `${column} * ${10n ** BigInt(input.scale ?? 0)}` : column;
      return isWide(input) ? `CAST(${whole} AS HUGEINT)` : `CAST(CAST(${whole} AS BIGINT) AS DOUBLE)`;
    }
  }
}

const most = 2n ** 53n - 1n;

function isWide({ range }: Column): boolean {
  return range === undefined || range[0] < -most || range[1] > most;
}

function arrayOf(input: Column, values: readonly DuckDBValue[]): KernelColumn {
  if (input.type === 'string') return textsOf(values as readonly (string | null)[]);
  if (input.type === 'boolean') {
    const truths = new Uint8Array(new SharedArrayBuffer(values.length));
    for (const [at, value] of values.entries()) truths[at] = value === null ? 2 : Number(value);
    return truths;
  }
  const isNumber = !['date', 'date and time'].includes(input.type);
  if (isNumber && isWide(input)) return values as readonly (bigint | null)[];
  const numbers = new Float64Array(new SharedArrayBuffer(values.length * 8));
  for (const [at, value] of values.entries()) numbers[at] = value === null ? NaN : (value as number);
  return numbers;
}

function textsOf(values: readonly (string | null)[]): KernelColumn {
  const places = new Map<string | null, number>();
  const codes = new Uint32Array(new SharedArrayBuffer(values.length * 4));
  for (const [at, value] of values.entries()) {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    codes[at] = place;
  }
  return { codes, texts: [...places.keys()] };
}
