import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex, type Language, type Text } from '../../src/base/index.ts';
import type { DerivedTable } from './table.ts';
import { tableTexts } from './texts/index.ts';

/** English stands where every program looks; the other languages beside it. */
const [own, ...others]: readonly [Language, ...Language[]] = ['en', 'nl', 'fr'];

const packageTexts = {
  title: {
    nl: 'Relance-pakket Vlaanderen 2020: tabellen',
    en: 'Relance pack Flanders 2020: tables',
    fr: 'Paquet Relance Flandre 2020 : tables',
  },
  description: {
    nl: 'Compacte tabellen, afgeleid uit officiële bestanden met `npm run pack:flanders`. De sleutels onder sources zijn die van sources/*.yaml.',
    en: 'Compact tables derived from official files by `npm run pack:flanders`. The ids under sources are those of sources/*.yaml.',
    fr: 'Tables compactes dérivées de fichiers officiels par `npm run pack:flanders`. Les clés sous sources sont celles de sources/*.yaml.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Licences of the tables, as Frictionless asks. */
const licences: Readonly<Record<string, object>> = {
  'CC-BY-4.0': {
    name: 'CC-BY-4.0',
    title: 'Creative Commons Attribution 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  },
  MIT: { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/license/mit' },
  Unknown: { name: 'notspecified', title: 'Unknown' },
};

/**
 * The descriptor of the pack's tables: a Frictionless Data Package (v1 profile `tabular-data-package`) with units, source ids, size and hash,
 * and with its texts in three languages (`src/pack/README.md` says how).
 * @example dataPackage(tables, 'packs/flanders-2020') // { name: 'flanders-2020', resources: [...] }
 */
export function dataPackage(tables: readonly DerivedTable[], folder: string): object {
  return {
    profile: 'tabular-data-package',
    name: 'flanders-2020',
    languages: [own, ...others],
    ...worded(packageTexts),
    resources: tables.map((table) => resource(table, folder)),
  };
}

function resource(table: DerivedTable, folder: string): object {
  const { title, description, columns } = tableTexts[table.name]!;
  const path = `data/${table.name}.${table.format}`;
  const bytes = readFileSync(join(folder, path));
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path,
    ...worded({ title, description }),
    format: table.format,
    mediatype: table.format === 'csv' ? 'text/csv' : 'application/vnd.apache.parquet',
    ...(table.format === 'csv' ? { encoding: 'utf-8' } : {}),
    bytes: bytes.length,
    hash: `sha256:${sha256Hex(bytes)}`,
    sources: table.sources.map((id) => ({ title: id })),
    licenses: [licences[table.licence] ?? { name: 'other-open', title: table.licence }],
    schema: {
      fields: table.fields.map(({ constraints, ...field }) => ({
        ...field,
        ...worded({ description: columns[field.name]! }),
        ...(constraints === undefined ? {} : { constraints }),
      })),
      primaryKey: table.primaryKey,
      missingValues: [''],
    },
  };
}

/** Texts as they stand in a data package: the own language in the properties of Frictionless, the others under `translations`. */
function worded(texts: Readonly<Record<string, Text>>): object {
  const inLanguage = (language: Language) =>
    Object.fromEntries(Object.entries(texts).map(([property, text]) => [property, text[language]]));
  const translations = others.map((language) => [language, inLanguage(language)] as const);
  return { ...inLanguage(own), translations: Object.fromEntries(translations) };
}
