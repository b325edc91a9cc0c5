import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { evaluate, parseExpression, type Value } from '../../feel/index.ts';
import { openBackEnds, type BackEnd } from './testdata/back-ends.ts';
import { expectAgreement } from './testdata/compare-rows.ts';
import { literalModel } from './testdata/literal-model.ts';
import { expressions } from './testdata/random-expressions.ts';
import type { Given } from './testdata/run-rows.ts';

/** Expressions per run; RELANCE_DIFFERENTIAL=5000 for the slow lane. */
const runs = Number(process.env['RELANCE_DIFFERENTIAL'] ?? '80');
const seed = Number(process.env['RELANCE_SEED'] ?? '2020');

let backEnds: readonly BackEnd[] = [];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(async () => {
  for (const backEnd of backEnds) await backEnd.close();
});

const inputs = [
  { name: 'a', type: 'number' },
  { name: 'b', type: 'number' },
  { name: 'n', type: 'number' },
  { name: 's', type: 'string' },
  { name: 't', type: 'string' },
  { name: 'yes', type: 'boolean' },
  { name: 'd', type: 'date' },
  { name: 'm', type: 'date and time' },
] as const;

const samples: Readonly<Record<(typeof inputs)[number]['name'], readonly string[]>> = {
  a: ['0', '1', '-1', '2.5', '-0.05', '100', '12.34', '3'],
  b: ['0', '1', '2', '3', '-7', '10', '-2.5'],
  n: ['0', '1', '2', '3', '-1', '-2', '4', '5'],
  s: [
    '""',
    '"a"',
    '"ab"',
    '"abcabc"',
    '"G47"',
    '"\\u00e9\\uD83D\\uDE00x"',
    '"1,234.5"',
    '"Straße İ ΣΑΣ"',
    '"%_\\\\"',
  ],
  t: ['""', '"a"', '"b"', '"bc"', '"\\uD83D\\uDE00"', '"4"', '"x"', '"c"'],
  yes: ['true', 'false'],
  d: [
    '@"2020-02-29"',
    '@"2021-01-01"',
    '@"2019-12-30"',
    '@"2024-12-31"',
    '@"1999-12-31"',
    '@"2020-03-13"',
    '@"1700-01-01"',
  ],
  m: ['@"2020-02-29T00:00:00"', '@"2021-12-31T23:59:59.5"', '@"1969-12-31T12:30:15.000001"'],
};

const rows = fc.array(
  fc.tuple(
    ...inputs.map(({ name }) =>
      fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom(...samples[name]) },
        { weight: 1, arbitrary: fc.constant('null') },
      ),
    ),
  ),
  { minLength: 6, maxLength: 10 },
);

const valueOf = (text: string): Value => evaluate(unwrap(parseExpression(text)), new Map());

test('random expressions over random rows: every back end agrees with the evaluator', async () => {
  let refused = 0;
  const property = fc.asyncProperty(
    expressions.filter((text) => text.length < 2_000),
    rows,
    async (expression, texts) => {
      const given = texts.map((row): Given =>
        Object.fromEntries(inputs.map(({ name }, at) => [name, valueOf(row[at]!)])),
      );
      const model = literalModel(expression, inputs);
      const ran = await expectAgreement(backEnds, { model, decision: 'Outcome', inputs, rows: given });
      refused += ran ? 0 : 1;
    },
  );
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  // What is refused proves nothing: most expressions must run.
  expect(refused).toBeLessThan(runs / 2);
}, 3_600_000);
