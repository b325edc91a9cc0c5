import { Decimal, unwrap } from '../../base/index.ts';
import type { ColumnInput } from '../../dmn/index.ts';
import { identifier, type Engine } from '../../engine/index.ts';
import { valueFromJson, type Value } from '../../feel/index.ts';
import { integer, text, whole } from '../exact.ts';
import type { DecidedUnits } from './decided-units.ts';
import { municipalityGroup, unitGroups } from './unit-groups.ts';

/** What a measure decides for one unit of the register, and from what. */
export interface RegisterUnit {
  readonly id: number;
  /** Codes by the id of the group; not its municipality, which a list tells where it may. */
  readonly groups: Readonly<Record<string, string | null>>;
  /** The inputs that are not parameters, by name, as the simulation reads them: money in euro, null for what the register does not know. */
  readonly inputs: ReadonlyMap<string, Value>;
  /** The rule (from 1) that decides; 0: none. */
  readonly rule: number;
  readonly entitled: boolean;
  readonly amountCents: number;
}

type Column = Extract<ColumnInput, { readonly kind: 'column' }>;

/**
 * The inputs of a measure for one unit, read from the relation that the simulation decides over, and what it decided; undefined where the
 * register has no such unit.
 * @example (await readUnit(engine, decided, 7))?.inputs.get('Turnover loss') // 12.5 euro, where the register has 1250 cents
 */
export async function readUnit(
  engine: Engine,
  { measure, source, table }: DecidedUnits,
  id: number,
): Promise<RegisterUnit | undefined> {
  const columns = Object.entries(source.source.inputs).flatMap(([name, input]) =>
    input.kind === 'column' ? [{ name, input }] : [],
  );
  const list = columns.map(({ input }, at) => `src.${identifier(input.column)}::VARCHAR AS v${at}`);
  const groups = unitGroups[measure.unit].filter((group) => group.id !== municipalityGroup);
  const codes = groups.map(({ column }) => `d.${identifier(column)}`);
  const [row] = await engine.rows(
    `SELECT ${[...codes, 'd.rule', 'd.entitled', 'd.amount_cents', ...list].join(', ')}
    FROM ${source.source.relation} src JOIN ${table} d USING (unit_id) WHERE src.unit_id = ${id}`,
  );
  if (row === undefined) return undefined;
  const values = new Map(
    columns.map(({ name, input }, at) => {
      const found = row[`v${at}`] ?? null;
      return [name, found === null ? null : readValue(text(found), input)] as const;
    }),
  );
  return {
    id,
    groups: Object.fromEntries(
      groups.map(({ id: group, column }) => [group, row[column] === null ? null : text(row[column])]),
    ),
    // In the order in which the measure has them.
    inputs: new Map(
      measure.inputs.flatMap(({ name }) => (values.has(name) ? [[name, values.get(name)!] as const] : [])),
    ),
    rule: Number(integer(row['rule'])),
    entitled: row['entitled'] === true,
    amountCents: whole(integer(row['amount_cents'])),
  };
}

function readValue(digits: string, { type, scale = 0, storage = 'integer' }: Column): Value {
  if (type === 'number') {
    const number = new Decimal(digits);
    return storage === 'integer' ? number.dividedBy(new Decimal(10).pow(scale)) : number;
  }
  if (type === 'boolean') return digits === 'true';
  return unwrap(valueFromJson(digits, { kind: type }));
}
