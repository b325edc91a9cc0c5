import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { number, type Value } from '../../feel/index.ts';
import { readModel, type Model } from '../index.ts';
import { openBackEnds, type BackEnd } from './testdata/back-ends.ts';
import { expectAgreement, type Refusals } from './testdata/compare-rows.ts';
import { literalModel } from './testdata/literal-model.ts';

/** Statements that are long or deep: DuckDB reads expressions down to a depth of 1,000, PostgreSQL as far as its stack goes. */
let backEnds: readonly BackEnd[];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(() => Promise.all(backEnds.map((item) => item.close())));

const inputs = [
  { name: 'X', type: 'number' },
  { name: 'Y', type: 'string' },
];
const rows: readonly Readonly<Record<string, Value>>[] = [
  { X: number(17), Y: 'a17' },
  { X: number(1999), Y: null },
  { X: null, Y: 'a3' },
];

async function expectSame(model: Model, refusals?: Refusals): Promise<void> {
  expect(await expectAgreement(backEnds, { model, decision: 'Outcome', inputs, rows }, refusals)).toBe(true);
}

/** A table over X and Y with so many rules. */
function tableOf(
  policy: string,
  count: number,
  rule: (at: number) => readonly [string, string, string],
): Model {
  const [hitPolicy, aggregation] = policy.startsWith('COLLECT') ? policy.split(' ') : [policy];
  const cell = (text: string) => text.replaceAll('<', '&lt;');
  const rules = Array.from({ length: count }, (_, at) => {
    const [x, y, output] = rule(at);
    return `<rule><inputEntry><text>${cell(x)}</text></inputEntry><inputEntry><text>${y}</text></inputEntry><outputEntry><text>${output}</text></outputEntry></rule>`;
  });
  return unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
${inputs.map(({ name, type }) => `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('')}
<decision id="o" name="Outcome"><variable name="Outcome"/>
${inputs.map(({ name }) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`).join('')}
<decisionTable hitPolicy="${hitPolicy}"${aggregation === undefined ? '' : ` aggregation="${aggregation}"`}>
<input><inputExpression><text>X</text></inputExpression></input><input><inputExpression><text>Y</text></inputExpression></input><output/>
${rules.join('')}</decisionTable></decision></definitions>`),
  );
}

test.each(['FIRST', 'UNIQUE', 'COLLECT SUM'])('a table of 2,000 rules under %s', async (policy) => {
  const test = (at: number) => (policy === 'UNIQUE' ? `${at}` : `> ${at}`);
  await expectSame(tableOf(policy, 2000, (at) => [test(at), '-', `X + ${at % 7}`]));
});

test('a table of 2,000 rules over a few criteria', async () => {
  await expectSame(
    tableOf('UNIQUE', 2000, (at) => [`[${at % 50}..${(at % 50) + 1})`, `"a${Math.floor(at / 50)}"`, `${at}`]),
  );
});

test('1,700 conditions of many words, each asked about twice, have no room in PostgreSQL', async () => {
  const rule = (at: number) => [`[${at}..${at + 1}), > ${at + 2000}`, `"a", "b${at}"`, '1'] as const;
  await expectSame(tableOf('UNIQUE', 1700, rule), { PostgreSQL: 'EXACT-COLUMNS' });
});

const times = (count: number, part: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => part(at));

test.each([
  ['a cell-like test of 2,000 values', `X in (${times(2000, String).join(', ')})`],
  ['a sum of 300 terms', times(300, (at) => `X * ${at}`).join(' + ')],
  ['a text of 300 parts', times(300, () => 'Y').join(' + ')],
  ['150 conditions', times(150, (at) => `X > ${at}`).join(' and ')],
  ['a sum over a list of 1,000', `sum([${times(1000, (at) => `X * ${at}`).join(', ')}])`],
  ['the greatest of 100', `max([${times(100, (at) => `X - ${at}`).join(', ')}])`],
  ['100 branches', `${times(100, (at) => `if X > ${2000 - at} then ${at} else`).join(' ')} X`],
  ['ten roundings in each other', times(10, () => '').reduce((inner) => `decimal(${inner} / 3 + X, 2)`, 'X')],
  ['a struct of 120 entries', `[{ ${times(120, (at) => `e${at}: X + ${at}`).join(', ')} }]`],
])('%s', async (_, expression) => {
  await expectSame(literalModel(expression, inputs));
});
