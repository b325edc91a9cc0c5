import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, type Listening } from '../../../api/index.ts';
import { unwrap } from '../../../base/index.ts';
import { testSite, type TestSite } from '../../testdata/site.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

describe.skipIf(!existsSync(executablePath))(`in a browser (skipped without ${executablePath})`, () => {
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

  test('by keyboard and without JavaScript: find a unit that is refused, change one thing, and it is entitled', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${server.url}/en/small/unit/premium`);
    await page.getByRole('link', { name: 'Take an enterprise from the register' }).press('Enter');
    await page.getByLabel('Outcome').selectOption('missed');
    await page.getByRole('button', { name: 'Search', exact: true }).press('Enter');
    await page.waitForURL(/outcome=missed/);
    await page.getByRole('link', { name: 'Enterprise 2' }).press('Enter');
    await page.getByText('Certain: there is no right to support.').waitFor();
    await page.getByRole('heading', { name: 'What would have to change' }).waitFor();
    await page.getByRole('link', { name: 'Change: Loss' }).press('Enter');
    await page.getByRole('textbox', { name: 'Loss' }).fill('60,000');
    await page.keyboard.press('Enter');
    await page.getByText('Certain: there is a right to support.').waitFor();
    await page.getByText('With the data of the register: not entitled').waitFor();
    await page.getByRole('link', { name: 'Undo: Loss' }).press('Enter');
    await page.getByText('Certain: there is no right to support.').waitFor();
    await context.close();
  });

  test('on paper: the unit, that it is no real one, the decision and the data; no links that lead on', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/nl/small/unit/premium?unit=1`);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate('document.body.innerText');
    expect(shown).toContain('Onderneming 1 uit het register');
    expect(shown).toContain('geen enkele onderneming erin bestaat echt');
    expect(shown).toContain('Staat vast: er is recht op steun.');
    expect(shown).toContain('geloot (synthetisch)');
    expect(shown).not.toContain('Neem een andere');
    expect(shown).not.toContain('Wijzig');
    await page.close();
  });
});
