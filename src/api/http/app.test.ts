import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { success, type Problem } from '../../base/index.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { testApi, testWorkbench, type TestApi } from '../testdata/workbench.ts';
import { accessRules, roles, type Principal } from './access.ts';
import { ruleName } from './app.ts';
import { forwardedAddress } from './client.ts';
import { routes } from './routes/index.ts';

let workbench: Workbench;
let api: TestApi;
beforeAll(async () => {
  workbench = await testWorkbench();
  api = testApi(workbench);
});
afterAll(() => workbench.close());

/** An address of a route with names of things that exist. */
function example(path: string): string {
  // The register of ten units has the columns that the measures of `small` read.
  const [pack, measure] = path.includes('/units') ? ['small', 'premium'] : ['small-pack', 'rent-premium'];
  return path
    .replace('{pack}', pack)
    .replace('{measure}', measure)
    .replace('{unit}', '1')
    .replace('{table}', 'municipality')
    .replace('{job}', '0'.repeat(32));
}

/** Where the place of a bare answer stands. */
interface Details {
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly problems: readonly Pick<Problem, 'code' | 'place'>[];
}

const details = async (response: Response) => {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const found = (await response.json()) as Details & { readonly status: number };
  expect(found.status).toBe(response.status);
  expect(JSON.stringify(found)).not.toMatch(/\{[a-z]\w*\}/);
  return found;
};

