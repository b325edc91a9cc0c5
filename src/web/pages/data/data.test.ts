import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../api/index.ts';
import { languages, unwrap } from '../../../base/index.ts';
import { loadPack } from '../../../pack/index.ts';
import { makeBadPack, smallPack } from '../../../pack/testdata/bad-pack.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { siteOf, type TestSite } from '../../testdata/site.ts';
import { dataTexts } from './texts.ts';

/** A site over one pack with files. */
async function siteOver(folder: string): Promise<TestSite> {
  const pack = unwrap(await loadPack(folder));
  const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], { threads: 1, log: () => {} }));
  return siteOf(workbench, makeSite(workbench, { assets: await loadAssets(), limits: { burst: 1_000_000 } }));
}

/** The pack as a data package from elsewhere: no languages, so its texts are English. */
function englishPack(): string {
  const file = 'datapackage.json';
  const content: unknown = JSON.parse(readFileSync(join(smallPack, file), 'utf8'));
  const write = JSON.stringify(content, (key, value: unknown) =>
    key === 'languages' || key === 'translations' ? undefined : value,
  );
  return makeBadPack({ edits: [{ file, write }] });
}

let site: TestSite;
let english: TestSite;
const folder = englishPack();
beforeAll(async () => {
  site = await siteOver(smallPack);
  english = await siteOver(folder);
});
afterAll(async () => {
  await site.workbench.close();
  await english.workbench.close();
  rmSync(folder, { recursive: true });
});

const titles = { nl: 'Drie gemeenten', en: 'Three municipalities', fr: 'Trois communes' };
const columns = { nl: 'Aantal inwoners', en: 'Population', fr: 'Nombre d’habitants' };
const table = '/small-pack/data/municipality';

describe('a table', () => {
  test.each(languages)('has its texts in %s and in no other language', async (language) => {
    const { html } = await site.get(`/${language}${table}`);
    const { document } = parseHTML(html);
    const text = document.querySelector('main')!.textContent;
    for (const other of languages) {
      expect([other, text.includes(titles[other])]).toEqual([other, other === language]);
      expect([other, text.includes(columns[other])]).toEqual([other, other === language]);
    }
    expect(document.querySelectorAll('main [lang]')).toHaveLength(0);
    // Names of columns are what programs read, and stay.
    expect(text).toContain('mean_income');
  });

  test.each(languages)('stands among the tables with its title in %s', async (language) => {
    const { html } = await site.get(`/${language}/small-pack/data`);
    expect(html).toContain(titles[language]);
    expect(html).not.toContain(dataTexts.otherLanguage[language]);
  });

  test('of a pack in English alone says so, and a screen reader reads it as English', async () => {
    const { document } = parseHTML((await english.get(`/nl${table}`)).html);
    const foreign = [...document.querySelectorAll('main [lang=en]')].map((element) => element.textContent);
    expect(foreign).toEqual(expect.arrayContaining([titles.en, columns.en]));
    const list = (await english.get('/nl/small-pack/data')).html;
    expect(list).toContain(dataTexts.otherLanguage.nl);
    expect(list).toContain(`<td lang="en">${titles.en}</td>`);
    const own = (await english.get(`/en${table}`)).html;
    expect(parseHTML(own).document.querySelectorAll('main [lang]')).toHaveLength(0);
  });
});

test.each(languages)('the note of a source stands in %s', async (language) => {
  const notes = {
    nl: 'Toestand op 31 december.',
    en: 'Situation on 31 December.',
    fr: 'Situation au 31 décembre.',
  };
  const { html } = await site.get(`/${language}/small-pack/data/sources`);
  for (const other of languages)
    expect([other, html.includes(notes[other])]).toEqual([other, other === language]);
});

describe('the catalogue for open data portals', () => {
  interface Catalogue {
    readonly 'dcat:dataset': readonly Readonly<
      Record<'dct:title' | 'dct:description', readonly { '@value': string; '@language': string }[]>
    >[];
  }
  const dataset = async (of: TestSite) => {
    const { html } = await of.get('/nl/small-pack/catalogue.jsonld');
    return (JSON.parse(html) as Catalogue)['dcat:dataset'][0]!;
  };

  test('has titles and descriptions in three languages', async () => {
    const { 'dct:title': title, 'dct:description': description } = await dataset(site);
    const inOrder = (['en', 'nl', 'fr'] as const).map((language) => ({
      '@value': titles[language],
      '@language': language,
    }));
    expect(title).toEqual(inOrder);
    expect(description.map((item) => item['@language'])).toEqual(['en', 'nl', 'fr']);
    expect(new Set(description.map((item) => item['@value'])).size).toBe(3);
  });

  test('calls no English text Dutch', async () => {
    const { 'dct:title': title } = await dataset(english);
    expect(title).toEqual([{ '@value': titles.en, '@language': 'en' }]);
  });
});

test('the data package keeps every language, with English where other programs look', async () => {
  const { html } = await site.get('/fr/small-pack/datapackage.json');
  expect(JSON.parse(html)).toMatchObject({
    languages: ['en', 'nl', 'fr'],
    resources: [{ title: titles.en, translations: { nl: { title: titles.nl }, fr: { title: titles.fr } } }],
  });
});
