import { decodeJwt, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../base/index.ts';
import { openTestIssuer } from '../../api/sign-in/testdata/issuer.ts';
import { openSignInSite, openVisitor, type SignInSite } from '../testdata/sign-in.ts';

type Claims = Readonly<Record<string, unknown>>;
const own = await generateKeyPair('RS256', { extractable: true });
const { privateKey: strange } = await generateKeyPair('RS256');
const signed = (claims: Claims, key: CryptoKey = own.privateKey) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'own' }).sign(key);

let site: SignInSite;
beforeAll(async () => {
  site = await openSignInSite();
});
afterEach(() => site.serve(site.issuer.signIn()));
afterAll(() => site.close());

const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? '';

describe('a callback is refused', () => {
  /** What somebody sees at a callback, in the language of the page that was asked. */
  async function refusal(
    change: (url: URL, visitor: ReturnType<typeof openVisitor>) => unknown,
    to = '/en/small-pack',
  ) {
    const visitor = openVisitor();
    const url = new URL(await visitor.signInAt(site.url, 'lies', to));
    await change(url, visitor);
    const seen = await visitor.get(url.href);
    expect(visitor.cookies.has('relance-session')).toBe(false);
    expect(seen.headers.get('cache-control')).toBe('no-store');
    const code = /SIGN-IN-[A-Z]+(?=<\/dd>)/.exec(seen.html)?.[0];
    return { visitor, url, seen, code, status: seen.status };
  }

  test('with another state, with none, and with two', async () => {
    const other = await refusal((url) => url.searchParams.set('state', 'x'.repeat(43)));
    expect(other).toMatchObject({ status: 400, code: 'SIGN-IN-STATE' });
    expect(other.seen.html).toContain('href="/en/sign-in?to=%2Fen%2Fsmall-pack"');
    expect(await refusal((url) => url.searchParams.delete('state'))).toMatchObject({ code: 'SIGN-IN-STATE' });
    expect(await refusal((url) => url.searchParams.append('state', 'x'))).toMatchObject({
      code: 'SIGN-IN-IDENTITY',
    });
  });

  test('in another browser than began it', async () => {
    const found = await refusal((_url, visitor) => visitor.cookies.clear());
    expect(found).toMatchObject({ status: 400, code: 'SIGN-IN-STATE' });
  });

  test('when the cookie of the attempt was changed, or is that of another attempt', async () => {
    const changed = await refusal((_url, { cookies }) => {
      const sealed = cookies.get('relance-sign-in')!;
      cookies.set(
        'relance-sign-in',
        `${sealed.slice(0, 60)}${sealed[60] === 'A' ? 'B' : 'A'}${sealed.slice(61)}`,
      );
    });
    expect(changed.code).toBe('SIGN-IN-STATE');
    const other = await refusal(async (_url, { cookies }) => {
      const another = openVisitor();
      await another.get(`${site.url}/nl/sign-in`);
      cookies.set('relance-sign-in', another.cookies.get('relance-sign-in')!);
    });
    expect(other.code).toBe('SIGN-IN-STATE');
  });

  test('when it comes again: the cookie is gone, and the code was used', async () => {
    const visitor = openVisitor();
    const url = await visitor.signInAt(site.url, 'lies');
    const attempt = visitor.cookies.get('relance-sign-in')!;
    expect((await visitor.get(url)).status).toBe(303);
    expect((await visitor.get(url)).html).toContain('SIGN-IN-STATE');
    const thief = openVisitor();
    thief.cookies.set('relance-sign-in', attempt);
    const replayed = await thief.get(url);
    expect([replayed.status, replayed.html.includes('SIGN-IN-CODE')]).toEqual([400, true]);
    expect(thief.cookies.size).toBe(0);
  });

  test('when the code is that of somebody else: PKCE and nonce bind it to the browser', async () => {
    const other = openVisitor();
    const theirs = new URL(await other.signInAt(site.url, 'an'));
    const found = await refusal((url) => url.searchParams.set('code', theirs.searchParams.get('code')!));
    expect(found).toMatchObject({ status: 400, code: 'SIGN-IN-CODE' });
  });

  test('when it took longer than ten minutes', async () => {
    const visitor = openVisitor();
    const url = await visitor.signInAt(site.url, 'lies');
    site.serve(site.issuer.signIn({ clock: () => new Date(Date.now() + 600_001) }));
    expect((await visitor.get(url)).html).toContain('SIGN-IN-STATE');
  });

  test('when the reader stopped, or the issuer refused', async () => {
    const without = (url: URL, error: string) => {
      url.searchParams.delete('code');
      url.searchParams.set('error', error);
    };
    for (const language of languages) {
      const denied = await refusal((url) => without(url, 'access_denied'), `/${language}`);
      expect(denied).toMatchObject({ status: 403, code: 'SIGN-IN-DENIED' });
      expect(denied.seen.html).toContain(`<html lang="${language}">`);
    }
    const failed = await refusal((url) => without(url, '<script>alert(1)</script>'));
    expect(failed).toMatchObject({ status: 502, code: 'SIGN-IN-REFUSED' });
    expect(failed.seen.html).not.toContain('<script>');
  });

  test('when the answer names another issuer (mix-up)', async () => {
    const found = await refusal((url) => url.searchParams.set('iss', 'https://elsewhere.example'));
    expect(found.code).toBe('SIGN-IN-IDENTITY');
  });
});

