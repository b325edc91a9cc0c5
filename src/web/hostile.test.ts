import { rmSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../base/index.ts';
import { loadPack } from '../pack/index.ts';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { pages } from './pages/index.ts';
import { testSite, type TestSite } from './testdata/site.ts';

const attack = `"'><script>alert(1)</script><img src=x onerror=alert(1)>`;
let site: TestSite;
beforeAll(async () => {
  const folder = makeBadPack({
    edits: [
      {
        file: 'measures/rent-premium/measure.yaml',
        replace: 'unit: euro',
        by: `unit: ${JSON.stringify(attack)}`,
      },
    ],
  });
  const loaded = await loadPack(folder);
  rmSync(folder, { recursive: true });
  site = await testSite({ broken: [{ id: 'broken-pack', problems: loaded.ok ? [] : loaded.problems }] });
});
afterAll(() => site.workbench.close());

/** Nothing that was sent has become part of the page. */
function expectText(html: string) {
  const { document } = parseHTML(html);
  const own = [...document.querySelectorAll('script')].filter(
    (script) => !(script.getAttribute('src') ?? '').startsWith('/assets/'),
  );
  expect(own).toEqual([]);
  expect([...document.querySelectorAll('img[src="x"], [onerror]')]).toEqual([]);
  expect(html).not.toContain('<script>');
}

const names: Readonly<Record<string, string>> = {
  ':pack': 'small-pack',
  ':measure': 'rent-premium',
  ':table': 'municipality',
  ':section': 'survey',
};

describe('hostile text is shown as text', () => {
  test.each(pages)('in every place of $path', async ({ path, act }) => {
    const real = path.replaceAll(/:\w+/g, (name) => names[name] ?? name);
    const query = new URLSearchParams(
      [
        'family',
        'status',
        'phase',
        'example',
        'ask',
        'all',
        'offset',
        'typed.start-date',
        'in.turnover-loss',
        'x',
      ].map((key): [string, string] => [key, attack]),
    );
    for (const address of [
      `${real}?${query}`,
      `${real}?figure=${encodeURIComponent(attack)}&as=${encodeURIComponent(attack)}`,
    ]) {
      const { status, html } = await site.get(`/en${address}`);
      expect(status).toBeLessThan(500);
      expectText(html);
    }
    for (const name of Object.keys(names).filter((item) => path.includes(item))) {
      const hostile = path
        .replace(name, encodeURIComponent(attack))
        .replaceAll(/:\w+/g, (other) => names[other] ?? other);
      const { status, html } = await site.get(`/fr${hostile}`);
      expect([404, 200]).toContain(status);
      expectText(html);
    }
    const posted = await site.get(`/nl${real}`, { method: 'POST', body: new URLSearchParams({ x: attack }) });
    // Pages that take forms refuse this one, which has none of their fields.
    if (act === undefined) expect(posted.status).toBe(405);
    else expect([404, 422]).toContain(posted.status);
    expectText(posted.html);
  });

  test('in the mistakes of a pack', async () => {
    const { status, html } = await site.get('/nl/broken-pack');
    expect(status).toBe(422);
    expect(html).toContain('alert(1)');
    expectText(html);
  });
});

describe('bad addresses get a clear page in the language of the reader', () => {
  test.each([
    ['/small-pack/measures/nothing', 404, 'API-UNKNOWN'],
    ['/small-pack/unit/nothing', 404, 'API-UNKNOWN'],
    ['/small-pack/unit/rent-premium?example=none', 404, 'WEB-EXAMPLE'],
    ['/small-pack/data/enterprise', 404, 'API-UNKNOWN'],
    ['/small-pack/data/..%2F..%2Fpackage.json', 404, 'API-UNKNOWN'],
    ['/small-pack/data/municipality.exe', 404, 'API-UNKNOWN'],
    ['/broken-pack/measures', 422, 'PACK-'],
    ['/nobody/situation', 404, 'API-UNKNOWN'],
    ['/__proto__', 404, 'API-UNKNOWN'],
    ['/small-pack/unit/rent-premium?typed.turnover-loss=veel', 422, 'errors'],
    [`/small-pack/unit/rent-premium?typed.turnover-loss=${'9'.repeat(1000)}`, 422, 'errors'],
  ])('%s: %i', async (path, expected, mark) => {
    const seen = new Set<string>();
    for (const language of languages) {
      const { status, html } = await site.get(`/${language}${path}`);
      expect(status).toBe(expected);
      expect(html).toContain(mark);
      expect(html).toContain(`<html lang="${language}">`);
      seen.add(/<main.*<\/main>/s.exec(html)![0]);
    }
    expect(seen.size).toBe(3);
  });

  test('a page of another host and too many requests are refused in words', async () => {
    const { status, html } = await site.get('/en', { headers: { Host: 'evil.example' } });
    expect([status, html.includes('API-ORIGIN')]).toEqual([403, true]);
  });
});

test('a pack with a mistake tells code, file, line and remedy', async () => {
  const start = await site.get('/en');
  expect(start.html).toContain('href="/en/broken-pack"');
  const { html } = await site.get('/en/broken-pack');
  expect(html).toMatch(/measures\/rent-premium\/measure\.yaml:\d+/);
  expect(html).toMatch(/<dt>Remedy<\/dt>/);
  expect(html).toMatch(/PACK-[A-Z-]+/);
});

test('an error that nobody expected is a page with a number, without what went wrong', async () => {
  const lines: string[] = [];
  const broken = await testSite({ log: (line) => void lines.push(line) });
  const jobs = {
    ...broken.workbench.jobs,
    start: () => {
      throw new Error('secret of the server');
    },
  };
  const { makeSite, loadAssets } = await import('./index.ts');
  const app = makeSite({ ...broken.workbench, jobs }, { assets: await loadAssets() });
  const response = await app.request('/fr/small-pack/measures/rent-premium');
  const html = await response.text();
  expect(response.status).toBe(500);
  expect(html).not.toContain('secret');
  expect(lines.join('')).toContain('secret of the server');
  expect(lines.join('')).toContain(/[0-9a-f]{8}-[0-9a-f-]{27}/.exec(html)![0]);
  await broken.workbench.close();
});
