import { languages, type Language, type Text } from '../base/index.ts';
import { identifier, literal, type Engine } from '../engine/index.ts';
import type { Pack } from '../pack/index.ts';
import type { Dimension } from './dimensions.ts';
import { text } from './exact.ts';
import type { GroupLabels } from './groups.ts';

/** Tables of a pack that name groups; names of places are the same in every language. */
const labelTables: readonly {
  readonly dimension: Dimension;
  readonly table: string;
  readonly key: string;
  readonly names: Readonly<Record<Language, string>>;
}[] = [
  {
    dimension: 'municipality',
    table: 'municipality',
    key: 'refnis',
    names: { nl: 'name', en: 'name', fr: 'name' },
  },
  {
    dimension: 'survey sector',
    table: 'survey_sector',
    key: 'survey_sector',
    names: { nl: 'title_nl', en: 'survey_sector', fr: 'title_fr' },
  },
];

/** Names of groups from the pack's own tables, where it has them. */
export async function packLabels(engine: Engine, { tables }: Pick<Pack, 'tables'>): Promise<GroupLabels> {
  const labels: Partial<Record<Dimension, ReadonlyMap<string, Text>>> = {};
  for (const { dimension, table: name, key, names } of labelTables) {
    const table = tables.find((item) => item.name === name);
    const columns = table?.fields.map((field) => field.name) ?? [];
    if (table === undefined || ![key, ...Object.values(names)].every((column) => columns.includes(column)))
      continue;
    const path = literal(table.path);
    const relation =
      table.format === 'csv' ? `read_csv(${path}, all_varchar = true)` : `read_parquet(${path})`;
    labels[dimension] = await readLabels(engine, relation, key, names);
  }
  return labels;
}

/** Labels from a table of the pack: the column of the keys, and for each language the column of the names. */
async function readLabels(
  engine: Engine,
  relation: string,
  key: string,
  names: Readonly<Record<Language, string>>,
): Promise<ReadonlyMap<string, Text>> {
  const columns = languages.map(
    (language) => `any_value(${identifier(names[language])})::VARCHAR AS ${identifier(language)}`,
  );
  const rows = await engine.rows(
    `SELECT ${identifier(key)}::VARCHAR AS key, ${columns.join(', ')} FROM ${relation} GROUP BY 1 ORDER BY 1`,
  );
  return new Map(
    rows.map(({ key: value, nl, en, fr }) => [text(value), { nl: text(nl), en: text(en), fr: text(fr) }]),
  );
}
