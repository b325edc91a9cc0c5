import { Decimal } from '../../base/index.ts';
import type { ColumnInput, ColumnInputs, Model } from '../../dmn/index.ts';
import { kindOf, type Value } from '../../feel/index.ts';

type Column = Extract<ColumnInput, { readonly kind: 'column' }>;

/** The inputs of a case as a table of one row: a typed column for every scalar; other inputs are constants. */
export interface Row {
  readonly inputs: ColumnInputs;
  readonly cells: readonly Cell[];
}

export interface Cell {
  readonly input: Column;
  readonly value: Value;
}

export function rowOf(model: Model, given: ReadonlyMap<string, Value>): Row {
  const inputs: Record<string, ColumnInput> = {};
  const cells: Cell[] = [];
  const all = new Map<string, Value>(model.inputs.map((input) => [input.name, null]));
  for (const [name, value] of given) all.set(name.replace(/^.*#/, ''), value);
  for (const [name, value] of all) {
    const declared = model.inputs.find((input) => input.name === name)?.type.kind ?? 'any';
    const column = columnOf(value, value === null ? declared : kindOf(value), `c${cells.length + 1}`);
    inputs[name] = column ?? { kind: 'constant', value };
    if (column !== undefined) cells.push({ input: column, value });
  }
  return { inputs, cells };
}

/** The column as a compiler knows it; undefined for kinds that have no column type. */
function columnOf(value: Value, kind: string, name: string): Column | undefined {
  const column = { kind: 'column', column: name, nullable: true } as const;
  switch (kind) {
    case 'number':
      return numberColumn(value, column);
    case 'string':
    case 'boolean':
    case 'date':
      return { ...column, type: kind };
    case 'date and time':
      return isLocal(value) ? { ...column, type: kind } : undefined;
    default:
      return undefined;
  }
}

/** Without offset or zone, in microseconds. */
function isLocal(value: Value): boolean {
  if (value === null) return true;
  if (typeof value !== 'object' || !('kind' in value) || value.kind !== 'date and time') return false;
  const { offset, zone, nanosecond } = value.time;
  return offset === undefined && zone === undefined && nanosecond % 1000 === 0;
}

/** Any number of nine digits before the point could stand in the column: the range is not that of the one value. */
function numberColumn(value: Value, column: Omit<Column, 'type'>): Column | undefined {
  const scale = value instanceof Decimal ? value.decimalPlaces() : 0;
  const stored = storedInteger(value, scale) ?? 0n;
  const usual = 10n ** BigInt(9 + scale);
  const size = stored < 0n ? -stored : stored;
  const most = size > usual ? size : usual;
  return most > 2n ** 63n - 1n ? undefined : { ...column, type: 'number', scale, range: [-most, most] };
}

/** A number as the integer that a column of so many decimals holds. */
export function storedInteger(value: Value, scale: number): bigint | null {
  return value instanceof Decimal ? BigInt(value.times(new Decimal(10).pow(scale)).toFixed(0)) : null;
}
