import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemText } from '../../base/index.ts';
import { openDuckdb, type TestEngine } from './testdata/open-duckdb.ts';
import { formatValue } from '../../feel/index.ts';
import { decide } from '../index.ts';
import { loadTableCases } from '../testdata/load-cases.ts';
import { runKernelRows } from '../kernel/testdata/run-kernel-rows.ts';
import { runRows } from './testdata/run-rows.ts';

let engine: TestEngine;
beforeAll(async () => {
  engine = await openDuckdb();
});
afterAll(() => engine.close());

/** Tables of the corpus that SQL refuses, with the reason: a shorter list is progress, a longer one a step back. */
const refused: Readonly<Record<string, string>> = {};

describe('the corpus of decision tables on SQL', () => {
  for (const { title, model, decision, inputs, rows } of loadTableCases()) {
    test(title, async () => {
      const run = await runRows(
        engine,
        model,
        decision,
        inputs,
        rows.map((row) => row.given),
        { table: true },
      );
      if (!run.ok) {
        expect(run.problems.map((item) => problemText(item, 'en')).join('\n')).toContain(
          refused[title] ?? 'nothing',
        );
        return;
      }
      const kernel = runKernelRows(
        model,
        decision,
        inputs,
        rows.map((row) => row.given),
        { table: true },
      );
      if (!kernel.ok) throw new Error(kernel.problems.map((item) => problemText(item, 'en')).join('\n'));
      for (const [at, row] of rows.entries()) {
        expect(formatValue(kernel.rows[at]!.value), kernel.kernel.source).toBe(formatValue(row.expected));
        expect(kernel.rows[at]!.bits, kernel.kernel.source).toBe(run.rows[at]!.bits);
        expect(kernel.rows[at]!.rule, kernel.kernel.source).toBe(run.rows[at]!.rule);
        const where = `${formatValue({ kind: 'context', entries: new Map(Object.entries(row.given)) })}\n${run.compiled.select}`;
        expect(formatValue(run.rows[at]!.value), where).toBe(formatValue(row.expected));
        const trace = decide(model, decision, row.given).trace.find(
          (item) => item.decision === decision,
        )?.table;
        for (const criterion of run.compiled.criteria) {
          const holds = (run.rows[at]!.bits! >> BigInt(criterion.bit)) % 2n === 1n;
          for (const rule of criterion.rules)
            expect(trace?.rules[rule - 1]?.[criterion.input] === true, where).toBe(holds);
        }
      }
    });
  }
});
