import { setImmediate } from 'node:timers/promises';
import { failure, success, type Result } from '../base/index.ts';
import {
  checkColumns,
  kernelArrays,
  kernelFunctions,
  mergeCounts,
  refusalProblem,
  type Kernel,
  type KernelArray,
  type KernelColumns,
  type KernelCount,
  type KernelFunctions,
  type KernelGroups,
} from '../dmn/index.ts';
import type { Threads } from './threads.ts';

/** A table in memory: columns of one length, in shared buffers where threads are to read them. */
export interface KernelTable {
  readonly rows: number;
  readonly columns: KernelColumns;
}

/** The stretches of a table; what is computed does not depend on where they lie. */
function stretches(rows: number, count: number): readonly (readonly [from: number, to: number])[] {
  return Array.from({ length: count }, (_, at) => [
    Math.floor((rows * at) / count),
    Math.floor((rows * (at + 1)) / count),
  ]);
}

/** So many stretches that the sum of a stretch stays within the exact integers of a double. */
function exactStretches(rows: number, most: bigint): number {
  return Number((BigInt(rows) * most) / 2n ** 53n) + 1;
}

/** Plain arrays, of texts or lists, are not shared: such kernels run here. */
function canShare(kernel: Kernel, { columns }: KernelTable): boolean {
  const shared = (array: unknown) => ArrayBuffer.isView(array) && array.buffer instanceof SharedArrayBuffer;
  return (
    kernel.outputs.every((output) => output.storage !== 'object') &&
    kernel.inputs.every(({ column }) => {
      const values = columns[column];
      return values !== undefined && shared('codes' in values ? values.codes : values);
    })
  );
}

export interface DecideOptions {
  /** Arrays to write into, one for each output; shared ones where threads are to write. Default: new ones. */
  readonly into?: readonly KernelArray[];
  /** Ends the work between two pieces of a stretch; the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Decides every row of a table in a kernel: the arrays of its outputs, the same on any number of threads; or the problem of
 * the columns, or of the first row with a value for which nothing is proved.
 * @example const outputs = await decideTable(threads, kernel, { rows: 3, columns });
 */
export async function decideTable(
  threads: Threads,
  kernel: Kernel,
  table: KernelTable,
  { into, signal }: DecideOptions = {},
): Promise<Result<readonly KernelArray[]>> {
  const problems = checkColumns(kernel, table.columns, table.rows);
  if (problems.length > 0) return failure(...problems);
  const share = canShare(kernel, table);
  const outputs = into ?? kernelArrays(kernel, table.rows, share);
  const parts = await onStretches(threads, kernel, table, {
    name: 'decide',
    share,
    count: share ? threads.count : 1,
    rest: [outputs],
    signal,
  });
  return answered(kernel, table, parts, () => outputs);
}

/**
 * The why-not histogram of a table: rows and the exact sum of the outcome for each group, rule and pattern of criteria,
 * without writing a row; the same on any number of threads. Problems as for `decideTable`.
 */
export async function countTable(
  threads: Threads,
  kernel: Kernel,
  table: KernelTable,
  groups: KernelGroups,
): Promise<Result<readonly KernelCount[]>> {
  const problems = checkColumns(kernel, table.columns, table.rows);
  if (problems.length > 0) return failure(...problems);
  const share = canShare(kernel, table) && groups.buffer instanceof SharedArrayBuffer;
  const least = exactStretches(table.rows, kernel.sum?.most ?? 0n);
  const parts = await onStretches(threads, kernel, table, {
    name: 'count',
    share,
    count: share ? Math.max(threads.count, least) : least,
    before: [groups],
    rest: [],
  });
  return answered(kernel, table, parts, () => mergeCounts(parts.map((part) => part.tallies ?? [])));
}

type Part = ReturnType<KernelFunctions['count']>;

interface Call {
  readonly name: 'decide' | 'count';
  readonly share: boolean;
  readonly count: number;
  /** Arguments between the columns and the stretch, and behind it. */
  readonly before?: readonly unknown[];
  readonly rest: readonly unknown[];
  readonly signal?: AbortSignal | undefined;
}

/** One call for each stretch: on the threads where everything is shared, else here. */
async function onStretches(
  threads: Threads,
  kernel: Kernel,
  table: KernelTable,
  { name, share, count, before = [], rest, signal }: Call,
): Promise<readonly Part[]> {
  const made = share ? undefined : (kernelFunctions(kernel)[name] as (...args: readonly unknown[]) => Part);
  const call = async (thread: number, from: number, to: number): Promise<Part> => {
    const args = [table.columns, ...before, from, to, ...rest];
    if (made === undefined) return (await threads.call(thread, kernel.source, name, args)) as Part;
    // Others are answered between two pieces.
    await setImmediate();
    return made(...args);
  };
  const answers = stretches(table.rows, count).map(async ([from, to], thread) => {
    const parts: Part[] = [];
    const step = signal === undefined ? to - from : pieceRows;
    for (let at = from; at < to || at === from; at += Math.max(1, step)) {
      signal?.throwIfAborted();
      parts.push(await call(thread, at, Math.min(to, at + step)));
    }
    return parts;
  });
  return (await Promise.all(answers)).flat();
}

/** Rows between two looks at a signal: some milliseconds for a measure of ordinary size. */
const pieceRows = 65_536;

function answered<T>(kernel: Kernel, table: KernelTable, parts: readonly Part[], value: () => T): Result<T> {
  const refused = parts.find((part) => part.refused !== null)?.refused;
  return refused === undefined || refused === null
    ? success(value())
    : failure(refusalProblem(kernel, table.columns, refused));
}
