import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { readModel, writeModel, type Decision, type DecisionTable, type Model } from '../index.ts';
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

const small = `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:v="urn:vendor" name="1 table" namespace="urn:d">
  <decision name="Turnover loss" v:x="1">
    <extensionElements><v:note/></extensionElements>
    <decisionTable>
      <output label="kept" />
      <!-- first -->
      <rule id="r1">
        <outputEntry><text>1</text></outputEntry>
      </rule>
      <!-- second -->
      <rule id="r2" v:mark='a "b"'>
        <outputEntry><text>2</text></outputEntry>
      </rule>
    </decisionTable>
  </decision>
</definitions>`;

function withRules(change: (rules: DecisionTable['rules']) => DecisionTable['rules']): string {
  const model = read(small);
  const [decision] = model.decisions as [Decision];
  const table = decision.logic as DecisionTable;
  const logic = { ...table, rules: change(table.rules) };
  const written = writeModel({ ...model, decisions: [{ ...decision, logic }] });
  return written.slice(written.indexOf('<output '), written.indexOf('    </decisionTable>'));
}

const rule = (text: string) => ({ cells: [], outputs: [{ text }], annotations: [] });

test('a new rule stands where the model has it, on a line of its own', () => {
  expect(withRules(([first, second]) => [first!, rule('3'), second!])).toBe(`<output label="kept"/>
      <!-- first -->
      <rule id="r1">
        <outputEntry><text>1</text></outputEntry>
      </rule>
      <rule><outputEntry><text>3</text></outputEntry></rule>
      <!-- second -->
      <rule id="r2" v:mark="a &quot;b&quot;">
        <outputEntry><text>2</text></outputEntry>
      </rule>
`);
  expect(withRules((rules) => [rule('3'), ...rules])).toContain(`<!-- first -->
      <rule><outputEntry><text>3</text></outputEntry></rule>
      <rule id="r1">`);
});

test('a rule that went takes its line along; rules change places with all that they hold', () => {
  expect(withRules(([, second]) => [second!])).toBe(`<output label="kept"/>
      <!-- first -->
      <!-- second -->
      <rule id="r2" v:mark="a &quot;b&quot;">
        <outputEntry><text>2</text></outputEntry>
      </rule>
`);
  expect(withRules((rules) => rules.toReversed())).toMatch(
    /r2" v:mark="a &quot;b&quot;">[^]*second[^]*<rule id="r1">/,
  );
});

test('what the model has first stands behind the extensions, where the schema has it', () => {
  const model = read(small);
  const decisions = model.decisions.map((item) => ({ ...item, question: 'how much?', description: 'why' }));
  expect(writeModel({ ...model, decisions })).toContain(`<decision name="Turnover loss" v:x="1">
    <description>why</description>
    <extensionElements><v:note/></extensionElements>
    <question>how much?</question>
    <decisionTable>`);
});

test('names that are no ids of XML are not written as ids', () => {
  for (const written of [writeModel(read(small)), writeModel({ ...read(small), document: undefined })]) {
    expect(written).not.toContain(' id="Turnover loss"');
    expect(written).not.toContain(' id="1 table"');
    expect(meaning(read(written))).toEqual(meaning(read(small)));
  }
});

test('an import keeps its kind, known or not', () => {
  const xml = small.replace(
    '<decision ',
    '<import name="codes" namespace="urn:c" importType="urn:kind"/><decision ',
  );
  for (const written of [writeModel(read(xml)), writeModel({ ...read(xml), document: undefined })])
    expect(written).toContain('<import name="codes" namespace="urn:c" importType="urn:kind"/>');
});
