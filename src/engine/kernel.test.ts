import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../base/index.ts';
import { compileKernel, kernelArrays, readModel, type ColumnInput } from '../dmn/index.ts';
import { countTable, decideTable, openThreads, type KernelTable, type Threads } from './index.ts';

const entry = (name: string, text: string) =>
  `<${name}><text>${text.replaceAll('<', '&lt;')}</text></${name}>`;
const rule = (cells: readonly string[], output: string) =>
  `<rule>${cells.map((cell) => entry('inputEntry', cell)).join('')}${entry('outputEntry', output)}</rule>`;

const model = unwrap(
  readModel(`<definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="urn:m">
<inputData id="a" name="Loss"><variable name="Loss" typeRef="number"/></inputData>
<inputData id="b" name="Sector"><variable name="Sector" typeRef="string"/></inputData>
<decision id="p" name="Premium"><variable name="Premium"/><informationRequirement><requiredInput href="#a"/></informationRequirement><informationRequirement><requiredInput href="#b"/></informationRequirement>
<decisionTable hitPolicy="FIRST"><input><inputExpression><text>Loss</text></inputExpression></input><input><inputExpression><text>Sector</text></inputExpression></input><output/>
${rule(['>= 50', '"I"'], 'decimal(Loss * 0.1, 2)')}${rule(['< 20', '-'], '5')}</decisionTable></decision></definitions>`),
);
const inputs: Readonly<Record<string, ColumnInput>> = {
  Loss: { kind: 'column', column: 'loss', type: 'number', scale: 2, range: [0n, 10_000n], nullable: true },
  Sector: { kind: 'column', column: 'sector', type: 'string', nullable: false },
};
const kernel = unwrap(compileKernel(model, inputs, { decisions: ['Premium'], table: 'Premium', bits: true }));

const rows = 1003;
function tableOf(shared: boolean): KernelTable & { readonly groups: Uint8Array } {
  const bytes = (count: number) => (shared ? new SharedArrayBuffer(count) : new ArrayBuffer(count));
  const loss = new Float64Array(bytes(rows * 8));
  const codes = new Uint8Array(bytes(rows));
  for (let at = 0; at < rows; at += 1) {
    loss[at] = at % 17 === 0 ? NaN : (at * 37) % 10_001;
    codes[at] = at % 3;
  }
  return { rows, columns: { loss, sector: { codes, texts: ['I', 'R', 'N'] } }, groups: codes };
}

let [one, three]: readonly (Threads | undefined)[] = [];
beforeAll(() => {
  [one, three] = [openThreads(1), openThreads(3)];
});
afterAll(async () => {
  await Promise.all([one!.close(), three!.close()]);
});

test('the same arrays and histogram on any number of threads, shared or not', async () => {
  const [shared, own] = [tableOf(true), tableOf(false)];
  const decided = await Promise.all([
    decideTable(one!, kernel, shared),
    decideTable(three!, kernel, shared),
    decideTable(three!, kernel, own),
  ]);
  const [first, ...others] = decided.map((result) => unwrap(result).map((array) => [...array]));
  for (const other of others) expect(other).toEqual(first);
  const counted = await Promise.all([
    countTable(one!, kernel, shared, shared.groups),
    countTable(three!, kernel, shared, shared.groups),
    countTable(three!, kernel, own, own.groups),
  ]);
  const [counts, ...rest] = counted.map(unwrap);
  for (const other of rest) expect(other).toEqual(counts);
});

test('the histogram is that of the rows that were written', async () => {
  const table = tableOf(true);
  const [rule, bits, premium] = unwrap(
    await decideTable(three!, kernel, table),
  ) as readonly (readonly number[])[];
  const expected = new Map<string, [number, bigint]>();
  for (let at = 0; at < rows; at += 1) {
    const key = `${table.groups[at]} ${rule![at]} ${bits![at]}`;
    const found = expected.get(key) ?? [0, 0n];
    const amount = premium![at]!;
    expected.set(key, [found[0] + 1, found[1] + (Number.isNaN(amount) ? 0n : BigInt(amount))]);
  }
  const counts = unwrap(await countTable(three!, kernel, table, table.groups));
  expect(
    new Map(counts.map((item) => [`${item.group} ${item.rule} ${item.bits}`, [item.rows, item.sum]])),
  ).toEqual(expected);
});

test('a row for which nothing is proved is a problem, on every thread', async () => {
  const table = tableOf(true);
  (table.columns['loss'] as Float64Array)[900] = 10_001;
  for (const result of [
    await decideTable(three!, kernel, table),
    await countTable(three!, kernel, table, table.groups),
  ])
    expect(result.ok ? [] : result.problems.map((item) => [item.code, item.parameters['row']])).toEqual([
      ['KERNEL-VALUE', 901],
    ]);
});

test('an error in a thread rejects the call, a closed thread too', async () => {
  const threads = openThreads(1);
  await expect(threads.call(0, 'return { twice: (x) => 2 * x };', 'twice', [21])).resolves.toBe(42);
  await expect(
    threads.call(0, 'return { bad: () => { throw new Error("no"); } };', 'bad', []),
  ).rejects.toThrow('no');
  const open = threads.call(0, 'return { forever: () => { for (;;); } };', 'forever', []);
  const rejected = expect(open).rejects.toThrow();
  await threads.close();
  await rejected;
});

test('the arrays that were given are filled, also where a signal is looked at between pieces; an aborted one rejects', async () => {
  const table = tableOf(true);
  const expected = unwrap(await decideTable(three!, kernel, table)).map((array) => [...array]);
  const into = kernelArrays(kernel, rows, true);
  const { signal } = new AbortController();
  expect(unwrap(await decideTable(three!, kernel, table, { into, signal }))).toBe(into);
  expect(into.map((array) => [...array])).toEqual(expected);
  const given = AbortSignal.abort(new Error('given up'));
  await expect(decideTable(three!, kernel, table, { signal: given })).rejects.toThrow('given up');
});
