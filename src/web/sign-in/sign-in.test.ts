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

/** Somebody who is signed in. */
async function signedIn(person: string, to?: string) {
  const visitor = openVisitor();
  const seen = await visitor.get(await visitor.signInAt(site.url, person, to));
  return { visitor, seen };
}

const main = (html: string) => /<main.*<\/main>/s.exec(html)?.[0] ?? '';

describe('signing in', () => {
  test('whoever is not signed in is told so, and comes back to the page that was asked', async () => {
    const asked = `${site.url}/nl/small-pack/measures?family=loan`;
    const refused = await openVisitor().get(asked);
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([401, 'no-store']);
    expect(refused.html).toContain('Aanmelden via localhost');
    // What is served is nobody's business who may not see it.
    expect(refused.html).not.toContain('Klein pakket');
    const link = /class="button" href="([^"]+)"/.exec(main(refused.html))![1]!;
    const to = new URL(link, site.url).searchParams.get('to')!;
    const { visitor, seen } = await signedIn('lies', to);
    expect([seen.status, seen.location]).toEqual([303, asked]);
    const page = await visitor.follow(seen);
    expect(page.status).toBe(200);
    expect(page.html).toContain('Lies Lezer (lezer)');
  });

  test('the way to the issuer has state, nonce and the challenge of PKCE, each time others', async () => {
    const ways = await Promise.all([1, 2].map(() => openVisitor().get(`${site.url}/fr/sign-in`)));
    const [one, other] = ways.map(({ location }) => new URL(location!).searchParams);
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one!.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one!.get(name)).not.toBe(other!.get(name));
    }
    expect(Object.fromEntries(one!)).toMatchObject({
      response_type: 'code',
      client_id: 'relance',
      redirect_uri: `${site.url}/sign-in/callback`,
      code_challenge_method: 'S256',
      ui_locales: 'fr',
      scope: 'openid profile',
    });
    expect(ways[0]!.headers.get('cache-control')).toBe('no-store');
  });

  test('leads to pages of this site alone', async () => {
    for (const to of [
      'https://elsewhere.example/nl',
      '//elsewhere.example/nl',
      '/\\elsewhere.example',
      '/api/v1/packs',
    ]) {
      const { seen } = await signedIn('lies', to);
      expect(seen.location).toBe(`${site.url}/nl`);
    }
  });

  test('comes back to a long address whole, and to a longer one without its state', async () => {
    const long = `/nl/small-pack/measures?x=${'é'.repeat(300)}`;
    const { visitor, seen } = await signedIn('lies', long);
    expect(seen.location).toBe(`${site.url}${encodeURI(long)}`);
    const [cookie] = (
      await visitor.get(`${site.url}/nl/sign-in?to=${encodeURIComponent(long)}`)
    ).headers.getSetCookie();
    // What browsers keep at least (RFC 6265, 6.1).
    expect(cookie!.length).toBeLessThan(4096);
    expect((await signedIn('lies', `${long}${'é'.repeat(300)}`)).seen.location).toBe(
      `${site.url}/nl/small-pack/measures`,
    );
  });

  test('a restart of the server loses nobody', async () => {
    const { visitor } = await signedIn('an');
    site.serve(site.issuer.signIn());
    expect((await visitor.get(`${site.url}/nl/small-pack`)).status).toBe(200);
  });

  test('a name is text, wherever it comes from', async () => {
    const { visitor } = await signedIn('victor');
    const { html } = await visitor.get(`${site.url}/en/account`);
    expect(html).toContain('Victor &lt;b>Vrijgever&lt;/b>');
    expect(html).not.toContain('<b>');
  });
});