describe('an issuer that does not do as it should', () => {
  type Lies = NonNullable<Parameters<typeof openSignInSite>[1]>;

  /** What somebody sees who signs in at an issuer that lies. */
  async function atLiar(lies: Lies) {
    const jwk = { ...(await exportJWK(own.privateKey)), kid: 'own', use: 'sig', alg: 'RS256' };
    const other = await openSignInSite({ jwks: { keys: [jwk] } }, lies);
    try {
      const visitor = openVisitor();
      const { status, html } = await visitor.get(await visitor.signInAt(other.url, 'lies'));
      expect(visitor.cookies.has('relance-session')).toBe(false);
      const logged = other.issuer.logged.join('');
      return { status, code: /SIGN-IN-[A-Z]+(?=<\/dd>)/.exec(html)?.[0], html, logged };
    } finally {
      await other.close();
    }
  }

  /** An identity with other claims, signed as the issuer signs. */
  function identity(change: (claims: Claims) => Claims, sign = signed): Lies {
    return {
      '/token': async (told) => ({
        ...told,
        id_token: await sign(change(decodeJwt(String(told['id_token'])))),
      }),
    };
  }
  const unchanged = (claims: Claims) => claims;
  const shifted = (seconds: number) => (claims: Claims) => ({
    ...claims,
    iat: Number(claims['iat']) + seconds,
    exp: Number(claims['exp']) + seconds,
  });

  test.each<readonly [string, (claims: Claims) => Claims]>([
    ['behind', shifted(-7200)],
    ['ahead', (claims) => ({ ...shifted(7200)(claims), nbf: Number(claims['iat']) + 7200 })],
  ])('its clock is hours %s', async (_name, change) => {
    expect(await atLiar(identity(change))).toMatchObject({ status: 502, code: 'SIGN-IN-CLOCK' });
  });

  test.each<readonly [string, Lies, string]>([
    ['is for another', identity((claims) => ({ ...claims, aud: 'other' })), '"aud"'],
    ['is of another issuer', identity((claims) => ({ ...claims, iss: 'https://x.example' })), '"iss"'],
    ['answers another question', identity((claims) => ({ ...claims, nonce: 'x' })), '"nonce"'],
    ['answers no question', identity((claims) => ({ ...claims, nonce: undefined })), '"nonce"'],
    [
      'is signed by nobody',
      identity(unchanged, async (claims) => new UnsecuredJWT(claims).encode()),
      '"alg"',
    ],
    ['is signed by another key', identity(unchanged, (claims) => signed(claims, strange)), 'signature'],
    ['does not come', { '/token': async (told) => ({ ...told, id_token: undefined }) }, '"id_token"'],
    ['is of another person', { '/me': async (told) => ({ ...told, sub: 'victor' }) }, '"sub"'],
    ['is signed by a key it does not show', { '/jwks': async () => ({ keys: [] }) }, 'key'],
  ])('its identity %s: the page has a number, the log says why', async (_name, lies, why) => {
    const found = await atLiar(lies);
    expect([found.status, found.code]).toEqual([502, 'SIGN-IN-IDENTITY']);
    expect(found.logged).toContain(/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(found.html)![0]);
    expect(found.logged).toContain(why);
  });

  test('who changes the question on the way gets no answer', async () => {
    for (const [name, code] of [
      ['nonce', 'SIGN-IN-IDENTITY'],
      ['code_challenge', 'SIGN-IN-CODE'],
      ['state', 'SIGN-IN-STATE'],
    ] as const) {
      const visitor = openVisitor();
      const back = await visitor.signInAt(site.url, 'lies', '/nl', ({ searchParams }) =>
        searchParams.set(name, 'x'.repeat(43)),
      );
      const { html } = await visitor.get(back);
      expect([name, /SIGN-IN-[A-Z]+(?=<\/dd>)/.exec(html)?.[0]]).toEqual([name, code]);
      expect(visitor.cookies.has('relance-session')).toBe(false);
    }
  });

  test('it does not answer: the sign-in page says so in three languages', async () => {
    const gone = await openTestIssuer(site.url);
    await gone.close();
    site.serve(gone.signIn());
    const seen = await Promise.all(
      languages.map((language) => openVisitor().get(`${site.url}/${language}/sign-in?to=%2Fnl%2Fsmall`)),
    );
    expect(seen.map(({ status }) => status)).toEqual([503, 503, 503]);
    expect(new Set(seen.map(({ html }) => main(html))).size).toBe(3);
    for (const { html } of seen) {
      expect(main(html)).toContain('SIGN-IN-ISSUER');
      expect(main(html)).toContain('/sign-in?to=%2Fnl%2Fsmall"');
    }
    expect((await openVisitor().get(`${site.url}/nl/help`)).status).toBe(200);
    // Signing out of this site needs nobody else.
    const out = await openVisitor().post(`${site.url}/nl/sign-out`, {});
    expect([out.status, out.headers.get('refresh')]).toEqual([200, null]);
    expect(main(out.html)).toContain('kunt u nog aangemeld zijn');
  });

  test('it comes back: the next who asks is led to it', async () => {
    let isThere = false;
    const late = await openTestIssuer(
      site.url,
      {},
      {
        '/.well-known/openid-configuration': async (told) => (isThere ? told : {}),
      },
    );
    site.serve(late.signIn());
    expect((await openVisitor().get(`${site.url}/nl/sign-in`)).status).toBe(503);
    isThere = true;
    expect((await openVisitor().get(`${site.url}/nl/sign-in`)).status).toBe(303);
    await late.close();
  });

  test('it answers for another name than it was asked by', async () => {
    const named = site.issuer.url.replace('localhost', '127.0.0.1');
    site.serve(site.issuer.signIn({ settings: { issuer: new URL(named) } }));
    const { status, html } = await openVisitor().get(`${site.url}/en/sign-in`);
    expect([status, html.includes('SIGN-IN-ISSUER')]).toEqual([503, true]);
  });

  test('it does not know our secret', async () => {
    const visitor = openVisitor();
    site.serve(site.issuer.signIn({ settings: { clientSecret: 'another secret of as many letters' } }));
    const { status, html } = await visitor.get(await visitor.signInAt(site.url, 'lies'));
    expect([status, html.includes('SIGN-IN-REFUSED'), html.includes('invalid_client')]).toEqual([
      502,
      true,
      true,
    ]);
  });
});
