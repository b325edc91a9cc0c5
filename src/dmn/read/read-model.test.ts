import { describe, expect, test } from 'vitest';
import { languages, problemText, type Problem } from '../../base/index.ts';
import { readModel, type ReadOptions } from './read-model.ts';

const dmn = 'https://www.omg.org/spec/DMN/20230324/MODEL/';

function definitions(content: string, namespace = dmn): string {
  return `<definitions xmlns="${namespace}" id="d" name="D" namespace="urn:d">\n${content}\n</definitions>`;
}

function decision(name: string, logic: string, needs = ''): string {
  return `<decision id="${name}" name="${name}"><variable name="${name}"/>${needs}${logic}</decision>`;
}

function literal(text: string): string {
  return `<literalExpression><text>${text}</text></literalExpression>`;
}

function table(content: string, attributes = 'hitPolicy="UNIQUE"'): string {
  return `<decisionTable ${attributes}>${content}</decisionTable>`;
}

const input = '<input label="Age"><inputExpression><text>1</text></inputExpression></input>';
const needs = (id: string) =>
  `<informationRequirement><requiredDecision href="#${id}"/></informationRequirement>`;
const rule = (...cells: readonly string[]) =>
  `<rule>${cells.map((cell, at) => (at === cells.length - 1 ? `<outputEntry><text>${cell}</text></outputEntry>` : `<inputEntry><text>${cell}</text></inputEntry>`)).join('')}</rule>`;

interface Mistake {
  readonly name: string;
  readonly xml: string;
  readonly code: string;
  readonly line?: number;
  readonly column?: number;
  /** A part of the English message. */
  readonly says?: string;
  readonly options?: ReadOptions;
}

