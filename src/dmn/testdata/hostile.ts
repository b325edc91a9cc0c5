/** Models made to hurt whoever reads or runs them. */
export interface HostileModel {
  readonly attack: string;
  readonly xml: () => string;
  /** What reading finds; empty for a model that is harmless here. */
  readonly codes: readonly string[];
}

export interface HostileRun {
  readonly attack: string;
  readonly xml: string;
  /** What the decision "A" meets. */
  readonly code: string;
}

const times = (count: number, part: (at: number) => string) => Array.from({ length: count }, (_, at) => part(at)).join('');
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export function definitions(content: string, attributes = ''): string {
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d"${attributes}>${content}</definitions>`;
}

const literal = (text: string) => `<literalExpression><text>${escape(text)}</text></literalExpression>`;
export const input = (name: string, type = 'Any') =>
  `<inputData id="${escape(name)}" name="${escape(name)}"><variable name="${escape(name)}" typeRef="${escape(type)}"/></inputData>`;
export const needsInput = (name: string) =>
  `<informationRequirement><requiredInput href="#${escape(name)}"/></informationRequirement>`;
const needsDecision = (name: string) =>
  `<informationRequirement><requiredDecision href="#${name}"/></informationRequirement>`;
const needsKnowledge = (name: string) =>
  `<knowledgeRequirement><requiredKnowledge href="#${name}"/></knowledgeRequirement>`;
const decision = (name: string, logic: string, needs = '') =>
  `<decision id="${name}" name="${name}"><variable name="${name}"/>${needs}${logic}</decision>`;
const knowledge = (name: string, body: string) =>
  `<businessKnowledgeModel id="${name}" name="${name}"><variable name="${name}"/><encapsulatedLogic><formalParameter name="n"/>${literal(body)}</encapsulatedLogic></businessKnowledgeModel>`;
const component = (name: string, type: string) =>
  `<itemComponent name="${name}"><typeRef>${type}</typeRef></itemComponent>`;
const good = decision('A', literal('1'));
const written = (text: string) => decision('A', `<literalExpression><text>${text}</text></literalExpression>`);
const rules = (count: number) => times(count, (at) => `<rule><inputEntry><text>${at}</text></inputEntry><outputEntry><text>${at}</text></outputEntry></rule>`);
const table = (count: number) =>
  `<decisionTable hitPolicy="FIRST"><input><inputExpression><text>X</text></inputExpression></input><output/>${rules(count)}</decisionTable>`;

const entities = `<!ENTITY a0 "ha">${times(20, (at) => `<!ENTITY a${at + 1} "&a${at};&a${at};">`)}`;

export const hostileModels: readonly HostileModel[] = [
  { attack: 'entities that double', xml: () => `<!DOCTYPE d [${entities}]>${definitions(written('&a20;'))}`, codes: ['DMN-XML-DOCTYPE'] },
  { attack: 'an entity that is a file', xml: () => `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${definitions(written('&x;'))}`, codes: ['DMN-XML-DOCTYPE'] },
  { attack: 'a DTD from elsewhere', xml: () => `<!DOCTYPE definitions SYSTEM "http://example.org/evil.dtd">${definitions(good)}`, codes: ['DMN-XML-DOCTYPE'] },
  { attack: 'an entity that was not declared', xml: () => definitions(written('&x;')), codes: ['DMN-XML-ENTITY'] },
  { attack: 'processing instructions', xml: () => `<?xml-stylesheet href="http://example.org/x.xsl"?>${definitions(`<?php echo 1 ?>${good}`)}`, codes: [] },
  { attack: 'very many processing instructions', xml: () => definitions(`${'<?a b?>'.repeat(50_000)}${good}`), codes: [] },
  { attack: 'very many comments', xml: () => definitions(`${'<!--x-->'.repeat(50_000)}${good}`), codes: [] },
  { attack: 'an expression in pieces of CDATA', xml: () => definitions(written('<![CDATA[1 ]]><![CDATA[< 2]]>')), codes: [] },
  { attack: 'CDATA that does not end', xml: () => definitions(`<![CDATA[${']]'.repeat(100_000)}`), codes: ['DMN-XML-COMMENT'] },
  { attack: 'an attribute of 9 MB', xml: () => definitions(good, ` x="${'a'.repeat(9_000_000)}"`), codes: [] },
  { attack: 'very many attributes', xml: () => definitions(good, times(50_000, (at) => ` a${at}="1"`)), codes: [] },
  { attack: 'more than 10 MB', xml: () => ' '.repeat(10_000_001), codes: ['DMN-XML-SIZE'] },
  { attack: '200,000 elements of another namespace', xml: () => definitions(`${'<x xmlns="u"/>'.repeat(200_000)}${good}`), codes: [] },
  { attack: 'the same decision many times', xml: () => definitions('<decision id="q" name="q"/>'.repeat(50_000)), codes: ['DMN-ID-TWICE', 'DMN-PROBLEMS'] },
  { attack: 'the same mistake many times', xml: () => definitions(times(2000, (at) => decision(`d${at}`, literal('1 +')))), codes: ['FEEL-SYNTAX-END', 'DMN-PROBLEMS'] },
  { attack: 'the same requirement many times', xml: () => definitions(decision('A', literal('1'), needsInput('X').repeat(20_000)) + input('X')), codes: [] },
  { attack: 'elements inside one another', xml: () => definitions('<a>'.repeat(100_000)), codes: ['DMN-XML-DEPTH'] },
  { attack: 'characters as references', xml: () => definitions(written('&#49;'.repeat(200_000))), codes: ['FEEL-SIZE'] },
  { attack: 'an expression of 9 MB', xml: () => definitions(written('1'.repeat(9_000_000))), codes: ['FEEL-SIZE'] },
  { attack: 'openings without end', xml: () => '<'.repeat(1_000_000), codes: ['DMN-XML-UNEXPECTED'] },
  { attack: 'half a character', xml: () => definitions(written('"\uD800"')), codes: ['DMN-XML-CHARACTER'] },
  { attack: 'a character that is none', xml: () => definitions('\0'), codes: ['DMN-XML-CHARACTER'] },
  { attack: 'a name of 5,000 characters', xml: () => definitions(input('a'.repeat(5000)) + good), codes: ['DMN-NAME-LONG'] },
  { attack: 'a type of itself', xml: () => definitions(`<itemDefinition name="t"><typeRef>t</typeRef></itemDefinition>${good}`), codes: ['DMN-TYPE-CYCLE'] },
  { attack: 'types of one another', xml: () => definitions(`<itemDefinition name="a">${component('x', 'b')}</itemDefinition><itemDefinition name="b">${component('y', 'a')}</itemDefinition>${good}`), codes: ['DMN-TYPE-CYCLE', 'DMN-TYPE-CYCLE'] },
  {
    attack: 'types that double',
    xml: () => definitions(times(15, (at) => `<itemDefinition name="t${at}">${component('x', at === 0 ? 'number' : `t${at - 1}`)}${component('y', at === 0 ? 'number' : `t${at - 1}`)}</itemDefinition>`) + good),
    codes: ['DMN-TYPE-SIZE', 'DMN-TYPE-SIZE', 'DMN-TYPE-SIZE', 'DMN-TYPE-SIZE'],
  },
  {
    attack: 'types in a long row',
    xml: () => definitions(times(104, (at) => `<itemDefinition name="t${at}"><typeRef>${at === 0 ? 'number' : `t${at - 1}`}</typeRef></itemDefinition>`) + good),
    codes: [],
  },
  { attack: 'a type of JavaScript', xml: () => definitions(input('X', 'constructor') + good), codes: ['DMN-TYPE-UNKNOWN'] },
  { attack: 'decisions that need one another', xml: () => definitions(decision('A', literal('1'), needsDecision('B')) + decision('B', literal('1'), needsDecision('A'))), codes: ['DMN-CYCLE'] },
];

