import { expect, test } from 'vitest';
import { languages, unwrap, type Text } from '../../base/index.ts';
import { number } from '../../feel/index.ts';
import { isIntact, makeReceipt, readModel, receiptText } from '../index.ts';

const model = unwrap(
  readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">
  <inputData id="c" name="Closed"><variable name="Closed" typeRef="boolean"/></inputData>
  <inputData id="l" name="Lump sum"><variable name="Lump sum" typeRef="number"/></inputData>
  <decision id="e" name="Entitlement"><question>Is there a right?</question><variable name="Entitlement"/>
    <informationRequirement><requiredInput href="#c"/></informationRequirement>
    <decisionTable hitPolicy="UNIQUE"><input label="Closed by order"><inputExpression><text>Closed</text></inputExpression></input>
      <output name="entitled"/><annotation name="why"/>
      <rule id="r1"><inputEntry><text>true</text></inputEntry><outputEntry><text>true</text></outputEntry><annotationEntry><text>closed</text></annotationEntry></rule></decisionTable></decision>
  <decision id="p" name="Premium"><variable name="Premium"/><informationRequirement><requiredInput href="#l"/></informationRequirement>
    <informationRequirement><requiredDecision href="#e"/></informationRequirement>
    <literalExpression><text>if Entitlement then Lump sum else 0</text></literalExpression></decision></definitions>`),
);

const ruleTitle = { nl: 'gesloten zaak', en: 'closed firm', fr: 'entreprise fermée' };

function receipt(closed: boolean, titles: Readonly<Record<string, Text>> = {}) {
  return makeReceipt({
    model,
    decisions: ['Entitlement', 'Premium'],
    inputs: { Closed: closed, 'Lump sum': number(4000) },
    titles: { Closed: { nl: 'Verplicht gesloten', en: 'Closed by order', fr: 'Fermé par ordre' }, ...titles },
    parameters: [
      {
        key: 'lump-sum',
        input: 'Lump sum',
        value: number(4000),
        validFrom: '2020-03-14',
        knownFrom: '2020-03-20',
        source: 'decree',
      },
    ],
    legal: [{ source: 'decree', article: 'art. 4' }],
    validAt: '2020-03-14',
    knownAt: '2020-06-15',
  });
}

test('holds inputs, parameters with dates, every cell, and fingerprints', () => {
  const made = receipt(true);
  expect(made.inputs.map((item) => item.name)).toEqual(['Closed']);
  expect(made.parameters[0]).toMatchObject({
    key: 'lump-sum',
    value: 4000,
    validFrom: '2020-03-14',
    validTo: null,
  });
  expect(made.decisions.map((item) => [item.name, item.value])).toEqual([
    ['Entitlement', true],
    ['Premium', 4000],
  ]);
  expect(made.decisions[0]?.table?.rules[0]).toMatchObject({
    index: 1,
    id: 'r1',
    note: 'closed',
    title: null,
    deciding: true,
    criteria: [{ column: 'Closed by order', tests: 'true', value: true, outcome: true }],
  });
  expect(made.model.sha256).toMatch(/^[0-9a-f]{64}$/);
});

test('the same case has the same fingerprint; a changed receipt is found out', () => {
  const made = receipt(true);
  expect(receipt(true).sha256).toBe(made.sha256);
  expect(receipt(false).sha256).not.toBe(made.sha256);
  expect(isIntact(made)).toBe(true);
  expect(isIntact(structuredClone(made))).toBe(true);
  expect(isIntact({ ...made, validAt: '2020-03-15' })).toBe(false);
});

test('names its versions, the document and the sources that it uses', () => {
  const made = makeReceipt({
    model,
    decisions: ['Entitlement'],
    inputs: { Closed: true },
    legal: [{ source: 'decree', article: 'art. 4', rules: ['r1'] }],
    sources: [
      { id: 'decree', title: 'The decree', publisher: 'Government', url: 'https://example.org' },
      { id: 'other', title: 'Not used' },
    ],
    relance: '1.2.3',
    pack: { id: 'p', sha256: 'abc' },
    document: { file: 'decision.dmn', sha256: 'def' },
  });
  expect(made).toMatchObject({
    format: 'relance receipt 2',
    relance: '1.2.3',
    pack: { id: 'p', sha256: 'abc' },
    model: { document: { file: 'decision.dmn', sha256: 'def' } },
    legal: [{ source: 'decree', article: 'art. 4', rules: ['r1'] }],
    sources: [{ id: 'decree', title: 'The decree', publisher: 'Government', date: null }],
  });
  expect(made.sources).toHaveLength(1);
  expect(receiptText(made, 'en')).toContain('  Legal basis: The decree, Government, art. 4');
});

test('tells what each decision was given, the formula, and values on the way', () => {
  const withContext = unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">
  <inputData id="l" name="Loss"><variable name="Loss" typeRef="number"/></inputData>
  <decision id="p" name="Premium"><variable name="Premium"/><informationRequirement><requiredInput href="#l"/></informationRequirement>
    <context><contextEntry><variable name="Half"/><literalExpression><text>Loss / 2</text></literalExpression></contextEntry>
    <contextEntry><variable name="Band"/><decisionTable><input><inputExpression><text>Half</text></inputExpression></input><output/>
      <rule><inputEntry><text>&gt; 10</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable></contextEntry>
    <contextEntry><literalExpression><text>Half * Band</text></literalExpression></contextEntry></context></decision></definitions>`),
  );
  const inputs = { Loss: number(50) };
  const [premium] = makeReceipt({ model: withContext, decisions: ['Premium'], inputs }).decisions;
  expect(premium).toMatchObject({
    given: { Loss: 50 },
    formula: null,
    value: 25,
    derived: [
      { path: 'decision "Premium", entry "Half"', value: 25 },
      { path: 'decision "Premium", entry "Band"', value: 1 },
    ],
    inner: [{ inputs: [25], cells: [[true]], matched: [1], deciding: [1], value: 1 }],
  });
  expect(receipt(true).decisions[1]).toMatchObject({
    given: { Entitlement: true, 'Lump sum': 4000 },
    formula: 'if Entitlement then Lump sum else 0',
  });
});

