import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { evaluate, parseExpression, type Value } from '../../feel/index.ts';
import { readModel } from '../index.ts';
import { openBackEnds, type BackEnd } from '../sql/testdata/back-ends.ts';
import { expectAgreement } from '../sql/testdata/compare-rows.ts';
import type { Given } from '../sql/testdata/run-rows.ts';
import { randomInputs, randomModel, randomRow } from '../testdata/random-models.ts';

/** Models per run and rows per model; `npm run fuzz` sets more. */
const runs = Number(process.env['RELANCE_DIFFERENTIAL'] ?? '60');
const rowsPerModel = Number(process.env['RELANCE_ROWS'] ?? '18');
const seed = Number(process.env['RELANCE_SEED'] ?? '2020');

let backEnds: readonly BackEnd[];
beforeAll(async () => {
  backEnds = await openBackEnds();
});
afterAll(() => Promise.all(backEnds.map((item) => item.close())));

const valueOf = (text: string): Value => evaluate(unwrap(parseExpression(text)), new Map());

test('random models over random rows: every back end agrees with the evaluator, or all refuse for the same reason', async () => {
  let [decided, refused, rowCount] = [0, 0, 0];
  const rows = fc.array(randomRow, { minLength: rowsPerModel, maxLength: rowsPerModel });
  const property = fc.asyncProperty(randomModel, rows, async (xml, texts) => {
    const model = unwrap(readModel(xml));
    const given = texts.map((row): Given =>
      Object.fromEntries(randomInputs.map(({ name }, at) => [name, valueOf(row[at]!)])),
    );
    const question = { model, decision: 'Outcome', inputs: randomInputs, rows: given };
    if (await expectAgreement(backEnds, question)) {
      decided += 1;
      rowCount += given.length;
    } else refused += 1;
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  if (process.env['RELANCE_ROWS'] !== undefined)
    process.stdout.write(
      `${decided} models over ${rowCount} rows agreed on every back end; ${refused} were refused\n`,
    );
  // What is refused proves nothing: most models must run.
  expect(refused).toBeLessThan(decided);
  expect(rowCount).toBeGreaterThan((runs * rowsPerModel) / 2);
}, 3_600_000);
