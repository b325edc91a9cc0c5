import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '../../src/base/index.ts';
import type { DerivedTable } from './table.ts';

/** Licences of the tables, as Frictionless asks. */
const licences: Readonly<Record<string, object>> = {
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
};

/**
 * The descriptor of the pack's tables: a Frictionless Data Package (v1 profile `tabular-data-package`) with units, source ids, size and hash.
 * @example dataPackage(tables, 'packs/flanders-2020') // { name: 'flanders-2020', resources: [...] }
 */
export function dataPackage(tables: readonly DerivedTable[], folder: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'flanders-2020',
    title: 'Relance pack Flanders 2020: tables',
    description:
      'Compact tables derived from official files by `npm run pack:flanders`. The ids under sources are those of sources/*.yaml.',
    resources: tables.map((table) => resource(table, folder)),
  };
}

function resource(table: DerivedTable, folder: string): object {
  const path = `data/${table.name}.${table.format}`;
  const bytes = readFileSync(join(folder, path));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path,
    title: table.title,
    description: table.description,
    format: table.format,
    mediatype: table.format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
    ...(table.format === 'csv' ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: `sha256:${sha256Hex(bytes)}`,
    sources: table.sources.map((id) => ({ title: id })),
    licenses: [licences[table.licence] ?? { name: 'other-open', title: table.licence }],
    schema: {
      fields: table.fields.map((field) => ({ ...field })),
      primaryKey: table.primaryKey,
      missingValues: [''],
    },
  };
}
