import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../api/index.ts';
import { languages, unwrap } from '../../../base/index.ts';
import { finishJobs, testSite, type TestSite } from '../../testdata/site.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

describe.skipIf(!existsSync(executablePath))(`in a browser (skipped without ${executablePath})`, () => {
  let site: TestSite;
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    site = await testSite();
    await finishJobs(site);
    server = unwrap(await listen(site.site, 0));
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await site.workbench.close();
  });

  test.each([1280, 390])('axe finds nothing at %i px, nor is a page too wide', async (width) => {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const language of languages)
      for (const address of [
        'missed',
        'missed?measure=premium',
        'missed?measure=premium&criterion=premium:1-1&place=antwerpen',
        'missed?measure=follow&criterion=premium:1-1&group=sector',
        'missed?measure=nobody',
        'together',
      ]) {
        await page.goto(`${server.url}/${language}/small/${address}`);
        await page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true; })");
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(wider, address).toBe(0);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
        );
        expect(found, `${language} ${address}`).toEqual([]);
      }
    await context.close();
  });

  test('by keyboard and without JavaScript: from a measure to a criterion to a municipality', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/en/small/missed`);
    await page.getByLabel('Measure', { exact: true }).selectOption('premium');
    await page.getByRole('button', { name: 'Show' }).press('Enter');
    await page.getByRole('link', { name: 'Loss: at least' }).press('Enter');
    await page.getByText('2 enterprises would be entitled to premium').waitFor();
    await page.getByLabel('Find a municipality').fill('nowhere');
    await page.keyboard.press('Enter');
    await page.getByText('No municipality has a name like “nowhere”').waitFor();
    await page.waitForURL((url) => url.searchParams.get('criterion')?.startsWith('premium:') === true);
    await context.close();
  });
});
