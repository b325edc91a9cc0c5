import { describe, expect, test } from 'vitest';
import { sameText, unwrap } from '../../base/index.ts';
import { number } from '../../feel/index.ts';
import { makeReceipt, readModel, receiptText, type Receipt, type Vocabulary } from '../index.ts';

const model = unwrap(
  readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="D" namespace="urn:d">
  <inputData id="l" name="Loss"><variable name="Loss" typeRef="number"/></inputData>
  <inputData id="t" name="Turnover 2019"><variable name="Turnover 2019" typeRef="number"/></inputData>
  <inputData id="k" name="Kind"><variable name="Kind" typeRef="string"/></inputData>
  <inputData id="s" name="Share"><variable name="Share" typeRef="number"/></inputData>
  <decision id="e" name="Entitlement"><variable name="Entitlement"/>
    <informationRequirement><requiredInput href="#l"/></informationRequirement>
    <informationRequirement><requiredInput href="#t"/></informationRequirement>
    <informationRequirement><requiredInput href="#k"/></informationRequirement>
    <informationRequirement><requiredInput href="#s"/></informationRequirement>
    <decisionTable hitPolicy="FIRST">
      <input><inputExpression><text>Loss</text></inputExpression></input>
      <input><inputExpression><text>Kind</text></inputExpression></input>
      <output name="entitled"/><output name="category"/>
      <rule id="r1"><inputEntry><text>&gt;= Share * Turnover 2019</text></inputEntry><inputEntry><text>"company"</text></inputEntry>
        <outputEntry><text>true</text></outputEntry><outputEntry><text>"full"</text></outputEntry></rule>
      <rule id="r2"><inputEntry><text>&gt;= Share * Turnover 2019</text></inputEntry><inputEntry><text>"person"</text></inputEntry>
        <outputEntry><text>true</text></outputEntry><outputEntry><text>"half"</text></outputEntry></rule>
    </decisionTable></decision>
  <decision id="p" name="Premium"><variable name="Premium"/>
    <informationRequirement><requiredInput href="#t"/></informationRequirement>
    <informationRequirement><requiredDecision href="#e"/></informationRequirement>
    <literalExpression><text>if Entitlement.category = "full" then 0.1 * Turnover 2019 else 0.05 * Turnover 2019</text></literalExpression></decision></definitions>`),
);

function receipt(loss: string, kind: string, turnover = '100000'): Receipt {
  return makeReceipt({
    model,
    decisions: ['Entitlement', 'Premium'],
    inputs: { Loss: number(loss), 'Turnover 2019': number(turnover), Kind: kind, Share: number('0.6') },
    about: { Loss: { unit: 'euro' }, 'Turnover 2019': { unit: 'euro' }, Kind: { unit: 'text' } },
    parameters: [
      {
        key: 'share',
        input: 'Share',
        unit: 'share',
        value: number('0.6'),
        validFrom: '2020-03-14',
        knownFrom: '2020-03-20',
        source: 'decree',
      },
    ],
  });
}

const words: Vocabulary = new Map([
  [
    'Loss',
    {
      title: sameText('Verlies'),
      phrase: { nl: 'het verlies', en: 'the loss', fr: 'la perte' },
      unit: 'euro',
    },
  ],
  [
    'Turnover 2019',
    {
      title: sameText('Omzet'),
      phrase: { nl: 'de omzet', en: 'the turnover', fr: 'le chiffre d’affaires' },
      unit: 'euro',
    },
  ],
  ['Kind', { title: sameText('Rechtsvorm'), unit: 'text', codes: { company: sameText('vennootschap') } }],
]);

describe('a criterion', () => {
  test.each([
    [
      'nl',
      'Niet vervuld: het verlies bedraagt minstens 60\u00A0% van de omzet',
      'in dit geval: minstens 60.000\u00A0euro',
    ],
    ['en', 'Not met: the loss is at least 60% of the turnover', 'in this case: at least 60,000\u00A0euro'],
    [
      'fr',
      'Non rempli\u00A0: la perte est d’au moins 60\u00A0% du chiffre d’affaires',
      'dans ce cas\u00A0: au moins 60\u202F000\u00A0euros',
    ],
  ] as const)('is a sentence, and is worked out for the case: %s', (language, sentence, here) => {
    expect(receiptText(receipt('59999.99', 'company'), language, words)).toContain(
      `  ${sentence}\n    ${here}\n`,
    );
  });

  test('shows the words for codes, and says once what it asks and finds', () => {
    const text = receiptText(receipt('60000', 'company'), 'nl', words);
    expect(text).toContain('  Vervuld: Rechtsvorm: vennootschap\n');
    expect(text).toContain('(in dit geval: minstens 60.000\u00A0euro; vastgesteld: 60.000\u00A0euro)');
  });

  test('without a vocabulary is a label by the titles and units of the receipt', () => {
    const text = receiptText(receipt('59999.99', 'company'), 'nl');
    expect(text).toContain('Niet vervuld: Loss: minstens 60\u00A0% van “Turnover 2019”\n');
    expect(text).toContain('vastgesteld: 59.999,99\u00A0euro\n');
    expect(text).toContain('Vervuld: Kind: “company”\n');
  });

  test('that holds in every near rule is told once', () => {
    const text = receiptText(receipt('70000', 'public'), 'nl', words);
    expect(text.match(/het verlies bedraagt/g)).toHaveLength(1);
    expect(text).toMatch(/In al deze regels vervuld:\n {2}Vervuld: het verlies bedraagt/);
  });

  test('keeps every digit of a number that travels as text', () => {
    const text = receiptText(receipt('12345678901234567890.12', 'company'), 'nl', words);
    expect(text).toContain('vastgesteld: 12.345.678.901.234.567.890,12\u00A0euro');
  });
});

describe('a calculation', () => {
  test('is told as it was for this case, with its figures', () => {
    const text = receiptText(receipt('60000', 'company'), 'nl', words);
    expect(text).toContain('Premium: 10.000\u00A0euro\n    = 10\u00A0% van de omzet (100.000\u00A0euro)\n');
    const half = receiptText(receipt('60000', 'person'), 'nl', words);
    expect(half).toContain('= 5\u00A0% van de omzet (100.000\u00A0euro)\n');
  });

  test('that cannot be read stands in quotation marks as the rule has it', () => {
    const made = receipt('60000', 'company');
    const decisions = made.decisions.map((item) =>
      item.formula === null ? item : { ...item, formula: '1 +' },
    );
    expect(receiptText({ ...made, decisions }, 'fr', words)).toContain('= «\u00A01 +\u00A0»');
  });
});

describe('what others wrote', () => {
  test('the value of a parameter is the one that decided, whatever the vocabulary says', () => {
    const other = new Map([
      ...words,
      ['Share', { title: sameText('Deel'), unit: 'share', fixed: { value: number('0.7') } }],
    ]);
    const text = receiptText(receipt('0', 'company'), 'nl', other);
    expect(text).toContain('minstens 60\u00A0% van de omzet');
    expect(text).not.toContain('70\u00A0%');
  });

  test('a cell or a column that cannot be read is quoted', () => {
    const made = receipt('0', 'company');
    const broken = JSON.parse(
      JSON.stringify(made)
        .replaceAll('>= Share * Turnover 2019', '>> 1')
        .replaceAll('"expression":"Kind"', '"expression":"a +"'),
    ) as Receipt;
    const text = receiptText(broken, 'nl', words);
    expect(text).toContain('Verlies: “>> 1” (niet te lezen)');
    expect(text).toContain('“a +”: “company”');
  });

  test('controls and marks of direction in titles are shown', () => {
    const made = receipt('0', 'company');
    const inputs = made.inputs.map((item) => ({ ...item, title: sameText('a\u202Eb\u001B[2Jc') }));
    const text = receiptText({ ...made, inputs }, 'en');
    for (const hidden of ['\u202E', '\u001B']) expect(text).not.toContain(hidden);
    expect(text).toContain('a\uFFFDb\uFFFD[2Jc');
  });
});
