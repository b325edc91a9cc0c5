import type { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessRules, roles, type AccessRule, type Role } from '../api/index.ts';
import { openSignInSite, openVisitor, type SignInSite } from './testdata/sign-in.ts';
import { loadAssets, makeSite } from './index.ts';
import { pages } from './pages/index.ts';

/** Everything that is served, with who may have it: pages, the API, and what everybody needs to come in. */
const rules: ReadonlyMap<string, AccessRule> = new Map<string, AccessRule>([
  ['GET /', 'public'],
  ['GET /assets/:file', 'public'],
  ['GET /:language/sign-in', 'public'],
  ['GET /sign-in/callback', 'public'],
  ['GET /:language/sign-out', 'public'],
  ['POST /:language/sign-out', 'public'],
  ['GET /signed-out', 'public'],
  ...pages.map(({ path, access }): [string, AccessRule] => [`GET /:language${path}`, access]),
  ...pages.flatMap(({ path, act }): [string, AccessRule][] =>
    act === undefined ? [] : [[`POST /:language${path}`, act.access]],
  ),
  ...Object.entries(accessRules).map(([name, rule]): [string, AccessRule] => [
    name.replace(' ', ' /api/v1').replaceAll(/\{(\w+)\}/g, ':$1'),
    rule,
  ]),
]);

/** Names of things that exist, for the places of an address. */
const names: Readonly<Record<string, string>> = {
  ':language': 'nl',
  ':pack': 'small-pack',
  ':measure': 'rent-premium',
  ':table': 'municipality',
  ':section': 'survey',
  ':job': '0'.repeat(32),
  ':file': 'nothing.css',
};
const addressOf = (route: string) => route.split(' ')[1]!.replaceAll(/:\w+/g, (name) => names[name] ?? name);

const people: Readonly<Record<Role, string>> = { reader: 'lies', analyst: 'an', releaser: 'victor' };
const cookies = new Map<Role | 'nobody', Readonly<Record<string, string>>>([['nobody', {}]]);
let site: SignInSite;
beforeAll(async () => {
  site = await openSignInSite();
  for (const role of roles) {
    const visitor = openVisitor();
    await visitor.get(await visitor.signInAt(site.url, people[role]));
    cookies.set(role, { Cookie: `relance-session=${visitor.cookies.get('relance-session')}` });
  }
});
afterAll(() => site.close());

/** Asks a route as somebody does; what is sent cannot be read, so that nothing is started. */
async function ask(route: string, who: Role | 'nobody', headers: Readonly<Record<string, string>> = {}) {
  const [method = ''] = route.split(' ');
  const sent = { Origin: site.url, 'Content-Type': 'application/json' };
  const response = await fetch(`${site.url}${addressOf(route)}`, {
    method,
    redirect: 'manual',
    headers: { ...cookies.get(who), ...(method === 'GET' ? {} : sent), ...headers },
    ...(method === 'POST' ? { body: '{' } : {}),
  });
  await response.body?.cancel();
  return response;
}

/** The routes of a server, under the names of the rules. */
function routesOf({ routes }: Hono): readonly string[] {
  return routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => `${method} ${path.replace(/:language\{[^}]*\}/, ':language')}`);
}

