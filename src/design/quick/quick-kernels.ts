import { failure, problem, success, type Result } from '../../base/index.ts';
import { compileKernel, type ColumnInputs, type Kernel } from '../../dmn/index.ts';
import type { Measure } from '../../pack/index.ts';
import { designProblems } from '../problems.ts';
import { entitlementTable } from '../simulate.ts';

/** What a question runs: the kernel that decides, and the one that tells criteria apart where they are asked of a table. */
export interface QuickKernels {
  readonly decide: Kernel;
  readonly count: Kernel | undefined;
}

/** `compileKernel`, or the same in another thread. */
export type CompileKernel = (
  ...args: Parameters<typeof compileKernel>
) => Result<Kernel> | Promise<Result<Kernel>>;

/**
 * The time that one unit takes grows with the kernel's text: rules that people write stay far below this, and what is longer would keep
 * the threads from everybody else.
 */
const mostSource = 300_000;

/** Compiles a measure. Problems: what cannot be compiled exactly, and rules too many to follow a slider. */
export async function compileMeasure(
  measure: Measure,
  inputs: ColumnInputs,
  criteria: boolean,
  compile: CompileKernel = compileKernel,
): Promise<Result<QuickKernels>> {
  const { entitlement, amount } = measure.decision;
  const components = { [entitlement]: ['entitled'] };
  const table = entitlementTable(measure) === undefined ? {} : { table: entitlement };
  const decisions = [...new Set([entitlement, amount])];
  const decide = await compile(measure.model, inputs, { decisions, components, ...table });
  if (!decide.ok) return decide;
  const found = decide.value.source.length;
  if (found > mostSource) {
    const parameters = { measure: measure.id, found, most: mostSource };
    return failure(problem(designProblems, 'DESIGN-QUICK-SIZE', { path: measure.folder }, parameters));
  }
  if (!criteria || table.table === undefined)
    return success({ decide: decide.value, count: undefined }, decide.warnings);
  const options = { decisions: [entitlement], components, ...table, bits: true };
  const count = await compile(measure.model, inputs, options);
  return count.ok ? success({ decide: decide.value, count: count.value }, decide.warnings) : count;
}
