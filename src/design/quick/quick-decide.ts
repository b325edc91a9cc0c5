import { success, type Result } from '../../base/index.ts';
import type { Kernel, KernelArray } from '../../dmn/index.ts';
import { decideTable, type KernelTable, type Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import { findOutcomes, type Outcomes } from '../simulate.ts';
import type { MeasureSource } from '../source.ts';
import type { Given } from './score.ts';

/** A measure, where its inputs come from, and the columns in memory. */
export interface QuickQuestion {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly table: KernelTable;
}

/** Decides a measure for every unit, writing into arrays that are there. Problems: a measure that gives no right or no amount. */
export async function decideQuickly(
  threads: Threads,
  { measure, table, kernel }: QuickQuestion & { readonly kernel: Kernel },
  into: Given,
  signal?: AbortSignal,
): Promise<Result<Given>> {
  const outcomes = findOutcomes(measure, kernel.columns);
  if (!outcomes.ok) return outcomes;
  const arrays = outputArrays(kernel, outcomes.value, into, table.rows);
  const decided = await decideTable(threads, kernel, table, {
    into: arrays,
    ...(signal === undefined ? {} : { signal }),
  });
  if (!decided.ok) return decided;
  const amounts = arrays[kernel.outputs.findIndex(({ name }) => name === outcomes.value.amount.column)]!;
  if (amounts !== into.amount) copyPlain(amounts, into.amount);
  // What no output was written into holds the question before.
  if (!arrays.includes(into.entitled)) into.entitled.fill(0);
  if (!arrays.includes(into.rule)) into.rule.fill(0);
  return success({ ...into, cents: 10 ** (2 - outcomes.value.amount.scale) });
}

/** For each output the array that is there for it; what nobody reads, and amounts beyond the exact doubles, get plain arrays. */
function outputArrays(
  kernel: Kernel,
  { entitled, amount }: Outcomes,
  into: Given,
  rows: number,
): readonly KernelArray[] {
  return kernel.outputs.map(({ name, storage }): KernelArray => {
    if (storage === 'rule') return into.rule;
    if (storage === 'truth' && name === entitled.column) return into.entitled;
    if (storage === 'truth') return new Uint8Array(new SharedArrayBuffer(rows));
    if (storage === 'number' && name === amount.column) return into.amount;
    return storage === 'number' ? new Float64Array(new SharedArrayBuffer(rows * 8)) : [];
  });
}

/** Amounts that are not proved to stay below 2^53 come as bigints; what is always null as plain nulls, or as truths. */
function copyPlain(found: KernelArray, amount: Float64Array): void {
  for (let at = 0; at < amount.length; at += 1) {
    const value: unknown = found[at];
    amount[at] = typeof value === 'bigint' ? Number(value) : NaN;
  }
}