describe('who may have what', () => {
  test('every route that is served has a rule, and every rule a route', async () => {
    const signIn = site.issuer.signIn();
    const served = routesOf(makeSite(site.workbench, { assets: await loadAssets(), signIn }));
    const ofPages = [...rules.keys()].filter((name) => !name.includes(' /api/'));
    expect([...new Set(served)].sort()).toEqual(ofPages.sort());
    // The local account needs no way in, and has none.
    const local = routesOf(makeSite(site.workbench, { assets: await loadAssets() }));
    expect(local.filter((name) => name.includes('/sign'))).toEqual([]);
  });

  test.each([...rules])('%s is for %s', async (route, rule) => {
    const statuses = await Promise.all(
      (['nobody', ...roles] as const).map(async (who) => (await ask(route, who)).status),
    );
    const expected = ['nobody', ...roles].map((who) => {
      if (rule === 'public') return 'in';
      if (who === 'nobody') return 401;
      return roles.indexOf(who as Role) >= roles.indexOf(rule) ? 'in' : 403;
    });
    expect(statuses.map((status) => ([401, 403].includes(status) ? status : 'in'))).toEqual(expected);
    expect(Math.max(...statuses)).toBeLessThan(500);
  });

  test.each([...rules.keys()].filter((route) => !route.startsWith('GET ')))(
    '%s is not taken from a page of others, nor from nowhere with a cookie',
    async (route) => {
      for (const who of ['releaser', 'nobody'] as const)
        for (const headers of [
          { Origin: 'https://evil.example' },
          { Origin: 'null' },
          { 'Sec-Fetch-Site': 'cross-site' },
          { 'Sec-Fetch-Site': 'same-site' },
        ])
          expect([headers, (await ask(route, who, headers)).status]).toEqual([headers, 403]);
      const [method = ''] = route.split(' ');
      const bare = await fetch(`${site.url}${addressOf(route)}`, {
        method,
        headers: cookies.get('releaser')!,
      });
      expect(bare.status).toBe(403);
    },
  );
});

const always = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What is wrong with the headers of an answer. */
function wrongHeaders({ headers }: Response): readonly string[] {
  const policy = headers.get('content-security-policy') ?? '';
  return [
    ...Object.entries(always)
      .filter(([name, value]) => headers.get(name) !== value)
      .map(([name]) => name),
    ...["default-src 'none'", "frame-ancestors 'none'"].filter((part) => !policy.includes(part)),
    ...(/unsafe|\*|https?:/.test(policy) ? [`policy ${policy}`] : []),
    ...(headers.get('permissions-policy')?.includes('camera=(), ') ? [] : ['permissions-policy']),
    ...['access-control-allow-origin', 'x-powered-by', 'server'].filter((name) => headers.has(name)),
  ];
}

describe('headers of every answer', () => {
  test.each([...rules.keys()])('%s', async (route) => {
    for (const who of ['nobody', 'reader', 'releaser'] as const) {
      const response = await ask(route, who);
      expect([who, wrongHeaders(response)]).toEqual([who, []]);
      // Plain HTTP on this machine promises nothing.
      expect(response.headers.has('strict-transport-security')).toBe(false);
      const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
      if (isPage && who !== 'nobody') expect(response.headers.get('cache-control')).toBe('no-store');
      if (![200, 303].includes(response.status))
        expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  test.each(['/nothing', '/nl/', '/nl/small-pack/', '/api', '/api/v1/nothing', '/sign-in/callback?code=x'])(
    '%s: what is not there, or elsewhere',
    async (path) => {
      expect(wrongHeaders(await fetch(`${site.url}${path}`, { redirect: 'manual' }))).toEqual([]);
    },
  );

  test('HTTPS is promised for good where the address has it, and cookies are bound to it', async () => {
    const address = new URL('https://relance.example');
    const signIn = site.issuer.signIn({ settings: { address } });
    const secure = makeSite(site.workbench, { assets: await loadAssets(), signIn });
    const headers = { Host: 'relance.example' };
    for (const path of ['/nl/help', '/nl/small-pack', '/api/v1/health', '/nothing', '/nl/help/']) {
      const response = await secure.request(path, { headers });
      expect([path, response.headers.get('strict-transport-security')]).toEqual([path, 'max-age=31536000']);
      expect(wrongHeaders(response)).toEqual([]);
    }
    const begun = await secure.request('/nl/sign-in', { headers });
    expect(begun.headers.get('set-cookie')).toMatch(
      /^__Host-relance-sign-in=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(new URL(begun.headers.get('location')!).searchParams.get('redirect_uri')).toBe(
      'https://relance.example/sign-in/callback',
    );
    const catalogue = await secure.request('/nl/small-pack', { headers: { Host: 'evil.example' } });
    expect(catalogue.status).toBe(403);
  });
});
