import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { stepsFor, testApi, testWorkbench } from '../testdata/workbench.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { listen, type Listening } from './listen.ts';

let workbench: Workbench;
let server: Listening;
/** Events that somebody listens to, and what was logged. */
let watched = 0;
const logged: string[] = [];
let openGate = () => {};
const gate = new Promise<void>((resolve) => {
  openGate = resolve;
});
const impatient = { headerBytes: 32_768, headersTime: 400, requestTime: 400 };

beforeAll(async () => {
  // A register that is not ready before the end: its assessment goes on.
  const steps = stepsFor(undefined, () => gate);
  workbench = await testWorkbench({ steps, log: (line) => logged.push(line) });
  const { jobs } = workbench;
  const watch: typeof jobs.watch = (id, changed) => {
    watched += 1;
    const stop = jobs.watch(id, changed);
    return () => {
      watched -= 1;
      stop();
    };
  };
  const { api } = testApi({ ...workbench, jobs: { ...jobs, watch } });
  server = unwrap(await listen(api, 0, { limits: impatient }));
});
afterAll(async () => {
  openGate();
  await server.close();
  await workbench.close();
});

/** Sends a text as it is and gives all that comes back until the connection ends. */
function send(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let got = '';
    const socket = connect(server.port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (data) => (got += data.toString()));
    socket.on('close', () => resolve(got));
    // What comes after an answer that ends the connection may be refused.
    socket.on('error', (error) => (got === '' ? reject(error) : undefined));
  });
}

const bodyOf = (answer: string) => answer.slice(answer.indexOf('\r\n\r\n') + 4);

describe('a request that never becomes one', () => {
  const long = `GET /api/v1/packs?x=${'a'.repeat(33_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`;

  test('too long an address: problem details in three languages', async () => {
    const answer = await send(long);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
    const { code, status, detail } = JSON.parse(bodyOf(answer)) as Record<string, unknown>;
    expect([code, status]).toEqual(['API-HEADER-SIZE', 431]);
    for (const words of ['een korter adres', 'a shorter address', 'une adresse plus courte'])
      expect(detail).toContain(words);
  });

  test('the same for people: a page that loads nothing', async () => {
    const answer = await send(long.replace('/api/v1/packs', '/nl/small'));
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*\r\nContent-Type: text\/html; charset=utf-8\r\n/);
    for (const language of ['nl', 'en', 'fr']) expect(answer).toContain(`<section lang="${language}">`);
    expect(bodyOf(answer)).not.toMatch(/<(?:script|style|link|img)|\{\w+\}/);
  });

  test('an address that is long, but not too long, reaches what explains it', async () => {
    const answer = await send(
      `GET /api/v1/${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).toContain('API-PATH');
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n', 400, 'API-HTTP'],
    ['headers that do not end', 'GET /api/v1/packs HTTP/1.1\r\nHost: localhost\r\n', 408, 'API-SLOW'],
    [
      'a body that does not end',
      'POST /api/v1/packs/small/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
      408,
      'API-SLOW',
    ],
  ])('%s is told and cut off', async (_, text, status, code) => {
    const answer = await send(text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain(code);
    expect(logged).toEqual([]);
  });
});

test('a body that is too large is refused, however it is sent', async () => {
  const body = JSON.stringify({ dmn: 'x'.repeat(2_000_000) });
  const address = `${server.url}/api/v1/packs/small/measures/premium/simulations`;
  const headers = { 'Content-Type': 'application/json' };
  for (const sent of [body, new Blob([body]).stream()]) {
    const response = await fetch(address, {
      method: 'POST',
      headers,
      body: sent,
      duplex: 'half',
    } as RequestInit);
    expect([response.status, await response.text()]).toEqual([413, expect.stringContaining('API-BODY-SIZE')]);
  }
});

describe('a reader who goes away', () => {
  test('in the middle of a body: nothing is logged, the next is answered', async () => {
    const socket = connect(server.port, '127.0.0.1');
    const head = 'POST /api/v1/packs/small/assessments HTTP/1.1\r\nHost: localhost\r\n';
    socket.write(`${head}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`, () =>
      socket.destroy(),
    );
    await new Promise((resolve) => socket.once('close', resolve));
    expect((await fetch(`${server.url}/api/v1/health`)).status).toBe(200);
    expect(logged).toEqual([]);
  });

  test('in the middle of events: nobody watches the job any more', async () => {
    const started = await fetch(`${server.url}/api/v1/packs/small/assessments`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    const cut = new AbortController();
    const address = `${server.url}${started.headers.get('location')!}/events`;
    const events = await fetch(address, { signal: cut.signal });
    await events.body!.getReader().read();
    await vi.waitFor(() => expect(watched).toBe(1));
    cut.abort();
    await vi.waitFor(() => expect(watched).toBe(0));
  });
});
