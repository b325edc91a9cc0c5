import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, sha256Hex, unwrap } from '../../src/base/index.ts';
import { loadPack } from '../../src/pack/index.ts';
import { derivePack } from '../pack-flanders.ts';
import { surveySector } from './survey-sector.ts';
import { tables } from './tables.ts';
import { tableTexts } from './texts/index.ts';

const official = '../shared/data';
const pack = 'packs/flanders-2020';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'relance-derive-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Code and place of the first problem. */
async function refusal(from: string | undefined): Promise<readonly (string | number | undefined)[]> {
  const result = await derivePack(from, join(folder, 'refused'));
  if (result.ok) return [];
  const { code, place } = result.problems[0]!;
  return [code, place.file?.slice(folder.length + 1), place.line];
}

describe('refusals', () => {
  test('without a folder', async () => {
    expect(await refusal(undefined)).toEqual(['DERIVE-FROM-MISSING', undefined, undefined]);
  });

  test('a folder that is not there', async () => {
    expect(await refusal(join(folder, 'nowhere'))).toEqual(['DERIVE-FOLDER-MISSING', 'nowhere', undefined]);
  });

  test('an empty folder names the first missing file, and writes nothing', async () => {
    mkdirSync(join(folder, 'empty'));
    const [code, file] = await refusal(join(folder, 'empty'));
    expect([code, file]).toEqual(['DERIVE-FILE-MISSING', 'empty/statbel/vat_enterprises_2019.csv.gz']);
    expect(existsSync(join(folder, 'refused', 'datapackage.json'))).toBe(false);
  });

  test.skipIf(!existsSync(official))('a file of another shape names the column', async () => {
    const from = join(folder, 'changed');
    for (const path of new Set(tables.flatMap((table) => table.inputs.map((input) => input.path)))) {
      mkdirSync(dirname(join(from, path)), { recursive: true });
      cpSync(join(official, path), join(from, path));
    }
    const forms = join(from, 'statbel/legal_forms.csv');
    writeFileSync(forms, readFileSync(forms, 'utf8').replace('legal_form,nl,fr,en', 'form,nl,fr,en'));
    expect(await refusal(from)).toEqual(['DERIVE-COLUMN-MISSING', 'changed/statbel/legal_forms.csv', 1]);
  });
});

describe('the pack', () => {
  test('every table has the size and hash of datapackage.json', () => {
    const descriptor = JSON.parse(readFileSync(join(pack, 'datapackage.json'), 'utf8')) as {
      resources: { name: string; path: string; bytes: number; hash: string }[];
    };
    expect(descriptor.resources.map((item) => item.name)).toEqual(tables.map((table) => table.name));
    for (const { path, bytes, hash } of descriptor.resources) {
      const content = readFileSync(join(pack, path));
      expect([path, content.length, `sha256:${sha256Hex(content)}`]).toEqual([path, bytes, hash]);
    }
  });

  test.skipIf(!existsSync(official))('is derived again to the byte', async () => {
    const again = join(folder, 'again');
    expect((await derivePack(official, again)).ok).toBe(true);
    for (const name of readdirSync(join(again, 'data')))
      expect([name, sha256Hex(readFileSync(join(again, 'data', name)))]).toEqual([
        name,
        sha256Hex(readFileSync(join(pack, 'data', name))),
      ]);
    expect(readFileSync(join(again, 'datapackage.json'), 'utf8')).toBe(
      readFileSync(join(pack, 'datapackage.json'), 'utf8'),
    );
  });
});

describe('the texts of the tables', () => {
  test('stand for every table and column, and for nothing else', () => {
    expect(Object.keys(tableTexts).sort()).toEqual(tables.map(({ name }) => name).sort());
    for (const { name, fields } of tables)
      expect([name, Object.keys(tableTexts[name]!.columns)]).toEqual([
        name,
        fields.map((field) => field.name),
      ]);
  });

  test('name the same columns and tables in every language', () => {
    const names = (text: string) => [...new Set(text.match(/\b[a-z0-9]+(?:_[a-z0-9]+)+\b/g))].sort();
    for (const { title, description, columns } of Object.values(tableTexts))
      for (const text of [title, description, ...Object.values(columns)])
        for (const language of languages) expect(names(text[language])).toEqual(names(text.en));
  });

  test('are those of the pack, which has them in every language', async () => {
    const loaded = unwrap(await loadPack(pack));
    expect([...loaded.tableLanguages].sort()).toEqual([...languages].sort());
    for (const { name, title, description, fields } of loaded.tables) {
      const columns = Object.fromEntries(fields.map((field) => [field.name, field.description]));
      expect([name, { title, description, columns }]).toEqual([name, tableTexts[name]]);
    }
  });
});

test.each([
  ['56101', 'Accommodation and food service activities', false],
  ['47110', 'Retail sales (food)', false],
  ['47190', 'Retail sales (non-food)', false],
  ['49320', 'Road transport (persons)', false],
  ['49410', 'Logistics', false],
  ['96021', 'Non-medical contact professions', false],
  ['86210', 'Liberal professions', true],
  ['45310', 'Wholesale', true],
])('activity %s belongs to "%s" of the survey', (nace5, sector, nearest) => {
  const found = surveySector(nace5);
  expect([found?.sector, found?.note !== undefined]).toEqual([sector, nearest]);
});

test('an unknown activity has no survey sector', () => {
  expect(surveySector('0')).toBeUndefined();
});
