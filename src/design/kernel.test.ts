import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { compileKernel } from '../dmn/index.ts';
import {
  decideTable,
  loadTable,
  openEngine,
  openThreads,
  type Engine,
  type Threads,
} from '../engine/index.ts';
import { runMeasures } from './run.ts';
import { follow, premium, tenUnits } from './testdata/premium.ts';
import { makeTables } from './testdata/tables.ts';

let engine: Engine;
let threads: Threads;
beforeAll(async () => {
  engine = await openEngine({ threads: 2, memoryLimit: '500MB' });
  threads = openThreads(2);
  await makeTables(engine, tenUnits);
});
afterAll(async () => {
  engine.close();
  await threads.close();
});

test('a measure over the register gives the same in the kernel as in SQL: rule, criteria and cents', async () => {
  const simulations = unwrap(await runMeasures(engine, [premium, follow], { knownAt: '2020-06-15' }));
  for (const { measure, source, table } of simulations) {
    const { entitlement, amount } = measure.decision;
    const options = { decisions: [amount], table: entitlement, bits: true };
    const kernel = unwrap(compileKernel(measure.model, source.source.inputs, options));
    const loaded = await loadTable(engine, source.source);
    const [rule, bits, cents] = unwrap(
      await decideTable(threads, kernel, loaded),
    ) as readonly (readonly number[])[];
    const rows = await engine.rows(
      `SELECT unit_id::VARCHAR AS unit, rule, bits::BIGINT AS bits, amount_cents::BIGINT AS amount_cents FROM ${table} ORDER BY unit_id`,
    );
    expect(loaded.rows).toBe(rows.length);
    const [amountColumn] = kernel.columns.flatMap((column) => (column.kind === 'outcome' ? [column] : []));
    const perUnit = 10 ** (2 - (amountColumn?.scale ?? 0));
    expect(
      rows.map((_, at) => ({
        unit: String(loaded.keys['unit_id']![at]),
        rule: rule![at],
        bits: BigInt(bits![at]!),
        amount_cents: Number.isNaN(cents![at]) ? 0n : BigInt(cents![at]! * perUnit),
      })),
    ).toEqual(rows.map((row) => ({ ...row, amount_cents: row['amount_cents'] as bigint })));
  }
});
