import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, openWorkbench, type Listening } from '../../../api/index.ts';
import { diagnosedPack, diagnosedSteps } from '../../../api/testdata/diagnosed-pack.ts';
import { languages, unwrap } from '../../../base/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { finishJobs, siteOf, type TestSite } from '../../testdata/site.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

describe.skipIf(!existsSync(executablePath))(`in a browser (skipped without ${executablePath})`, () => {
  let site: TestSite;
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const options = { threads: 1, steps: diagnosedSteps, log: () => {} };
    const pack = await diagnosedPack();
    const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], options));
    const limits = { burst: 1_000_000 };
    site = siteOf(workbench, makeSite(workbench, { assets: await loadAssets(), limits }));
    await finishJobs(site);
    server = unwrap(await listen(site.site, 0));
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await site.workbench.close();
  });

  test.each([
    [1280, languages],
    [390, ['nl']],
  ] as const)('axe finds nothing at %i px, nor is a page too wide, in %j', async (width, read) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const language of read)
      for (const part of ['', '/survey']) {
        await page.goto(`${server.url}/${language}/diagnosed/situation${part}`);
        await page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true; })");
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(wider, part).toBe(0);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
        );
        expect(found, `${language} ${part}`).toEqual([]);
      }
    await context.close();
  });

  test('“why these numbers” opens the sources and the method, by keyboard and without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/en/diagnosed/situation`);
    const why = page.locator('#survey-jobs + .method details');
    const source = why.getByRole('link').first();
    expect(await source.isVisible()).toBe(false);
    await why.getByText('Why these numbers').press('Enter');
    await source.waitFor();
    await why.getByText('Assumptions').waitFor();
    await source.press('Enter');
    await page.waitForURL((url) => url.pathname === '/en/diagnosed/data/sources' && url.hash !== '');
    expect(await page.locator(':target').count()).toBe(1);
    await context.close();
  });
});
