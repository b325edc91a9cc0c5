import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPack } from '../pack/index.ts';
import { makeBadPack } from '../pack/testdata/bad-pack.ts';
import { followByKeyboard, tabTo, widths } from './testdata/browser.ts';
import { inBrowser, testPages } from './testdata/in-browser.ts';
import { finishJobs, testSite } from './testdata/site.ts';

/** Every kind of page, below the language. */
const addresses = [
  '',
  '/help',
  '/accessibility',
  '/api',
  '/account',
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

/** Two small packs, and one with a mistake. */
async function makeSite() {
  const folder = makeBadPack({
    edits: [{ file: 'measures/rent-premium/measure.yaml', replace: 'unit: euro', by: 'unit: euros' }],
  });
  const broken = await loadPack(folder);
  rmSync(folder, { recursive: true });
  const site = await testSite({
    broken: [{ id: 'broken-pack', problems: broken.ok ? [] : broken.problems }],
  });
  await finishJobs(site);
  return site;
}

inBrowser('every page', makeSite, (visit) => {
  const { open, go } = visit;
  testPages(visit, addresses);

  test.each(widths)(
    'the keyboard alone reaches everything that can be used, in the order of the page, %i px',
    async (width) => {
      const page = await open('/nl/small-pack/measures', { width });
      const usable = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
      // What is folded away has no box, and is not reached before it is opened.
      await page.evaluate(
        `window.usable = [...document.querySelectorAll("${usable}")].filter((item) => item.checkVisibility({ contentVisibilityAuto: true }))`,
      );
      const count = Number(await page.evaluate('usable.length'));
      const reached: number[] = [];
      for (let turn = 0; turn < count; turn += 1) {
        await page.keyboard.press('Tab');
        reached.push(Number(await page.evaluate('usable.indexOf(document.activeElement)')));
      }
      expect(reached).toEqual(Array.from({ length: count }, (_, at) => at));
      await go(page, '/nl/small-pack/measures');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/measures#main');
    },
  );

  test.each(widths)(
    'the menu, %i px: one line on a telephone, a row on a desk, the keyboard opens it',
    async (width) => {
      const page = await open('/nl/small-pack/together', { width });
      const summary = page.locator('nav.pages summary');
      expect(await summary.isVisible()).toBe(width === 390);
      if (width === 390) {
        expect(await summary.innerText()).toBe('Menu: Samen');
        expect(await page.locator('header').evaluate((header) => header.clientHeight)).toBeLessThan(130);
        await tabTo(page, 'nav.pages summary');
        await page.keyboard.press('Enter');
      }
      expect(await page.locator('nav.pages a[aria-current=page]').innerText()).toBe('Samen');
      await followByKeyboard(page, 'Terugtoets');
      await page.waitForURL('**/small-pack/backtest');
    },
  );

  test.each(widths.flatMap((width) => [true, false].map((javaScript) => ({ width, javaScript }))))(
    'a pack with a mistake, by keyboard, $width px, JavaScript $javaScript: from the start page to the file, the line and the remedy',
    async (how) => {
      const page = await open('/nl', how);
      await followByKeyboard(page, 'Bekijk de fouten van broken-pack');
      await page.waitForURL('**/nl/broken-pack');
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/measures\/rent-premium\/measure\.yaml:\d+/);
      expect(text).toContain('Oplossing');
      expect(text).toMatch(/PACK-/);
      await tabTo(page, 'a[hreflang=en]');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/en/broken-pack');
      expect(await page.locator('main').innerText()).toContain('Remedy');
    },
  );

  test.each(widths)(
    'one enterprise by keyboard and without JavaScript, %i px: questions, decision, another language',
    async (width) => {
      const page = await open('/nl/small-pack/unit/rent-premium?all=1', { width, javaScript: false });
      for (const [name, answer] of [
        // Day and month alike: which comes first depends on the browser.
        ['start-date', '05052019'],
        ['reference-turnover', '10.000'],
        ['turnover-loss', '8.000,50'],
        ['months-closed', '2'],
      ]) {
        await tabTo(page, `[name="typed.${name}"]`);
        await page.keyboard.type(answer!);
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Recht op Huurpremie: ja' }).waitFor();
      await tabTo(page, 'a[hreflang=fr]');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/fr/**');
      expect(await page.locator('main').innerText()).toContain('il y a droit au soutien');
    },
  );

  test('filters of the catalogue stand in the address', async () => {
    const page = await open('/en/small-pack/measures');
    await page.getByLabel('Family of instrument').selectOption('liquidity and income');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL('**family=liquidity+and+income*');
    expect(await page.getByLabel('Family of instrument').inputValue()).toBe('liquidity and income');
  });
});
