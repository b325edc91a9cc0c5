import { identifier, type Engine, type Row } from '../../engine/index.ts';
import { integer, text, whole } from '../exact.ts';
import { hiddenPlaces } from '../groups.ts';
import type { DecidedUnits } from './decided-units.ts';
import { filterSql, type UnitFilter } from './unit-filter.ts';
import { municipalityGroup, unitGroups } from './unit-groups.ts';

/** One unit of a list with what a measure decides for it. */
export interface ListedUnit {
  readonly id: number;
  /** Codes by the id of the group; null for a municipality that is a small cell here. */
  readonly groups: Readonly<Record<string, string | null>>;
  readonly rule: number;
  readonly entitled: boolean;
  readonly amountCents: number;
  /** Ids of the criteria that each keep it out on their own. */
  readonly alone: readonly string[];
}

/** Part of the units that fit, or none where their municipality has too few. */
export type UnitList =
  | { readonly kind: 'units'; readonly total: number; readonly units: readonly ListedUnit[] }
  | { readonly kind: 'suppressed' };

/**
 * Part of the units that fit a filter, in their drawn order.
 * @example await listUnits(engine, decided, { outcome: 'missed', groups: { sector: 'I' } }, { limit: 10, offset: 0 })
 */
export async function listUnits(
  engine: Engine,
  decided: DecidedUnits,
  filter: UnitFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<UnitList> {
  const hidden = await hiddenMunicipalities(engine, decided, filter);
  if (hidden.has(filter.groups[municipalityGroup] ?? '')) return { kind: 'suppressed' };
  const where = `FROM ${decided.table} WHERE ${filterSql(decided, filter)}`;
  const total = whole(integer((await engine.rows(`SELECT count(*) AS n ${where}`))[0]?.['n']));
  const columns = unitGroups[decided.measure.unit].map(({ column }) => identifier(column));
  const list = ['unit_id', ...columns, 'rule', 'entitled', 'amount_cents', 'alone'].join(', ');
  const rows = await engine.rows(`SELECT ${list} ${where} ORDER BY place LIMIT ${limit} OFFSET ${offset}`);
  return { kind: 'units', total, units: rows.map((row) => listedUnit(decided, row, hidden)) };
}

/** The unit after this one in the list of a filter, the first after the last; undefined where none fits or may be shown. */
export async function nextUnit(
  engine: Engine,
  decided: DecidedUnits,
  filter: UnitFilter,
  after?: number,
): Promise<number | undefined> {
  const hidden = await hiddenMunicipalities(engine, decided, filter);
  if (hidden.has(filter.groups[municipalityGroup] ?? '')) return undefined;
  const find = async (condition: string) => {
    const [row] = await engine.rows(`SELECT unit_id FROM ${decided.table}
      WHERE ${filterSql(decided, filter)} AND ${condition} ORDER BY place LIMIT 1`);
    return row === undefined ? undefined : Number(integer(row['unit_id']));
  };
  const place = `(SELECT place FROM ${decided.table} WHERE unit_id = ${after ?? 0})`;
  return (await find(`place > ${place}`)) ?? find('true');
}

function listedUnit({ measure, criteria }: DecidedUnits, row: Row, hidden: ReadonlySet<string>): ListedUnit {
  const alone = integer(row['alone']);
  return {
    id: Number(integer(row['unit_id'])),
    groups: Object.fromEntries(
      unitGroups[measure.unit].map(({ id, column }) => {
        const code = row[column] ?? null;
        const isHidden = code === null || (id === municipalityGroup && hidden.has(text(code)));
        return [id, isHidden ? null : text(code)];
      }),
    ),
    rule: Number(integer(row['rule'])),
    entitled: row['entitled'] === true,
    amountCents: whole(integer(row['amount_cents'])),
    alone: criteria.filter(({ bit }) => ((alone >> BigInt(bit)) & 1n) === 1n).map(({ id }) => id),
  };
}

/**
 * The municipalities of which no unit may be told under a filter, as in the scorecard: where too few fit, or, unless a criterion is asked, too few
 * are entitled; and those that their province would tell.
 */
async function hiddenMunicipalities(
  engine: Engine,
  decided: DecidedUnits,
  filter: UnitFilter,
): Promise<ReadonlySet<string>> {
  const { order, table } = decided;
  if (!order.codes.has(municipalityGroup)) return new Set();
  const { [municipalityGroup]: _, ...groups } = filter.groups;
  const fitting = filterSql(decided, { ...filter, groups });
  const limits = filter.criterion === undefined ? [fitting, 'entitled'] : [fitting];
  const counts = limits.map((sql, at) => `count(*) FILTER (${sql}) AS n${at}`).join(', ');
  const rows = await engine.rows(
    `SELECT refnis::VARCHAR AS refnis, ${counts} FROM ${table} WHERE refnis IS NOT NULL GROUP BY refnis`,
  );
  const countsOf = (at: number) =>
    new Map(rows.map((row) => [text(row['refnis']), Number(integer(row[`n${at}`]))]));
  return new Set(limits.flatMap((_sql, at) => [...hiddenPlaces(order, countsOf(at))]));
}
