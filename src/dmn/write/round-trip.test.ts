import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { assert, constantFrom, property, shuffledSubarray } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { readModel, writeModel, type Model } from '../index.ts';
import { readTexts } from '../read/read-model.ts';
import { edits } from '../testdata/edits.ts';
import { canonical, canonicalParts, openSchema, type Schema } from '../testdata/schema.ts';
import { versionFiles } from '../testdata/version-files.ts';
import { readXml } from '../xml/read-xml.ts';

/** What a model means, without the document; as text, which compares fastest. */
function meaning(model: Model): string {
  const { document: _, ...rest } = model;
  return JSON.stringify(rest);
}

const read = (xml: string) => unwrap(readModel(xml, { lenient: true }));
/** Without looking into expressions, which takes most of the time. */
const texts = (xml: string) => meaning(readTexts(unwrap(readXml(xml))));
const bare = (model: Model) => writeModel({ ...model, document: undefined });

/** The namespaces of every version as those of 1.5; the only change that writing may make. */
function in15(xml: string): string {
  return xml
    .replaceAll(
      'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
      'https://www.omg.org/spec/DMN/20230324/MODEL/',
    )
    .replaceAll(
      /https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/(MODEL|DMNDI|FEEL)\//g,
      'https://www.omg.org/spec/DMN/20230324/$1/',
    )
    .replaceAll('http://www.omg.org/spec/FEEL/20140401', 'https://www.omg.org/spec/DMN/20230324/FEEL/');
}

const notOurs = "//*[local-name()='DMNDI' or local-name()='extensionElements']";

const folders = ['packs', '../shared/dmn-tck/TestCases'];
const files = [
  ...versionFiles().map(({ version, xml }) => [`DMN ${version}`, xml] as const),
  ...folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.dmn'))
      .sort()
      .map((name) => [join(basename(folder), name), readFileSync(join(folder, name), 'utf8')] as const),
  ),
];

const kit = '../shared/dmn-tck/TestCases';
const hasSchema = existsSync(join(kit, 'DMN15.xsd'));

describe('the schema is that of ../shared', () => {
  test.skipIf(!hasSchema)('and finds mistakes', () => {
    expect(mistakesIn('<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/"/>')).toEqual([
      expect.stringContaining("'namespace' is required"),
      expect.stringContaining("'name' is required"),
    ]);
  });
});

let schema: Schema | undefined;
beforeAll(() => {
  schema = hasSchema ? openSchema(kit) : undefined;
});
afterAll(() => schema?.close());

/** Without ../shared there is no schema, and the test above is skipped and says so. */
function mistakesIn(xml: string): readonly string[] {
  return schema?.mistakes(xml) ?? [];
}

test.each(files)('%s is written as it was read, valid by DMN15.xsd', (name, xml) => {
  const model = read(xml);
  const written = writeModel(model);
  expect(meaning(read(written))).toBe(meaning(model));
  expect(mistakesIn(written)).toEqual([]);
  // DMN 1.1 has its elements in another order, and types by qualified names.
  if (name !== 'DMN 1.1') expect(canonical(written)).toBe(canonical(in15(xml)));
});

test.each(files)('%s means the same without its document, valid by DMN15.xsd', (_, xml) => {
  const model = read(xml);
  const written = bare(model);
  expect(meaning(read(written))).toBe(meaning(model));
  expect(mistakesIn(written)).toEqual([]);
});

const withTables = files.filter(([, xml]) => /<(?:\w+:)?decisionTable\b/.test(xml));

describe.each(withTables)('%s', (_, xml) => {
  const model = read(xml);
  let untouched: readonly string[];
  beforeAll(() => {
    untouched = canonicalParts(in15(xml), notOurs);
  });
  test.each(edits)(
    'with $title: valid, the model is the changed one, diagrams and extensions are untouched',
    ({ change }) => {
      const changed = change(model);
      const written = writeModel(changed);
      expect(mistakesIn(written)).toEqual([]);
      expect(texts(written)).toBe(texts(bare(changed)));
      expect(canonicalParts(written, notOurs)).toEqual(untouched);
    },
  );
});

test('after any edits in any order the document says what the model says', () => {
  const some = shuffledSubarray([...edits], { maxLength: 4 });
  assert(
    property(constantFrom(...versionFiles()), some, ({ xml }, changes) => {
      const changed = changes.reduce((model, { change }) => change(model), read(xml));
      const written = writeModel(changed);
      expect(mistakesIn(written)).toEqual([]);
      expect(texts(written)).toBe(texts(bare(changed)));
      expect(canonicalParts(written, notOurs)).toEqual(canonicalParts(in15(xml), notOurs));
    }),
  );
});
