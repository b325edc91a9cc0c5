import type { OpenPack, Workbench } from '../../api/index.ts';
import { sameText, type Text } from '../../base/index.ts';
import type { Degrees } from '../../report/index.ts';

/** A municipality on the map. */
export interface Place {
  readonly at: Degrees;
  readonly name: Text;
}

/** The table of a pack that says where municipalities lie, and the sources that it rests on. */
export interface Places {
  readonly byCode: ReadonlyMap<string, Place>;
  readonly sources: readonly string[];
}

const columns = ['refnis', 'lon', 'lat'];

/**
 * Where the municipalities of a pack lie: from its table `municipality_place` (refnis, lon, lat and, where it is there, name_fr) with the names of
 * `municipality`. Empty where the pack has no such table: a page then shows its table alone.
 */
export async function placesOf({ tables }: Workbench, { pack }: OpenPack): Promise<Places> {
  const table = pack.tables.find(({ name }) => name === 'municipality_place');
  const complete = columns.every((name) => table?.fields.some((field) => field.name === name));
  if (table === undefined || !complete) return { byCode: new Map(), sources: [] };
  const named = pack.tables.find(({ name }) => name === 'municipality');
  const names = new Map(
    named === undefined
      ? []
      : (await tables.page(named, mostPlaces, 0)).rows.map((row) => [
          String(row['refnis']),
          String(row['name']),
        ]),
  );
  const { rows } = await tables.page(table, mostPlaces, 0);
  const byCode = new Map(
    rows.map((row): [string, Place] => {
      const code = String(row['refnis']);
      const dutch = names.get(code) ?? code;
      const french = typeof row['name_fr'] === 'string' ? row['name_fr'] : dutch;
      return [
        code,
        { at: [Number(row['lon']), Number(row['lat'])], name: { ...sameText(dutch), fr: french } },
      ];
    }),
  );
  return { byCode, sources: table.sources };
}

/** More than any country of a pack has. */
const mostPlaces = 10_000;

/** A name without what people leave out when they look for it: capitals, accents, hyphens. @example plainName('Sint-Niklaas') // 'sint niklaas' */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
