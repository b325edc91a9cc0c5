import { compileKernel, kernelArrays, kernelFunctions, kernelRow, outcomeOf, refusalProblem, type Kernel, type Model } from '../../index.ts';
import type { Problem } from '../../../base/index.ts';
import type { Given, SqlRow } from '../../sql/testdata/run-rows.ts';
import { kernelColumn } from './kernel-rows.ts';

export type KernelRun =
  | { readonly ok: true; readonly rows: readonly SqlRow[]; readonly kernel: Kernel }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Decides rows in a kernel: the counterpart of run-rows.ts. */
export function runKernelRows(
  model: Model,
  decision: string,
  inputs: readonly { readonly name: string; readonly type: string }[],
  rows: readonly Given[],
  options: { readonly table?: boolean } = {},
): KernelRun {
  const made = inputs.map(({ name, type }, at) => ({
    name,
    ...kernelColumn(
      `c${at}`,
      type,
      rows.map((row) => row[name] ?? null),
    ),
  }));
  const wishes = options.table === true ? { table: decision, bits: true } : {};
  const compiled = compileKernel(model, Object.fromEntries(made.map(({ name, input }) => [name, input])), {
    decisions: [decision],
    ...wishes,
  });
  if (!compiled.ok) return { ok: false, problems: compiled.problems };
  const kernel = compiled.value;
  const columns = Object.fromEntries(made.map(({ values }, at) => [`c${at}`, values]));
  const outputs = kernelArrays(kernel, rows.length);
  const { refused } = kernelFunctions(kernel).decide(columns, 0, rows.length, outputs);
  if (refused !== null) return { ok: false, problems: [refusalProblem(kernel, columns, refused)] };
  return {
    ok: true,
    kernel,
    rows: rows.map((_, at) => {
      const row = kernelRow(kernel, outputs, at);
      const bits = kernel.outputs.flatMap(({ storage, name }) => (storage === 'bits' ? [BigInt(row[name] as number)] : []));
      return {
        value: outcomeOf(kernel.columns, decision, row),
        ...(options.table === true
          ? { rule: row['rule'] as number, bits: (bits[0] ?? 0n) | ((bits[1] ?? 0n) << 32n) }
          : {}),
      };
    }),
  };
}
