import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testApi, testWorkbench } from '../testdata/workbench.ts';
import type { Workbench } from '../index.ts';
import { audience, openTestIssuer, type TestIssuer } from './testdata/issuer.ts';

let issuer: TestIssuer;
let workbench: Workbench;
const own = await generateKeyPair('RS256', { extractable: true });
beforeAll(async () => {
  const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', use: 'sig', alg: 'RS256' };
  issuer = await openTestIssuer('http://localhost', { jwks: { keys: [jwk] } });
  workbench = await testWorkbench();
});
afterAll(async () => {
  await workbench.close();
  await issuer.close();
});

/** What the API answers to a token: the status, the code of the problem, and how it asks to sign in. */
async function ask(token: string, path = '/packs', sign = issuer.signIn()) {
  const { authenticate } = sign;
  const response = await testApi(workbench, { authenticate }).get(path, { Authorization: `Bearer ${token}` });
  const { code, detail } = (await response.json()) as { readonly code?: string; readonly detail?: string };
  return { status: response.status, code, detail, challenge: response.headers.get('www-authenticate') };
}

/** A token as the issuer makes it, but for what is given. */
function tokenWith(claims: Readonly<Record<string, unknown>>, key = own.privateKey, kid = 'own') {
  const now = Math.floor(Date.now() / 1000);
  const usual = {
    iss: issuer.url,
    aud: audience,
    sub: 'somebody',
    exp: now + 60,
    iat: now,
    groups: ['relance-lezers'],
  };
  return new SignJWT({ ...usual, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid, typ: 'at+jwt' })
    .sign(key);
}

describe('a program with a token of the issuer', () => {
  test('reads with the role that its claims give, and changes with that role alone', async () => {
    expect(await ask(await issuer.token('reporter'))).toMatchObject({ status: 200 });
    const simulate = async (client: 'reporter' | 'simulator') => {
      const { authenticate } = issuer.signIn();
      const headers = { Authorization: `Bearer ${await issuer.token(client)}` };
      return testApi(workbench, { authenticate }).post(
        '/packs/small/measures/premium/simulations',
        {},
        headers,
      );
    };
    expect((await simulate('reporter')).status).toBe(403);
    expect((await simulate('simulator')).status).toBe(200);
  });

  test('is known by its identifier', async () => {
    const request = new Request('http://localhost/', {
      headers: { Authorization: `bearer ${await issuer.token('reporter')}` },
    });
    expect(await issuer.signIn().authenticate(request)).toMatchObject({
      ok: true,
      value: { id: 'reporter', name: 'reporter', roles: ['reader'] },
    });
  });

  test('gets what everybody gets without one; nobody gets the rest', async () => {
    const { api, get } = testApi(workbench, { authenticate: issuer.signIn().authenticate });
    expect((await get('/health')).status).toBe(200);
    const refused = await api.request('/api/v1/packs');
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });
});

describe('a token is refused', () => {
  const invalid = 'Bearer error="invalid_token"';
  test('that is meant for another', async () => {
    const found = await ask(await issuer.token('reporter', 'https://other.example/api'));
    expect(found).toMatchObject({ status: 401, code: 'SIGN-IN-TOKEN', challenge: invalid });
    expect(found.detail).toContain('aud');
  });

  test('of another issuer', async () => {
    const other = await openTestIssuer('http://localhost');
    expect(await ask(await other.token('reporter'))).toMatchObject({ status: 401, code: 'SIGN-IN-TOKEN' });
    await other.close();
    const lying = await ask(await tokenWith({ iss: 'https://elsewhere.example' }));
    expect(lying).toMatchObject({
      status: 401,
      code: 'SIGN-IN-TOKEN',
      detail: expect.stringContaining('iss'),
    });
  });

  test('that is over, by its own clock or by ours', async () => {
    const past = Math.floor(Date.now() / 1000) - 31;
    expect(await ask(await tokenWith({ exp: past }))).toMatchObject({
      status: 401,
      code: 'SIGN-IN-TOKEN-OVER',
    });
    const later = issuer.signIn({ clock: () => new Date(Date.now() + 24 * 3_600_000) });
    expect(await ask(await issuer.token('reporter'), '/packs', later)).toMatchObject({
      code: 'SIGN-IN-TOKEN-OVER',
    });
  });

  test('without an end or an owner', async () => {
    expect(await ask(await tokenWith({ exp: undefined }))).toMatchObject({ code: 'SIGN-IN-TOKEN' });
    expect(await ask(await tokenWith({ sub: undefined }))).toMatchObject({ code: 'SIGN-IN-TOKEN' });
  });

  test('that nobody signed, that another key signed, that our own secret signed', async () => {
    const claims = { iss: issuer.url, aud: audience, sub: 'x', groups: ['relance-leiding'] };
    const none = new UnsecuredJWT(claims).setExpirationTime('1h').encode();
    expect(await ask(none)).toMatchObject({ status: 401, code: 'SIGN-IN-TOKEN' });
    const strange = await generateKeyPair('RS256');
    for (const kid of ['own', 'strange'])
      expect(await ask(await tokenWith({}, strange.privateKey, kid))).toMatchObject({
        code: 'SIGN-IN-TOKEN',
      });
    const secret = new TextEncoder().encode(issuer.settings.clientSecret);
    const symmetric = new SignJWT(claims)
      .setExpirationTime('1h')
      .setProtectedHeader({ alg: 'HS256', kid: 'own' });
    expect(await ask(await symmetric.sign(secret))).toMatchObject({ status: 401, code: 'SIGN-IN-TOKEN' });
  });

  test('that was changed on the way, or is none', async () => {
    const [head, body, signature] = (await issuer.token('reporter')).split('.') as [string, string, string];
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as Readonly<Record<string, unknown>>;
    const raised = Buffer.from(JSON.stringify({ ...claims, groups: ['relance-leiding'] })).toString(
      'base64url',
    );
    for (const token of [`${head}.${raised}.${signature}`, 'a.b.c', 'no-token', '.', `${head}.${body}.`])
      expect(await ask(token)).toMatchObject({ status: 401, code: 'SIGN-IN-TOKEN', challenge: invalid });
  });

  test('that gives no role', async () => {
    expect(await ask(await issuer.token('stranger'))).toMatchObject({ status: 403, code: 'SIGN-IN-CLAIM' });
    expect(await ask(await tokenWith({ groups: ['x'] }))).toMatchObject({
      status: 403,
      code: 'SIGN-IN-ROLE',
    });
  });

  test('where no audience is configured: nothing says what the token is for', async () => {
    const none = issuer.signIn({ settings: { audience: undefined } });
    const found = await ask(await issuer.token('reporter'), '/packs', none);
    expect([found.status, found.detail?.includes('RELANCE_OIDC_AUDIENCE')]).toEqual([401, true]);
  });

  test('while the issuer does not answer: later, not never', async () => {
    const gone = await openTestIssuer('http://localhost');
    const signIn = gone.signIn();
    const token = await gone.token('reporter');
    await gone.close();
    expect(await ask(token, '/packs', signIn)).toMatchObject({ status: 503, code: 'SIGN-IN-ISSUER' });
  });
});
