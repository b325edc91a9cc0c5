import { success, type Result } from '../../base/index.ts';
import {
  kernelPrelude,
  kernelPrinter,
  plainValue,
  representationOf,
  type Formula,
  type Printer,
} from '../../feel/internal.ts';
import { compileProgram } from '../exact/compile.ts';
import type {
  ColumnInputs,
  CompiledColumn,
  CompileOptions,
  Program,
  ProgramInput,
} from '../exact/program.ts';
import type { Model } from '../model.ts';
import { bitWords } from './bit-words.ts';
import { countFunction } from './count-source.ts';
import { momentsInRange, openColumns, readInput } from './read-source.ts';
import type { Kernel, KernelInput, KernelOutput } from './kernel.ts';
import { Lookups } from './lookups.ts';

/**
 * Compiles decisions to a columnar kernel: JavaScript over typed arrays that gives each row the same outcomes, rule and criteria as
 * `decide`, to the last digit. Integers below 2^53 are computed in doubles, which hold them exactly; where the proved bounds leave
 * that, in bigints. What cannot be proved equal is refused as for SQL.
 * @example compileKernel(model, { Loss: { kind: 'column', column: 'loss', type: 'number', scale: 2, range: [0n, 10n ** 12n], nullable: false } }, { decisions: ['Premium'] })
 */
export function compileKernel(model: Model, inputs: ColumnInputs, options: CompileOptions): Result<Kernel> {
  const program = compileProgram(model, inputs, options);
  return program.ok ? success(kernelOf(program.value)) : program;
}

/** An outcome as it is written: its place among the output arrays, and the JavaScript of its value. */
interface Written {
  readonly output: KernelOutput;
  readonly code: string;
}

function kernelOf(program: Program): Kernel {
  const lookups = new Lookups(program.inputs);
  const printer = kernelPrinter((formula) => lookups.find(formula));
  const steps = program.definitions.map(({ name, formula }) => `const ${name} = ${printer.value(formula)};`);
  const written = program.outputs.flatMap(([column, formula]) => write(printer, column, formula));
  const count = countFunction(printer, program, [...program.inputs.map(readInput), ...steps], lookups);
  const source = [
    `'use strict';`,
    kernelPrelude,
    decideFunction(program, steps, written, lookups),
    count.source,
    `return { decide, count };`,
  ].join('\n');
  return {
    source,
    inputs: program.inputs.map(inputOf),
    outputs: written.map(({ output }) => output),
    columns: program.outputs.map(([column]) => column),
    criteria: program.criteria,
    sum: count.sum,
  };
}

function inputOf({ input, type, formula }: ProgramInput): KernelInput {
  const representation = representationOf(formula);
  return {
    column: input.column,
    nullable: input.nullable,
    storage: representation === 'object' ? 'text' : representation,
    ...(type === 'integer' ? { range: [formula.low, formula.high] as const } : {}),
  };
}

function decideFunction(
  program: Program,
  steps: readonly string[],
  written: readonly Written[],
  lookups: Lookups,
): string {
  const lines = written.map(({ code }, index) => `output${index}[at] = ${code};`);
  return `function decide(columns, from, to, outputs) {
  ${openColumns(program.inputs).join('\n  ')}
  ${lookups.statements.join('\n  ')}
  ${written.map((_, index) => `const output${index} = outputs[${index}];`).join('\n  ')}
  for (let at = from; at < to; at += 1) {
    ${program.inputs.map(readInput).join('\n    ')}
    ${steps.join('\n    ')}
    ${[...lines, ...momentsInRange(program)].join('\n    ')}
  }
  return { refused: null };
}`;
}

/** The arrays that an output fills: two for more than 32 bits. */
function write(printer: Printer, column: CompiledColumn, formula: Formula): readonly Written[] {
  const name = column.column;
  switch (column.kind) {
    case 'bits': {
      const words = bitWords(printer, formula);
      return words.map((code, index) => ({
        output: { name: index === 0 ? name : `${name} ${index}`, storage: 'bits' },
        code,
      }));
    }
    case 'rule':
      return [{ output: { name, storage: 'rule' }, code: printer.value(formula) }];
    case 'present':
    case 'single':
      return [{ output: { name, storage: 'truth' }, code: truthNumber(printer, formula) }];
    default:
      return [outcome(printer, name, formula)];
  }
}

function outcome(printer: Printer, name: string, formula: Formula): Written {
  const representation = representationOf(formula);
  if (representation === 'number' && formula.type !== 'moment')
    // Zero has a sign in doubles; adding zero takes it off.
    return { output: { name, storage: 'number' }, code: `${printer.value(formula)} + 0` };
  if (representation === 'truth')
    return { output: { name, storage: 'truth' }, code: truthNumber(printer, formula) };
  return { output: { name, storage: 'object' }, code: plainValue(printer, formula) };
}

function truthNumber(printer: Printer, formula: Formula): string {
  return formula.nullable ? printer.value(formula) : `(${printer.whenTrue(formula)} ? 1 : 0)`;
}
