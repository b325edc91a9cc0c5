import { failure, problem, success, type Result } from '../../base/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import { registers, type Measure } from '../../pack/index.ts';
import { text } from '../exact.ts';
import { designProblems } from '../problems.ts';
import { municipalityGroup, unitGroups } from './unit-groups.ts';

/** The codes that occur in each group of a register, in order, by the id of the group. */
export type UnitCodes = ReadonlyMap<string, readonly string[]>;

/** The units of a register in the order of every list, with the groups by which they are found. */
export interface UnitOrder {
  readonly unit: Measure['unit'];
  /** SQL name of a table with `place`, `unit_id` and a column for each group, in order of `place`. */
  readonly table: string;
  readonly codes: UnitCodes;
  /** The province of each municipality: a small cell of one is told by the others of its province. */
  readonly provinceOf: ReadonlyMap<string, string>;
}

/**
 * The place of a unit in every list is drawn by a hash of its number, so that a list shows all kinds of units, and the same ones each time. MD5
 * (RFC 1321) for its fixed definition, as in the draws of the population.
 */
const drawn = `md5_number_lower('list:' || unit_id)`;

/**
 * Makes the table `unit_order_<kind>` for all measures of the kind of a measure; needs the register of such units. Groups are small numbers there (ENUM), so that a country is a few
 * megabytes. Problem: `DESIGN-REGISTER-NONE`.
 * @example const order = await orderUnits(engine, measure);
 */
export async function orderUnits(
  engine: Engine,
  { id: measure, folder, unit }: Measure,
): Promise<Result<UnitOrder>> {
  const register = registers[unit];
  if (register === undefined)
    return failure(problem(designProblems, 'DESIGN-REGISTER-NONE', { path: folder }, { measure, unit }));
  const { population } = register;
  const codes = new Map<string, readonly string[]>();
  const columns: string[] = [];
  const [table, group] = [
    identifier(`unit_order_${unit}`),
    (id: string) => identifier(`group_${unit}_${id}`),
  ];
  await engine.run(`DROP TABLE IF EXISTS ${table}`);
  for (const { id, column } of unitGroups[unit]) {
    const name = identifier(column);
    const found = await engine.rows(
      `SELECT ${name} AS code FROM ${population} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 1`,
    );
    codes.set(
      id,
      found.map((row) => text(row['code'])),
    );
    await engine.run(`DROP TYPE IF EXISTS ${group(id)};
      CREATE TYPE ${group(id)} AS ENUM (SELECT ${name} FROM ${population} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY 1)`);
    columns.push(`${name}::${group(id)} AS ${name}`);
  }
  await engine.run(`CREATE TABLE ${table} AS SELECT (row_number() OVER (ORDER BY ${drawn}, unit_id))::INTEGER AS place,
    ${['unit_id', ...columns].join(', ')} FROM ${population} ORDER BY place`);
  return success({ unit, table, codes, provinceOf: await readProvinces(engine, unit) });
}

async function readProvinces(engine: Engine, unit: Measure['unit']): Promise<UnitOrder['provinceOf']> {
  if (!unitGroups[unit].some(({ id }) => id === municipalityGroup)) return new Map();
  const rows = await engine.rows(
    'SELECT DISTINCT refnis, province FROM enterprise WHERE refnis IS NOT NULL ORDER BY ALL',
  );
  return new Map(rows.map((row) => [text(row['refnis']), text(row['province'])]));
}
