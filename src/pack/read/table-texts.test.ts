import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { loadPack } from '../index.ts';
import { makeBadPack, smallPack } from '../testdata/bad-pack.ts';
import { textsOf } from './table-texts.ts';

describe('texts of tables', () => {
  test('the example of the documentation', () => {
    const entry = { title: 'Rows', translations: { nl: { title: 'Rijen' } } };
    expect(textsOf(entry, ['en', 'nl']).title).toEqual({ nl: 'Rijen', en: 'Rows', fr: 'Rows' });
  });

  test('a language of its own may be another than English', () => {
    const entry = { title: 'Rijen', description: 'Alle', translations: { en: { title: 'Rows' } } };
    expect(textsOf(entry, ['nl', 'en'])).toEqual({
      title: { nl: 'Rijen', en: 'Rows', fr: 'Rijen' },
      description: { nl: 'Alle', en: 'Alle', fr: 'Alle' },
    });
    expect(textsOf({}, ['nl'])).toEqual({});
  });

  test('of a pack in three languages', async () => {
    const pack = unwrap(await loadPack(smallPack));
    expect(pack.tableLanguages).toEqual(['en', 'nl', 'fr']);
    const [table] = pack.tables;
    expect(table!.title).toEqual({
      nl: 'Drie gemeenten',
      en: 'Three municipalities',
      fr: 'Trois communes',
    });
    expect(table!.fields[2]).toMatchObject({
      name: 'population',
      description: { nl: 'Aantal inwoners', en: 'Population', fr: 'Nombre d’habitants' },
    });
    expect(table!.fields[2]).not.toHaveProperty('translations');
  });

  test('a data package from elsewhere declares no languages: its texts are English, and may be absent', async () => {
    const file = 'datapackage.json';
    const content: unknown = JSON.parse(readFileSync(join(smallPack, file), 'utf8'));
    const write = JSON.stringify(content, (key, value: unknown) =>
      key === 'languages' || key === 'translations' || key === 'description' ? undefined : value,
    );
    const folder = makeBadPack({ edits: [{ file, write }] });
    const pack = unwrap(await loadPack(folder));
    rmSync(folder, { recursive: true });
    expect(pack.tableLanguages).toEqual(['en']);
    const [table] = pack.tables;
    expect(table!.title?.nl).toBe('Three municipalities');
    expect(table!.description).toBeUndefined();
    expect(table!.fields[0]).toEqual({
      name: 'refnis',
      type: 'string',
      constraints: { required: true, pattern: '\\d{5}' },
    });
  });
});
