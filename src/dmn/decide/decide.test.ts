import { describe, expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import { context, formatValue, number, type Value } from '../../feel/index.ts';
import { decide, readModel, type Model } from '../index.ts';

function model(content: string): Model {
  return unwrap(
    readModel(
      `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">${content}</definitions>`,
      { imports: () => undefined },
    ),
  );
}

const text = (feel: string) =>
  `<literalExpression><text>${feel.replaceAll('<', '&lt;')}</text></literalExpression>`;
const decision = (name: string, logic: string, needs = '', type = '') =>
  `<decision id="${name}" name="${name}"><variable name="${name}"${type === '' ? '' : ` typeRef="${type}"`}/>${needs}${logic}</decision>`;
const input = (name: string, type: string) =>
  `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`;
const needsInput = (id: string) =>
  `<informationRequirement><requiredInput href="#${id}"/></informationRequirement>`;
const needsDecision = (id: string) =>
  `<informationRequirement><requiredDecision href="#${id}"/></informationRequirement>`;
const needsKnowledge = (id: string) =>
  `<knowledgeRequirement><requiredKnowledge href="#${id}"/></knowledgeRequirement>`;

function outcome(m: Model, name: string, inputs: Readonly<Record<string, Value>> = {}) {
  const run = decide(m, name, inputs);
  return { value: formatValue(run.value), codes: run.problems.map((item) => item.code), run };
}

describe('types', () => {
  const typed = model(
    `<itemDefinition name="share"><typeRef>number</typeRef><allowedValues><text>[0..1]</text></allowedValues></itemDefinition>
     <itemDefinition name="shares" isCollection="true"><typeRef>share</typeRef></itemDefinition>
     <itemDefinition name="loan"><itemComponent name="rate"><typeRef>share</typeRef></itemComponent></itemDefinition>
     ${['share', 'shares', 'loan', 'string', 'date and time'].map((type) => input(`in ${type}`, type)).join('')}
     ${['share', 'shares', 'loan', 'string', 'date and time'].map((type) => decision(`out ${type}`, text(`in ${type}`), needsInput(`in ${type}`))).join('')}
     ${decision('result', text('"five"'), '', 'number')}`,
  );
  const one = number(1);
  const cases: readonly (readonly [
    type: string,
    given: Value,
    expected: string,
    codes: readonly string[],
  ])[] = [
    ['share', number('0.5'), '0.5', []],
    ['share', number('1.5'), 'null', ['DMN-INPUT-TYPE']],
    ['share', [one], '1', []],
    ['share', [one, one], 'null', ['DMN-INPUT-TYPE']],
    ['share', [[one]], 'null', ['DMN-INPUT-TYPE']],
    ['share', 'x', 'null', ['DMN-INPUT-TYPE']],
    ['share', null, 'null', []],
    ['shares', [one, number(0)], '[1, 0]', []],
    ['shares', [one, number(2)], 'null', ['DMN-INPUT-TYPE']],
    ['shares', one, '[1]', []],
    ['loan', context({ rate: one }), '{rate: 1}', []],
    ['loan', context({ rate: number(2) }), 'null', ['DMN-INPUT-TYPE']],
    ['loan', context({}), 'null', ['DMN-INPUT-TYPE']],
    ['date and time', { kind: 'date', year: 2020, month: 3, day: 13 }, '2020-03-13T00:00:00Z', []],
  ];
  test.each(cases)('%s from %o', (type, given, expected, codes) => {
    expect(outcome(typed, `out ${type}`, { [`in ${type}`]: given })).toMatchObject({
      value: expected,
      codes,
    });
  });

  // tRule is used before it is defined: the order of the definitions does not matter.
  const rules = model(
    `<itemDefinition name="tRules" isCollection="true"><typeRef>tRule</typeRef></itemDefinition>
     <itemDefinition name="tOffice"><itemComponent name="rule"><typeRef>tRule</typeRef></itemComponent></itemDefinition>
     <itemDefinition name="tRule"><functionItem outputTypeRef="string"><parameters name="age" typeRef="number"/></functionItem></itemDefinition>
     <itemDefinition name="tClock"><functionItem/></itemDefinition>
     <itemDefinition name="tAge"><typeRef>number</typeRef><allowedValues><text>[0..150]</text></allowedValues></itemDefinition>
     <businessKnowledgeModel id="k" name="K"><variable name="K" typeRef="string"/><encapsulatedLogic>
       <formalParameter name="age" typeRef="tAge"/>${text('string(age)')}</encapsulatedLogic></businessKnowledgeModel>
     <businessKnowledgeModel id="l" name="L"><variable name="L"/><encapsulatedLogic>
       <formalParameter name="age" typeRef="string"/>${text('age')}</encapsulatedLogic></businessKnowledgeModel>
     ${[
       '(function(a: number) "x") instance of tRule',
       '(function(a) "x") instance of tRule',
       '(function(a: number) 1) instance of tRule',
       '(function(a: string) "x") instance of tRule',
       '(function() 1) instance of tClock',
       '[(function(a: number) "x"), (function(b: number) "y")] instance of tRules',
       '[(function(a: number) "x"), 1] instance of tRules',
       '{rule: (function(a: number) "x")} instance of tOffice',
       '{rule: (function(a: string) "x")} instance of tOffice',
       'K instance of tRule',
       'L instance of tRule',
       '200 instance of tAge',
     ]
       .map((feel, at) => decision(`${at}`, text(feel), needsKnowledge('k') + needsKnowledge('l')))
       .join('')}`,
  );
  test.each([
    [0, 'true'],
    [1, 'true'],
    [2, 'false'],
    [3, 'false'],
    [4, 'true'],
    [5, 'true'],
    [6, 'false'],
    [7, 'true'],
    [8, 'false'],
    [9, 'true'],
    [10, 'false'],
    // Allowed values are no part of a type (DMN 1.5, 10.3.2.9).
    [11, 'true'],
  ])('instance of a named type: decision %i is %s', (at, expected) => {
    expect(outcome(rules, `${at}`).value).toBe(expected);
  });

  test('a result that does not fit is null, with the reason and the place', () => {
    const { value, run } = outcome(typed, 'result');
    expect(value).toBe('null');
    expect(problemText(run.problems[0]!, 'en')).toContain(
      'DMN-RESULT-TYPE decision "result": the result five does not fit',
    );
  });
});

describe('the requirement graph', () => {
  const chain = model(
    decision('A', text('1 + 1')) +
      decision('B', text('A * 10'), needsDecision('A')) +
      decision('C', text('A + B'), needsDecision('A') + needsDecision('B')) +
      decision('D', text('A'), ''),
  );

  test('each decision is made once, only what is needed, in order', () => {
    const { value, run } = outcome(chain, 'C');
    expect(value).toBe('22');
    expect(run.trace.map((item) => item.decision)).toEqual(['A', 'B', 'C']);
    expect([...run.trace[2]!.inputs.keys()]).toEqual(['A', 'B']);
  });

  test('what is not required is not known', () => {
    expect(outcome(chain, 'D').value).toBe('null');
  });

  test('an unknown decision is named, with those that exist', () => {
    const { run } = outcome(chain, 'X');
    expect(problemText(run.problems[0]!, 'en')).toContain('no decision "X"; it has "A", "B", "C", "D"');
  });
});

describe('functions', () => {
  const functions = model(
    `<businessKnowledgeModel id="f" name="f"><variable name="f"/><encapsulatedLogic>
       <formalParameter name="n" typeRef="number"/>${text('if n <= 1 then 1 else n * f(n - 1)')}</encapsulatedLogic></businessKnowledgeModel>
     <businessKnowledgeModel id="loop" name="loop"><variable name="loop"/><encapsulatedLogic>
       <formalParameter name="n"/>${text('loop(n)')}</encapsulatedLogic></businessKnowledgeModel>
     <businessKnowledgeModel id="java" name="java"><variable name="java"/><encapsulatedLogic kind="Java">
       <formalParameter name="n"/>${text('null')}</encapsulatedLogic></businessKnowledgeModel>
     ${decision('literal', text('f(5)'), needsKnowledge('f'))}
     ${decision('wrong type', text('f("five")'), needsKnowledge('f'))}
     ${decision('endless', text('loop(1)'), needsKnowledge('loop'))}
     ${decision('external', text('java(1)'), needsKnowledge('java'))}
     ${decision('boxed', `<invocation>${text('f')}<binding><parameter name="n"/>${text('4')}</binding></invocation>`, needsKnowledge('f'))}
     ${decision('wrong name', `<invocation>${text('f')}<binding><parameter name="m"/>${text('4')}</binding></invocation>`, needsKnowledge('f'))}
     ${decision('builtin', `<invocation>${text('modulo')}<binding><parameter name="dividend"/>${text('-12')}</binding><binding><parameter name="divisor"/>${text('5')}</binding></invocation>`)}
     ${decision('no function', `<invocation>${text('3')}</invocation>`)}`,
  );
  test.each([
    ['literal', '120', []],
    ['boxed', '24', []],
    ['builtin', '3', []],
    ['wrong type', 'null', ['DMN-ARGUMENTS']],
    ['wrong name', 'null', ['DMN-ARGUMENTS']],
    ['no function', 'null', ['DMN-CALL']],
    ['endless', 'null', ['DMN-RUN-DEPTH']],
    ['external', 'null', ['DMN-EXTERNAL']],
  ])('%s gives %s', (name, value, codes) => {
    expect(outcome(functions, name)).toMatchObject({ value, codes });
  });

  test('a knowledge model decides by its parameters', () => {
    expect(outcome(functions, 'f', { n: number(3) }).value).toBe('6');
  });
});

describe('decision services', () => {
  const services = model(
    `${input('X', 'number')}
     ${decision('base', text('100'))}
     ${decision('sum', text('base + X'), needsDecision('base') + needsInput('X'))}
     <decisionService id="s" name="s"><variable name="s"/><outputDecision href="#sum"/><inputDecision href="#base"/><inputData href="#X"/></decisionService>
     <decisionService id="two" name="two"><variable name="two"/><outputDecision href="#sum"/><outputDecision href="#base"/><inputData href="#X"/></decisionService>
     ${decision('call', text('s(X: 1, base: 2)'), needsKnowledge('s'))}`,
  );
  test('input decisions are given, not made', () => {
    expect(outcome(services, 'call').value).toBe('3');
    expect(outcome(services, 's', { X: number(5), base: number(7) }).value).toBe('12');
  });
  test('several outputs make a context', () => {
    expect(outcome(services, 'two', { X: number(5) }).value).toBe('{sum: 105, base: 100}');
  });
});

describe('boxed expressions', () => {
  const list = `<list>${text('1')}${text('2')}${text('3')}</list>`;
  const cases: readonly (readonly [
    name: string,
    logic: string,
    expected: string,
    codes: readonly string[],
  ])[] = [
    [
      'context',
      `<context><contextEntry><variable name="a b"/>${text('2')}</contextEntry><contextEntry><variable name="c"/>${text('a b * 3')}</contextEntry></context>`,
      '{a b: 2, c: 6}',
      [],
    ],
    [
      'context with result',
      `<context><contextEntry><variable name="a"/>${text('2')}</contextEntry><contextEntry>${text('a + 1')}</contextEntry></context>`,
      '3',
      [],
    ],
    [
      'relation',
      `<relation><column name="x"/><column name="y"/><row>${text('1')}${text('2')}</row></relation>`,
      '[{x: 1, y: 2}]',
      [],
    ],
    [
      'conditional',
      `<conditional><if>${text('1 > 2')}</if><then>${text('"a"')}</then><else>${text('"b"')}</else></conditional>`,
      'b',
      [],
    ],
    [
      'conditional over a text',
      `<conditional><if>${text('"x"')}</if><then>${text('1')}</then><else>${text('2')}</else></conditional>`,
      'null',
      ['DMN-CONDITION'],
    ],
    ['filter', `<filter><in>${list}</in><match>${text('item > 1')}</match></filter>`, '[2, 3]', []],
    [
      'for with partial',
      `<for iteratorVariable="x"><in>${list}</in><return>${text('x + sum(partial)')}</return></for>`,
      '[null, null, null]',
      [],
    ],
    [
      'some',
      `<some iteratorVariable="x"><in>${list}</in><satisfies>${text('x > 2')}</satisfies></some>`,
      'true',
      [],
    ],
    [
      'every',
      `<every iteratorVariable="x"><in>${list}</in><satisfies>${text('x > 2')}</satisfies></every>`,
      'false',
      [],
    ],
  ];
  test.each(cases)('%s', (_, logic, expected, codes) => {
    expect(outcome(model(decision('A', logic)), 'A')).toMatchObject({ value: expected, codes });
  });

  test('a decision without logic is null', () => {
    expect(outcome(model('<decision id="A" name="A"/>'), 'A')).toMatchObject({
      value: 'null',
      codes: ['DMN-NO-LOGIC'],
    });
  });
});

test('an expression may name the types of the model', () => {
  const m = model(
    `<itemDefinition name="loan"><itemComponent name="rate"><typeRef>number</typeRef></itemComponent></itemDefinition>
     ${decision('yes', text('{rate: 1} instance of loan'))}${decision('no', text('{rate: "x"} instance of loan'))}
     ${decision('call', text('(function(l: loan) l.rate)({rate: 5})'))}`,
  );
  expect(['yes', 'no', 'call'].map((name) => outcome(m, name).value)).toEqual(['true', 'false', '5']);
});

test('the trace tells every cell, also where the first rule decided', () => {
  const cells = (...texts: readonly string[]) =>
    texts.map((cell) => `<inputEntry><text>${cell}</text></inputEntry>`).join('');
  const m = model(
    input('X', 'number') +
      decision(
        'T',
        `<decisionTable hitPolicy="FIRST"><input label="X"><inputExpression><text>X</text></inputExpression></input><output/>
         <rule id="r1">${cells('>= 1')}<outputEntry><text>"a"</text></outputEntry></rule>
         <rule id="r2">${cells('&lt; "x"')}<outputEntry><text>"b"</text></outputEntry></rule>
         <rule>${cells('-')}<outputEntry><text>"c"</text></outputEntry></rule></decisionTable>`,
        needsInput('X'),
      ),
  );
  expect(outcome(m, 'T', { X: number(1) }).run.trace.at(-1)?.table).toMatchObject({
    hitPolicy: 'FIRST',
    rules: [[true], [null], [true]],
    matched: [{ index: 1, id: 'r1' }, { index: 3 }],
    deciding: [{ index: 1, id: 'r1' }],
    value: 'a',
  });
});
