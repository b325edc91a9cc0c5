import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'src/pack/testdata/small-pack';
const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
});

/** A server that runs until it is stopped, with where it listens. */
async function serve(...options: readonly string[]) {
  const stop = new AbortController();
  stops.push(stop);
  const terminal = captureTerminal(stop.signal);
  const code = runRelance(['serve', pack, '--no-cache', '--json', '--threads', '1', ...options], terminal);
  while (terminal.printed() === '') await new Promise((resolve) => setTimeout(resolve, 10));
  const said = JSON.parse(terminal.printed()) as { readonly url: string; readonly port: number };
  return { ...said, stop, code, terminal };
}

test('listens on a socket of this machine, says where, and ends cleanly when it is stopped', async () => {
  const { url, port, stop, code } = await serve('--port', '0');
  const response = await fetch(`${url}/api/v1/packs`, { headers: { 'Accept-Language': 'en' } });
  expect(response.status).toBe(200);
  expect(JSON.stringify(await response.json())).toContain('Small pack');
  const taken = captureTerminal();
  expect(await runRelance(['serve', pack, '--port', String(port), '--lang', 'en'], taken)).toBe(1);
  expect(taken.complained()).toContain(`API-PORT: cannot listen on port ${port}: EADDRINUSE`);
  stop.abort();
  expect(await code).toBe(0);
  await expect(fetch(`${url}/api/v1/packs`)).rejects.toThrow('fetch failed');
});

test('a pack with mistakes is told in the terminal and on its page, beside the packs that work', async () => {
  const folder = makeBadPack({
    edits: [{ file: 'measures/rent-premium/measure.yaml', replace: 'unit: euro', by: 'unit: euros' }],
  });
  const { url, stop, code, terminal } = await serve('--port', '0', folder);
  expect(terminal.complained()).toMatch(/PACK-\S+ .*measure\.yaml:\d+/);
  const start = await (await fetch(`${url}/en`)).text();
  expect(start).toContain(`href="/en/${basename(folder)}"`);
  const page = await fetch(`${url}/en/${basename(folder)}`);
  expect([page.status, (await page.text()).includes('measures/rent-premium/measure.yaml')]).toEqual([
    422,
    true,
  ]);
  expect((await fetch(`${url}/en/small-pack`)).status).toBe(200);
  stop.abort();
  expect(await code).toBe(0);
  rmSync(folder, { recursive: true });
});

test('a boundary file with a mistake is refused with its place, before anything is served', async () => {
  const terminal = captureTerminal();
  const file = 'src/pack/testdata/small-pack/datapackage.json';
  expect(await runRelance(['serve', pack, '--boundaries', file, '--lang', 'en'], terminal)).toBe(1);
  expect(terminal.complained()).toContain(`WEB-BOUNDARY-FORM ${file}, type`);
  const missing = captureTerminal();
  expect(await runRelance(['serve', pack, '--boundaries', 'nowhere.json', '--lang', 'en'], missing)).toBe(1);
  expect(missing.complained()).toContain(
    'WEB-BOUNDARY-FILE nowhere.json: the boundary file cannot be read: ENOENT',
  );
});

test('a cut connection in the middle of events leaves the server as it was', async () => {
  const { url, stop, code } = await serve('--port', '0');
  const headers = { 'Content-Type': 'application/json' };
  const started = await fetch(`${url}/api/v1/packs/small-pack/assessments`, {
    method: 'POST',
    headers,
    body: '{}',
  });
  expect(started.status).toBe(202);
  const cut = new AbortController();
  const events = await fetch(`${url}${started.headers.get('location')!}/events`, { signal: cut.signal });
  await events.body!.getReader().read();
  cut.abort();
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
  expect((await fetch(`${url}${started.headers.get('location')!}`)).status).toBe(200);
  stop.abort();
  expect(await code).toBe(0);
});

test('a server that the system asks to end while it builds a register ends, and says nothing of a mistake', async () => {
  const program = ['--import', './scripts/jsx.ts', 'src/cli/relance.ts'];
  const options = ['serve', 'packs/flanders-2020', '--no-cache', '--json', '--port', '0'];
  const child = spawn(process.execPath, [...program, ...options], { stdio: 'pipe' });
  let complaints = '';
  child.stderr.on('data', (data) => (complaints += String(data)));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data))),
  );
  const { url } = JSON.parse(said) as { readonly url: string };
  const health = await (await fetch(`${url}/api/v1/health`)).text();
  expect(health).toContain('"register":"building"');
  child.kill('SIGTERM');
  expect([await ended, complaints]).toEqual([0, '']);
});
