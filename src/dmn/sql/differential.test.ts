import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { evaluate, parseExpression, type Value } from '../../feel/index.ts';
import { readModel } from '../index.ts';
import { openBackEnds, type BackEnd } from './testdata/back-ends.ts';
import { expectAgreement } from './testdata/compare-rows.ts';
import type { Given } from './testdata/run-rows.ts';

/** Tables per run; RELANCE_DIFFERENTIAL=5000 for the slow lane. */
const runs = Number(process.env['RELANCE_DIFFERENTIAL'] ?? '120');
const seed = Number(process.env['RELANCE_SEED'] ?? '2020');

let backEnds: readonly BackEnd[];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(() => Promise.all(backEnds.map((item) => item.close())));

const inputs = [
  { name: 'Loss', type: 'number' },
  { name: 'Reference', type: 'number' },
  { name: 'Sector', type: 'string' },
  { name: 'Closed', type: 'boolean' },
  { name: 'Started', type: 'date' },
] as const;

const numberText = fc.oneof(
  fc.constantFrom(
    '0',
    '0.1',
    '0.9',
    '1',
    '-1',
    '2.5',
    '0.005',
    '0.015',
    '-0.025',
    '100',
    '6996.89',
    '13993.78',
  ),
  fc
    .tuple(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 0, max: 3 }))
    .map(([whole, scale]) => (scale === 0 ? String(whole) : (whole / 10 ** scale).toFixed(scale))),
);
const textLiteral = fc.constantFrom('"I"', '"R"', '"G47"', '"it\'s; --"', '"\\u00e9\\uD83D\\uDE00"', '""');
const dateText = fc
  .tuple(
    fc.integer({ min: 2018, max: 2022 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `@"${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}"`);

const ofColumn = {
  number: numberText,
  string: textLiteral,
  boolean: fc.constantFrom('true', 'false'),
  date: dateText,
} as const;

function cellsOf(type: keyof typeof ofColumn): fc.Arbitrary<string> {
  const value = ofColumn[type];
  const list = fc.array(value, { minLength: 1, maxLength: 3 }).map((items) => items.join(', '));
  const simple = fc.oneof(fc.constant('-'), fc.constant('-'), value, list, fc.constant('null'));
  const negated = fc.oneof(list, fc.constant('null')).map((items) => `not(${items})`);
  if (type === 'boolean') return fc.oneof(simple, negated);
  const ordered = fc
    .tuple(fc.constantFrom('<', '<=', '>', '>='), value)
    .map(([operator, operand]) => `${operator} ${operand}`);
  const range = fc
    .tuple(fc.constantFrom('[', '('), value, value, fc.constantFrom(']', ')'))
    .map(([open, low, high, close]) => `${open}${low}..${high}${close}`);
  return fc.oneof(
    simple,
    negated,
    ordered,
    ordered,
    range,
    fc.tuple(range, value).map((items) => items.join(', ')),
  );
}

const numberExpressions = fc.constantFrom(
  'Loss',
  'Loss + Reference',
  'Loss - 0.1 * Reference',
  'Loss / Reference',
  '1 - Loss / Reference',
  'Loss / Reference * 100',
  'if Reference = 0 then 0 else Loss / Reference',
  'Loss / 3',
  'Loss / 8',
  'abs(Loss) - abs(Reference)',
  'min(Loss, Reference)',
  'max([Loss, Reference, 1])',
  'sum(Loss, Reference)',
  'modulo(Loss, Reference)',
  'floor(Loss)',
  'decimal(Loss, 1)',
  'decimal(Loss * 0.075, 2)',
  'round half up(Loss / 3, 2)',
  'round half down(Loss / Reference, 1)',
  'decimal(Loss / Reference, 2)',
  'ceiling(Loss / Reference)',
  'floor(-Loss / 7)',
  'round up(Loss * Reference / 30, 2)',
  'round down(Reference - Loss, 0)',
  '-Loss ** 2',
  'string length(Sector)',
  'Started.year + Started.month / 100',
  'Started.weekday',
  'years and months duration(@"2020-02-29", Started).months',
  '(Started - @"2020-02-29").days',
);
/** Arithmetic of any shape: what its ranges do not prove is refused, the rest must agree. */
const { arithmetic } = fc.letrec<{ arithmetic: string }>((tie) => ({
  arithmetic: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('Loss', 'Reference', '1', '0.5', '-3', '100', '0.01'),
    fc
      .tuple(tie('arithmetic'), fc.constantFrom('+', '-', '*'), tie('arithmetic'))
      .map((parts) => `(${parts.join(' ')})`),
    fc
      .tuple(
        fc.constantFrom(
          'decimal',
          'round half up',
          'round half down',
          'round up',
          'round down',
          'floor',
          'ceiling',
        ),
        tie('arithmetic'),
        fc.constantFrom('Loss', 'Reference', '3', '-7', '8', '(Loss - Reference)'),
        fc.constantFrom('0', '1', '2', '-1'),
      )
      .map(([name, above, below, scale]) => `${name}(${above} / ${below}, ${scale})`),
    fc
      .tuple(fc.constantFrom('min', 'max', 'sum'), tie('arithmetic'), tie('arithmetic'))
      .map(([name, a, b]) => `${name}(${a}, ${b})`),
    fc
      .tuple(
        tie('arithmetic'),
        fc.constantFrom('<', '>=', '=', '!='),
        tie('arithmetic'),
        tie('arithmetic'),
        tie('arithmetic'),
      )
      .map(
        ([a, operator, b, then, otherwise]) => `(if ${a} ${operator} ${b} then ${then} else ${otherwise})`,
      ),
  ),
}));
const booleanExpressions = fc.constantFrom(
  'Closed',
  'not(Closed)',
  'Closed and Loss > 1',
  'Closed or Loss > Reference',
  'Loss between 0 and Reference',
  'Loss in (1, [2..50], > 100)',
  'Loss = Reference',
  'Loss != Reference',
  'Sector = "I" or Sector = null',
  'contains(Sector, "4")',
  'starts with(Sector + "x", "G")',
  'Loss / Reference >= 0.1',
  'Loss / Reference = 0.1',
  'some x in [1, 2, 3] satisfies x = Loss',
);
const dateExpressions = fc.constantFrom(
  'Started',
  'Started + @"P1M"',
  'Started - @"P3D"',
  'Started + @"-P1Y2M"',
  'Started + @"PT36H"',
  'if Closed then Started else @"2020-03-13"',
);
const textExpressions = fc.constantFrom('Sector', 'Sector + "4"', 'if Closed then Sector else "R"');

const column = fc.oneof(
  fc.tuple(numberExpressions, fc.constant('number' as const)),
  fc.tuple(arithmetic, fc.constant('number' as const)),
  fc.tuple(
    fc
      .tuple(arithmetic, fc.constantFrom('<', '<=', '>', '>=', '=', '!='), arithmetic)
      .map((parts) => parts.join(' ')),
    fc.constant('boolean' as const),
  ),
  fc.tuple(textExpressions, fc.constant('string' as const)),
  fc.tuple(booleanExpressions, fc.constant('boolean' as const)),
  fc.tuple(dateExpressions, fc.constant('date' as const)),
);

const outputOf = fc.oneof(
  numberText,
  numberText,
  arithmetic,
  fc.constantFrom('Loss', 'decimal(Loss * 0.1, 2)', 'min(Loss, 15000)', 'null', 'round half up(Loss / 7, 2)'),
);

const policies = [
  'UNIQUE',
  'FIRST',
  'ANY',
  'COLLECT',
  'COLLECT SUM',
  'COLLECT MIN',
  'COLLECT MAX',
  'COLLECT COUNT',
  'RULE ORDER',
] as const;

const table = fc.array(column, { minLength: 1, maxLength: 3 }).chain((columns) =>
  fc.record({
    columns: fc.constant(columns),
    policy: fc.constantFrom(...policies),
    rules: fc.array(fc.tuple(fc.tuple(...columns.map(([, type]) => cellsOf(type))), outputOf), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
);

const nullable = (value: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 6, arbitrary: value }, { weight: 1, arbitrary: fc.constant('null') });
const rows = fc.array(
  fc.tuple(
    nullable(numberText),
    nullable(numberText),
    nullable(textLiteral),
    nullable(ofColumn.boolean),
    nullable(dateText),
  ),
  { minLength: 6, maxLength: 12 },
);

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function xmlOf(value: {
  columns: readonly (readonly [string, string])[];
  policy: string;
  rules: readonly (readonly [readonly string[], string])[];
}): string {
  const [hitPolicy, aggregation] = value.policy.startsWith('COLLECT ')
    ? value.policy.split(' ')
    : [value.policy];
  const entry = (name: string, text: string) => `<${name}><text>${escape(text)}</text></${name}>`;
  return `<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="d" name="d" namespace="urn:d">
${inputs.map(({ name, type }) => `<inputData id="${name}" name="${name}"><variable name="${name}" typeRef="${type}"/></inputData>`).join('')}
<decision id="o" name="Outcome"><variable name="Outcome"/>
${inputs.map(({ name }) => `<informationRequirement><requiredInput href="#${name}"/></informationRequirement>`).join('')}
<decisionTable hitPolicy="${hitPolicy}"${aggregation === undefined ? '' : ` aggregation="${aggregation}"`}>
${value.columns.map(([text]) => `<input><inputExpression><text>${escape(text)}</text></inputExpression></input>`).join('')}<output/>
${value.rules.map(([cells, output]) => `<rule>${cells.map((cell) => entry('inputEntry', cell)).join('')}${entry('outputEntry', output)}</rule>`).join('')}
</decisionTable></decision></definitions>`;
}

function valueOf(text: string): Value {
  return evaluate(unwrap(parseExpression(text)), new Map());
}

test('random tables over random rows: every back end gives the outcome, rule and criteria of the evaluator', async () => {
  let refused = 0;
  const property = fc.asyncProperty(table, rows, async (written, texts) => {
    const read = readModel(xmlOf(written));
    if (!read.ok) return;
    const given = texts.map((row): Given =>
      Object.fromEntries(inputs.map(({ name }, at) => [name, valueOf(row[at]!)])),
    );
    const question = { model: read.value, decision: 'Outcome', inputs, rows: given, table: true };
    if (!(await expectAgreement(backEnds, question))) refused += 1;
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  // What is refused proves nothing: most tables must run.
  expect(refused).toBeLessThan(runs / 4);
}, 600_000);