const mistakes: readonly Mistake[] = [
  { name: 'no XML at all', xml: 'hello', code: 'DMN-XML-NO-ROOT', line: 1, column: 1 },
  { name: 'an empty file', xml: '', code: 'DMN-XML-NO-ROOT', line: 1, column: 1 },
  {
    name: 'an element that is not closed',
    xml: '<definitions>\n  <a>',
    code: 'DMN-XML-UNCLOSED',
    line: 2,
    column: 3,
  },
  { name: 'elements that overlap', xml: '<a>\n<b></a></b>', code: 'DMN-XML-MISMATCH', line: 2, column: 4 },
  { name: 'an attribute without quotes', xml: '<a b=1/>', code: 'DMN-XML-QUOTE', line: 1, column: 6 },
  {
    name: 'an attribute twice',
    xml: '<a b="1" b="2"/>',
    code: 'DMN-XML-ATTRIBUTE-TWICE',
    line: 1,
    column: 10,
  },
  { name: 'attributes without a space between', xml: '<a b="1"c="2"/>', code: 'DMN-XML-UNEXPECTED', line: 1 },
  { name: 'a comment without end', xml: '<a><!-- x</a>', code: 'DMN-XML-COMMENT', line: 1, column: 4 },
  { name: 'text after the root', xml: '<a/>more', code: 'DMN-XML-AFTER', line: 1, column: 5 },
  { name: 'an unbound prefix', xml: '<x:a/>', code: 'DMN-XML-PREFIX', says: '"x"' },
  { name: 'a control character', xml: '<a>\u0000</a>', code: 'DMN-XML-CHARACTER', line: 1, column: 4 },
  { name: 'an ampersand alone', xml: '<a>\nx & y</a>', code: 'DMN-XML-ENTITY', line: 2, column: 3 },
  { name: 'an unknown entity', xml: '<a>&nbsp;</a>', code: 'DMN-XML-ENTITY', says: '&nbsp;' },
  { name: 'a character beyond Unicode', xml: '<a>&#x110000;</a>', code: 'DMN-XML-ENTITY' },
  {
    name: 'an entity bomb',
    xml: '<!DOCTYPE a [<!ENTITY b "&c;&c;"><!ENTITY c "boom">]><a>&b;</a>',
    code: 'DMN-XML-DOCTYPE',
    line: 1,
    column: 1,
  },
  {
    name: 'an external entity',
    xml: '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
    code: 'DMN-XML-DOCTYPE',
  },
  { name: 'deep nesting', xml: '<a>'.repeat(100_000), code: 'DMN-XML-DEPTH', says: '200' },
  {
    name: 'a file beyond the limit',
    xml: `<a>${' '.repeat(2000)}</a>`,
    code: 'DMN-XML-SIZE',
    options: { limits: { size: 1000 } },
  },
  {
    name: 'another namespace',
    xml: '<definitions xmlns="urn:x"/>',
    code: 'DMN-NAMESPACE',
    line: 1,
    says: 'urn:x',
  },
  { name: 'another root', xml: `<decision xmlns="${dmn}"/>`, code: 'DMN-NAMESPACE' },
  {
    name: 'a decision without name',
    xml: definitions('<decision id="a"/>'),
    code: 'DMN-NAME-MISSING',
    line: 2,
  },
  {
    name: 'an id twice',
    xml: definitions('<inputData id="a" name="A"/>\n<inputData id="a" name="B"/>'),
    code: 'DMN-ID-TWICE',
    line: 3,
  },
  {
    name: 'a name twice',
    xml: definitions('<inputData id="a" name="A"/>\n<inputData id="b" name="A"/>'),
    code: 'DMN-NAME-TWICE',
    line: 3,
  },
  {
    name: 'a missing href',
    xml: definitions(
      decision('A', literal('1'), '<informationRequirement><requiredInput/></informationRequirement>'),
    ),
    code: 'DMN-HREF-MISSING',
  },
  {
    name: 'an unknown href',
    xml: definitions(decision('A', literal('1'), needs('nowhere'))),
    code: 'DMN-HREF-UNKNOWN',
    says: 'nowhere',
  },
  {
    name: 'a decision that needs itself',
    xml: definitions(decision('A', literal('1'), needs('A'))),
    code: 'DMN-CYCLE',
    says: '"A" > "A"',
  },
  {
    name: 'decisions in a circle',
    xml: definitions(
      [
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'A'],
      ]
        .map(([name, other]) => decision(name!, literal('1'), needs(other!)))
        .join('\n'),
    ),
    code: 'DMN-CYCLE',
    says: '"A" > "B" > "C" > "A"',
  },
  {
    name: 'an unknown import',
    xml: definitions(`<import name="x" namespace="urn:x" importType="${dmn}"/>`),
    code: 'DMN-IMPORT-UNKNOWN',
    says: 'urn:x',
  },
  {
    name: 'an unknown type',
    xml: definitions('<inputData id="a" name="A"><variable name="A" typeRef="nmber"/></inputData>'),
    code: 'DMN-TYPE-UNKNOWN',
    says: '"nmber"',
  },
  {
    name: 'a type inside itself',
    xml: definitions(
      '<itemDefinition name="t"><itemComponent name="x"><typeRef>t</typeRef></itemComponent></itemDefinition>',
    ),
    code: 'DMN-TYPE-CYCLE',
  },
  {
    name: 'an unknown hit policy',
    xml: definitions(decision('A', table('<output/>', 'hitPolicy="BEST"'))),
    code: 'DMN-HIT-POLICY',
    says: 'BEST',
  },
  {
    name: 'an aggregation without COLLECT',
    xml: definitions(decision('A', table('<output/>', 'hitPolicy="FIRST" aggregation="SUM"'))),
    code: 'DMN-AGGREGATION',
  },
  { name: 'a table without output', xml: definitions(decision('A', table(input))), code: 'DMN-OUTPUTS' },
  {
    name: 'two outputs with one name',
    xml: definitions(decision('A', table('<output name="x"/><output name="x"/>'))),
    code: 'DMN-OUTPUTS',
  },
  {
    name: 'a rule with too few cells',
    xml: definitions(decision('A', table(`${input}<output/>${rule('1')}`))),
    code: 'DMN-CELLS',
    says: 'decision "A", rule 1',
  },
  {
    name: 'a syntax error in a cell',
    xml: definitions(
      decision('A', `\n${table(`${input}<output/>\n${rule('-', '1')}\n${rule('&lt; (5', '1')}`)}`),
    ),
    code: 'FEEL-SYNTAX-BRACKET',
    line: 5,
    column: 30,
    says: 'decision "A", rule 2, column "Age"',
  },
  {
    name: 'a syntax error behind references and line ends of two characters',
    xml: definitions(decision('A', literal('"&#x1F600;" +\n&quot;x&quot; + )'))).replaceAll('\n', '\r\n'),
    code: 'FEEL-SYNTAX',
    line: 3,
    column: 17,
  },
  {
    name: 'a date that is none',
    xml: definitions(decision('A', literal('@"2020-02-30"'))),
    code: 'FEEL-TEMPORAL',
  },
  {
    name: 'an unknown expression',
    xml: definitions(decision('A', '<magic/>')),
    code: 'DMN-EXPRESSION-UNKNOWN',
    says: '<magic>',
  },
  {
    name: 'an expression that is missing',
    xml: definitions(decision('A', '<conditional><if/></conditional>')),
    code: 'DMN-EXPRESSION-MISSING',
  },
  {
    name: 'another language',
    xml: definitions(
      decision('A', '<literalExpression expressionLanguage="urn:groovy"><text>1</text></literalExpression>'),
    ),
    code: 'DMN-LANGUAGE',
  },
  {
    name: 'a cell in another language',
    xml: definitions(
      decision(
        'A',
        table(
          `${input}<output/><rule><inputEntry expressionLanguage="juel"><text>1</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>`,
        ),
      ),
    ),
    code: 'DMN-LANGUAGE',
    says: 'decision "A", rule 1, column "Age"',
  },
  {
    name: 'an entry without name in the middle',
    xml: definitions(
      decision(
        'A',
        `<context><contextEntry>${literal('1')}</contextEntry><contextEntry>${literal('2')}</contextEntry></context>`,
      ),
    ),
    code: 'DMN-ENTRY-NAME',
  },
];