describe('roles', () => {
  test('who lacks a role is told which one is needed, which one there is, and whom to ask, in three languages', async () => {
    const { visitor } = await signedIn('lies');
    const words = { nl: ['analist', 'lezer'], en: ['analyst', 'reader'], fr: ['analyste', 'lecteur'] };
    for (const language of languages) {
      const { status, html } = await visitor.get(`${site.url}/${language}/small-pack/design`);
      expect([status, html.includes('API-RIGHT')]).toEqual([403, true]);
      for (const word of [...words[language], 'Lies Lezer', 'helpdesk@relance.example'])
        expect(main(html)).toContain(word);
    }
    const { visitor: analyst } = await signedIn('an');
    expect((await analyst.get(`${site.url}/nl/small-pack/design`)).status).toBe(200);
  });

  test('the API takes the same cookie', async () => {
    const { visitor } = await signedIn('lies');
    expect((await visitor.get(`${site.url}/api/v1/packs`)).status).toBe(200);
    expect((await openVisitor().get(`${site.url}/api/v1/packs`)).status).toBe(401);
  });

  test.each([
    ['niemand', 'SIGN-IN-ROLE'],
    ['zonder', 'SIGN-IN-CLAIM'],
  ])('%s has none: %s, and is not signed in', async (person, code) => {
    const { visitor, seen } = await signedIn(person);
    expect([seen.status, main(seen.html).includes(code)]).toEqual([403, true]);
    expect(main(seen.html)).toContain('action="/nl/sign-out"');
    expect([...visitor.cookies.keys()].filter((name) => name.startsWith('relance'))).toEqual([]);
    expect((await visitor.get(`${site.url}/nl/small-pack`)).status).toBe(401);
  });
});

describe('signing out', () => {
  test('removes the session here and ends the one at the issuer', async () => {
    const { visitor } = await signedIn('lies');
    const out = await visitor.post(`${site.url}/fr/sign-out`, {});
    expect(out.status).toBe(200);
    expect(visitor.cookies.has('relance-session')).toBe(false);
    const there = out.headers.get('refresh')!.replace('0; url=', '');
    expect(there).toContain(`${site.issuer.url}/session/end?`);
    expect(main(out.html)).toContain(`href="${there.replaceAll('&', '&amp;')}"`);
    const asked = await visitor.get(there);
    const form = /action="([^"]+)".*?name="xsrf" value="([^"]+)"/s.exec(asked.html)!;
    const back = await visitor.follow(await visitor.post(form[1]!, { xsrf: form[2]!, logout: 'yes' }));
    expect([back.url, back.status]).toEqual([`${site.url}/fr/sign-out`, 200]);
    expect(back.html).toContain('Vous êtes déconnecté');
    // The issuer asks for a name again.
    const again = await visitor.follow(await visitor.get(`${site.url}/nl/sign-in`));
    expect(again.html).toContain('name="login"');
  });

  test('is asked by a form of this site alone, and not by a link', async () => {
    const { visitor } = await signedIn('lies');
    const foreign = await visitor.post(`${site.url}/nl/sign-out`, {}, { Origin: 'https://evil.example' });
    expect([foreign.status, foreign.html.includes('API-ORIGIN')]).toEqual([403, true]);
    const link = await visitor.get(`${site.url}/nl/sign-out`);
    expect([link.status, link.location]).toEqual([303, `${site.url}/nl/account`]);
    expect((await visitor.get(`${site.url}/nl/small-pack`)).status).toBe(200);
  });
});

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

describe('a session is refused', () => {
  test('after eight hours, and when it was changed', async () => {
    const { visitor } = await signedIn('lies');
    const sealed = visitor.cookies.get('relance-session')!;
    const page = `${site.url}/nl/small-pack`;
    site.serve(site.issuer.signIn({ clock: () => new Date(Date.now() + 8 * 3_600_000 - 60_000) }));
    expect((await visitor.get(page)).status).toBe(200);
    site.serve(site.issuer.signIn({ clock: () => new Date(Date.now() + 8 * 3_600_000) }));
    expect((await visitor.get(page)).status).toBe(401);
    site.serve(site.issuer.signIn());
    visitor.cookies.set(
      'relance-session',
      `${sealed.slice(0, 80)}${sealed[80] === 'A' ? 'B' : 'A'}${sealed.slice(81)}`,
    );
    expect((await visitor.get(page)).status).toBe(401);
    // The cookie of an attempt is no session.
    const began = openVisitor();
    await began.get(`${site.url}/nl/sign-in`);
    began.cookies.set('relance-session', began.cookies.get('relance-sign-in')!);
    expect((await began.get(page)).status).toBe(401);
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
