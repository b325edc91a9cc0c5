import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Measurement } from './measure.ts';

const root = join(import.meta.dirname, '..');

/**
 * The main job as a user runs it, on a fresh cache and again: seconds from the command to the written report, and the greatest
 * memory that the process held (Linux only).
 */
export const assessBench: Bench = {
  name: 'assess',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'relance-bench-'));
    try {
      const first = await assess(folder);
      const later = await assess(folder);
      const results: Measurement[] = [
        { name: 'assess flanders-2020, first run', value: first.seconds, unit: 's', target: 25 },
        { name: 'assess flanders-2020, later run', value: later.seconds, unit: 's', target: 8 },
      ];
      const memory = Math.max(first.megabytes, later.megabytes);
      if (memory > 0)
        results.push({ name: 'assess flanders-2020, peak memory', value: memory, unit: 'MB', target: 2000 });
      return results;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

interface Run {
  readonly seconds: number;
  readonly megabytes: number;
}

function assess(folder: string): Promise<Run> {
  const start = performance.now();
  const command = [
    '--import',
    './scripts/jsx.ts',
    'src/cli/relance.ts',
    'assess',
    'packs/flanders-2020',
    '--out',
    folder,
  ];
  const child = spawn(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, XDG_CACHE_HOME: join(folder, 'cache') },
  });
  let megabytes = 0;
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes, peakMemory(child.pid));
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) resolve({ seconds, megabytes });
      else reject(new Error(`relance assess ended with exit code ${code}`));
    });
  });
}

/** The high-water mark of resident memory, in MB; 0 where the system does not tell. */
export function peakMemory(pid: number | undefined): number {
  const file = `/proc/${pid}/status`;
  if (pid === undefined || !existsSync(file)) return 0;
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(file, 'utf8'))?.[1];
    return kilobytes === undefined ? 0 : Number(kilobytes) / 1024;
  } catch {
    return 0;
  }
}