export const hostileRuns: readonly HostileRun[] = [
  {
    attack: 'a constraint that is dear, checked in a loop',
    xml: definitions(
      `<itemDefinition name="dear"><typeRef>number</typeRef><allowedValues><text>count(for i in 1..1000 return i) &gt; ?</text></allowedValues></itemDefinition>
       <businessKnowledgeModel id="f" name="f"><variable name="f"/><encapsulatedLogic><formalParameter name="n" typeRef="dear"/>${literal('n')}</encapsulatedLogic></businessKnowledgeModel>` +
        decision('A', literal('count(for i in 1..10000 return f(1))'), needsKnowledge('f')),
    ),
    code: 'FEEL-NULL-STEPS',
  },

  { attack: 'a function that calls itself twice', xml: definitions(knowledge('f', 'f(n) + f(n)') + decision('A', literal('f(1)'), needsKnowledge('f'))), code: 'FEEL-NULL-STEPS' },
  { attack: 'a function that calls itself less and less', xml: definitions(knowledge('f', 'if n < 2 then n else f(n - 1) + f(n - 2)') + decision('A', literal('f(100)'), needsKnowledge('f'))), code: 'FEEL-NULL-STEPS' },
  {
    attack: 'decisions that double',
    xml: definitions(decision('A', literal('[B59, B59]'), needsDecision('B59')) + times(60, (at) => decision(`B${at}`, literal(at === 0 ? '[1]' : `[B${at - 1}, B${at - 1}]`), at === 0 ? '' : needsDecision(`B${at - 1}`)))),
    code: 'FEEL-NULL-STEPS',
  },
  {
    attack: 'boxes that double',
    xml: definitions(decision('A', `<context>${times(60, (at) => { const before = literal(at === 0 ? '1' : `a${at - 1}`); return `<contextEntry><variable name="a${at}"/><list>${before}${before}</list></contextEntry>`; })}</context>`)),
    code: 'FEEL-NULL-STEPS',
  },
  {
    attack: 'boxed loops inside one another',
    xml: definitions(decision('A', ['i', 'j', 'k'].reduce((body, name) => `<for iteratorVariable="${name}"><in>${literal('for x in 1..1000 return x')}</in><return>${body}</return></for>`, literal('1')))),
    code: 'FEEL-NULL-STEPS',
  },
  { attack: 'a table in a long loop', xml: definitions(decision('A', `<for iteratorVariable="X"><in>${literal('for x in 1..100000 return x')}</in><return>${table(100)}</return></for>`)), code: 'FEEL-NULL-STEPS' },
  { attack: 'a warning at every step', xml: definitions(decision('A', literal('count(for i in 1..2000 return 1 / 0)'))), code: 'FEEL-NULL-RESULT' },
];

/** A table as large as a document of 10 MB can hold. */
export const longTable = () => definitions(input('X', 'number') + `<decision id="A" name="A"><variable name="A"/>${needsInput('X')}${table(20_000)}</decision>`);

/** Names that mean something elsewhere: in SQL, in JavaScript, in a terminal, in a message. */
export const hostileNames: readonly string[] = [
  'a"b',
  "it's",
  "'; DROP TABLE firms; --",
  '/* x */',
  '${process.exit(1)}',
  '{found}',
  '<b>x</b>',
  '&amp;',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\u202Egnp.exe',
  'zero\u200Bwidth',
];
