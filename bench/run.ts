import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assessBench } from './assess.ts';
import { decideBench } from './decide-10m.ts';
import { inputOutputBench } from './input-output.ts';
import { kernelBench } from './kernel-10m.ts';
import { kernelRegisterBench } from './kernel-register.ts';
import type { Bench, Measurement } from './measure.ts';
import { networkBench } from './network.ts';
import { registerBench } from './register.ts';
import { singleBench } from './single.ts';
import { surveyBench } from './survey.ts';
import { workbenchBench } from './workbench.ts';

/** Every bench; a new one is a file and a line here. */
const benches: readonly Bench[] = [
  registerBench,
  assessBench,
  decideBench,
  kernelBench,
  kernelRegisterBench,
  singleBench,
  inputOutputBench,
  networkBench,
  surveyBench,
  workbenchBench,
];

const baselineFile = join(import.meta.dirname, 'baseline.json');
type Baseline = Readonly<Record<string, number>>;

function readBaseline(): Baseline {
  return existsSync(baselineFile) ? (JSON.parse(readFileSync(baselineFile, 'utf8')) as Baseline) : {};
}

function targetText({ target, atLeast, unit }: Measurement): string {
  if (atLeast !== undefined) return `>= ${atLeast} ${unit}`;
  return target === undefined ? '' : `${target} ${unit}`;
}

function line(item: Measurement, before: number | undefined): string {
  const value = `${item.value.toLocaleString('en', { maximumFractionDigits: 3 })} ${item.unit}`;
  const target = targetText(item);
  const change = before === undefined ? '' : `${(item.value / before).toFixed(2)} x`;
  return [item.name.padEnd(58), value.padStart(22), target.padStart(14), change.padStart(10)].join(' ');
}

/** `npm run bench [-- name] [--update]`: runs the benches, prints one table beside the stored baseline. */
async function main(given: readonly string[]): Promise<void> {
  const wanted = given.filter((item) => !item.startsWith('--'));
  const chosen = benches.filter((bench) => wanted.length === 0 || wanted.includes(bench.name));
  const baseline = readBaseline();
  const results: Measurement[] = [];
  process.stdout.write(
    `${['bench'.padEnd(58), 'measured'.padStart(22), 'target'.padStart(14), 'baseline'.padStart(10)].join(' ')}\n`,
  );
  for (const bench of chosen) {
    for (const item of await bench.run()) {
      results.push(item);
      process.stdout.write(`${line(item, baseline[item.name])}\n`);
    }
  }
  if (!given.includes('--update')) return;
  const updated = {
    ...baseline,
    ...Object.fromEntries(results.map((item) => [item.name, Number(item.value.toPrecision(4))])),
  };
  writeFileSync(baselineFile, `${JSON.stringify(updated, null, 2)}\n`);
}

await main(process.argv.slice(2));
