import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peakMemory } from './assess.ts';
import type { Bench, Measurement } from './measure.ts';

const root = join(import.meta.dirname, '..');
const measure = 'compensatiepremie';
const parameter = 'loss-threshold';

/**
 * The workbench over the register of Flanders as people use it, over HTTP: from a slider's move to the new figures, twenty people at once, and
 * the start with a register that was built before. What it answers must be what `relance simulate` says in SQL.
 */
export const workbenchBench: Bench = {
  name: 'workbench',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'));
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    try {
      // The first server builds the register.
      const first = await serve(env);
      await first.ready;
      await first.stop();
      const server = await serve(env);
      const warm = await server.ready;
      try {
        await compareWithSql(server.url, env);
        const moves = await slide(server.url);
        const together = await twentyAtOnce(server.url);
        const results: Measurement[] = [
          { name: 'server start, register built before', value: server.started, unit: 's', target: 2 },
          { name: 'all measures ready to be changed', value: warm, unit: 's' },
          { name: 'slider, median', value: quantile(moves, 0.5), unit: 'ms' },
          { name: 'slider, 95th percentile', value: quantile(moves, 0.95), unit: 'ms', target: 250 },
          { name: 'twenty people at once, the last answer', value: together, unit: 's', target: 1.5 },
        ];
        const memory = peakMemory(server.process.pid);
        if (memory > 0)
          results.push({ name: 'server, peak memory', value: memory, unit: 'MB', target: 2000 });
        return results;
      } finally {
        await server.stop();
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Server {
  readonly process: ChildProcess;
  readonly url: string;
  /** Seconds from the command to the first answer. */
  readonly started: number;
  /** Seconds from the command until all measures are ready. */
  readonly ready: Promise<number>;
  readonly stop: () => Promise<void>;
}

const relance = ['--import', './scripts/jsx.ts', 'src/cli/relance.ts'];

async function serve(env: NodeJS.ProcessEnv): Promise<Server> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const child = spawn(
    process.execPath,
    [...relance, 'serve', 'packs/flanders-2020', '--port', '0', '--json'],
    { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<number>((resolve, reject) => {
    child.stderr.on('data', (data: Buffer) =>
      data.includes('flanders-2020') ? resolve(elapsed()) : reject(new Error(data.toString())),
    );
  });
  const line = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data: Buffer) => resolve(data.toString())),
  );
  const { url } = JSON.parse(line) as { readonly url: string };
  await fetch(`${url}/api/v1/packs`);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { process: child, url, started: elapsed(), ready, stop };
}

interface Rules {
  readonly rules: readonly {
    readonly units: number;
    readonly entitled: number;
    readonly amountCents: number;
  }[];
}

async function simulate(url: string, value: string): Promise<Rules> {
  const response = await fetch(`${url}/api/v1/packs/flanders-2020/measures/${measure}/simulations`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ parameters: { [parameter]: value } }),
  });
  const data = await response.text();
  if (response.status !== 200) throw new Error(data);
  return JSON.parse(data) as Rules;
}

/** A hundred moves of a slider, each to a value that nobody asked before; milliseconds. */
async function slide(url: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let at = 0; at < 100; at += 1) {
    const start = performance.now();
    await simulate(url, `0.${3000 + at * 37}`);
    times.push(performance.now() - start);
  }
  return times;
}

/** Seconds until the last of twenty, who ask different things at the same moment, has an answer. */
async function twentyAtOnce(url: string): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: 20 }, (_, at) => simulate(url, `0.${2000 + at}`)));
  return (performance.now() - start) / 1000;
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
}

async function compareWithSql(url: string, env: NodeJS.ProcessEnv): Promise<void> {
  for (const value of ['0.6', '0.5', '0.3333']) {
    const options = ['--measure', measure, '--set', `${measure}.${parameter}=${value}`, '--json'];
    const child = spawn(process.execPath, [...relance, 'simulate', 'packs/flanders-2020', ...options], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    for await (const part of child.stdout) text += String(part);
    const { measures } = JSON.parse(text) as {
      readonly measures: readonly (Rules & { readonly id: string })[];
    };
    const inSql = measures.find(({ id }) => id === measure)!.rules;
    const found = (await simulate(url, value)).rules;
    const same = found.every((rule, at) =>
      (['units', 'entitled', 'amountCents'] as const).every((name) => rule[name] === inSql[at]?.[name]),
    );
    if (!same || found.length !== inSql.length)
      throw new Error(`${measure} with ${value}: the server and SQL do not agree`);
  }
}
