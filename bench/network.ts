import { join } from 'node:path';
import { unwrap } from '../src/base/index.ts';
import {
  drawBands,
  networkModel,
  networkOf,
  pathMonths,
  runNetwork,
  shockPath,
  standardOptions,
  type NetworkInputs,
  type NetworkModel,
} from '../src/diagnose/network/index.ts';
import { openEngine } from '../src/engine/index.ts';
import { loadPack } from '../src/pack/index.ts';
import { seconds, type Bench, type Measurement } from './measure.ts';

const days = 366;
const sizes = [
  { size: 64, unit: 'ms', scale: 1000, target: 60 },
  { size: 192, unit: 's', scale: 1, target: 0.4 },
  { size: 399, unit: 's', scale: 1, target: 2 },
] as const;
const draws = 1000;
const even = (low: number, high: number) => ({ low, central: (low + high) / 2, high });
const ranges = {
  restockDays: even(7, 28),
  hireDays: even(4, 28),
  fireDays: even(4, 28),
  savedShare: even(0.5, 1),
  stockFactor: even(0.5, 1.5),
  shockFactor: even(0.8, 1.2),
};

/** A number from 0.5 to 1.5, fixed by its place. */
function around(place: number): number {
  const hash = Math.imul(place + 1, 0x9e3779b1) ^ (place >>> 7);
  return 0.5 + ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** The Belgian network repeated up to a size, each copy a bit different and trading with all others, as between regions. */
function repeated(base: NetworkModel, size: number): NetworkInputs {
  const from = (at: number) => at % base.sectors.length;
  const copies = Math.ceil(size / base.sectors.length);
  const cells = (values: Float64Array, change: (value: number, at: number) => number): Float64Array => {
    const matrix = new Float64Array(size * size);
    for (let buyer = 0; buyer < size; buyer += 1) {
      const column = new Map<number, number>();
      for (let cell = base.starts[from(buyer)]!; cell < base.starts[from(buyer) + 1]!; cell += 1)
        column.set(base.suppliers[cell]!, values[cell]!);
      for (let supplier = 0; supplier < size; supplier += 1) {
        const at = supplier * size + buyer;
        matrix[at] = change(column.get(from(supplier)) ?? 0, at);
      }
    }
    return matrix;
  };
  const each = (values: Float64Array) =>
    Float64Array.from({ length: size }, (_, at) => 365 * values[from(at)]!);
  const flows = cells(base.flows, (value, at) => (365 * value * around(at)) / copies);
  const households = each(base.households);
  const other = each(base.other);
  return {
    sectors: Array.from({ length: size }, (_, at) => `s${at}`),
    flows,
    households,
    other,
    output: households.map((value, row) =>
      flows.subarray(row * size, (row + 1) * size).reduce((sum, flow) => sum + flow, value + other[row]!),
    ),
    labour: each(base.labour),
    stockDays: Float64Array.from({ length: size }, (_, at) => base.stockDays[from(at)]!),
    criticality: cells(base.criticality, (value) => value),
  };
}

/** A year of the network at three sizes, and draws of its parameters; the first lockdown in every sector. */
async function run(): Promise<readonly Measurement[]> {
  const pack = unwrap(await loadPack(join(import.meta.dirname, '..', 'packs', 'flanders-2020')));
  const engine = await openEngine();
  const base = unwrap(await networkOf(engine, pack));
  engine.close();
  const results: Measurement[] = [];
  const economy = (size: number) => {
    const model = unwrap(networkModel(repeated(base.model, size)));
    const shock = (share: number) => model.sectors.map((_, at) => share * around(at));
    const profile = { labour: shock(0.3), households: shock(0.1), other: shock(0.1) };
    const phases = [
      { from: 14, profile },
      { from: 64, profile, fadeDays: 58 },
    ];
    return { model, shocks: unwrap(shockPath(days, model.sectors, phases)) };
  };
  for (const { size, unit, scale, target } of sizes) {
    const { model, shocks } = economy(size);
    const taken = await seconds(() => unwrap(runNetwork(model, shocks, standardOptions)));
    results.push({ name: `network, a year, ${size} sectors`, value: taken * scale, unit, target });
  }
  const { model, shocks } = economy(64);
  const months = pathMonths('2020-03-01', days);
  const plan = { seed: 'bench', draws, ranges };
  const taken = await seconds(async () => unwrap(await drawBands(model, shocks, months, plan)), 1);
  results.push({ name: `network, ${draws} draws, 64 sectors`, value: taken, unit: 's', target: 60 });
  return results;
}

export const networkBench: Bench = { name: 'network', run };
