import { dayText } from '../../feel/index.ts';
import type { Kernel, KernelArray, KernelColumns, KernelCount, KernelOutput, KernelRow } from './kernel.ts';

/** The row and the place of the input whose value the kernel is not proved for. */
export type KernelRefusal = readonly [row: number, input: number];

/** What a kernel's source gives when it is made. */
export interface KernelFunctions {
  readonly decide: (
    columns: KernelColumns,
    from: number,
    to: number,
    outputs: readonly KernelArray[],
  ) => { readonly refused: KernelRefusal | null };
  readonly count: (
    columns: KernelColumns,
    groups: KernelGroups,
    from: number,
    to: number,
  ) => { readonly refused: KernelRefusal | null; readonly tallies?: readonly KernelTally[] };
}

/** For each row the number of its group. */
export type KernelGroups = Int32Array | Uint32Array | Uint16Array | Uint8Array;

/** Group, rule, the low and high 32 bits, rows, sum. */
export type KernelTally = readonly [
  group: number,
  rule: number,
  low: number,
  high: number,
  rows: number,
  sum: number,
];

/** Makes the functions of a kernel. Its text comes from the compiler alone: no name or text of a model stands in it unescaped. */
export function kernelFunctions(kernel: Pick<Kernel, 'source'>): KernelFunctions {
  // eslint-disable-next-line no-new-func, typescript/no-implied-eval
  return new Function(kernel.source)() as KernelFunctions;
}

const arrays: Readonly<Record<KernelOutput['storage'], (rows: number, shared: boolean) => KernelArray>> = {
  number: (rows, shared) => new Float64Array(buffer(rows * 8, shared)),
  truth: (rows, shared) => new Uint8Array(buffer(rows, shared)),
  rule: (rows, shared) => new Int32Array(buffer(rows * 4, shared)),
  bits: (rows, shared) => new Uint32Array(buffer(rows * 4, shared)),
  object: (rows) => Array.from({ length: rows }, () => null),
};

function buffer(bytes: number, shared: boolean): ArrayBuffer | SharedArrayBuffer {
  return shared ? new SharedArrayBuffer(bytes) : new ArrayBuffer(bytes);
}

/** Empty arrays for so many rows. Plain arrays, for texts and lists, cannot be shared between threads. */
export function kernelArrays(kernel: Kernel, rows: number, shared = false): readonly KernelArray[] {
  return kernel.outputs.map((output) => arrays[output.storage](rows, shared));
}

/** A row of the arrays as `outcomeOf` reads it. */
export function kernelRow(kernel: Kernel, outputs: readonly KernelArray[], at: number): KernelRow {
  const row: Record<string, unknown> = {};
  for (const [index, { name, storage }] of kernel.outputs.entries()) {
    const value: unknown = outputs[index]![at];
    row[name] = storage === 'truth' ? truths[value as number] : Number.isNaN(value) ? null : value;
  }
  for (const column of kernel.columns) {
    if (column.kind !== 'outcome' || column.type !== 'date') continue;
    const days = row[column.column];
    row[column.column] = typeof days === 'number' ? dayText(days) : null;
  }
  return row;
}

const truths = [false, true, null] as const;

/** The histograms of several stretches as one, in order of group, rule and bits: the same whatever the stretches were. */
export function mergeCounts(parts: readonly (readonly KernelTally[])[]): readonly KernelCount[] {
  const merged = new Map<string, { -readonly [Key in keyof KernelCount]: KernelCount[Key] }>();
  for (const [group, rule, low, high, rows, sum] of parts.flat()) {
    const bits = (BigInt(high) << 32n) | BigInt(low);
    const key = `${group} ${rule} ${bits}`;
    const found = merged.get(key) ?? { group, rule, bits, rows: 0, sum: 0n };
    found.rows += rows;
    found.sum += BigInt(sum);
    merged.set(key, found);
  }
  return [...merged.values()].sort(
    (a, b) => a.group - b.group || a.rule - b.rule || (a.bits < b.bits ? -1 : a.bits > b.bits ? 1 : 0),
  );
}
