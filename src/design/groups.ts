import { sameText, type Text } from '../base/index.ts';
import { identifier, type Engine } from '../engine/index.ts';
import { dimensions, type Dimension } from './dimensions.ts';
import { text } from './exact.ts';
import { fixedLabel } from './labels.ts';
import { hiddenCells } from './small-cells.ts';

/** Labels that only the pack knows (municipalities, sectors of its survey), by dimension and key. */
export type GroupLabels = Partial<Readonly<Record<Dimension, ReadonlyMap<string, Text>>>>;

/** The tables below; every scorecard and total reads them. */
export interface Groups {
  readonly labels: GroupLabels;
  /** The province of each municipality, whose totals are shown too. */
  readonly provinceOf: ReadonlyMap<string, string>;
}

/** Municipalities are many: they are added up on their own, all other cuts through the few cells in which they meet. */
const cuts = dimensions.filter((dimension) => dimension.id !== 'municipality');
const cutColumns = cuts.map((dimension) => identifier(dimension.column));

/**
 * Makes `design_cell` (one row per combination of groups that occurs), `design_place` (municipalities) and `design_unit` (unit_id,
 * cell, place): every scorecard sums once per cell and place and adds cells up to groups, so that six cuts cost hardly more than one.
 */
export async function prepareGroups(engine: Engine, labels: GroupLabels = {}): Promise<Groups> {
  const columns = cutColumns.join(', ');
  await engine.run(`CREATE OR REPLACE TABLE design_cell AS
    SELECT row_number() OVER (ORDER BY ${columns})::INTEGER AS cell, * FROM (SELECT DISTINCT ${columns} FROM enterprise)
    ORDER BY cell`);
  await engine.run(`CREATE OR REPLACE TABLE design_place AS
    SELECT row_number() OVER (ORDER BY refnis)::INTEGER AS place, * FROM (SELECT DISTINCT refnis FROM enterprise)
    ORDER BY place`);
  const equal = cutColumns.map((column) => `e.${column} IS NOT DISTINCT FROM c.${column}`).join(' AND ');
  await engine.run(`CREATE OR REPLACE TABLE design_unit AS
    SELECT e.unit_id, c.cell, p.place FROM enterprise e JOIN design_cell c ON ${equal}
    JOIN design_place p ON e.refnis IS NOT DISTINCT FROM p.refnis`);
  const places = await engine.rows(
    'SELECT DISTINCT refnis, province FROM enterprise WHERE refnis IS NOT NULL ORDER BY ALL',
  );
  return { labels, provinceOf: new Map(places.map((row) => [text(row['refnis']), text(row['province'])])) };
}

/** The municipalities of which nothing is shown that depends on how many units a rule selects: too few, or told by the others of the province. */
export function hiddenPlaces(
  { provinceOf }: Pick<Groups, 'provinceOf'>,
  counts: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const { smallCell } = dimensions.find(({ id }) => id === 'municipality')!;
  const cells = [...new Set([...provinceOf.keys(), ...counts.keys()])].map((key) => ({
    key,
    parent: provinceOf.get(key) ?? '',
    units: counts.get(key) ?? 0,
  }));
  return hiddenCells(cells, smallCell);
}

/**
 * One query that adds sums (SQL by name) over units (a relation with `cell` and `place`) up to every group and the total:
 * columns `dimension`, `key` and the sums. With `by`, for each value of that column of the units.
 */
export function groupQuery(units: string, sums: Readonly<Record<string, string>>, by?: string): string {
  const own = by === undefined ? '' : `${identifier(by)}, `;
  const names = Object.keys(sums).map(identifier);
  const list = Object.entries(sums).map(
    ([name, sql]) => `coalesce(${sql}, 0)::HUGEINT AS ${identifier(name)}`,
  );
  const totals = names.map((name) => `coalesce(sum(p.${name}), 0)::HUGEINT AS ${name}`);
  const keys = cuts.map(
    (dimension, index) => `WHEN grouping(c.${cutColumns[index]}) = 0 THEN '${dimension.id}'`,
  );
  const values = cutColumns.map(
    (column) => `CASE WHEN grouping(c.${column}) = 0 THEN coalesce(c.${column}::VARCHAR, '?') END`,
  );
  return `WITH parts AS MATERIALIZED (
      SELECT ${own}cell, place, ${list.join(', ')} FROM ${units} GROUP BY GROUPING SETS ((${own}cell), (${own}place)))
    SELECT ${own}CASE ${keys.join(' ')} ELSE 'total' END AS dimension, coalesce(${values.join(', ')}, '') AS key, ${totals.join(', ')}
    FROM parts p JOIN design_cell c USING (cell)
    GROUP BY GROUPING SETS ((${own.replace(', ', '')}), ${cutColumns.map((column) => `(${own}c.${column})`).join(', ')})
    UNION ALL BY NAME
    SELECT ${own}'municipality' AS dimension, coalesce(c.refnis, '?') AS key, ${names.map((name) => `p.${name}`).join(', ')}
    FROM parts p JOIN design_place c USING (place)`;
}

/** The label of a group: from the pack where it has one, else the fixed names, else the key itself. */
export function groupLabel(groups: Groups, dimension: Dimension, key: string): Text {
  return groups.labels[dimension]?.get(key) ?? fixedLabel(dimension, key) ?? sameText(key);
}