function english(problems: readonly Problem[]): string {
  return problems.map((item) => problemText(item, 'en')).join('\n');
}

describe('mistakes', () => {
  test.each(mistakes)('$name', ({ xml, code, line, column, says, options }) => {
    const result = readModel(xml, { file: 'x.dmn', ...options });
    const problems = result.ok ? result.warnings : result.problems;
    expect(result.ok, english(problems)).toBe(false);
    const found = problems.find((item) => item.code === code);
    expect(found, english(problems)).toBeDefined();
    expect(found?.place.file).toBe('x.dmn');
    if (line !== undefined) expect(found?.place.line).toBe(line);
    if (column !== undefined) expect(found?.place.column).toBe(column);
    if (says !== undefined) expect(english(problems)).toContain(says);
    for (const language of languages) expect(problemText(found!, language)).not.toMatch(/\{\w+\}/);
  });

  test('every mistake of a model is told at once', () => {
    const xml = definitions(
      decision('A', literal('1 +')) + decision('B', literal('(2')) + '<decision id="c"/>',
    );
    const result = readModel(xml);
    expect(result.ok ? [] : result.problems.length).toBe(3);
  });

  test('lenient keeps what can be read and warns', () => {
    const result = readModel(definitions(decision('A', literal('1 +')) + decision('B', literal('2'))), {
      lenient: true,
    });
    expect(result.ok && result.value.decisions.length).toBe(2);
    expect(result.ok && result.warnings.map((item) => item.severity)).toEqual(['warning']);
  });
});

describe('what is read', () => {
  const versions = [
    'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
    'http://www.omg.org/spec/DMN/20180521/MODEL/',
    dmn,
    'https://www.omg.org/spec/DMN/20240513/MODEL/',
  ];
  test.each(versions)('the namespace %s', (namespace) => {
    expect(readModel(definitions(decision('A', literal('1')), namespace)).ok).toBe(true);
  });

  test('types as qualified names of DMN 1.1', () => {
    const xml = `<definitions xmlns="http://www.omg.org/spec/DMN/20151101/dmn.xsd" xmlns:feel="http://www.omg.org/spec/FEEL/20140401" id="d" name="D" namespace="urn:d"><inputData id="a" name="A"><variable name="A" typeRef="feel:number"/></inputData></definitions>`;
    const result = readModel(xml);
    expect(result.ok && result.value.inputs[0]?.type).toEqual({ kind: 'number' });
  });

  test('hostile names stay names', () => {
    const names = ['__proto__', "Robert'); DROP TABLE x; --", 'constructor', 'a"b'];
    const items = names.map(
      (name, at) => `<inputData id="i${at}" name="${name.replaceAll('"', '&quot;')}"/>`,
    );
    const result = readModel(definitions(items.join('')));
    expect(result.ok && result.value.inputs.map((item) => item.name)).toEqual(names);
  });
});
