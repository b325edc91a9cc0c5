import { problem, type Problem } from '../../base/index.ts';
import type { Kernel, KernelColumn, KernelColumns, KernelInput } from './kernel.ts';
import { kernelProblems } from './problems.ts';
import type { KernelRefusal } from './run-kernel.ts';

/** Whether every input has a column of its kind with so many rows. The values are checked where they are read. */
export function checkColumns(kernel: Kernel, columns: KernelColumns, rows: number): readonly Problem[] {
  return kernel.inputs.flatMap((input) => {
    const column = input.column;
    const values = Object.hasOwn(columns, column) ? columns[column] : undefined;
    if (values === undefined || !fits(input, values)) {
      const found = values === undefined ? '-' : kindOf(values);
      const expected = expectedKinds[input.storage];
      return [problem(kernelProblems, 'KERNEL-COLUMN', {}, { column, found, expected })];
    }
    const { length } = 'codes' in values ? values.codes : values;
    if (length === rows) return [];
    return [problem(kernelProblems, 'KERNEL-LENGTH', {}, { column, found: length, expected: rows })];
  });
}

const expectedKinds: Readonly<Record<KernelInput['storage'], string>> = {
  number: 'Float64Array, Int32Array, ...',
  wide: 'BigInt64Array, (bigint | null)[]',
  truth: 'Uint8Array',
  text: '{ codes, texts }',
};

function kindOf(values: KernelColumn): string {
  return 'codes' in values ? '{ codes, texts }' : values.constructor.name;
}

function fits({ storage }: KernelInput, values: KernelColumn): boolean {
  if ('codes' in values) return storage === 'text' && Array.isArray(values.texts);
  const wide = values instanceof BigInt64Array || !ArrayBuffer.isView(values);
  if (storage === 'truth') return values instanceof Uint8Array;
  return storage === (wide ? 'wide' : 'number');
}

/** The problem of the row that a kernel refused. Rows count from 1. */
export function refusalProblem(kernel: Kernel, columns: KernelColumns, [row, input]: KernelRefusal): Problem {
  const { column, range, storage, nullable } = kernel.inputs[input]!;
  const values = columns[column]!;
  const found = 'codes' in values ? values.texts[values.codes[row]!] : values[row];
  const bounds = range === undefined ? storage : `${range[0]} .. ${range[1]}`;
  const expected = nullable ? `${bounds} | null` : bounds;
  return problem(
    kernelProblems,
    'KERNEL-VALUE',
    {},
    { column, row: row + 1, found: String(found), expected },
  );
}
