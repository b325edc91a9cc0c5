import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../base/index.ts';
import { openSignInSite, openVisitor, type SignInSite } from '../testdata/sign-in.ts';

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
