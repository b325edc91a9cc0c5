import { describe, expect, test } from 'vitest';
import { Decimal, languages, problemText, unwrap } from '../../base/index.ts';
import { decide, readModel } from '../index.ts';
import { editRules } from './edit-table.ts';

const model = unwrap(
  readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
  <inputData id="i" name="Loss"><variable name="Loss" typeRef="number"/></inputData>
  <decision id="d" name="Right"><variable name="Right" typeRef="boolean"/>
    <informationRequirement><requiredInput href="#i"/></informationRequirement>
    <decisionTable hitPolicy="FIRST"><input label="Loss"><inputExpression><text>Loss</text></inputExpression></input>
      <output typeRef="boolean"/>
      <rule id="r1"><inputEntry id="c1"><text>&gt;= 60</text></inputEntry><outputEntry id="o1"><text>true</text></outputEntry></rule>
    </decisionTable></decision>
  <decision id="l" name="Literal"><variable name="Literal"/><literalExpression><text>1</text></literalExpression></decision>
</definitions>`),
);

describe('other rules in a decision table', () => {
  test('decide, keep the ids of the rule they replace, and may be more or fewer', () => {
    const edited = unwrap(
      editRules(model, 'Right', [
        { id: 'r1', tests: ['>= 50'], outputs: ['true'] },
        { tests: ['-'], outputs: ['false'] },
      ]),
    );
    const table = edited.decisions[0]!.logic;
    expect(table?.kind === 'decision table' ? table.rules.map(({ id }) => id) : []).toEqual([
      'r1',
      undefined,
    ]);
    expect(decide(edited, 'Right', { Loss: new Decimal(55) }).value).toBe(true);
    expect(decide(edited, 'Right', { Loss: new Decimal(45) }).value).toBe(false);
    expect(decide(unwrap(editRules(model, 'Right', [])), 'Right', { Loss: new Decimal(70) }).value).toBe(
      null,
    );
  });

  test.each([
    [
      'Right',
      { tests: ['>= 50', '-'], outputs: ['true'] },
      'DMN-EDIT-WIDTH',
      'decision "Right", rule 1, tests',
    ],
    ['Right', { tests: ['-'], outputs: [] }, 'DMN-EDIT-WIDTH', 'decision "Right", rule 1, outputs'],
    ['Literal', { tests: [], outputs: [] }, 'DMN-EDIT-TABLE', undefined],
    ['Nobody', { tests: [], outputs: [] }, 'DMN-EDIT-TABLE', undefined],
    [
      'Right',
      { tests: ['>= ('], outputs: ['true'] },
      'FEEL-SYNTAX-BRACKET',
      'decision "Right", rule 1, column "Loss"',
    ],
    [
      'Right',
      { tests: ['"\0"'], outputs: ['true'] },
      'DMN-XML-CHARACTER',
      'decision "Right", rule 1, column "Loss"',
    ],
    [
      'Right',
      { tests: ['-'], outputs: ['"\uD800"'] },
      'DMN-XML-CHARACTER',
      'decision "Right", rule 1, column "',
    ],
    [
      'Right',
      { tests: ['-'], outputs: ['true'], description: '\uFFFE' },
      'DMN-XML-CHARACTER',
      'decision "Right", rule 1, description',
    ],
    [
      'Right',
      { tests: ['</text><x>'], outputs: ['true'] },
      'FEEL-SYNTAX',
      'decision "Right", rule 1, column "Loss"',
    ],
  ])('%s with %o is refused: %s', (decision, rule, code, path) => {
    const result = editRules(model, decision, [rule]);
    const [found] = result.ok ? [] : result.problems;
    expect(found?.code).toBe(code);
    if (path !== undefined) expect(found?.place.path).toContain(path);
    for (const language of languages) expect(problemText(found!, language)).not.toMatch(/\{\w+\}/);
  });
});
