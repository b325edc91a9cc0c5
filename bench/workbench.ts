import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { peakMemory } from './assess.ts';
import type { Bench, Measurement } from './measure.ts';

const root = join(import.meta.dirname, '..');
const measure = 'compensatiepremie';
const parameter = 'loss-threshold';

/**
 * The workbench over the register of Flanders as people use it, over HTTP: from a slider's move to the new figures, twenty people at once, the
 * weight of pages, and the start with a register that was built before. What it answers must be what `relance simulate` says in SQL.
 */
export const workbenchBench: Bench = {
  name: 'workbench',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'));
    const env = { ...process.env, XDG_CACHE_HOME: folder };
    try {
      // The first server builds the register.
      const first = await serve(source, env);
      await first.ready;
      await first.stop();
      const built = await startOf(dist, env);
      const server = await serve(source, env);
      const warm = await server.ready;
      try {
        await compareWithSql(server.url, env);
        const moves = await slide(server.url);
        const together = await twentyAtOnce(server.url);
        const first = await load(`${server.url}/nl/flanders-2020`);
        const largest = await largestPage(server.url);
        const results: Measurement[] = [
          {
            name: 'server start from source, register built before',
            value: server.started,
            unit: 's',
            target: 2,
          },
          ...(built === undefined
            ? []
            : [
                {
                  name: 'server start as a package, register built before',
                  value: built,
                  unit: 's',
                  target: 2,
                },
              ]),
          { name: 'all measures ready to be changed', value: warm, unit: 's' },
          { name: 'slider, median', value: quantile(moves, 0.5), unit: 'ms' },
          { name: 'slider, 95th percentile', value: quantile(moves, 0.95), unit: 'ms', target: 250 },
          { name: 'twenty people at once, the last answer', value: together, unit: 's', target: 1.5 },
          { name: 'first page on a warm server', value: first.milliseconds, unit: 'ms', target: 200 },
          { name: 'first page with its files, as sent', value: first.bytes / 1000, unit: 'kB', target: 60 },
          {
            name: `largest page, ${largest.path}, as sent`,
            value: largest.bytes / 1000,
            unit: 'kB',
            target: 200,
          },
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

const source = ['--import', './scripts/jsx.ts', 'src/cli/relance.ts'];
const dist = ['dist/cli/relance.js'];

/** Seconds to the first answer of a program as it is; undefined where it was not built (`npm run build`). */
async function startOf(program: readonly string[], env: NodeJS.ProcessEnv): Promise<number | undefined> {
  if (!existsSync(join(root, program.at(-1)!))) return undefined;
  // Another program has a cache of its own: the first of its servers builds the register.
  const first = await serve(program, env);
  await first.ready;
  await first.stop();
  const server = await serve(program, env);
  await server.ready;
  await server.stop();
  return server.started;
}

async function serve(program: readonly string[], env: NodeJS.ProcessEnv): Promise<Server> {
  const start = performance.now();
  const elapsed = () => (performance.now() - start) / 1000;
  const child = spawn(
    process.execPath,
    [...program, 'serve', 'packs/flanders-2020', '--port', '0', '--json'],
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

interface Loaded {
  readonly html: string;
  /** With the style sheet and the scripts that it names, compressed as they are sent. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A page as a browser asks for it, without a browser's own time; the median of some. */
async function load(url: string): Promise<Loaded> {
  const times: number[] = [];
  let page = await send(url);
  for (let at = 0; at < 15; at += 1) {
    const start = performance.now();
    page = await send(url);
    times.push(performance.now() - start);
  }
  const html = gunzipSync(page).toString();
  const files = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
  const sizes = await Promise.all(
    files.map(async (path) => (await send(new URL(path, url).href)).byteLength),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, page.byteLength);
  return { html, bytes, milliseconds: quantile(times, 0.5) };
}

/** The largest of the pages that the first page links to, in Dutch. */
async function largestPage(url: string): Promise<{ readonly path: string; readonly bytes: number }> {
  const { html } = await load(`${url}/nl/flanders-2020`);
  const paths = new Set([...html.matchAll(/href="(\/nl\/[^"?#]+)"/g)].map(([, path]) => path!));
  let largest = { path: '', bytes: 0 };
  for (const path of paths) {
    const { byteLength: bytes } = await send(url + path);
    if (bytes > largest.bytes) largest = { path, bytes };
  }
  return largest;
}

/** The bytes of an answer as they are sent, compressed. */
function send(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
      response.on('error', reject);
    }).on('error', reject);
  });
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1]!;
}

async function compareWithSql(url: string, env: NodeJS.ProcessEnv): Promise<void> {
  for (const value of ['0.6', '0.5', '0.3333']) {
    const options = ['--measure', measure, '--set', `${measure}.${parameter}=${value}`, '--json'];
    const child = spawn(process.execPath, [...source, 'simulate', 'packs/flanders-2020', ...options], {
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
