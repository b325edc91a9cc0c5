import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { identifier, literal, type Engine } from '../../engine/index.ts';
import { columnOf, type Window } from '../scenario/index.ts';
import { firmsProblems } from './problems.ts';

/** A table in the engine, the columns that are read, and what every value of them must be. */
interface Wanted {
  readonly table: string;
  readonly columns: readonly { readonly name: string; readonly least?: number; readonly most?: number }[];
}

/** Amounts from here on would leave 64 bits in the products below. */
const most = 10 ** 13;

function wanted(windows: readonly Window[], support: string | undefined): readonly Wanted[] {
  return [
    {
      table: 'enterprise',
      columns: [
        { name: 'unit_id' },
        { name: 'a64' },
        { name: 'a21' },
        { name: 'legal_kind' },
        { name: 'employees', least: 0, most: 10_000_000 },
        { name: 'working_partners', least: 0, most: 10_000_000 },
        { name: 'fte', least: 0, most: 10_000_000 },
        { name: 'turnover_cents', least: 0, most },
        { name: 'fixed_cost_share', least: 0, most: 1 },
        { name: 'cash_cents', least: 0, most },
        { name: 'equity_cents', least: -most, most },
      ],
    },
    {
      table: 'exposure',
      columns: [
        { name: 'unit_id' },
        ...windows.flatMap((window) => [
          { name: columnOf('turnover_reference_cents', window), least: 0, most },
          { name: columnOf('turnover_loss_cents', window), least: -most, most },
        ]),
      ],
    },
    ...(support === undefined
      ? []
      : [
          {
            table: support,
            columns: [{ name: 'unit_id' }, { name: 'measure' }, { name: 'paid_cents', least: 0, most }],
          },
        ]),
  ];
}

/**
 * Whether the register, the exposure and the support can be computed with: tables and columns are there, no value is empty or out of range, every unit
 * stands once in register and exposure. Problems FIRMS-TABLE, FIRMS-COLUMN, FIRMS-VALUE, FIRMS-UNITS.
 */
export async function checkTables(
  engine: Engine,
  windows: readonly Window[],
  support: string | undefined,
): Promise<Result<undefined>> {
  const tables = wanted(windows, support);
  const shapes = await Promise.all(tables.map((item) => shapeProblems(engine, item)));
  if (shapes.flat().length > 0) return failure(...shapes.flat());
  const problems = [
    ...(await Promise.all(tables.map((item) => valueProblems(engine, item)))).flat(),
    ...(await unitProblems(engine, support)),
  ];
  return problems.length > 0 ? failure(...problems) : success(undefined);
}

async function shapeProblems(engine: Engine, { table, columns }: Wanted): Promise<readonly Problem[]> {
  const rows = await engine.rows(
    `SELECT DISTINCT column_name AS name FROM information_schema.columns WHERE table_name = ${literal(table)}`,
  );
  if (rows.length === 0) return [problem(firmsProblems, 'FIRMS-TABLE', {}, { table })];
  const there = new Set(rows.map(({ name }) => name));
  const missing = columns.filter(({ name }) => !there.has(name)).map(({ name }) => name);
  return missing.length === 0
    ? []
    : [problem(firmsProblems, 'FIRMS-COLUMN', {}, { table, missing: missing.join(', ') })];
}

async function valueProblems(engine: Engine, { table, columns }: Wanted): Promise<readonly Problem[]> {
  const bad = columns.map(({ name, least, most: limit }) => {
    const column = identifier(name);
    const range = least === undefined ? 'true' : `${column} BETWEEN ${least} AND ${limit}`;
    return `count(*) FILTER (${column} IS NULL OR NOT (${range}))::INTEGER AS ${column}`;
  });
  const [row] = await engine.rows(`SELECT ${bad.join(', ')} FROM ${identifier(table)}`);
  return columns.flatMap(({ name, least, most: limit }) => {
    const rows = Number(row![name]);
    if (rows === 0) return [];
    const expected = least === undefined ? 'NOT NULL' : `${least} … ${limit}`;
    return [problem(firmsProblems, 'FIRMS-VALUE', {}, { table, column: name, rows, expected })];
  });
}

async function unitProblems(engine: Engine, support: string | undefined): Promise<readonly Problem[]> {
  const keys = (table: string, key: string) => `SELECT ${key} FROM ${identifier(table)}`;
  const counts = [
    { table: 'enterprise', sql: repeated('enterprise', 'unit_id') },
    { table: 'exposure', sql: repeated('exposure', 'unit_id') },
    {
      table: 'exposure',
      sql: `(SELECT count(*) FROM (${keys('enterprise', 'unit_id')} EXCEPT ${keys('exposure', 'unit_id')}))`,
    },
    ...(support === undefined
      ? []
      : [
          { table: support, sql: repeated(support, 'unit_id, measure') },
          {
            table: support,
            sql: `(SELECT count(*) FROM (${keys(support, 'unit_id')} EXCEPT ${keys('enterprise', 'unit_id')}))`,
          },
        ]),
  ];
  const [row] = await engine.rows(
    `SELECT ${counts.map(({ sql }, at) => `${sql}::INTEGER AS n${at}`).join(', ')}`,
  );
  return counts.flatMap(({ table }, at) => {
    const rows = Number(row![`n${at}`]);
    return rows === 0 ? [] : [problem(firmsProblems, 'FIRMS-UNITS', {}, { table, rows })];
  });
}

/** Rows too many for their key. */
function repeated(table: string, key: string): string {
  return `(SELECT count(*) - count(DISTINCT (${key})) FROM ${identifier(table)})`;
}
