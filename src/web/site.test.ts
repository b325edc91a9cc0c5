import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../base/index.ts';
import { testSite, type TestSite } from './testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.workbench.close());

describe('the shell', () => {
  test.each(languages)(
    'shows the start page in %s, with the same page in the other languages',
    async (language) => {
      const { status, html, headers } = await site.get(`/${language}`);
      expect(status).toBe(200);
      expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
      expect(headers.get('content-language')).toBe(language);
      for (const other of languages) expect(html).toContain(`hreflang="${other}" href="/${other}"`);
    },
  );

  test('the bare address leads to the language that the reader likes best', async () => {
    const { status, headers } = await site.get('/', { headers: { 'Accept-Language': 'fr-BE, en;q=0.5' } });
    expect([status, headers.get('location')]).toEqual([303, '/fr']);
    expect((await site.get('/')).headers.get('location')).toBe('/nl');
  });

  test('allows nothing from elsewhere and no script or style inside a page', async () => {
    const { html, headers } = await site.get('/nl/small-pack');
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(html).not.toMatch(/<style|<script(?! type="module" src="\/assets\/)| style="| on\w+="/);
  });

  test('files keep their name for good', async () => {
    const { html } = await site.get('/nl');
    const style = /href="(\/assets\/style-[0-9a-f]{12}\.css)"/.exec(html)![1]!;
    const { status, headers } = await site.get(style);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
  });

  test('who has a page already gets 304', async () => {
    const first = await site.get('/nl');
    const tag = first.headers.get('etag')!;
    const again = await site.get('/nl', { headers: { 'If-None-Match': tag } });
    expect([again.status, again.html]).toEqual([304, '']);
  });
});

describe('what is not there', () => {
  test.each([
    ['/nl/nobody', 404, 'API-UNKNOWN'],
    ['/nl/small-pack/nothing', 404, 'WEB-PAGE'],
    ['/de', 404, 'WEB-PAGE'],
    ['/assets/nothing.js', 404, 'WEB-PAGE'],
    [`/nl?x=${'y'.repeat(9000)}`, 414, 'WEB-LONG'],
    ['/nl?figure=cost&as=csv', 404, 'WEB-FIGURE'],
  ])('%s: %i %s', async (path, expected, code) => {
    for (const language of ['nl', 'en', 'fr']) {
      const { status, html } = await site.get(path.replace(/^\/nl/, `/${language}`));
      expect(status).toBe(expected);
      expect(html).toContain(code);
      expect(html).toContain(`href="/${path.startsWith('/nl') ? language : 'nl'}"`);
    }
  });

  test('an address that is too long is named as such, not as an error of the server', async () => {
    const { html } = await site.get(`/nl?x=${'y'.repeat(9000)}`);
    expect(html).toContain('<title>Het adres is te lang');
    expect(html).not.toContain('Fout in de server');
  });

  test('other methods are told', async () => {
    const { status, html } = await site.get('/en', { method: 'POST', body: 'a=<script>' });
    expect([status, html.includes('API-METHOD')]).toEqual([405, true]);
  });

  test('hostile addresses are text', async () => {
    const { status, html } = await site.get(`/en/${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(status).toBe(404);
    expect(html).not.toContain('<script>');
  });
});