describe('access', () => {
  test('every route of the server has a rule, and every rule a route', () => {
    const served = api.api.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace('/api/v1', '').replaceAll(/:(\w+)/g, '{$1}')}`);
    expect([...new Set(served)].sort()).toEqual(Object.keys(accessRules).sort());
  });

  test.each(Object.entries(accessRules))('%s is for %s', async (name, rule) => {
    const [method, path] = name.split(' ') as [string, string];
    const ask = async (principal: Principal | null) => {
      const guarded = testApi(workbench, { authenticate: async () => success(principal) });
      // An unreadable body: whoever may come in is told so, and nothing is started.
      const response = await guarded.api.request(`/api/v1${example(path)}`, {
        method,
        ...(method === 'POST' ? { body: '{', headers: { 'Content-Type': 'application/json' } } : {}),
      });
      await response.body?.cancel();
      return response.status;
    };
    expect((await ask(null)) === 401).toBe(rule !== 'public');
    for (const role of roles) {
      const enough = rule === 'public' || roles.indexOf(role) >= roles.indexOf(rule);
      expect((await ask({ id: 'x', name: 'X', roles: [role] })) === 403).toBe(!enough);
    }
    expect((await ask({ id: 'x', name: 'X', roles: [] })) === 403).toBe(rule !== 'public');
  });
});

describe('OpenAPI', () => {
  test('every route stands in the document with its answers and the form of its problems', async () => {
    const response = await api.get('/openapi.json');
    const document = (await response.json()) as {
      readonly openapi: string;
      readonly paths: Readonly<
        Record<string, Readonly<Record<string, { responses: Record<string, unknown>; security?: unknown }>>>
      >;
    };
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { responses, security }]) => {
        expect(Object.keys(responses)).toContain('default');
        const name = `${method.toUpperCase()} ${path.replace('/api/v1', '')}`;
        expect([name, security === undefined]).toEqual([name, accessRules[name] === 'public']);
        return name;
      }),
    );
    expect(described.sort()).toEqual(Object.keys(accessRules).sort());
  });

  test('the answers have the form that is described', async () => {
    for (const route of routes.filter(
      ({ method, path }) => method === 'get' && !/\{(?:job|item)\}/.test(path),
    )) {
      const response = await api.get(example(route.path));
      expect([ruleName(route), response.status]).toEqual([ruleName(route), 200]);
      const schema = route.answers.content['application/json']!;
      const parsed = schema.safeParse(await response.json());
      expect(parsed.error?.issues ?? []).toEqual([]);
    }
  });
});

describe('what is not understood', () => {
  test.each([
    ['GET', '/nothing', 404, 'API-PATH'],
    ['PUT', '/packs', 405, 'API-METHOD'],
    ['GET', '/packs/nobody', 404, 'API-UNKNOWN'],
    ['GET', "/packs/x'; DROP TABLE enterprise; --", 404, 'API-UNKNOWN'],
    ['GET', '/packs/small-pack/measures/nothing', 404, 'API-UNKNOWN'],
    ['GET', '/packs/small-pack/tables/..%2Fpack.yaml', 404, 'API-UNKNOWN'],
    ['GET', '/packs/small-pack/tables/enterprise/rows', 404, 'API-UNKNOWN'],
    ['GET', '/packs?limit=0', 400, 'API-FIELD'],
    ['GET', '/packs?limit=1e9', 400, 'API-FIELD'],
    ['GET', '/packs?offset=-1', 400, 'API-FIELD'],
    ['GET', '/packs?colour=red', 400, 'API-FIELD-UNKNOWN'],
    ['GET', '/packs?lang=de', 400, 'API-FIELD'],
    ['GET', `/packs/${'x'.repeat(5000)}`, 400, 'API-FIELD'],
    ['GET', '/jobs/1', 400, 'API-FIELD'],
    ['GET', `/jobs/${'0'.repeat(32)}`, 404, 'API-JOB-GONE'],
    ['GET', `/jobs/${'0'.repeat(32)}/events`, 404, 'API-JOB-GONE'],
    ['DELETE', `/jobs/${'0'.repeat(32)}`, 404, 'API-JOB-GONE'],
  ])('%s %s: %i %s', async (method, path, status, code) => {
    const response = await api.api.request(`/api/v1${path}`, { method });
    expect(response.status).toBe(status);
    expect((await details(response)).code).toBe(code);
  });

  const decisions = '/packs/small-pack/measures/rent-premium/decisions';
  test.each([
    ['{"given": {', 400, 'API-JSON'],
    ['', 400, 'API-JSON'],
    ['[]', 400, 'API-FIELD'],
    ['null', 400, 'API-FIELD'],
    ['{}', 400, 'API-FIELD-MISSING'],
    ['{"given": {}, "extra": 1}', 400, 'API-FIELD-UNKNOWN'],
    ['{"given": {"__proto__": 1}}', 422, 'UNIT-MISSING'],
    ['{"given": {"a": [1]}}', 400, 'API-FIELD'],
  ])('a body %s: %i %s', async (body, status, code) => {
    const response = await api.post(decisions, body);
    expect(response.status).toBe(status);
    expect((await details(response)).problems.map((item) => item.code)).toContain(code);
  });

  const simulations = '/packs/small-pack/measures/rent-premium/simulations';
  test.each([
    [decisions, [], 'body', 'object'],
    [simulations, { parameters: { x: [] } }, 'x', 'string | number | boolean'],
    [simulations, { parameters: { ['x'.repeat(201)]: 1 } }, 'x'.repeat(80), '≤ 200'],
  ])('%s names what it expects of %j', async (path, body, name, expected) => {
    const { problems } = await details(await api.post(path, body));
    expect(problems[0]).toMatchObject({ code: 'API-FIELD', parameters: { name, expected } });
  });

  test('a request with thousands of mistakes is told the first of them', async () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`p${at}`, '1']));
    for (const [path, body] of [
      [simulations, { parameters: many }],
      [decisions, { given: many }],
    ] as const) {
      const response = await api.post(path, body);
      expect(response.status).toBe(422);
      expect((await details(response)).problems).toHaveLength(200);
    }
  });

  test('JSON that is broken is told with its place, in three languages', async () => {
    const body = '{\n  "given": { "Turnover loss": }\n}';
    const [nl, en, fr] = await Promise.all(
      ['nl', 'en', 'fr'].map(async (lang) => details(await api.post(`${decisions}?lang=${lang}`, body))),
    );
    expect(nl!.problems[0]!.place).toMatchObject({ line: 2, column: 31 });
    expect(new Set([nl!.detail, en!.detail, fr!.detail]).size).toBe(3);
    const french = await api.post(decisions, body, { 'Accept-Language': 'de, fr-BE;q=0.9, en;q=0.8' });
    expect((await details(french)).title).toBe(fr!.title);
    const dutch = await api.post(decisions, body, { 'Accept-Language': 'de' });
    expect((await details(dutch)).title).toBe(nl!.title);
  });

  test('another type, too large a body whatever its length says, a form that is not given', async () => {
    const other = await api.post(decisions, '{}', { 'Content-Type': 'text/plain' });
    expect([other.status, (await details(other)).code]).toEqual([415, 'API-CONTENT-TYPE']);
    const small = testApi(workbench, { limits: { bodyBytes: 1000 } });
    const large = JSON.stringify({ given: { a: 'x'.repeat(2000) } });
    const refused = await small.post(decisions, large);
    expect([refused.status, (await details(refused)).code]).toEqual([413, 'API-BODY-SIZE']);
    const lying = await small.post(decisions, large, { 'Content-Length': '10' });
    expect(lying.status).toBe(413);
    const form = await api.get('/packs/small-pack/tables/municipality/rows', { Accept: 'image/png' });
    expect([form.status, (await details(form)).code]).toEqual([406, 'API-ACCEPT']);
  });
});

describe('keeping the server', () => {
  test('headers that keep pages of others out', async () => {
    const { headers } = await api.get('/packs');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('other names of this machine and changes from other sites are refused', async () => {
    const rebound = await api.get('/packs', { Host: 'evil.example' });
    expect([rebound.status, (await details(rebound)).code]).toEqual([403, 'API-ORIGIN']);
    const crossed = await api.post('/packs/small/assessments', {}, { 'Sec-Fetch-Site': 'cross-site' });
    expect(crossed.status).toBe(403);
    const named = testApi(workbench, { address: new URL('https://relance.example') });
    expect((await named.get('/packs', { Host: 'relance.example' })).status).toBe(200);
  });

  test('whoever asks too often waits, others do not', async () => {
    let now = 0;
    const limited = testApi(workbench, {
      limits: { burst: 2, perSecond: 1 },
      now: () => now,
      clientOf: (request) => request.headers.get('x-client') ?? '',
    });
    const ask = async (client: string) => limited.get('/health', { 'X-Client': client });
    expect([(await ask('a')).status, (await ask('a')).status]).toEqual([200, 200]);
    const refused = await ask('a');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect((await ask('b')).status).toBe(200);
    now = 1000;
    expect((await ask('a')).status).toBe(200);
  });

  test('a client cannot make itself many by a header, unless a proxy writes it', async () => {
    const limits = { burst: 1, perSecond: 0.001 };
    const ask = async (clientOf?: typeof forwardedAddress) => {
      const { get } = testApi(workbench, {
        limits,
        now: () => 0,
        ...(clientOf === undefined ? {} : { clientOf }),
      });
      const from = ['1.1.1.1', '2.2.2.2', '9.9.9.9, 2.2.2.2'];
      const statuses: number[] = [];
      for (const address of from)
        statuses.push((await get('/health', { 'X-Forwarded-For': address })).status);
      return statuses;
    };
    expect(await ask()).toEqual([200, 429, 429]);
    expect(await ask(forwardedAddress)).toEqual([200, 200, 429]);
  });

  test('an error that nobody expected gives a number, and the log the rest', async () => {
    const lines: string[] = [];
    const broken = testApi(
      { ...workbench, log: (line) => void lines.push(line) },
      {
        authenticate: () => Promise.reject(new Error('secret of the server')),
      },
    );
    const response = await broken.get('/packs');
    const { detail, code } = await details(response);
    expect([response.status, code]).toEqual([500, 'API-INTERNAL']);
    expect(detail).not.toContain('secret');
    expect(lines.join('')).toContain('secret of the server');
    const incident = /[0-9a-f-]{36}/.exec(detail)![0];
    expect(lines.join('')).toContain(incident);
  });
});

describe('answers that the reader has already', () => {
  test('the same question has the same tag, another language or form another', async () => {
    const first = await api.get('/packs/small-pack/measures');
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    expect((await api.get('/packs/small-pack/measures')).headers.get('etag')).toBe(tag);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await api.get('/packs/small-pack/measures', { 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    }
    const french = await api.get('/packs/small-pack/measures?lang=fr', { 'If-None-Match': tag });
    expect(french.status).toBe(200);
    expect((await api.get('/health')).headers.get('etag')).toBeNull();
  });

  test('another program with the same version has another tag', async () => {
    const address = '/packs/small-pack/measures';
    const tag = (await api.get(address)).headers.get('etag')!;
    const changed = testApi({ ...workbench, program: 'f'.repeat(64) });
    const response = await changed.get(address, { 'If-None-Match': tag });
    expect(response.status).toBe(200);
    expect(response.headers.get('etag')).not.toBe(tag);
    const same = testApi({ ...workbench, program: workbench.program });
    expect((await same.get(address, { 'If-None-Match': tag })).status).toBe(304);
  });

  test('what does not exist is not "not modified"', async () => {
    const response = await api.get('/packs/small-pack/measures/nothing', { 'If-None-Match': '*' });
    expect(response.status).toBe(404);
  });
});
