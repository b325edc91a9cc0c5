import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, sameText, unwrap, type Language } from '../../base/index.ts';
import {
  loadPack,
  measureLeaflet,
  measureParameters,
  type Leaflet,
  type Measure,
  type Pack,
} from '../../pack/index.ts';
import { escapeMarkdown, leafletMarkdown } from './markdown.ts';
import { leafletPage } from './page.tsx';
import { leafletText } from './text.ts';

/** `RELANCE_WRITE_GOLDENS=1` writes the expected leaflets anew; the change is then read as a diff. */
const writes = process.env['RELANCE_WRITE_GOLDENS'] === '1';

let pack: Pack;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
});

function leafletOf(
  measure: Measure,
  language: Language,
  set: Readonly<Record<string, string>> = {},
): Leaflet {
  const moment = { validAt: measure.period.from, knownAt: pack.asOf };
  const parameters = unwrap(measureParameters(measure, { ...moment, set }));
  return measureLeaflet(pack, measure, { ...moment, language, parameters });
}

function measureOf(id: string): Measure {
  return pack.measures.find((measure) => measure.id === id)!;
}

const measures = [
  'hinderpremie',
  'compensatiepremie',
  'ondersteuningspremie',
  'beschermingsmechanisme-1',
  'beschermingsmechanisme-2',
  'tijdelijke-werkloosheid',
  'water-energievergoeding',
];

describe.each(measures)('%s', (id) => {
  test.each(languages)('in %s is as it was read and approved', (language) => {
    const file = join(import.meta.dirname, 'testdata', `${id}.${language}.md`);
    const markdown = leafletMarkdown(leafletOf(measureOf(id), language));
    if (writes) writeFileSync(file, markdown);
    expect(existsSync(file), `${file} is missing`).toBe(true);
    expect(markdown).toBe(readFileSync(file, 'utf8'));
  });

  test.each(languages)('in %s holds no FEEL and no empty words', (language) => {
    const text = leafletText(leafletOf(measureOf(id), language), 100);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}|>=|<=|\bnot\(|\.\.|@"/);
  });
});

test('the leaflets of the pack are all here', () => {
  expect(pack.measures.map((measure) => measure.id)).toEqual(measures);
});

test('another parameter gives another leaflet, and only in that place', () => {
  const measure = measureOf('compensatiepremie');
  const before = leafletMarkdown(leafletOf(measure, 'nl'));
  const after = leafletMarkdown(leafletOf(measure, 'nl', { 'compensatiepremie.loss-threshold': '0.555' }));
  expect(after).not.toBe(before);
  expect(after.replaceAll('55,5\u00A0%', '60\u00A0%')).toBe(before);
});

describe('a measure of hostile texts', () => {
  const hostile =
    'x</title><script>alert(1)</script>\u202E [link](javascript:1) **b** `c` & \u0007\n# heading';
  const hostileLeaflet = () => {
    const measure = measureOf('hinderpremie');
    const changed: Measure = {
      ...measure,
      title: sameText(hostile),
      authority: sameText(hostile),
      titles: { 'entitlement-rule-1': sameText(hostile) },
      inputs: measure.inputs.map((input) => {
        const { phrase: _, statements: __, ...rest } = input;
        return { ...rest, title: sameText(hostile) };
      }),
    };
    return leafletOf(changed, 'nl');
  };

  test('is text in the page', () => {
    const page = leafletPage(hostileLeaflet());
    expect(page).not.toMatch(/<script|\p{Cf}/u);
    expect(page).not.toContain('\u0007');
    expect(page).toContain('&lt;script>');
  });

  test('is text in Markdown', () => {
    const markdown = leafletMarkdown(hostileLeaflet());
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)\]\(|(?<!\\)\*\*|(?<!\\)`|\p{Cf}|^# heading/mu);
    expect(markdown).not.toContain('\u0007');
    expect(markdown).toContain(String.raw`\<script\>`);
  });

  test('shows on one line what a terminal would not', () => {
    const text = leafletText(hostileLeaflet(), 100);
    expect(text).not.toMatch(/\p{Cf}/u);
    expect(text).not.toContain('\u0007');
    expect(text).toContain('\uFFFD');
  });
});

test.each([
  ['1. first', String.raw`1\. first`],
  ['- item', String.raw`\- item`],
  ['a & b', 'a &amp; b'],
  ['a_b', String.raw`a\_b`],
  ['60 % van de omzet', '60 % van de omzet'],
])('%s in Markdown', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected);
});
