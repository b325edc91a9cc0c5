import { existsSync, rmSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../api/index.ts';
import { languages, unwrap } from '../base/index.ts';
import { loadPack } from '../pack/index.ts';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { finishJobs, testSite, type TestSite } from './testdata/site.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

/** Every kind of page, below the language. */
const addresses = [
  '',
  '/help',
  '/accessibility',
  '/api',
  '/nobody',
  '/broken-pack',
  '/small',
  '/small-pack',
  '/small-pack/situation',
  '/small-pack/measures',
  '/small-pack/measures/rent-premium',
  '/small-pack/measures/rent-premium/groups',
  '/small-pack/measures/rent-premium/parameters',
  '/small-pack/measures/rent-premium/examples',
  '/small-pack/measures/rent-premium/leaflet',
  '/small-pack/measures/rent-premium/checks',
  '/small-pack/design',
  '/small-pack/missed',
  '/small-pack/together',
  '/small-pack/unit',
  '/small-pack/unit/rent-premium',
  '/small-pack/unit/rent-premium?all=1&typed.start-date=x&typed.turnover-loss=veel',
  '/small-pack/unit/rent-premium?show=1&in.start-date=2019-05-01&in.turnover-loss=0',
  '/small-pack/unit/rent-premium/register',
  '/small-pack/unit/rent-premium/register?sector=G&offset=0',
  '/small-pack/unit/rent-premium/register?municipality=11002&outcome=entitled',
  '/small-pack/unit/rent-premium?unit=1',
  '/small-pack/unit/rent-premium?unit=1&in.turnover-loss=8000.5',
  '/small-pack/unit/rent-premium?unit=1&all=1',
  '/small-pack/backtest',
  '/small-pack/data',
  '/small-pack/data/sources',
  '/small-pack/data/municipality',
];

describe.skipIf(!existsSync(executablePath))(`in a browser (skipped without ${executablePath})`, () => {
  let site: TestSite;
  let server: Listening;
  let browser: Browser;
  beforeAll(async () => {
    const folder = makeBadPack({
      edits: [{ file: 'measures/rent-premium/measure.yaml', replace: 'unit: euro', by: 'unit: euros' }],
    });
    const broken = await loadPack(folder);
    rmSync(folder, { recursive: true });
    site = await testSite({ broken: [{ id: 'broken-pack', problems: broken.ok ? [] : broken.problems }] });
    await finishJobs(site);
    server = unwrap(await listen(site.site, 0));
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
    await site.workbench.close();
  });

  async function open(path: string, width: number, javaScriptEnabled = true): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.url}${path}`);
    return page;
  }

  test.each(languages)(
    'axe finds no violation on any page in %s, and no page is wider than a telephone',
    async (language) => {
      const page = await open(`/${language}`, 390);
      const errors: string[] = [];
      page.on('console', (message) => {
        // A page that says no has a status that the console repeats.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
          errors.push(message.text());
      });
      for (const address of addresses) {
        await page.goto(`${server.url}/${language}${address}`);
        await page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true; })");
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect(wider, `${address} is wider than the screen`).toBe(0);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
        );
        expect(found, address).toEqual([]);
      }
      expect(errors).toEqual([]);
      await page.context().close();
    },
  );

  test('the keyboard alone reaches everything that can be used, in the order of the page', async () => {
    const page = await open('/nl/small-pack/measures', 1280);
    const usable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const count = Number(await page.evaluate(`document.querySelectorAll("${usable}").length`));
    const reached: number[] = [];
    for (let turn = 0; turn < count; turn += 1) {
      await page.keyboard.press('Tab');
      reached.push(
        Number(
          await page.evaluate(`[...document.querySelectorAll("${usable}")].indexOf(document.activeElement)`),
        ),
      );
    }
    expect(reached).toEqual(Array.from({ length: count }, (_, at) => at));
    await page.goto(`${server.url}/nl/small-pack/measures`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/measures#main');
    await page.context().close();
  });

  test('a pack with a mistake: from the start page to the file, the line and the remedy', async () => {
    const page = await open('/nl', 1280);
    await page.getByRole('link', { name: 'Bekijk de fouten van broken-pack' }).click();
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/measures\/rent-premium\/measure\.yaml:\d+/);
    expect(text).toContain('Oplossing');
    expect(text).toMatch(/PACK-/);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('main').innerText()).toContain('Remedy');
    await page.context().close();
  });

  test('one enterprise by keyboard and without JavaScript: questions, decision, another language', async () => {
    const page = await open('/nl/small-pack/unit/rent-premium?all=1', 390, false);
    await page.getByLabel('Startdatum').fill('2019-05-01');
    await page.getByLabel('Omzet 2019').fill('10.000');
    await page.getByLabel('Omzetverlies').fill('8.000,50');
    await page.getByLabel('Maanden dicht').fill('2');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Recht op Huurpremie: ja' }).waitFor();
    await page.getByRole('link', { name: 'Français' }).click();
    expect(await page.locator('main').innerText()).toContain('il y a droit au soutien');
    await page.context().close();
  });

  test('filters of the catalogue stand in the address', async () => {
    const page = await open('/en/small-pack/measures', 1280);
    await page.getByLabel('Family of instrument').selectOption('liquidity and income');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**family=liquidity+and+income*');
    expect(await page.getByLabel('Family of instrument').inputValue()).toBe('liquidity and income');
    await page.context().close();
  });
});
