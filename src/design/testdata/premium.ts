import { Decimal, sameText, unwrap } from '../../base/index.ts';
import { readModel } from '../../dmn/index.ts';
import type { Measure, MeasureInput, Pack, Parameter } from '../../pack/index.ts';
import { bareMeasure, type TestUnit } from './tables.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface TableText {
  readonly inputs: readonly (readonly [name: string, type: string])[];
  /** Input expressions of the table, then per rule its tests and whether it entitles. */
  readonly columns: readonly string[];
  readonly rules: readonly (readonly [tests: readonly string[], entitled: boolean])[];
  readonly amount: string;
  readonly report?: readonly (readonly [name: string, text: string])[];
}

/** A measure's model with an entitlement table (FIRST) and an amount, as XML. */
export function modelText(table: TableText): string {
  const needs = (decision: boolean) =>
    table.inputs
      .map(([, ,], index) => `<informationRequirement><requiredInput href="#i${index}"/></informationRequirement>`)
      .join('') +
    (decision ? '<informationRequirement><requiredDecision href="#e"/></informationRequirement>' : '');
  const literal = (id: string, name: string, text: string) =>
    `<decision id="${id}" name="${name}"><variable name="${name}" typeRef="number"/>${needs(true)}
      <literalExpression typeRef="number"><text>${escape(text)}</text></literalExpression></decision>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:test">
  <itemDefinition name="tEntitlement"><itemComponent name="entitled"><typeRef>boolean</typeRef></itemComponent>
    <itemComponent name="category"><typeRef>string</typeRef></itemComponent></itemDefinition>
  ${table.inputs.map(([name, type], index) => `<inputData id="i${index}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('\n  ')}
  <decision id="e" name="Entitlement"><variable name="Entitlement" typeRef="tEntitlement"/>${needs(false)}
    <decisionTable hitPolicy="FIRST">
      ${table.columns.map((text) => `<input label="${text}"><inputExpression><text>${escape(text)}</text></inputExpression></input>`).join('')}
      <output name="entitled" typeRef="boolean"/><output name="category" typeRef="string"/><annotation name="note"/>
      ${table.rules
        .map(
          ([tests, entitled], index) =>
            `<rule id="r${index + 1}">${tests.map((text) => `<inputEntry><text>${escape(text)}</text></inputEntry>`).join('')}
        <outputEntry><text>${entitled}</text></outputEntry><outputEntry><text>"rule ${index + 1}"</text></outputEntry>
        <annotationEntry><text>note ${index + 1}</text></annotationEntry></rule>`,
        )
        .join('\n      ')}
    </decisionTable></decision>
  ${literal('a', 'Premium', table.amount)}
  ${(table.report ?? []).map(([name, text], index) => literal(`r${index}`, name, text)).join('\n  ')}
</definitions>`;
}

export function parameter(key: string, unit: Parameter['unit'], value: string): Parameter {
  const dated = { value: new Decimal(value), validFrom: '2020-01-01', knownFrom: '2020-03-01' } as const;
  return { key, title: sameText(key), unit, values: [{ ...dated, source: 'law', confidence: 'high' }] };
}

export function input(name: string, unit: MeasureInput['unit'], binding: MeasureInput['binding']): MeasureInput {
  return { name, title: { nl: `nl ${name}`, en: name, fr: `fr ${name}` }, unit, binding, evidence: { kind: 'none' } };
}

/** Closed companies that lost the threshold, and closed sole traders with staff: 4,000 euro and 100 an employee. */
export const premium: Measure = bareMeasure('premium', {
  model: unwrap(
    readModel(
      modelText({
        inputs: [
          ['Closed', 'boolean'],
          ['Legal kind', 'string'],
          ['Employees', 'number'],
          ['Loss', 'number'],
          ['Reference', 'number'],
          ['Threshold', 'number'],
          ['Lump sum', 'number'],
        ],
        columns: ['Closed', 'Legal kind', 'Loss', 'Employees'],
        rules: [
          [['true', '"company"', '>= Threshold * Reference', '-'], true],
          [['true', '"natural"', '-', '>= 1'], true],
        ],
        amount: 'if Entitlement.entitled = true then Lump sum + 100 * Employees else 0',
        report: [['Staff', 'Employees']],
      }),
    ),
  ),
  inputs: [
    input('Closed', 'boolean', { kind: 'exposure', column: 'closed' }),
    input('Legal kind', 'text', { kind: 'population', column: 'legal_kind' }),
    input('Employees', 'count', { kind: 'population', column: 'employees' }),
    input('Loss', 'euro', { kind: 'exposure', column: 'turnover_loss_cents', window: 'march' }),
    input('Reference', 'euro', { kind: 'exposure', column: 'turnover_reference_cents', window: 'march' }),
    input('Threshold', 'share', { kind: 'parameter', key: 'threshold' }),
    input('Lump sum', 'euro', { kind: 'parameter', key: 'lump-sum' }),
  ],
  parameters: [parameter('threshold', 'share', '0.60'), parameter('lump-sum', 'euro', '4000')],
  decision: { file: 'decision.dmn', entitlement: 'Entitlement', amount: 'Premium', report: ['Staff'] },
  titles: {
    r1: { nl: 'gesloten vennootschap', en: 'closed company', fr: 'société fermée' },
    Staff: { nl: 'Personeel', en: 'Staff', fr: 'Personnel' },
  },
});

/** Half a percent of the reference turnover for whoever has the premium or is closed. */
export const follow: Measure = bareMeasure('follow', {
  announced: '2020-05-01',
  period: { from: '2020-05-01', to: '2020-05-31' },
  model: unwrap(
    readModel(
      modelText({
        inputs: [
          ['Premium entitled', 'boolean'],
          ['Reference', 'number'],
          ['Rate', 'number'],
        ],
        columns: ['Premium entitled'],
        rules: [[['true'], true]],
        amount: 'if Entitlement.entitled = true then round half up(Rate * Reference, 2) else 0',
      }),
    ),
  ),
  inputs: [
    input('Premium entitled', 'boolean', { kind: 'measure', measure: 'premium', field: 'entitled' }),
    input('Reference', 'euro', { kind: 'exposure', column: 'turnover_reference_cents', window: 'march' }),
    input('Rate', 'share', { kind: 'parameter', key: 'rate' }),
  ],
  parameters: [parameter('rate', 'share', '0.005')],
});

const reference = 10_000_000;
/** Ten units; the test says what each of them shows. */
export const tenUnits: readonly TestUnit[] = [
  { closed: true, loss: 6_000_000, reference },
  { closed: true, loss: 5_999_999, need: 100_000, reference },
  { loss: 7_000_000, reference },
  { closed: true, legalKind: 'natural', employees: 1, reference },
  { closed: true, legalKind: 'natural', reference },
  { closed: true, legalKind: 'natural', loss: 8_000_000, reference },
  { closed: true, legalKind: 'nonprofit', loss: 8_000_000, employees: 2, reference },
  { employees: 3, reference },
  { legalKind: 'nonprofit', reference },
  { closed: true, employees: 5, reference },
];

export const smallPack: Pack = {
  root: '/nowhere',
  id: 'small',
  title: sameText('Small'),
  region: '02000',
  currency: 'EUR',
  asOf: '2020-06-15',
  scenario: 'spring',
  sources: [
    { id: 'law', title: 'The law', publisher: 'Parliament' },
    { id: 'unused', title: 'Nobody reads this', publisher: 'Nobody' },
  ],
  tables: [],
  tableLanguages: ['en'],
  measures: [premium, follow],
  scenarios: [],
  backtests: [],
  population: null,
  ceilings: [],
  sha256: '0',
  files: [],
  diagnosis: {},
};
