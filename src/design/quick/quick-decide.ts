import { failure, problem, success, type Result } from '../../base/index.ts';
import { compileKernel, type Kernel, type KernelArray } from '../../dmn/index.ts';
import { decideTable, type KernelTable, type Threads } from '../../engine/index.ts';
import type { Measure } from '../../pack/index.ts';
import { designProblems } from '../problems.ts';
import { entitlementTable, findOutcomes, type Outcomes } from '../simulate.ts';
import type { MeasureSource } from '../source.ts';
import type { Given } from './score.ts';

/** `compileKernel`, or the same in another thread. */
export type CompileKernel = (
  ...args: Parameters<typeof compileKernel>
) => Result<Kernel> | Promise<Result<Kernel>>;

/** A measure, where its inputs come from, and the columns in memory. */
export interface QuickQuestion {
  readonly measure: Measure;
  readonly source: MeasureSource;
  readonly table: KernelTable;
  /** What compiles the measure; default in this thread. */
  readonly compile?: CompileKernel | undefined;
}

/**
 * The time that one unit takes grows with the kernel's text: rules that people write stay far below this, and what is longer would keep
 * the threads from everybody else.
 */
const mostSource = 300_000;

interface DecideQuickly {
  /** A column with the rule that is to decide each unit, whatever its criteria say. */
  readonly forcedRule?: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Decides a measure for every unit, writing into arrays that are there. Problems: what cannot be compiled exactly, a measure that gives
 * no right or no amount, and rules too many to follow a slider.
 */
export async function decideQuickly(
  threads: Threads,
  { measure, source, table, compile = compileKernel }: QuickQuestion,
  into: Given,
  { forcedRule, signal }: DecideQuickly = {},
): Promise<Result<Given>> {
  const { entitlement, amount } = measure.decision;
  const compiled = await compile(measure.model, source.source.inputs, {
    decisions: [...new Set([entitlement, amount])],
    components: { [entitlement]: ['entitled'] },
    ...(entitlementTable(measure) === undefined ? {} : { table: entitlement }),
    ...(forcedRule === undefined ? {} : { forcedRule }),
  });
  if (!compiled.ok) return compiled;
  const kernel = compiled.value;
  if (kernel.source.length > mostSource) {
    const parameters = { measure: measure.id, found: kernel.source.length, most: mostSource };
    return failure(problem(designProblems, 'DESIGN-QUICK-SIZE', { path: measure.folder }, parameters));
  }
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
  return success({ ...into, cents: 10 ** (2 - outcomes.value.amount.scale) }, compiled.warnings);
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
