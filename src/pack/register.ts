import type { InputBinding, Measure, Unit } from './pack.ts';

export type RegisterTable = 'enterprise' | 'exposure' | 'household' | 'person';

/** The tables that a measure for a kind of unit can read: the register of its units, and what the scenario does to each of them. */
export interface Register {
  readonly population: RegisterTable;
  readonly exposure?: RegisterTable;
  /** SQL of how many units one row stands for. */
  readonly weight: string;
}

/** The register of each kind of unit; there is none of establishments. */
export const registers: Readonly<Record<Measure['unit'], Register | undefined>> = {
  enterprise: { population: 'enterprise', exposure: 'exposure', weight: '1' },
  establishment: undefined,
  household: { population: 'household', weight: 'weight' },
  person: { population: 'person', weight: 'weight' },
};

/** A column that a measure's input can be bound to, with what a SQL back end needs to read it exactly. */
export interface RegisterColumn {
  readonly table: RegisterTable;
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
  months: { type: 'number', unit: 'months', sql: 'INTEGER', scale: 0, storage: 'integer' },
  days: { type: 'number', unit: 'days', sql: 'INTEGER', scale: 0, storage: 'integer' },
  fte: { type: 'number', unit: 'fte', sql: 'DECIMAL(10,2)', scale: 2, storage: 'decimal' },
  factor: { type: 'number', unit: 'count', sql: 'DECIMAL(10,2)', scale: 2, storage: 'decimal' },
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

function households(
  table: 'household' | 'person',
  shape: ShapeName,
  ...names: readonly string[]
): readonly RegisterColumn[] {
  const common = { table, nullable: false, synthetic: true, windows: 'total' } as const;
  return names.map((name) => ({ ...common, name, ...shapes[shape] }));
}

/**
 * Every column of the registers, in their order; money in integer cents. One row per VAT unit in `enterprise` and `exposure`; in `household` and
 * `person` (adults) one row of the sample, which stands for `weight` of them.
 */
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
  ...households('household', 'id', 'unit_id'),
  ...households('household', 'text', 'region', 'kind'),
  ...households('household', 'count', 'adults', 'children', 'workers'),
  ...households('household', 'factor', 'equivalence'),
  ...households('household', 'cents', 'income_cents'),
  ...households('household', 'share', 'self_employed_loss'),
  ...households('household', 'months', 'buffer_from_months'),
  ...households('household', 'count', 'weight'),
  ...households('person', 'id', 'unit_id', 'household_id'),
  ...households('person', 'text', 'region', 'status', 'a21'),
  ...households('person', 'cents', 'gross_wage_cents', 'net_earnings_cents'),
  ...households('person', 'days', 'temporary_unemployment_days'),
  ...households('person', 'count', 'weight'),
];

const byName = new Map(registerColumns.map((column) => [`${column.table}.${column.name}`, column]));

/** The table that a binding of a measure reads, by the kind of unit that it is decided for; undefined where there is none. */
export function boundTable(binding: InputBinding, unit: Measure['unit']): RegisterTable | undefined {
  return binding.kind === 'population' || binding.kind === 'exposure'
    ? registers[unit]?.[binding.kind]
    : undefined;
}

/**
 * The column that a binding of a measure for such units reads and its name in the table; undefined for a binding to a parameter or measure,
 * or to a column that is not in the register.
 * @example boundColumn({ kind: 'exposure', column: 'closing_days', window: 'april' }, 'enterprise')?.sqlName // 'closing_days_april'
 */
export function boundColumn(
  binding: InputBinding,
  unit: Measure['unit'],
): { readonly column: RegisterColumn; readonly sqlName: string } | undefined {
  const table = boundTable(binding, unit);
  if (table === undefined || !('column' in binding)) return undefined;
  const column = byName.get(`${table}.${binding.column}`);
  if (column === undefined) return undefined;
  const window = binding.kind === 'exposure' ? binding.window : undefined;
  return { column, sqlName: window === undefined ? column.name : `${column.name}_${window}` };
}
