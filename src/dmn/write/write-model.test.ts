import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { readModel, writeModel, type Model } from '../index.ts';
import { loadTableCases } from '../testdata/load-cases.ts';

/** What a model means: without the document. */
function meaning(model: Model): unknown {
  const { document: _, ...rest } = model;
  return rest;
}

const read = (xml: string) => unwrap(readModel(xml, { lenient: true }));

test.each(loadTableCases())('$title: read(write(m)) is m, with and without its document', ({ model }) => {
  expect(meaning(read(writeModel(model)))).toEqual(meaning(model));
  expect(meaning(read(writeModel({ ...model, document: undefined })))).toEqual(meaning(model));
});

test('diagrams, extensions, comments and unknown attributes stay; old namespaces become those of 1.5', () => {
  const xml = `<dmn:definitions xmlns:dmn="http://www.omg.org/spec/DMN/20180521/MODEL/" xmlns:di="http://www.omg.org/spec/DMN/20180521/DMNDI/" xmlns:v="urn:vendor" id="d" name="D" namespace="urn:d" v:colour="red">
  <!-- kept & safe -->
  <dmn:extensionElements><v:note a="1">x &lt; y</v:note></dmn:extensionElements>
  <dmn:inputData id="i" name="X"><dmn:variable id="iv" name="X" typeRef="number"/></dmn:inputData>
  <dmn:decision id="a" name="A"><dmn:variable name="A"/><dmn:informationRequirement id="edge"><dmn:requiredInput href="#i"/></dmn:informationRequirement>
    <dmn:literalExpression v:size="3"><dmn:text><![CDATA[X < 3]]></dmn:text></dmn:literalExpression></dmn:decision>
  <di:DMNDI><di:DMNEdge dmnElementRef="edge"/></di:DMNDI>
</dmn:definitions>`;
  const written = writeModel(unwrap(readModel(xml)));
  const expected = xml
    .replace('http://www.omg.org/spec/DMN/20180521/MODEL/', 'https://www.omg.org/spec/DMN/20230324/MODEL/')
    .replace('http://www.omg.org/spec/DMN/20180521/DMNDI/', 'https://www.omg.org/spec/DMN/20230324/DMNDI/');
  expect(written.replace('<?xml version="1.0" encoding="UTF-8"?>\n', '').trim()).toBe(expected);
});

test('a changed expression is written, its surroundings stay', () => {
  const [{ model }] = loadTableCases() as [ReturnType<typeof loadTableCases>[number]];
  const renamed = {
    ...model,
    decisions: model.decisions.map((item) => ({ ...item, question: 'Who & why?' })),
  };
  expect(read(writeModel(renamed)).decisions[0]?.question).toBe('Who & why?');
});

const kit = '../shared/dmn-tck/TestCases/compliance-level-2';
describe.skipIf(!existsSync(kit))('conformance kit, level 2', () => {
  const folders = existsSync(kit) ? readdirSync(kit) : [];
  test.each(folders)('%s survives a round trip', (folder) => {
    const model = read(readFileSync(join(kit, folder, `${folder}.dmn`), 'utf8'));
    expect(meaning(read(writeModel(model)))).toEqual(meaning(model));
    expect(meaning(read(writeModel({ ...model, document: undefined })))).toEqual(meaning(model));
  });
});
