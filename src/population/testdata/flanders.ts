import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Engine } from '../../engine/index.ts';
import type { PopulationPack } from '../registers.ts';

const root = 'packs/flanders-2020';

/** The statistical part of the Flemish pack, without its measures and scenarios. */
export function flandersTables(): PopulationPack {
  const descriptor = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8')) as {
    resources: { name: string; path: string; format: 'csv' | 'parquet'; schema: { primaryKey: string[] } }[];
  };
  return {
    region: '02000',
    population: parse(readFileSync(join(root, 'population.yaml'), 'utf8')),
    households: parse(readFileSync(join(root, 'households.yaml'), 'utf8')),
    tables: descriptor.resources.map((item) => ({
      name: item.name,
      path: join(root, item.path),
      format: item.format,
      fields: [],
      primaryKey: item.schema.primaryKey,
      sources: [],
    })),
  };
}

/** One hash over every column of every unit of a region, in the order of unit_id. */
export async function registerHash(engine: Engine, region: string): Promise<unknown> {
  return engine.value(
    `SELECT md5(string_agg(md5(e::VARCHAR), '' ORDER BY unit_id)) FROM enterprise e WHERE region = '${region}'`,
  );
}
