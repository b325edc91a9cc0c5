import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { followByKeyboard, tabTo, widths } from '../../testdata/browser.ts';
import { inBrowser, testPages } from '../../testdata/in-browser.ts';
import { testSite } from '../../testdata/site.ts';

const design = '/nl/small/design/premium';
/** Each width with and without JavaScript. */
const ways = widths.flatMap((width) => [true, false].map((javaScript) => ({ width, javaScript })));

const figure = (page: Page, id: string, text: string) =>
  page.locator(`[data-figure="${id}"]`, { hasText: text }).waitFor();
/** Puts a text in the field that the selector names, by keys alone. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await tabTo(page, selector);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}
async function inLanguage(page: Page, language: string): Promise<void> {
  await tabTo(page, `a[hreflang=${language}]`);
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/${language}/**`);
}

inBrowser('design', testSite, ({ open, go }) => {
  test.each(ways)(
    'from the start page in one step to what half the loss of turnover costs, $width px, JavaScript $javaScript',
    async (how) => {
      const page = await open('/nl', how);
      await followByKeyboard(page, /daalt van 60.% naar 50.%/u);
      await page.waitForURL(/premium\?p\.threshold=0\.5$/);
      await figure(page, 'amountCents', '+€ 4.000,00');
      await figure(page, 'coveredUnits', '+1');
      await figure(page, 'gapUnits', '−1');
    },
  );

  test.each(widths)('the threshold slides from six to five tenths by keyboard, %i px', async (width) => {
    const page = await open(design, { width });
    await tabTo(page, '[data-for=p-threshold]');
    for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
    await figure(page, 'amountCents', '+€ 4.000,00');
    await figure(page, 'gapUnits', '−1');
    await page.locator('#moves-sector', { hasText: 'krijgen steun die zij eerst niet kregen' }).waitFor();
    expect(await page.locator('#p-threshold').inputValue()).toBe('50');
    // What is seen is said, and the address holds it.
    await page.locator('[data-aloud]', { hasText: 'Kosten' }).waitFor({ state: 'attached' });
    await page.waitForURL(/p\.threshold=0\.5$/);
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
    await inLanguage(page, 'en');
    await figure(page, 'amountCents', '+€4,000.00');
  });

  test.each(widths)('the same by keyboard and without JavaScript through the form, %i px', async (width) => {
    const page = await open(design, { width, javaScript: false });
    expect(await page.locator('input[type=range]').first().isVisible()).toBe(false);
    await fill(page, '#p-threshold', '50 %');
    await page.keyboard.press('Enter');
    await figure(page, 'amountCents', '+€ 4.000,00');
    await page.waitForURL(/premium\?p\.threshold=0\.5$/);
  });

  test.each(widths)(
    'a cell with a mistake is shown while typing, and mended by keyboard, %i px',
    async (width) => {
      const page = await open(`${design}?p.threshold=0.5`, { width });
      await tabTo(page, '#edit-2');
      await page.keyboard.press('Enter');
      await page.waitForURL(/rule=2/);
      await fill(page, '#c-2-4', '>= 2 +');
      await page.locator('.errors', { hasText: 'FEEL-SYNTAX' }).waitFor();
      expect(await page.locator('#c-2-4').getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('.errors').innerText()).toContain('laatste versie zonder fout');
      // The figures are still those of the threshold.
      await figure(page, 'amountCents', '+€ 4.000,00');
      expect(await page.locator('.errors a').getAttribute('href')).toBe('#c-2-4');
      // The list offers the name; the arrow and the enter key take it.
      await page.keyboard.type(' Empl');
      await page.locator('[role=option]', { hasText: 'Employees' }).waitFor();
      expect(await page.locator('#c-2-4').getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.locator('#c-2-4').inputValue()).toBe('>= 2 + Employees');
      await page.locator('.errors').waitFor({ state: 'detached' });
      await figure(page, 'entitled', 'gelijk');
    },
  );

  test.each(widths)('the same by keyboard and without JavaScript, %i px', async (width) => {
    const page = await open(`${design}?p.threshold=0.5&rule=2`, { width, javaScript: false });
    await fill(page, '#c-2-4', '>= 2 +');
    await page.keyboard.press('Enter');
    await page.locator('.errors', { hasText: 'FEEL-SYNTAX' }).waitFor();
    await figure(page, 'amountCents', '+€ 4.000,00');
    await tabTo(page, '.errors a');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#c-2-4$/);
    await fill(page, '#c-2-4', '>= 2');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor({ state: 'detached' });
    await page.waitForURL((url) => !url.href.includes('last='));
  });

  test.each(ways)(
    'three variants side by side by keyboard, shared and read in another language, $width px, JavaScript $javaScript',
    async (how) => {
      const page = await open(design, how);
      for (const [value, name] of [
        ['50', 'Half'],
        ['40', 'Twee vijfde'],
        ['70', 'Streng & duur'],
      ]) {
        await fill(page, '#p-threshold', value!);
        await page.keyboard.press('Enter');
        await page.waitForURL(new RegExp(`p\\.threshold=0\\.${value![0]}`));
        await fill(page, 'input[name=n]', name!);
        await page.keyboard.press('Enter');
        await page.getByRole('heading', { name: name! }).waitFor();
      }
      await followByKeyboard(page, 'Vergelijken');
      await page.locator('table.versions').waitFor();
      const shared = new URL(page.url());
      const other = await open(`${shared.pathname}${shared.search}`, how);
      await inLanguage(other, 'fr');
      expect(await other.locator('table.versions thead').innerText()).toMatch(
        /Point de départ\s+Half\s+Twee vijfde\s+Streng & duur/,
      );
      expect(await other.locator('main').innerText()).toMatch(/threshold\s: de 60.% à 40.%/);
    },
  );

  test.each(widths)('a point of the frontier is taken by keyboard, %i px', async (width) => {
    const page = await open(`${design}/sweep?x=threshold&x1=50&x2=70&xn=3`, { width });
    await tabTo(page, '.overlaid svg a');
    await page.keyboard.press('Enter');
    await figure(page, 'amountCents', '+€ 4.000,00');
  });

  test('when the server is gone, what was filled in stays and is told', async () => {
    const page = await open(design);
    await page.route('**/design/**', (route) => route.abort());
    await fill(page, '#p-threshold', '55');
    await page.locator('[data-trouble]', { hasText: 'antwoordt niet' }).waitFor();
    expect(await page.locator('#p-threshold').inputValue()).toBe('55');
    await page.unroute('**/design/**');
    await page.locator('#p-threshold').fill('50');
    await figure(page, 'amountCents', '+€ 4.000,00');
    expect(await page.locator('[data-trouble]').innerText()).toBe('');
  });

  const mistakes = '?rule=2&c.2.4=((&p.threshold=x&p.nothing=1&off=1&a1=1';
  testPages(
    { open, go },
    [
      '',
      '?p.threshold=0.5&n=Half',
      mistakes,
      '/compare?v=n%3DHalf%26p.threshold%3D0.5&v=n%3DWrong%26c.1.4%3D((',
      '/compare',
      '/sweep?x=threshold&x1=50&x2=70&xn=3&y=lump-sum&y1=1000&y2=2000&yn=2',
      '/criteria?p.threshold=0.5',
      '?p.threshold=0.5&by=legal-kind&by=municipality',
      '/sweep?x=threshold&x1=a',
      '/sweep',
      '/note?p.threshold=0.5&q=Waarom%3F',
      '/note',
      `/note${mistakes}`,
    ]
      .map((path) => `/small/design/premium${path}`)
      .concat('/small/design', '/small-pack/design', '/small/design/nobody'),
    async (page, address) => {
      if (!address.endsWith(`premium${mistakes}`)) return;
      // The list of names is open while axe looks.
      await page.locator('#c-2-4').fill('Empl');
      await page.locator('[role=option]').first().waitFor();
    },
  );
});
