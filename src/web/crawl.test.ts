import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { languages } from '../base/index.ts';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { loadPack } from '../pack/index.ts';
import { rmSync } from 'node:fs';
import { finishJobs, testSite, type TestSite } from './testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  const folder = makeBadPack({
    edits: [{ file: 'measures/rent-premium/measure.yaml', replace: 'unit: euro', by: 'unit: euros' }],
  });
  const loaded = await loadPack(folder);
  rmSync(folder, { recursive: true });
  site = await testSite({ broken: [{ id: 'broken-pack', problems: loaded.ok ? [] : loaded.problems }] });
  await finishJobs(site);
});
afterAll(() => site.workbench.close());

/** Pages by their address, from the start page along every link inside the site. */
async function crawl(
  start: string,
): Promise<ReadonlyMap<string, { status: number; html: string; from: string }>> {
  const seen = new Map<string, { status: number; html: string; from: string }>();
  const todo: { path: string; from: string }[] = [{ path: start, from: '' }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { path, from } = next;
    if (seen.has(path) || seen.size > 2_000) continue;
    const response = await site.site.request(path, { redirect: 'manual' });
    const type = response.headers.get('content-type') ?? '';
    const html = type.startsWith('text/html') ? await response.text() : '';
    if (html === '') await response.body?.cancel();
    seen.set(path, { status: response.status, html, from });
    const location = response.headers.get('location');
    // Each change of a design leads to more changes: such links are not followed without end.
    const followed = html.replaceAll(/<a [^>]*rel="nofollow"[^>]*>/g, '');
    const links = [...followed.matchAll(/ (?:href|src|action)="([^"#]+)/g)].map((match) =>
      unescape(match[1]!),
    );
    for (const link of [...links, location ?? ''])
      if (link.startsWith('/') && !seen.has(link)) todo.push({ path: link, from: path });
  }
  return seen;
}

function unescape(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

describe('from the start page along every link', () => {
  test('nothing is missing and nothing fails, in three languages', async () => {
    const pages = await crawl('/nl');
    const wrong = [...pages].filter(
      ([path, { status }]) => ![200, 303].includes(status) && !/broken-pack/.test(path),
    );
    expect(wrong.map(([path, { status, from }]) => `${status} ${path} (from ${from})`)).toEqual([]);
    for (const language of languages)
      for (const path of [
        '',
        '/small',
        '/small-pack/measures/rent-premium',
        '/small-pack/data/sources',
        '/broken-pack',
      ])
        expect([...pages.keys()]).toContain(`/${language}${path}`);
    expect(pages.size).toBeGreaterThan(200);

    for (const [path, { html }] of pages) {
      if (html === '') continue;
      const { document } = parseHTML(html);
      const at = (text: string) => `${path}: ${text}`;
      expect(document.documentElement.getAttribute('lang'), path).toBe(path.split(/[/?]/)[1]);
      expect(document.querySelectorAll('h1'), at('one h1')).toHaveLength(1);
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        at('ids'),
      ).toEqual([]);
      for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
        const label = field.closest('label') ?? document.querySelector(`label[for="${field.id}"]`);
        expect(label, at(`label of ${field.getAttribute('name')}`)).not.toBeNull();
      }
      for (const link of document.querySelectorAll('a[href^="#"]'))
        expect(ids, at('target')).toContain(link.getAttribute('href')!.slice(1));
      for (const image of document.querySelectorAll('img'))
        expect(image.getAttribute('alt'), path).toBeTruthy();
      const words = document.body.textContent ?? '';
      expect(words, path).not.toMatch(/undefined|\[object|NaN|\{[a-z]\w*\}(?![^<]*\})/);
      expect(document.querySelector('[data-events]'), at('waits for figures')).toBeNull();
      expect(html.length, at('size')).toBeLessThan(200_000);
    }
  });
});
