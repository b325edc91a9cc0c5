import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, type Language } from '../../../base/index.ts';
import { json, testApi, testWorkbench, type TestApi } from '../../testdata/workbench.ts';
import type { Workbench } from '../../workbench/workbench.ts';
import { documentTexts, translated } from './translate.ts';

let workbench: Workbench;
let api: TestApi;
beforeAll(async () => {
  workbench = await testWorkbench();
  api = testApi(workbench);
});
afterAll(() => workbench.close());

const documentIn = async (language: Language) => json(await api.get(`/openapi.json?lang=${language}`));

/** Every summary and description of a document, in order. */
function textsOf(document: unknown): readonly string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if ((key === 'summary' || key === 'description') && typeof value === 'string') found.push(value);
    return value;
  });
  return found;
}

/** A document without its summaries and descriptions: what programs read. */
function formOf(document: unknown): unknown {
  return JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      (key === 'summary' || key === 'description') && typeof value === 'string' ? '' : value,
    ),
  );
}

describe('the OpenAPI document', () => {
  test('has every text in the catalogue, and the catalogue no other', async () => {
    const found = [...new Set(textsOf(await documentIn('en')))].sort();
    const known = documentTexts.map(({ en }) => en).sort();
    expect(
      found.filter((text) => !known.includes(text)),
      'write these in nl, en and fr',
    ).toEqual([]);
    expect(
      known.filter((text) => !found.includes(text)),
      'nothing has these texts',
    ).toEqual([]);
    expect(new Set(known).size).toBe(known.length);
  });

  test.each(['nl', 'fr'] as const)('in %s has no English text, and the same form', async (language) => {
    const english = await documentIn('en');
    const other = await documentIn(language);
    const texts = new Set(textsOf(english));
    expect(textsOf(other).filter((text) => texts.has(text))).toEqual([]);
    expect(formOf(other)).toEqual(formOf(english));
  });

  test('comes in the language that is asked, in English where none is, and says which', async () => {
    const summary = async (path: string, headers = {}) => {
      const response = await api.get(path, headers);
      const { paths } = (await response.json()) as {
        paths: Record<string, { get: { summary: string } }>;
      };
      return [response.headers.get('content-language'), paths['/api/v1/packs/{pack}']!.get.summary];
    };
    expect(await summary('/openapi.json')).toEqual(['en', 'One pack']);
    expect(await summary('/openapi.json', { 'Accept-Language': '*' })).toEqual(['en', 'One pack']);
    expect(await summary('/openapi.json', { 'Accept-Language': 'de' })).toEqual(['en', 'One pack']);
    expect(await summary('/openapi.json', { 'Accept-Language': 'nl-BE' })).toEqual(['nl', 'Eén pakket']);
    expect(await summary('/openapi.json?lang=fr', { 'Accept-Language': 'nl' })).toEqual(['fr', 'Un paquet']);
    const other = await api.get('/packs');
    expect(other.headers.get('content-language')).toBe('nl');
  });

  test('has an ETag for each language', async () => {
    const tags = await Promise.all(
      languages.map(async (lang) => (await api.get(`/openapi.json?lang=${lang}`)).headers.get('etag')),
    );
    expect(new Set(tags).size).toBe(languages.length);
    const [dutch] = tags;
    const again = (lang: Language) => api.get(`/openapi.json?lang=${lang}`, { 'If-None-Match': dutch ?? '' });
    expect((await again('nl')).status).toBe(304);
    expect((await again('fr')).status).toBe(200);
  });

  test('is refused in a language that there is not', async () => {
    const response = await api.get('/openapi.json?lang=de');
    expect(response.status).toBe(400);
    expect(await json(response)).toMatchObject({ code: 'API-FIELD' });
  });
});

describe('a translation', () => {
  test('the example of the documentation', () => {
    expect(translated({ summary: 'One pack' }, 'nl')).toEqual({ summary: 'Eén pakket' });
  });

  test('leaves data, names and unknown texts as they are', () => {
    const given = {
      description: 'Not in the catalogue.',
      example: { description: 'A pack.' },
      properties: { description: { type: 'string' }, summary: { enum: ['A pack.'], default: 'A pack.' } },
      list: ['A pack.', null, 3],
    };
    expect(translated(given, 'nl')).toEqual(given);
    const map = { responses: { default: { description: 'A pack.' } } };
    expect(translated(map, 'nl')).toEqual({ responses: { default: { description: 'Een pakket.' } } });
    expect(translated({ list: [{ description: 'A pack.' }] }, 'nl')).toEqual({
      list: [{ description: 'Een pakket.' }],
    });
  });
});
