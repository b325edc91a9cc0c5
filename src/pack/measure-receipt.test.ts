import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, unwrap, type Language } from '../base/index.ts';
import { receiptText, type Receipt, type Vocabulary, type Word } from '../dmn/index.ts';
import { registerCodes } from './codes.ts';
import { loadPack } from './load.ts';
import { measureReceipt, receiptVocabulary } from './measure-receipt.ts';
import type { Case, Measure, Pack } from './pack.ts';

let pack: Pack;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
});

function receiptOf(measure: Measure, example: Case): Receipt {
  const { validAt = measure.period.from, knownAt = pack.asOf } = example;
  const given = new Map(Object.entries(example.given));
  return unwrap(measureReceipt(pack, measure, given, { validAt, knownAt }, '0.1.0'));
}

const golden = [
  ['granted', 'hinderpremie', 'restaurant-to-june'],
  ['refused', 'beschermingsmechanisme-2', 'open-both-below'],
] as const;

describe.each(golden)('the text of a receipt, %s', (name, id, example) => {
  test.each(languages)('in %s is the reviewed one', async (language) => {
    const measure = pack.measures.find((item) => item.id === id)!;
    const receipt = receiptOf(
      measure,
      measure.cases.find((item) => item.id === example)!,
    );
    const text = receiptText(receipt, language, receiptVocabulary(measure));
    const file = join(import.meta.dirname, 'testdata/receipts', `${name}.${language}.txt`);
    // A golden is never made by a run that nobody looks at: touch a new file, run with -u, and review the difference.
    expect(existsSync(file), file).toBe(true);
    await expect(text.replaceAll(/[0-9a-f]{64}/g, '(64 digits)')).toMatchFileSnapshot(file);
  });
});

/** What no sentence may hold outside its quotation marks. */
const feel =
  /undefined|null|\[object|\{\w+\}|[<>=*?]|\.\.|@"|\b(true|false|then|else|not|min|max|round half \w+|Entitlement)\b[ (.]?/;

/** The text without what is not ours to word: quotations, titles of sources, and the last section with file names and hashes. */
function ownWords(text: string, language: Language): string {
  // The longest first: one title can be the beginning of another.
  const sources = pack.sources
    .flatMap(({ title, publisher, url }) => [url ?? '', title, publisher])
    .toSorted((left, right) => right.length - left.length);
  const sections = text.split('\n\n').slice(0, -1).join('\n\n');
  const bare = sources.reduce((rest, part) => (part === '' ? rest : rest.replaceAll(part, '')), sections);
  const unquoted = bare.replaceAll(/“[^”]*”|«[^»]*»/g, '').replaceAll(/^ {4}= /gm, '');
  // Words that are Dutch or English as well as FEEL.
  return language === 'nl' ? unquoted.replaceAll(/\bmin\b/g, '') : unquoted.replaceAll(/\bnot\b/g, '');
}

/** The names and codes of a model that are no words of the language; they are English, where nothing can be told of them. */
function foreignWords(measure: Measure, words: Vocabulary, language: Language): readonly string[] {
  const ours = [...words.values()].flatMap((word) => textsOf(word, language));
  const rules = Object.values(measure.titles).map((title) => title[language]);
  const known = [...ours, ...rules, measure.title[language]].join('\n');
  const codes = Object.values(registerCodes).flatMap((column) => Object.keys(column));
  const names = [
    ...measure.inputs.map(({ name }) => name),
    ...measure.model.decisions.map(({ name }) => name),
  ];
  return [...codes, ...names].filter((word) => !wordPattern(word).test(known));
}

function textsOf({ title, phrase, statements, codes }: Word, language: Language): readonly string[] {
  const texts = [title, phrase, statements?.yes, statements?.no, ...Object.values(codes ?? {})];
  return texts.flatMap((text) => (text === undefined ? [] : [text[language]]));
}

function wordPattern(word: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'u');
}

test.each(languages)('no FEEL, name or code stands unquoted in any worked example: %s', (language) => {
  let read = 0;
  for (const measure of pack.measures) {
    const words = receiptVocabulary(measure);
    const foreign = language === 'en' ? [] : foreignWords(measure, words, language);
    if (language !== 'en') expect(foreign.length, measure.id).toBeGreaterThan(10);
    for (const example of measure.cases) {
      const text = ownWords(receiptText(receiptOf(measure, example), language, words), language);
      const place = `${measure.id} ${example.id}\n${text}`;
      expect(text, place).not.toMatch(feel);
      expect(
        foreign.filter((word) => wordPattern(word).test(text)),
        place,
      ).toEqual([]);
      read += 1;
    }
  }
  expect(read).toBeGreaterThanOrEqual(60);
});

test('a refused applicant reads no amount', () => {
  for (const measure of pack.measures) {
    for (const example of measure.cases.filter(({ expect: { entitled } }) => !entitled)) {
      const text = receiptText(receiptOf(measure, example), 'nl', receiptVocabulary(measure));
      expect(text, example.id).toContain(`\nBedrag van ${measure.title.nl}: geen\n`);
      expect(text, example.id).toMatch(/^ {2}Niet vervuld: /m);
      expect(text, example.id).toMatch(/^ {4}vastgesteld: .+\n {4}bewijs: /m);
    }
  }
});
