import {
  compileKernel,
  kernelArrays,
  kernelFunctions,
  kernelRow,
  outcomeOf,
  refusalProblem,
  type KernelColumn,
  type KernelInput,
} from '../../dmn/index.ts';
import { type DateTimeValue, type DateValue } from '../../feel/index.ts';
import { dayNumber, momentNumber } from '../../feel/index.ts';
import type { BackEnd } from '../back-end.ts';
import { problemsText } from '../problems-text.ts';
import { outputOf } from './output.ts';
import { rowOf, storedInteger, type Cell } from './row.ts';

/** Generated JavaScript over typed arrays of one row. */
export const kernelBackEnd: BackEnd = {
  name: 'kernel',
  answer: (model, item, { name }) => {
    const asked = item.invocable ?? name;
    const { inputs, cells } = rowOf(model, item.inputs);
    const compiled = compileKernel(model, inputs, { decisions: [asked] });
    if (!compiled.ok) return { kind: 'refused', reason: problemsText(compiled.problems) };
    const kernel = compiled.value;
    const columns = Object.fromEntries(
      kernel.inputs.map((input) => [
        input.column,
        arrayOf(
          input,
          cells.find((cell) => cell.input.column === input.column)!,
        ),
      ]),
    );
    const outputs = kernelArrays(kernel, 1);
    const { refused } = kernelFunctions(kernel).decide(columns, 0, 1, outputs);
    if (refused !== null) {
      return { kind: 'failed', reason: problemsText([refusalProblem(kernel, columns, refused)]) };
    }
    return {
      kind: 'value',
      value: outputOf(item, name, outcomeOf(kernel.columns, asked, kernelRow(kernel, outputs, 0))),
    };
  },
};

function arrayOf({ storage }: KernelInput, { input, value }: Cell): KernelColumn {
  switch (storage) {
    case 'text':
      return { codes: Uint8Array.of(0), texts: [value as string | null] };
    case 'truth':
      return Uint8Array.of(value === null ? 2 : Number(value));
    case 'wide':
      return [storedInteger(value, input.scale ?? 0)];
    case 'number':
      return Float64Array.of(value === null ? NaN : numberOf({ input, value }));
  }
}

function numberOf({ input, value }: Cell): number {
  if (input.type === 'date') return dayNumber(value as DateValue);
  if (input.type === 'date and time') return momentNumber(value as DateTimeValue);
  return Number(storedInteger(value, input.scale ?? 0));
}
