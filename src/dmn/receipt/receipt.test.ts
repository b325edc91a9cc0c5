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

test.each([
  [
    'nl',
    '[in orde] Verplicht gesloten: ja (gevraagd: ja)',
    '[niet in orde] Verplicht gesloten: nee',
    'Is there a right?: nee',
  ],
  [
    'en',
    '[met] Closed by order: yes (required: yes)',
    '[not met] Closed by order: no',
    'Is there a right?: no',
  ],
  [
    'fr',
    '[remplie] Fermé par ordre: oui (requis : oui)',
    '[non remplie] Fermé par ordre: non',
    'Is there a right?: non',
  ],
] as const)('in plain %s', (language, met, failed, no) => {
  expect(receiptText(receipt(true), language)).toContain(met);
  const refused = receiptText(receipt(false), language);
  expect(refused).toContain(failed);
  expect(refused).toContain(no);
  expect(refused).toContain('decree, art. 4');
  for (const each of languages) expect(receiptText(receipt(true), each)).not.toMatch(/\{\w+\}/);
});

test.each([
  ['nl', 'Regel 1 geldt (gesloten zaak):', 'Regel 1 geldt:'],
  ['en', 'Rule 1 applies (closed firm):', 'Rule 1 applies (closed):'],
  ['fr', 'La règle 1 s’applique (entreprise fermée):', 'La règle 1 s’applique:'],
] as const)('a rule is named by its title, else by its English note: %s', (language, titled, untitled) => {
  const made = receipt(true, { r1: ruleTitle });
  expect(made.decisions[0]?.table?.rules[0]).toMatchObject({ note: 'closed', title: ruleTitle });
  expect(receiptText(made, language)).toContain(titled);
  expect(receiptText(receipt(true), language)).toContain(untitled);
});
