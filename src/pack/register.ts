import type { InputBinding, Unit } from './pack.ts';

/** A column that a measure's input can be bound to, with what a SQL back end needs to read it exactly. */
export interface RegisterColumn {
  readonly table: 'enterprise' | 'exposure';
  readonly name: string;
  /** The type of the value in FEEL. */
  readonly type: 'number' | 'string' | 'boolean' | 'date';
  readonly unit: Unit;
  /** The SQL type of the column. */
  readonly sql: string;
  /** For numbers: value = stored integer / 10^scale; money is stored in cents and read as euro. */
  readonly scale?: number;
  readonly storage?: 'integer' | 'decimal';
  readonly nullable: boolean;
  /** Drawn from a stated distribution, not in a source. */
  readonly synthetic: boolean;
  /** Whether the column exists for all windows together, per window (`<name>_<window>`), or both. */
  readonly windows: 'total' | 'each' | 'both';
}

type Shape = Pick<RegisterColumn, 'type' | 'unit' | 'sql' | 'scale' | 'storage'>;

const shapes = {
  text: { type: 'string', unit: 'text', sql: 'VARCHAR' },
  boolean: { type: 'boolean', unit: 'boolean', sql: 'BOOLEAN' },
  date: { type: 'date', unit: 'date', sql: 'DATE' },
  count: { type: 'number', unit: 'count', sql: 'INTEGER', scale: 0, storage: 'integer' },
  id: { type: 'number', unit: 'count', sql: 'BIGINT', scale: 0, storage: 'integer' },
  days: { type: 'number', unit: 'days', sql: 'INTEGER', scale: 0, storage: 'integer' },
  fte: { type: 'number', unit: 'fte', sql: 'DECIMAL(10,2)', scale: 2, storage: 'decimal' },
  share: { type: 'number', unit: 'share', sql: 'DECIMAL(5,4)', scale: 4, storage: 'decimal' },
  cents: { type: 'number', unit: 'euro', sql: 'BIGINT', scale: 2, storage: 'integer' },
} as const satisfies Readonly<Record<string, Shape>>;

type ShapeName = keyof typeof shapes;

function enterprise(
  shape: ShapeName,
  synthetic: boolean,
  ...names: readonly string[]
): readonly RegisterColumn[] {
  const common = { table: 'enterprise', nullable: false, synthetic, windows: 'total' } as const;
  return names.map((name) => ({ ...common, name, ...shapes[shape] }));
}

function exposure(
  shape: ShapeName,
  windows: RegisterColumn['windows'],
  names: readonly string[],
  nullable = false,
): readonly RegisterColumn[] {
  const common = { table: 'exposure', nullable, synthetic: true, windows } as const;
  return names.map((name) => ({ ...common, name, ...shapes[shape] }));
}

/** Every column of the tables `enterprise` and `exposure`, in their order. One row per VAT unit; money in integer cents. */
export const registerColumns: readonly RegisterColumn[] = [
  ...enterprise('id', false, 'unit_id', 'undertaking_id'),
  ...enterprise('text', false, 'refnis', 'province', 'region', 'nace', 'a64', 'a21', 'survey_sector'),
  ...enterprise('count', false, 'legal_form'),
  ...enterprise('text', false, 'legal_kind'),
  ...enterprise('date', true, 'start_date'),
  ...enterprise('count', true, 'employees'),
  ...enterprise('fte', true, 'fte'),
  ...enterprise('count', true, 'working_partners'),
  ...enterprise('text', true, 'size_class'),
  ...enterprise('cents', true, 'turnover_cents'),
  ...enterprise('text', true, 'occupation'),
  ...enterprise('cents', true, 'occupation_income_cents'),
  ...enterprise('boolean', true, 'employed_elsewhere_80'),
  ...enterprise('count', true, 'sites', 'extra_sites_fte'),
  ...enterprise('boolean', true, 'physical_site'),
  ...enterprise('cents', true, 'equity_cents', 'cash_cents'),
  ...enterprise('share', true, 'fixed_cost_share'),
  ...enterprise('boolean', false, 'vat_registered', 'active'),
  ...exposure('boolean', 'both', ['closed']),
  ...exposure('text', 'total', ['closure_kind']),
  ...exposure('date', 'total', ['closed_from', 'reopened'], true),
  ...exposure('days', 'total', ['opening_days_per_week']),
  ...exposure('boolean', 'total', ['hit', 'healthy_before']),
  ...exposure('days', 'each', ['closing_days']),
  ...exposure('cents', 'both', ['turnover_reference_cents', 'turnover_loss_cents']),
  ...exposure('share', 'each', ['turnover_loss']),
  ...exposure('cents', 'both', ['need_low_cents', 'need_cents', 'need_high_cents']),
];

const byName = new Map(registerColumns.map((column) => [`${column.table}.${column.name}`, column]));

/**
 * The column that a binding reads and its name in the table; undefined for a binding to a parameter or measure,
 * or to a column that is not in the register.
 * @example boundColumn({ kind: 'exposure', column: 'closing_days', window: 'april' })?.sqlName // 'closing_days_april'
 */
export function boundColumn(
  binding: InputBinding,
): { readonly column: RegisterColumn; readonly sqlName: string } | undefined {
  if (binding.kind !== 'population' && binding.kind !== 'exposure') return undefined;
  const table = binding.kind === 'population' ? 'enterprise' : 'exposure';
  const column = byName.get(`${table}.${binding.column}`);
  if (column === undefined) return undefined;
  const window = binding.kind === 'exposure' ? binding.window : undefined;
  return { column, sqlName: window === undefined ? column.name : `${column.name}_${window}` };
}
