import { expect, test } from 'vitest';
import { problemText, unwrap } from '../../base/index.ts';
import {
  checkColumns,
  compileKernel,
  kernelArrays,
  kernelFunctions,
  kernelRow,
  readModel,
  refusalProblem,
  type ColumnInput,
  type Kernel,
  type KernelColumns,
  type Model,
} from '../index.ts';

/** A table over a loss in cents and a sector, and a premium that rounds. */
function modelOf(cells: readonly string[], output: string): Model {
  const entry = (name: string, text: string) =>
    `<${name}><text>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></${name}>`;
  return unwrap(
    readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
<inputData id="a" name="Loss"><variable name="Loss" typeRef="number"/></inputData>
<inputData id="b" name="Sector"><variable name="Sector" typeRef="string"/></inputData>
<decision id="p" name="Premium"><variable name="Premium"/><informationRequirement><requiredInput href="#a"/></informationRequirement><informationRequirement><requiredInput href="#b"/></informationRequirement>
<decisionTable hitPolicy="FIRST"><input><inputExpression><text>Loss</text></inputExpression></input><input><inputExpression><text>Sector</text></inputExpression></input><output/>
<rule>${cells.map((cell) => entry('inputEntry', cell)).join('')}${entry('outputEntry', output)}</rule></decisionTable></decision></definitions>`),
  );
}

const loss: ColumnInput = {
  kind: 'column',
  column: 'loss',
  type: 'number',
  scale: 2,
  range: [0n, 1_000_000n],
  nullable: false,
};
const sector: ColumnInput = { kind: 'column', column: 'sector', type: 'string', nullable: true };

function kernelOf(given: { readonly loss?: ColumnInput; readonly output?: string } = {}): Kernel {
  const model = modelOf(['>= 10', '"I", null'], given.output ?? 'decimal(Loss * 0.075, 2)');
  return unwrap(
    compileKernel(
      model,
      { Loss: given.loss ?? loss, Sector: sector },
      { decisions: ['Premium'], table: 'Premium' },
    ),
  );
}

function run(kernel: Kernel, columns: KernelColumns, rows: number) {
  const outputs = kernelArrays(kernel, rows);
  const { refused } = kernelFunctions(kernel).decide(columns, 0, rows, outputs);
  const found = Array.from({ length: rows }, (_, at) => kernelRow(kernel, outputs, at));
  return { refused, rows: found };
}

const texts = { codes: Uint8Array.from([0, 1, 2, 0]), texts: ['I', 'A', null] };

test('rows of typed arrays: the rule, and the amount as integer of its scale', () => {
  const kernel = kernelOf();
  const { rows } = run(kernel, { loss: Float64Array.from([1000, 1000, 100_020, 999]), sector: texts }, 4);
  expect(rows).toEqual([
    { rule: 1, premium: 75 },
    { rule: 0, premium: null },
    // 1000.20 * 0.075 = 75.015, a tie that goes to the even cent.
    { rule: 1, premium: 7502 },
    { rule: 0, premium: null },
  ]);
});

test('integers beyond 2^53 are computed in bigints, to the last digit', () => {
  const wide: ColumnInput = { ...loss, range: [0n, 10n ** 18n] };
  const kernel = kernelOf({ loss: wide, output: 'decimal(Loss / 3, 2)' });
  expect(kernel.inputs[0]!.storage).toBe('wide');
  const values = BigInt64Array.from([10n ** 18n - 1n, 5n, 10n ** 17n + 1n, 1000n]);
  const { rows } = run(kernel, { loss: values, sector: texts }, 4);
  expect(rows.map((row) => row['premium'])).toEqual([
    333_333_333_333_333_333n,
    null,
    33_333_333_333_333_334n,
    333n,
  ]);
});

test.each([
  ['above the range', 1_000_001, 'KERNEL-VALUE', '1000001'],
  ['below the range', -1, 'KERNEL-VALUE', '-1'],
  ['a fraction of a cent', 12.5, 'KERNEL-VALUE', '12.5'],
  ['null where none was announced', NaN, 'KERNEL-VALUE', 'NaN'],
  ['infinite', Infinity, 'KERNEL-VALUE', 'Infinity'],
])('a value that is %s ends the run with its row', (_, value, code, found) => {
  const kernel = kernelOf();
  const columns = { loss: Float64Array.from([0, 0, value, 0]), sector: texts };
  const { refused } = run(kernel, columns, 4);
  const problem = refusalProblem(kernel, columns, refused!);
  expect(problem.code).toBe(code);
  expect(problem.parameters).toMatchObject({ column: 'loss', row: 3, found });
  for (const language of ['nl', 'en', 'fr'] as const)
    expect(problemText(problem, language)).not.toContain('{');
});

test('a code without a text ends the run', () => {
  const kernel = kernelOf();
  const columns = { loss: new Float64Array(1), sector: { codes: Uint8Array.from([7]), texts: ['I'] } };
  expect(run(kernel, columns, 1).refused).toEqual([0, 1]);
});

test.each<readonly [string, KernelColumns, string]>([
  ['missing', { loss: new Float64Array(2) }, 'KERNEL-COLUMN'],
  ['of another kind', { loss: new Float64Array(2), sector: new Uint8Array(2) }, 'KERNEL-COLUMN'],
  ['wide where doubles were proved', { loss: new BigInt64Array(2), sector: texts }, 'KERNEL-COLUMN'],
  [
    'too short',
    { loss: new Float64Array(1), sector: { codes: new Uint8Array(2), texts: ['I'] } },
    'KERNEL-LENGTH',
  ],
])('a column that is %s is named before anything runs', (_, columns, code) => {
  expect(checkColumns(kernelOf(), columns, 2).map((item) => item.code)).toContain(code);
});

test('a column that is named like a property of every object is not found by accident', () => {
  const kernel = kernelOf({ loss: { ...loss, column: 'constructor' } });
  expect(checkColumns(kernel, { sector: texts }, 4)[0]?.code).toBe('KERNEL-COLUMN');
});

test('names and texts of a model cannot leave their place in the source', () => {
  const hostile = '"`${globalThis.hacked = true}`\'; globalThis.hacked = true; //\u2028\n*/';
  const model = modelOf(['-', JSON.stringify(hostile)], JSON.stringify(hostile));
  const column = `x"]; globalThis.hacked = true; columns["`;
  const kernel = unwrap(
    compileKernel(model, { Loss: loss, Sector: { ...sector, column } }, { decisions: ['Premium'] }),
  );
  const columns = { loss: new Float64Array(1), [column]: { codes: new Uint8Array(1), texts: [hostile] } };
  expect(run(kernel, columns, 1).rows[0]!['premium']).toBe(hostile);
  expect('hacked' in globalThis).toBe(false);
});
