import { sameText, type Text } from '../base/index.ts';
import { identifier, type Engine } from '../engine/index.ts';
import { dimensions, type Dimension } from './dimensions.ts';
import { text } from './exact.ts';
import { fixedLabel } from './labels.ts';

/** Labels that only the pack knows (municipalities), by dimension and key. */
export type GroupLabels = Partial<Readonly<Record<Dimension, ReadonlyMap<string, Text>>>>;

/** The tables below; every scorecard and total reads them. */
export interface Groups {
  readonly labels: GroupLabels;
}

/**
 * Makes `design_cell` (one row per combination of groups that occurs) and `design_unit` (unit_id, cell, healthy):
 * every scorecard sums once per cell and adds cells up to groups, so that six cuts cost hardly more than one.
 */
export async function prepareGroups(engine: Engine, labels: GroupLabels = {}): Promise<Groups> {
  const columns = dimensions.map((dimension) => identifier(dimension.column)).join(', ');
  await engine.run(`CREATE OR REPLACE TABLE design_cell AS
    SELECT row_number() OVER (ORDER BY ${columns})::INTEGER AS cell, * FROM (SELECT DISTINCT ${columns} FROM enterprise)
    ORDER BY cell`);
  const equal = dimensions
    .map(
      (dimension) =>
        `e.${identifier(dimension.column)} IS NOT DISTINCT FROM c.${identifier(dimension.column)}`,
    )
    .join(' AND ');
  await engine.run(`CREATE OR REPLACE TABLE design_unit AS
    SELECT e.unit_id, c.cell FROM enterprise e JOIN design_cell c ON ${equal}`);
  return { labels };
}

/** One query that adds the sums of cells (a relation with `cell` and the named sums) up to every group and the total. */
export function groupQuery(cells: string, sums: readonly string[]): string {
  const columns = dimensions.map((dimension) => `c.${identifier(dimension.column)}`);
  const totals = sums.map((sum) => `coalesce(sum(s.${identifier(sum)}), 0)::HUGEINT AS ${identifier(sum)}`);
  const keys = dimensions.map(
    (dimension, index) => `WHEN grouping(${columns[index]}) = 0 THEN '${dimension.id}'`,
  );
  return `SELECT CASE ${keys.join(' ')} ELSE 'total' END AS dimension,
      coalesce(${columns.map((column) => `CASE WHEN grouping(${column}) = 0 THEN coalesce(${column}::VARCHAR, '?') END`).join(', ')}, '') AS key,
      ${totals.join(',\n      ')}
    FROM ${cells} s JOIN design_cell c USING (cell)
    GROUP BY GROUPING SETS ((), ${columns.map((column) => `(${column})`).join(', ')})
    ORDER BY dimension, key`;
}

/** The label of a group: from the pack where it has one, else the fixed names, else the key itself. */
export function groupLabel(groups: Groups, dimension: Dimension, key: string): Text {
  return groups.labels[dimension]?.get(key) ?? fixedLabel(dimension, key) ?? sameText(key);
}

/** Labels from a table of the pack with a key column and one name column (the same in all languages, as names are). */
export async function readLabels(
  engine: Engine,
  relation: string,
  key: string,
  name: string,
): Promise<ReadonlyMap<string, Text>> {
  const rows = await engine.rows(
    `SELECT ${identifier(key)}::VARCHAR AS key, any_value(${identifier(name)})::VARCHAR AS name FROM ${relation} GROUP BY 1 ORDER BY 1`,
  );
  return new Map(rows.map((row) => [text(row['key']), sameText(text(row['name']))]));
}
