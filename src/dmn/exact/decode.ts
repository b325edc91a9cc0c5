import { Decimal } from '../../base/index.ts';
import type { Value } from '../../feel/index.ts';
import { dayOf, temporalOf } from './decode-temporal.ts';
import type { CompiledColumn, OutcomeType } from './program.ts';

/**
 * The outcome of one decision in a row that a back end gave, as FEEL value. Columns of integers may hold bigint, number or
 * text; dates the driver's Date objects or text; moments text; lists arrays of such.
 */
export function outcomeOf(
  columns: readonly CompiledColumn[],
  decision: string,
  row: Readonly<Record<string, unknown>>,
): Value {
  const own = columns.filter((column) => 'decision' in column && column.decision === decision);
  const present = own.find((column) => column.kind === 'present');
  if (present !== undefined && row[present.column] !== true) return null;
  const outcomes = own.filter((column) => column.kind === 'outcome');
  const whole = outcomes.find((column) => column.component === undefined);
  if (whole !== undefined) {
    const value = columnValue(whole, row);
    const single = own.find((column) => column.kind === 'single');
    const alone = single !== undefined && row[single.column] === true && Array.isArray(value);
    return alone ? ((value as readonly Value[])[0] ?? null) : value;
  }
  const entries = new Map<string, Value>();
  for (const column of outcomes) put(entries, column.path ?? [column.component!], columnValue(column, row));
  return { kind: 'context', entries };
}

function put(entries: Map<string, Value>, [name, ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    entries.set(name!, value);
    return;
  }
  const inner = entries.get(name!);
  const isContext =
    typeof inner === 'object' && inner !== null && 'kind' in inner && inner.kind === 'context';
  const nested = new Map<string, Value>(isContext ? inner.entries : []);
  put(nested, rest, value);
  entries.set(name!, { kind: 'context', entries: nested });
}

function columnValue(
  column: Extract<CompiledColumn, { readonly kind: 'outcome' }>,
  row: Readonly<Record<string, unknown>>,
): Value {
  if (column.constant !== undefined) return column.constant;
  return valueOf(column, row[column.column]);
}

function valueOf(type: OutcomeType, raw: unknown): Value {
  if (raw === null || raw === undefined) return null;
  switch (type.type) {
    case 'number':
      return new Decimal(textOf(raw)).div(new Decimal(10).pow(type.scale ?? 0));
    case 'days and time duration':
      return { kind: type.type, nanoseconds: BigInt(textOf(raw)) * 10n ** BigInt(9 - (type.scale ?? 0)) };
    case 'years and months duration':
      return { kind: type.type, months: BigInt(textOf(raw)) };
    case 'date':
      return raw instanceof Date ? dayOf(raw) : temporalOf(textOf(raw));
    case 'date and time':
      return temporalOf(textOf(raw));
    case 'list':
      return (raw as readonly unknown[]).map((item) => valueOf(type.element ?? { type: 'null' }, item));
    case 'context': {
      const fields = Object.entries(type.fields ?? {});
      const record = raw as Readonly<Record<string, unknown>>;
      return {
        kind: 'context',
        entries: new Map(fields.map(([name, field]) => [name, valueOf(field, record[name])])),
      };
    }
    default:
      return raw as string | boolean;
  }
}

/** A value of a driver as text: integers and ISO dates. */
function textOf(raw: unknown): string {
  return typeof raw === 'string' ? raw : `${raw as bigint}`;
}
