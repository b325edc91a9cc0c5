import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { runRelance } from './program.ts';
import { captureTerminal } from './testdata/terminal.ts';

const pack = 'src/pack/testdata/small-pack';
const stops: AbortController[] = [];
const data = mkdtempSync(join(tmpdir(), 'relance-serve-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));
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

describe('sign-in', () => {
  const env = {
    RELANCE_URL: 'https://relance.example',
    RELANCE_OIDC_ISSUER: 'http://localhost:9',
    RELANCE_OIDC_CLIENT_ID: 'relance',
    RELANCE_OIDC_CLIENT_SECRET: 'a secret of thirty-two characters',
    RELANCE_ROLES: '{"claim": "groups", "analyst": ["analisten"]}',
  };

  test('without it the server is for this machine alone', async () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7', 'relance.example']) {
      const terminal = captureTerminal();
      expect(await runRelance(['serve', pack, '--host', host, '--lang', 'en'], terminal)).toBe(1);
      expect(terminal.complained()).toContain(
        'API-HOST: without sign-in the server is reached on this machine',
      );
    }
    const { url, stop, code } = await serve('--port', '0', '--host', 'localhost');
    expect((await fetch(`${url}/nl/small-pack`)).status).toBe(200);
    stop.abort();
    expect(await code).toBe(0);
  });

  test('half a configuration is refused before anything is read, with the variable and a remedy', async () => {
    const terminal = {
      ...captureTerminal(),
      env: { ...env, RELANCE_OIDC_CLIENT_SECRET: '', RELANCE_ROLES: '{' },
    };
    expect(await runRelance(['serve', 'no-such-pack', '--lang', 'en'], terminal)).toBe(1);
    expect(terminal.complained()).toMatch(
      /^SIGN-IN-MISSING RELANCE_OIDC_CLIENT_SECRET: .*docs\/sign-in\.md/m,
    );
    expect(terminal.complained()).toMatch(/^API-JSON 1:2, RELANCE_ROLES: /m);
  });

  test('an issuer that does not answer is told, and the server listens, beyond this machine too', async () => {
    const stop = new AbortController();
    stops.push(stop);
    const terminal = { ...captureTerminal(stop.signal), env };
    const argv = ['serve', pack, '--no-cache', '--json', '--port', '0', '--host', '0.0.0.0', '--lang', 'en'];
    const code = runRelance(argv, terminal);
    while (!terminal.complained().includes('SIGN-IN-ISSUER'))
      await new Promise((wait) => setTimeout(wait, 10));
    const { url, port } = JSON.parse(terminal.printed()) as { readonly url: string; readonly port: number };
    expect(url).toBe('https://relance.example');
    const refused = await fetch(`http://127.0.0.1:${port}/en/small-pack`);
    expect([refused.status, refused.headers.has('strict-transport-security')]).toEqual([401, true]);
    const page = await fetch(`http://127.0.0.1:${port}/en/sign-in`);
    expect([page.status, (await page.text()).includes('SIGN-IN-ISSUER')]).toEqual([503, true]);
    stop.abort();
    expect(await code).toBe(0);
  });
});

test('what is saved in a folder is there when the server is started again', async () => {
  const folder = ['--data', join(data, 'kept')];
  const first = await serve('--port', '0', ...folder);
  const variant = {
    kind: 'variant',
    measure: 'rent-premium',
    name: 'Kept',
    content: { parameters: {}, cells: {}, added: {}, removed: [1] },
  };
  const made = await fetch(`${first.url}/api/v1/packs/small-pack/workspace`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(variant),
  });
  expect(made.status).toBe(201);
  first.stop.abort();
  expect(await first.code).toBe(0);
  const second = await serve('--port', '0', ...folder);
  const found = await fetch(`${second.url}${made.headers.get('location')!}`);
  expect(await found.json()).toMatchObject(variant);
  second.stop.abort();
  expect(await second.code).toBe(0);
});

test('a folder that cannot be used is told in the terminal and on the page; everything else is served', async () => {
  const file = join(data, 'file');
  writeFileSync(file, '');
  const { url, stop, code, terminal } = await serve('--port', '0', '--lang', 'en', '--data', file);
  const page = await fetch(`${url}/en/small-pack/workspace`);
  expect([page.status, (await page.text()).includes('STORE-FOLDER')]).toEqual([503, true]);
  expect((await fetch(`${url}/en/small-pack/design/rent-premium`)).status).toBe(200);
  expect((await fetch(`${url}/api/v1/health`)).status).toBe(200);
  stop.abort();
  expect(await code).toBe(0);
  expect(terminal.complained()).toContain('STORE-FOLDER: the folder');
});
