import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { verify } from './index.ts';

const hashOf = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

/** A document with these elements besides the number Loss. */
function documentOf(elements: string): string {
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="M" namespace="n">
    <itemDefinition name="tOutcome"><itemComponent name="amount"><typeRef>number</typeRef></itemComponent>
      <itemComponent name="rate"><typeRef>number</typeRef></itemComponent></itemDefinition>
    <inputData id="loss" name="Loss"><variable name="Loss" typeRef="number"/></inputData>${elements}</definitions>`;
}

function decisionOf(name: string, logic: string, type = 'number'): string {
  return `<decision id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/>
    <informationRequirement><requiredInput href="#loss"/></informationRequirement>${logic}</decision>`;
}

function formulaOf(text: string): string {
  return `<literalExpression><text>${text}</text></literalExpression>`;
}

/** A table with one rule, whose outputs are the numbers 1 and 2. */
function tableOf(attributes = '', clauses = '', rule = ''): string {
  return `<decisionTable ${attributes}><input><inputExpression><text>Loss</text></inputExpression>${clauses}</input>
    <output name="amount"/><output name="rate"/>
    <rule id="r"><inputEntry><text>&gt; 600</text></inputEntry>
      <outputEntry><text>1</text></outputEntry><outputEntry><text>2</text></outputEntry>${rule}</rule></decisionTable>`;
}

/** A receipt that states these decisions, sealed. */
function receiptOf(document: string, decisions: readonly object[], asked: readonly string[] = ['D']): string {
  const body = {
    format: 'relance receipt 2',
    model: { id: 'm', name: 'M', namespace: 'n', document: { sha256: hashOf(document) } },
    asked,
    inputs: [{ name: 'Loss', value: 700 }],
    parameters: [],
    decisions,
  };
  return JSON.stringify({ ...body, sha256: hashOf(canonicalize(body)!) });
}

const run = (document: string, decisions: readonly object[], asked?: readonly string[]) =>
  verify(receiptOf(document, decisions, asked), utf8ToBytes(document));

const criterion = { column: 'Loss', expression: 'Loss', value: 700, tests: '> 600', outcome: true };
const told = { id: 'D', name: 'D', question: null, given: { Loss: 700 }, derived: [], inner: [] };
const ruleTold = {
  index: 1,
  id: 'r',
  note: null,
  title: null,
  matched: true,
  deciding: true,
  criteria: [criterion],
};
function tableTold(changes: object = {}, rule: object = {}) {
  const table = { hitPolicy: 'UNIQUE', rules: [{ ...ruleTold, ...rule }] };
  return [{ ...told, formula: null, value: { amount: 1, rate: 2 }, table, ...changes }];
}

type Tree = Readonly<Record<string, unknown>>;
const at = (data: unknown, place: string) =>
  place.split('/').reduce((part, step) => (step === '' ? part : (part as Tree)[step]), data);

/** JSON data with nothing at the place. */
function without(data: object, place: string): unknown {
  const copy = JSON.parse(JSON.stringify(data)) as unknown;
  const cut = place.lastIndexOf('/');
  const [holder, step] = [at(copy, place.slice(0, cut)), place.slice(cut + 1)];
  if (Array.isArray(holder)) holder.splice(Number(step), 1);
  else delete (holder as Record<string, unknown>)[step];
  return copy;
}

describe('a table', () => {
  const document = documentOf(decisionOf('D', tableOf(), 'tOutcome'));

  test('is computed again', () => {
    expect(run(document, tableTold()).kind).toBe('verified');
  });

  test('has texts for readers, which are not computed', () => {
    const cell = { criteria: [{ ...criterion, column: 'x' }] };
    const texts = tableTold(
      { title: { nl: 'x' }, question: 'x' },
      { title: { nl: 'x' }, note: 'x', ...cell },
    );
    expect(run(document, texts).kind).toBe('verified');
  });

  test.each<[string, readonly object[]]>([
    ['/decisions/0/value/rate', tableTold({ value: { amount: 1, rate: 3 } })],
    ['/decisions/0/value/amount', tableTold({ value: { amount: '1', rate: 2 } })],
    ['/decisions/0/value/more', tableTold({ value: { amount: 1, rate: 2, more: 1 } })],
    ['/decisions/0/given/more', tableTold({ given: { Loss: 700, more: 1 } })],
    ['/decisions/0/derived/0', tableTold({ derived: [{ path: 'a', value: 1 }] })],
    ['/decisions/0/inner/0', tableTold({ inner: [{}] })],
    ['/decisions/0/more', tableTold({ more: 1 })],
    ['/decisions/0/table/rules/0/index', tableTold({}, { index: 2 })],
    ['/decisions/0/table/rules/0/id', tableTold({}, { id: 's' })],
    ['/decisions/0/table/rules/0/deciding', tableTold({}, { deciding: false })],
    [
      '/decisions/0/table/rules/0/criteria/0/outcome',
      tableTold({}, { criteria: [{ ...criterion, outcome: 'true' }] }),
    ],
    ['/decisions/1', [...tableTold(), ...tableTold()]],
    ['/decisions/0', []],
  ])('with another %s is a mismatch there', (place, decisions) => {
    const verdict = run(document, decisions);
    expect(verdict.kind).toBe('mismatch');
    if (verdict.kind !== 'mismatch') return;
    const [stated, recomputed] = [verdict.stated, verdict.recomputed].map((data) => at(data, place));
    expect(JSON.stringify(stated)).not.toBe(JSON.stringify(recomputed));
    const others = [verdict.stated, verdict.recomputed].map((data) => without(data, place));
    expect(others[0]).toEqual(others[1]);
  });

  test('without a rule that matches has its defaults, or nothing', () => {
    const missed = document.replace('&gt; 600', '&gt; 800');
    const failed = { criteria: [{ ...criterion, tests: '> 800', outcome: false }] };
    const rule = { ...failed, matched: false, deciding: false };
    expect(run(missed, tableTold({ value: null }, rule)).kind).toBe('verified');
    const output = '<output name="amount"><defaultOutputEntry><text>0</text></defaultOutputEntry></output>';
    const withDefault = missed.replace('<output name="amount"/>', output);
    expect(run(withDefault, tableTold({ value: { amount: 0, rate: null } }, rule)).kind).toBe('verified');
    expect(run(withDefault, tableTold({ value: null }, rule)).kind).toBe('mismatch');
  });
});

describe('beyond is', () => {
  test.each([
    ['another hit policy', tableOf('hitPolicy="COLLECT"')],
    ['a type of another kind', decisionOf('D', formulaOf('"text"'))],
    ['input values', tableOf('', '<inputValues><text>1</text></inputValues>')],
    ['a context', '<context/>'],
    ['what a vendor calls a rule', '<rule xmlns="urn:vendor"/>'],
    ['a need of knowledge', '<knowledgeRequirement/>'],
    ['a value with the name of a text', tableOf().replace('"rate"', '"title"')],
  ])('%s', (_, logic) => {
    const document = documentOf(logic.startsWith('<decision ') ? logic : decisionOf('D', logic, 'tOutcome'));
    expect(run(document, tableTold()).kind).toBe('beyond');
  });

  test('a constraint of a type anywhere', () => {
    const type = '<itemDefinition name="t"><allowedValues><text>1</text></allowedValues></itemDefinition>';
    const document = documentOf(type + decisionOf('D', tableOf(), 'tOutcome'));
    expect(run(document, tableTold())).toMatchObject({ kind: 'beyond', found: 'allowedValues' });
  });

  test.each([
    [
      'a part of another type',
      '<typeRef>number</typeRef></itemComponent></',
      '<typeRef>string</typeRef></itemComponent></',
    ],
    [
      'a part too many',
      '</itemDefinition>',
      '<itemComponent name="c"><typeRef>number</typeRef></itemComponent>$&',
    ],
    ['a list of a part', '<itemComponent name="rate"', '$& isCollection="true"'],
    ['a list of the type', '<itemDefinition', '$& isCollection="true"'],
    ['a type that is not defined', 'name="tOutcome"', 'name="tOther"'],
    ['a type that is another one', '</itemDefinition>', '<typeRef>number</typeRef>$&'],
  ])('%s, which DMN makes null', (_, from, to) => {
    const document = documentOf(decisionOf('D', tableOf(), 'tOutcome'));
    expect(run(document, tableTold()).kind).toBe('verified');
    expect(run(document.replace(from, to), tableTold()).kind).toBe('beyond');
  });

  test('another language', () => {
    const one = { ...told, formula: '1', value: 1, table: null };
    const document = documentOf(decisionOf('D', formulaOf('1')));
    expect(run(document, [one]).kind).toBe('verified');
    for (const element of ['<literalExpression', '<definitions']) {
      const other = document.replace(element, '$& expressionLanguage="juel"');
      expect(run(other, [one]).kind, element).toBe('beyond');
    }
  });

  test('a requirement or a decision that the document does not hold', () => {
    const document = documentOf(decisionOf('D', formulaOf('1')).replace('#loss', '#gone'));
    expect(run(document, tableTold()).kind).toBe('beyond');
    expect(run(document, tableTold(), ['E']).kind).toBe('beyond');
  });
});

test('two elements of one name are told apart', () => {
  const second = decisionOf('D', formulaOf('2')).replace('id="D"', 'id="E"');
  const decision = decisionOf('D', formulaOf('1'));
  const document = documentOf(decision + second);
  const one = { ...told, formula: '1', value: 1, table: null };
  expect(run(document, [one]).kind).toBe('verified');
});

test.each(['<definitions>', 'nonsense', '<a b="1" b="2"/>', '<a>&bogus;</a>', '<d:a/>'])(
  'the document %s is unreadable',
  (document) => {
    expect(run(document, [])).toMatchObject({ kind: 'unreadable' });
  },
);
