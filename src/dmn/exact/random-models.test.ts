import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import { evaluate, formatValue, parseExpression, type Value } from '../../feel/index.ts';
import { decide, readModel } from '../index.ts';
import { runKernelRows } from '../kernel/testdata/run-kernel-rows.ts';
import { openDuckdb, type TestEngine } from '../sql/testdata/open-duckdb.ts';
import { runRows, type Given } from '../sql/testdata/run-rows.ts';
import { randomInputs, randomModel, randomRow } from '../testdata/random-models.ts';

/** Models per run and rows per model; `npm run fuzz` sets more. */
const runs = Number(process.env['RELANCE_DIFFERENTIAL'] ?? '60');
const rowsPerModel = Number(process.env['RELANCE_ROWS'] ?? '18');
const seed = Number(process.env['RELANCE_SEED'] ?? '2020');

let engine: TestEngine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

const valueOf = (text: string): Value => evaluate(unwrap(parseExpression(text)), new Map());

test('random models over random rows: evaluator, SQL and kernel agree, or both back ends refuse for the same reason', async () => {
  let [decided, refused, rowCount] = [0, 0, 0];
  const rows = fc.array(randomRow, { minLength: rowsPerModel, maxLength: rowsPerModel });
  const property = fc.asyncProperty(randomModel, rows, async (xml, texts) => {
    const model = unwrap(readModel(xml));
    const given = texts.map((row): Given =>
      Object.fromEntries(randomInputs.map(({ name }, at) => [name, valueOf(row[at]!)])),
    );
    const sql = await runRows(engine, model, 'Outcome', randomInputs, given);
    const kernel = runKernelRows(model, 'Outcome', randomInputs, given);
    expect(kernel.ok, xml).toBe(sql.ok);
    if (!sql.ok || !kernel.ok) {
      const texts = [sql, kernel].map((run) =>
        run.ok ? [] : run.problems.map((item) => problemText(item, 'en')),
      );
      expect(texts[0]).toEqual(texts[1]);
      refused += 1;
      return;
    }
    decided += 1;
    rowCount += given.length;
    for (const [at, row] of given.entries()) {
      const expected = formatValue(decide(model, 'Outcome', row).value);
      const where = `${texts[at]!.join(' | ')}\n${xml}`;
      expect(formatValue(sql.rows[at]!.value), `${where}\n${sql.compiled.select}`).toBe(expected);
      expect(formatValue(kernel.rows[at]!.value), `${where}\n${kernel.kernel.source}`).toBe(expected);
    }
  });
  await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
  // What is refused proves nothing: most models must run.
  expect(refused).toBeLessThan(decided);
  expect(rowCount).toBeGreaterThan((runs * rowsPerModel) / 2);
}, 3_600_000);
