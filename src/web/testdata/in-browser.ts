import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../api/index.ts';
import { languages, unwrap } from '../../base/index.ts';
import { chromiumPath, flawsOf, hasChromium, launchChromium, tooWide } from './browser.ts';
import type { TestSite } from './site.ts';

/** Opens pages of a site in a browser; they are closed after each test. */
export interface Visit {
  readonly open: (path: string, how?: { readonly width?: number; readonly javaScript?: boolean }) => Promise<Page>;
  readonly go: (page: Page, path: string) => Promise<void>;
}

/** Tests of a site in a real browser, skipped where there is none. */
export function inBrowser(
  name: string,
  makeSite: () => Promise<TestSite>,
  tests: (visit: Visit) => void,
): void {
  describe.skipIf(!hasChromium)(`${name} in a browser (skipped without ${chromiumPath})`, () => {
    let site: TestSite;
    let server: Listening;
    let browser: Browser;
    beforeAll(async () => {
      site = await makeSite();
      server = unwrap(await listen(site.site, 0));
      browser = await launchChromium();
    });
    afterEach(async () => {
      for (const context of browser.contexts()) await context.close();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
      await site.workbench.close();
    });
    const go = async (page: Page, path: string) => {
      await page.goto(`${server.url}${path}`);
    };
    tests({
      go,
      open: async (path, { width = 1280, javaScript = true } = {}) => {
        const viewport = { width, height: 900 };
        const context = await browser.newContext({ viewport, javaScriptEnabled: javaScript });
        const page = await context.newPage();
        page.setDefaultTimeout(20_000);
        await go(page, path);
        return page;
      },
    });
  });
}

/** Each address in each language: axe finds nothing, no page is too wide on a telephone or a desk, and the console is silent. */
export function testPages(
  { open, go }: Visit,
  addresses: readonly string[],
  arrange: (page: Page, address: string) => Promise<void> = async () => {},
): void {
  test.each(languages)('axe finds nothing in %s, and no page is too wide', async (language) => {
    const page = await open(`/${language}`, { width: 390 });
    const errors: string[] = [];
    page.on('console', (message) => {
      // A page that says no has a status that the console repeats.
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
    });
    for (const address of addresses) {
      await page.setViewportSize({ width: 390, height: 900 });
      await go(page, `/${language}${address}`);
      await arrange(page, address);
      expect(await flawsOf(page), address).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      expect(await tooWide(page), address).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}
