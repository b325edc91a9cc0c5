import { compileKernel, kernelArrays, kernelFunctions, kernelRow, outcomeOf, refusalProblem } from '../../index.ts';
import type { RowsQuestion, RowsRun } from '../../sql/testdata/run-rows.ts';
import { kernelColumn } from './kernel-rows.ts';

/** Decides rows in a kernel: the counterpart of run-rows.ts. */
export function runKernelRows({ model, decision, inputs, rows, table = false }: RowsQuestion): RowsRun {
  const made = inputs.map(({ name, type }, at) => ({
    name,
    ...kernelColumn(
      `c${at}`,
      type,
      rows.map((row) => row[name] ?? null),
    ),
  }));
  const wishes = table ? { table: decision, bits: true } : {};
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
    criteria: kernel.criteria,
    code: kernel.source,
    rows: rows.map((_, at) => {
      const row = kernelRow(kernel, outputs, at);
      const bits = kernel.outputs.flatMap(({ storage, name }) => (storage === 'bits' ? [BigInt(row[name] as number)] : []));
      return {
        value: outcomeOf(kernel.columns, decision, row),
        ...(table
          ? { rule: row['rule'] as number, bits: (bits[0] ?? 0n) | ((bits[1] ?? 0n) << 32n) }
          : {}),
      };
    }),
  };
}