test.each([
  ['nl', 'Vervuld: Verplicht gesloten: ja', 'Niet vervuld: Verplicht gesloten: ja', 'nee'],
  ['en', 'Met: Closed by order: yes', 'Not met: Closed by order: yes', 'no'],
  ['fr', 'Rempli\u00A0: Fermé par ordre\u00A0: oui', 'Non rempli\u00A0: Fermé par ordre\u00A0: oui', 'non'],
] as const)('in plain %s', (language, met, failed, no) => {
  expect(receiptText(receipt(true), language)).toMatch(new RegExp(`^ {2}${met}$`, 'm'));
  const refused = receiptText(receipt(false), language);
  expect(refused).toMatch(new RegExp(`^ {2}${failed}\n {4}\\S+\u00A0?: ${no}$`, 'm'));
  expect(refused).toMatch(new RegExp(`^Is there a right\\?\u00A0?: ${no}$`, 'm'));
  expect(refused).toContain('decree, art. 4');
  for (const each of languages) expect(receiptText(receipt(true), each)).not.toMatch(/\{\w+\}/);
});

test('what the rule computes besides is no amount where the answer is no', () => {
  const made = makeReceipt({
    model,
    decisions: ['Premium'],
    inputs: { Closed: true, 'Lump sum': number(4000) },
  });
  const refused = { ...made, asked: ['Entitlement', 'Premium'] };
  const [entitlement, premium] = refused.decisions;
  const text = receiptText({ ...refused, decisions: [{ ...entitlement!, value: null }, premium!] }, 'nl');
  expect(text).toContain('Uitkomst van Premium: geen');
  expect(text).not.toContain('Berekening');
});

test('an unknown value is told as such, not as a refusal of what was given', () => {
  const unknown = makeReceipt({ model, decisions: ['Entitlement'], inputs: {} });
  expect(receiptText(unknown, 'nl')).toContain('vastgesteld: onbekend');
});

test.each([
  ['nl', 'regel 1 (gesloten zaak)', 'regel 1.'],
  ['en', 'rule 1 (closed firm)', 'rule 1 (closed)'],
  ['fr', 'règle 1 (entreprise fermée)', 'règle 1.'],
] as const)('a rule is named by its title, else by its English note: %s', (language, titled, untitled) => {
  const made = receipt(true, { r1: ruleTitle });
  expect(made.decisions[0]?.table?.rules[0]).toMatchObject({ note: 'closed', title: ruleTitle });
  expect(receiptText(made, language)).toContain(titled);
  expect(receiptText(receipt(true), language)).toContain(untitled);
});
