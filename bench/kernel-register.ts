import { join } from 'node:path';
import { unwrap } from '../src/base/index.ts';
import { applyScenario } from '../src/diagnose/index.ts';
import { compileKernel } from '../src/dmn/index.ts';
import { measuresOf, runMeasures, simulateFrom, type Simulation } from '../src/design/index.ts';
import {
  countTable,
  loadTable,
  openEngine,
  openThreads,
  type Engine,
  type Threads,
} from '../src/engine/index.ts';
import { loadPack } from '../src/pack/index.ts';
import { buildPopulation } from '../src/population/index.ts';
import { seconds, type Bench, type Measurement } from './measure.ts';

/** The measures for enterprises over the register of Flanders: a simulation in SQL against the kernel's histogram, which must agree. */
async function run(): Promise<readonly Measurement[]> {
  const pack = unwrap(await loadPack(join(import.meta.dirname, '..', 'packs', 'flanders-2020')));
  const engine = await openEngine({ threads: 2, memoryLimit: '1300MB' });
  const threads = openThreads(2);
  try {
    unwrap(await buildPopulation(engine, pack));
    unwrap(await applyScenario(engine, pack));
    const measures = measuresOf(pack, 'enterprise');
    const simulations = unwrap(await runMeasures(engine, measures, { knownAt: pack.asOf }));
    const results: Measurement[] = [];
    for (const simulation of simulations) results.push(...(await compare(engine, threads, simulation)));
    return results;
  } finally {
    engine.close();
    await threads.close();
  }
}

async function compare(
  engine: Engine,
  threads: Threads,
  { measure, source, table }: Simulation,
): Promise<readonly Measurement[]> {
  const { entitlement, amount } = measure.decision;
  const options = { decisions: [amount], table: entitlement, bits: true };
  const kernel = unwrap(compileKernel(measure.model, source.source.inputs, options));
  const loaded = await loadTable(engine, source.source);
  const [sectors = []] = await engine.columns('SELECT survey_sector FROM enterprise ORDER BY unit_id');
  const names = [...new Set(sectors)];
  const groups = new Uint8Array(new SharedArrayBuffer(loaded.rows));
  for (const [at, sector] of sectors.entries()) groups[at] = names.indexOf(sector);
  const counts = unwrap(await countTable(threads, kernel, loaded, groups));
  const inSql = await engine.rows(
    `SELECT rule, bits::VARCHAR AS bits, count(*)::INTEGER AS n FROM ${table} GROUP BY ALL`,
  );
  const expected = new Map(
    inSql.map((row) => [`${Number(row['rule'])} ${row['bits'] as string}`, Number(row['n'])]),
  );
  const found = new Map<string, number>();
  for (const { rule, bits, rows } of counts)
    found.set(`${rule} ${bits}`, (found.get(`${rule} ${bits}`) ?? 0) + rows);
  if (found.size !== expected.size || [...found].some(([key, rows]) => expected.get(key) !== rows))
    throw new Error(`${measure.id}: the kernel and SQL do not agree`);
  const sql = await seconds(() => simulateFrom(engine, measure, source, true));
  const counted = await seconds(() => countTable(threads, kernel, loaded, groups), 5);
  return [
    { name: `kernel, ${measure.id}, histogram by sector`, value: counted * 1000, unit: 'ms' },
    { name: `the same simulated in SQL against the kernel`, value: sql / counted, unit: 'x' },
  ];
}

export const kernelRegisterBench: Bench = { name: 'kernel-register', run };
