import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../api/index.ts';
import { languages, unwrap } from '../../../base/index.ts';
import { testSite, type TestSite } from '../../testdata/site.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const design = '/nl/small/design/premium';

describe.skipIf(!existsSync(executablePath))(
  `design in a browser (skipped without ${executablePath})`,
  () => {
    let site: TestSite;
    let server: Listening;
    let browser: Browser;
    beforeAll(async () => {
      site = await testSite();
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
      page.setDefaultTimeout(20_000);
      await page.goto(`${server.url}${path}`);
      return page;
    }
    const figure = (page: Page, id: string, text: string) =>
      page.locator(`[data-figure="${id}"]`, { hasText: text }).waitFor();
    const tabTo = async (page: Page, id: string) => {
      for (let turn = 0; turn < 200; turn += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(`#${id}:focus`).count()) > 0) return;
      }
      throw new Error(`the keyboard does not reach ${id}`);
    };

    test.each([1280, 390])(
      'the threshold slides from six to five tenths by keyboard, %i px',
      async (width) => {
        const page = await open(design, width);
        await tabTo(page, 'p-threshold');
        await page.keyboard.press('Tab');
        expect(await page.evaluate('document.activeElement.type')).toBe('range');
        for (let step = 0; step < 10; step += 1) await page.keyboard.press('ArrowLeft');
        await figure(page, 'amountCents', '+€ 4.000,00');
        await figure(page, 'gapUnits', '−1');
        await page.locator('#moves-sector', { hasText: 'krijgen steun die zij eerst niet kregen' }).waitFor();
        expect(await page.locator('#p-threshold').inputValue()).toBe('50');
        // What is seen is said, and the address holds it.
        await page.locator('[data-aloud]', { hasText: 'Kosten' }).waitFor({ state: 'attached' });
        await page.waitForURL(/p\.threshold=0\.5$/);
        expect(await page.evaluate('document.activeElement.type')).toBe('range');
        await page.getByRole('link', { name: 'English' }).click();
        await figure(page, 'amountCents', '+€4,000.00');
        await page.context().close();
      },
    );

    test.each([1280, 390])('the same without JavaScript through the form, %i px', async (width) => {
      const page = await open(design, width, false);
      expect(await page.locator('input[type=range]').first().isVisible()).toBe(false);
      await page.getByLabel('threshold', { exact: false }).first().fill('50 %');
      await page.keyboard.press('Enter');
      await figure(page, 'amountCents', '+€ 4.000,00');
      await page.waitForURL(/premium\?p\.threshold=0\.5$/);
      await page.context().close();
    });

    test.each([1280, 390])(
      'a cell with a mistake is shown while typing, and mended, %i px',
      async (width) => {
        const page = await open(`${design}?p.threshold=0.5`, width);
        await page.locator('#edit-2').focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(/rule=2/);
        await tabTo(page, 'c-2-4');
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.type('>= 2 +');
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
        await page.context().close();
      },
    );

    test.each([1280, 390])('the same without JavaScript, %i px', async (width) => {
      const page = await open(`${design}?p.threshold=0.5&rule=2`, width, false);
      await page.locator('#c-2-4').fill('>= 2 +');
      await page.keyboard.press('Enter');
      await page.locator('.errors', { hasText: 'FEEL-SYNTAX' }).waitFor();
      await figure(page, 'amountCents', '+€ 4.000,00');
      await page.locator('.errors a').click();
      await page.locator('#c-2-4').fill('>= 2');
      await page.keyboard.press('Enter');
      await page.locator('.errors').waitFor({ state: 'detached' });
      await page.waitForURL((url) => !url.href.includes('last='));
      await page.context().close();
    });

    test.each([
      [1280, true],
      [390, false],
    ])(
      'three variants side by side, shared and read in another language, %i px',
      async (width, hasScripts) => {
        const page = await open(design, width, hasScripts);
        for (const [value, name] of [
          ['50', 'Half'],
          ['40', 'Twee vijfde'],
          ['70', 'Streng & duur'],
        ]) {
          await page.locator('#p-threshold').fill(value!);
          await page.locator('#p-threshold').press('Enter');
          await page.waitForURL(new RegExp(`p\\.threshold=0\\.${value![0]}`));
          await page.getByLabel('Naam van de variant').fill(name!);
          await page.getByRole('button', { name: 'Bewaar als variant' }).click();
          await page.getByRole('heading', { name: name! }).waitFor();
        }
        await page.locator('main').getByRole('link', { name: 'Vergelijken' }).first().click();
        await page.locator('table.versions').waitFor();
        const shared = new URL(page.url());
        const other = await open(`${shared.pathname}${shared.search}`, width, hasScripts);
        await other.getByRole('link', { name: 'Français' }).click();
        expect(await other.locator('table.versions thead').innerText()).toMatch(
          /Point de départ\s+Half\s+Twee vijfde\s+Streng & duur/,
        );
        expect(await other.locator('main').innerText()).toMatch(/threshold : de 60,0.% à 40,0.%/);
        await other.context().close();
        await page.context().close();
      },
    );

    test('a point of the frontier is taken by keyboard', async () => {
      const page = await open(`${design}/sweep?x=threshold&x1=50&x2=70&xn=3`, 1280);
      await page.locator('.overlaid svg a').first().focus();
      await page.keyboard.press('Enter');
      await figure(page, 'amountCents', '+€ 4.000,00');
      await page.context().close();
    });

    test('when the server is gone, what was filled in stays and is told', async () => {
      const page = await open(design, 1280);
      await page.route('**/design/**', (route) => route.abort());
      await page.locator('#p-threshold').fill('55');
      await page.locator('[data-trouble]', { hasText: 'antwoordt niet' }).waitFor();
      expect(await page.locator('#p-threshold').inputValue()).toBe('55');
      await page.unroute('**/design/**');
      await page.locator('#p-threshold').fill('50');
      await figure(page, 'amountCents', '+€ 4.000,00');
      expect(await page.locator('[data-trouble]').innerText()).toBe('');
      await page.context().close();
    });

    test.each(languages)(
      'axe finds no violation in %s, and no page is wider than a telephone',
      async (language) => {
        const page = await open(`/${language}`, 390);
        const errors: string[] = [];
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        for (const path of [
          '',
          '?rule=2&c.2.4=((&p.threshold=x&p.nothing=1&off=1&a1=1',
          '/compare?v=n%3DHalf%26p.threshold%3D0.5&v=n%3DWrong%26c.1.4%3D((',
          '/sweep?x=threshold&x1=50&x2=70&xn=3&y=lump-sum&y1=1000&y2=2000&yn=2',
          '/criteria?p.threshold=0.5',
          '?p.threshold=0.5&by=legal-kind&by=municipality',
          '/sweep?x=threshold&x1=a',
          '/note?p.threshold=0.5&q=Waarom%3F',
        ]) {
          await page.goto(`${server.url}/${language}/small/design/premium${path}`);
          await page.evaluate(
            "document.querySelectorAll('details').forEach((item) => { item.open = true; })",
          );
          const wider = await page.evaluate(
            'document.documentElement.scrollWidth - document.documentElement.clientWidth',
          );
          expect(wider, `${path} is wider than the screen`).toBe(0);
          if (path.includes('rule=2')) {
            await page.locator('#c-2-4').fill('Empl');
            await page.locator('[role=option]').first().waitFor();
          }
          await page.evaluate(axe.source);
          const found = await page.evaluate(
            "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
          );
          expect(found, path).toEqual([]);
        }
        expect(errors).toEqual([]);
        await page.context().close();
      },
    );
  },
);
