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
 * on threads. Integers come as the scaled integers that they are; none passes through a rounding. `withKeys: false` leaves the keys out.
 */
export async function loadTable(
  engine: Engine,
  source: SqlSource,
  { withKeys = true }: { readonly withKeys?: boolean } = {},
): Promise<LoadedTable> {
  const columns = Object.values(source.inputs).filter((input): input is Column => input.kind === 'column');
  const distinct = [...new Map(columns.map((input) => [input.column, input])).values()];
  const order = source.keys.map(identifier);
  const keys = withKeys ? source.keys : [];
  const rows = Number(await engine.value(`SELECT count(*)::INTEGER FROM ${source.relation}`));
  const keyValues = keys.map((): DuckDBValue[] => []);
  const filled = distinct.map((input) => emptyColumn(input, rows));
  const list = [
    ...keys.map(identifier),
    ...distinct.map((input) => `${readSql(input)} AS ${identifier(input.column)}`),
  ];
  if (list.length > 0)
    await engine.eachPart(
      `SELECT ${list.join(', ')} FROM ${source.relation}${order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`}`,
      (part, from) => {
        for (const [at, values] of keyValues.entries()) for (const value of part[at]!) values.push(value);
        for (const [at, { fill }] of filled.entries()) fill(part[keys.length + at]!, from);
      },
    );
  return {
    rows,
    keys: Object.fromEntries(keys.map((key, at) => [key, keyValues[at]!])),
    columns: Object.fromEntries(distinct.map((input, at) => [input.column, filled[at]!.column])),
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

/** A column of so many rows, and how values are put into it from a row on. */
interface Filled {
  readonly column: KernelColumn;
  readonly fill: (values: readonly DuckDBValue[], from: number) => void;
}

function emptyColumn(input: Column, rows: number): Filled {
  if (input.type === 'string') return emptyTexts(rows);
  if (input.type === 'boolean') {
    const column = new Uint8Array(new SharedArrayBuffer(rows));
    return { column, fill: filler(column, (value) => (value === null ? 2 : Number(value))) };
  }
  const isNumber = !['date', 'date and time'].includes(input.type);
  if (isNumber && isWide(input)) {
    const column: (bigint | null)[] = [];
    return {
      column,
      fill: (values) => {
        for (const value of values) column.push(value as bigint | null);
      },
    };
  }
  const column = new Float64Array(new SharedArrayBuffer(rows * 8));
  return { column, fill: filler(column, (value) => (value === null ? NaN : (value as number))) };
}

function emptyTexts(rows: number): Filled {
  const places = new Map<DuckDBValue, number>();
  const texts: (string | null)[] = [];
  const codes = new Uint32Array(new SharedArrayBuffer(rows * 4));
  const placeOf = (value: DuckDBValue): number => {
    const place = places.get(value);
    if (place !== undefined) return place;
    places.set(value, texts.length);
    texts.push(value as string | null);
    return texts.length - 1;
  };
  return { column: { codes, texts }, fill: filler(codes, placeOf) };
}

function filler(
  column: Uint8Array | Uint32Array | Float64Array,
  valueOf: (value: DuckDBValue) => number,
): Filled['fill'] {
  return (values, from) => {
    for (const [at, value] of values.entries()) column[from + at] = valueOf(value);
  };
}
