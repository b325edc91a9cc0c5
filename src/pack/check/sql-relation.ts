import { Decimal } from '../../base/index.ts';
import type { ColumnInput, SqlSource } from '../../dmn/index.ts';
import { identifier, literal } from '../../engine/index.ts';
import type { Value } from '../../feel/index.ts';
import { dayText } from '../day.ts';
import type { Case, Measure, MeasureInput } from '../pack.ts';
import { boundColumn } from '../register.ts';
import { unitTypes } from '../units.ts';

/** The examples of a measure as a relation with the columns of the register, so that SQL reads them as it reads units. */
export function caseRelation(
  measure: Measure,
  cases: readonly Case[],
  parameters: Readonly<Record<string, Value>>,
): SqlSource {
  const given = measure.inputs.filter((input) => input.binding.kind !== 'parameter');
  const shapes = given.map((input, index) => shapeOf(measure, input, `input_${index}`));
  const rows = cases.map((example, row) => {
    const cells = given.map((input, index) => cell(shapes[index]!, example.given[input.name] ?? null));
    return `SELECT ${[`${row}::BIGINT AS example`, ...cells].join(', ')}`;
  });
  const inputs: Record<string, ColumnInput> = {};
  for (const [name, value] of Object.entries(parameters)) inputs[name] = { kind: 'constant', value };
  given.forEach((input, index) => {
    const values = cases.map((example) => example.given[input.name] ?? null);
    inputs[input.name] = sqlInput(shapes[index]!, values);
  });
  return { relation: `(${rows.join(' UNION ALL ')})`, keys: ['example'], inputs };
}

interface Shape {
  readonly column: string;
  readonly sql: string;
  readonly type: 'number' | 'string' | 'boolean' | 'date';
  readonly scale: number;
  readonly storage: 'integer' | 'decimal';
}

/** The column as it is in the register; the outcome of another measure is a yes or no, or an amount in cents. */
function shapeOf({ unit }: Pick<Measure, 'unit'>, input: MeasureInput, column: string): Shape {
  const bound = boundColumn(input.binding, unit)?.column;
  const type = unitTypes[input.unit];
  const sql = { number: 'BIGINT', string: 'VARCHAR', boolean: 'BOOLEAN', date: 'DATE' }[type];
  const scale = bound?.scale ?? (input.unit === 'euro' ? 2 : 0);
  return { column, type, sql: bound?.sql ?? sql, scale, storage: bound?.storage ?? 'integer' };
}

/** Number of decimals that a column can hold. */
export function inputScale(measure: Pick<Measure, 'unit'>, input: MeasureInput): number {
  return shapeOf(measure, input, '').scale;
}

function cell({ column, sql, scale, storage }: Shape, value: Value): string {
  const digits = (number: Decimal) => (storage === 'integer' ? number.times(`1e${scale}`) : number).toFixed();
  const text =
    value === null
      ? 'NULL'
      : value instanceof Decimal
        ? digits(value)
        : typeof value === 'object' && 'kind' in value && value.kind === 'date'
          ? literal(dayText(value))
          : typeof value === 'string'
            ? literal(value)
            : String(value === true);
  return `CAST(${text} AS ${sql}) AS ${identifier(column)}`;
}

/** Ranges are measured on the values, as they are over a population. */
function sqlInput({ column, type, scale, storage }: Shape, values: readonly Value[]): ColumnInput {
  const nullable = values.includes(null);
  if (type !== 'number') return { kind: 'column', column, type, nullable };
  const integers = values
    .filter((value): value is Decimal => value instanceof Decimal)
    .map((value) => BigInt(value.times(`1e${scale}`).toFixed(0)))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const [least, most] = [integers[0] ?? 0n, integers.at(-1) ?? 0n];
  return { kind: 'column', column, type, nullable, scale, storage, range: [least, most] };
}
