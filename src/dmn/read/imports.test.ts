import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { formatValue, number } from '../../feel/index.ts';
import { decide, readModel } from '../index.ts';

const dmn = 'https://www.omg.org/spec/DMN/20230324/MODEL/';
const library = unwrap(
  readModel(`<definitions xmlns="${dmn}" id="l" name="L" namespace="urn:l">
  <itemDefinition name="share"><typeRef>number</typeRef><allowedValues><text>[0..1]</text></allowedValues></itemDefinition>
  <inputData id="x" name="X"><variable name="X" typeRef="share"/></inputData>
  <decision id="d" name="Double"><variable name="Double"/><informationRequirement><requiredInput href="#x"/></informationRequirement>
    <literalExpression><text>X * 2</text></literalExpression></decision>
  <businessKnowledgeModel id="f" name="add one"><variable name="add one"/><encapsulatedLogic><formalParameter name="n"/>
    <literalExpression><text>n + 1</text></literalExpression></encapsulatedLogic></businessKnowledgeModel></definitions>`),
);

const main = (
  importAttributes: string,
) => `<definitions xmlns="${dmn}" xmlns:lib="urn:l" id="m" name="M" namespace="urn:m">
  <import ${importAttributes} namespace="urn:l" importType="${dmn}"/>
  <inputData id="y" name="Y"><variable name="Y" typeRef="lib:share"/></inputData>
  <decision id="a" name="A"><variable name="A"/>
    <informationRequirement><requiredDecision href="urn:l#d"/></informationRequirement>
    <informationRequirement><requiredInput href="#y"/></informationRequirement>
    <knowledgeRequirement><requiredKnowledge href="urn:l#f"/></knowledgeRequirement>
    <literalExpression><text>PREFIXadd one(PREFIXDouble + Y)</text></literalExpression></decision></definitions>`;

test.each([
  ['under the name of the import', 'name="my lib"', 'my lib.'],
  ['without a name, as its own', 'name=""', ''],
])('imported elements %s', (_, attributes, prefix) => {
  const model = unwrap(readModel(main(attributes).replaceAll('PREFIX', prefix), { imports: () => library }));
  expect(formatValue(decide(model, 'A', { X: number('0.25'), Y: number('0.5') }).value)).toBe('2');
  expect(formatValue(decide(model, 'A', { 'urn:l#X': number(1), Y: number(1) }).value)).toBe('4');
  expect(formatValue(decide(model, 'A', { X: number(3), Y: number(1) }).value)).toBe('null');
});

test('a missing import is told once, not for every reference to it', () => {
  const result = readModel(main('name="lib"').replaceAll('PREFIX', 'lib.'));
  const codes = result.ok ? [] : result.problems.map((item) => item.code);
  expect(codes.filter((code) => code === 'DMN-IMPORT-UNKNOWN').length).toBe(1);
  expect(codes).not.toContain('DMN-HREF-UNKNOWN');
});
