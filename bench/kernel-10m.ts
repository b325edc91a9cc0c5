import { unwrap } from '../src/base/index.ts';
import { compileKernel, type KernelColumns } from '../src/dmn/index.ts';
import { countTable, decideTable, openThreads, type KernelTable } from '../src/engine/index.ts';
import { model, source } from './decision.ts';
import { seconds, type Bench, type Measurement } from './measure.ts';

/** A generator with a stated seed (32-bit multiplicative hash of the row), so that each run has the same rows. */
function draw(row: number, purpose: number, below: number): number {
  let hash = Math.imul(row + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) % below;
}

function tableOf(rows: number): KernelTable {
  const closed = new Uint8Array(new SharedArrayBuffer(rows));
  const codes = new Uint8Array(new SharedArrayBuffer(rows));
  const loss = new Float64Array(new SharedArrayBuffer(rows * 8));
  const reference = new Float64Array(new SharedArrayBuffer(rows * 8));
  const staff = new Uint16Array(new SharedArrayBuffer(rows * 2));
  const sites = new Uint8Array(new SharedArrayBuffer(rows));
  for (let at = 0; at < rows; at += 1) {
    closed[at] = draw(at, 1, 2);
    codes[at] = draw(at, 2, 5);
    loss[at] = draw(at, 3, 10_000_000);
    reference[at] = 1 + draw(at, 4, 10_000_000);
    staff[at] = draw(at, 5, 300);
    sites[at] = 1 + draw(at, 6, 8);
  }
  const columns: KernelColumns = {
    closed,
    sector: { codes, texts: ['I', 'R', 'N', 'G', 'A'] },
    loss,
    reference,
    staff,
    sites,
  };
  return { rows, columns };
}

/** Size of the register of Flanders. */
const flanders = 617_685;
const most = 10_000_000;

async function run(): Promise<readonly Measurement[]> {
  const kernel = unwrap(
    compileKernel(model(), source.inputs, { decisions: ['Amount'], table: 'Amount', bits: true }),
  );
  const threads = openThreads(2);
  const table = tableOf(most);
  const decided = await seconds(async () => unwrap(await decideTable(threads, kernel, table)));
  const small = tableOf(flanders);
  const { codes } = small.columns['sector'] as { readonly codes: Uint8Array };
  const counted = await seconds(async () => unwrap(await countTable(threads, kernel, small, codes)), 5);
  const one = openThreads(1);
  const alone = await seconds(async () => unwrap(await decideTable(one, kernel, table)));
  await Promise.all([threads.close(), one.close()]);
  return [
    {
      name: 'kernel, 10M rows, rule, bits and amount written, 2 threads',
      value: decided,
      unit: 's',
      target: 0.5,
    },
    { name: 'kernel, 10M rows, the same on 1 thread', value: alone, unit: 's' },
    {
      name: 'kernel, 617,685 rows, histogram of rule x bits by sector',
      value: counted * 1000,
      unit: 'ms',
      target: 60,
    },
    { name: 'kernel rows per second', value: most / decided, unit: '/s' },
  ];
}

export const kernelBench: Bench = { name: 'kernel', run };
