import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../../api/index.ts';
import { languages, unwrap } from '../../base/index.ts';
import { openSignInSite, type SignInSite } from '../testdata/sign-in.ts';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];

describe.skipIf(!existsSync(executablePath))(`in a browser (skipped without ${executablePath})`, () => {
  let site: SignInSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await openSignInSite();
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function open(path: string, width: number, javaScriptEnabled: boolean): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled });
    // The pages of the issuer ask for a font from elsewhere.
    await context.route(/googleapis/, (route) => route.abort());
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`);
    return page;
  }

  /** From a page that asks for it: to the issuer, through its forms, and back. */
  async function signIn(page: Page, person: string, back: string): Promise<void> {
    await page.locator('main a.button').click();
    await page.waitForURL(`${site.issuer.url}/**`);
    await page.getByPlaceholder('Enter any login').fill(person);
    await page.getByPlaceholder('and password').fill('x');
    await page.getByRole('button', { name: 'Sign-in' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(back);
  }

  test('sign in, lack a role, sign out, and come in as somebody else, without JavaScript on a telephone', async () => {
    const page = await open('/nl/small-pack/measures?family=loan', 390, false);
    await signIn(page, 'lies', '**/nl/small-pack/measures?family=loan');
    await page.locator('header summary').click();
    await page.getByRole('link', { name: 'Ontwerp' }).click();
    const main = page.locator('main');
    await main.getByText('Hiervoor is de rol analist nodig').waitFor();
    await main.getByText('U bent aangemeld als Lies Lezer, met de rol lezer').waitFor();
    await main.getByRole('button', { name: 'Afmelden' }).click();
    await page.waitForURL(`${site.issuer.url}/**`);
    await page.getByRole('button', { name: 'Yes, sign me out' }).click();
    await page.waitForURL('**/nl/sign-out');
    await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
    await page.goto(`${site.url}/nl/small-pack/design`);
    await main.getByText('Dit is enkel voor wie aangemeld is').waitFor();
    await signIn(page, 'an', '**/nl/small-pack/design');
    await page.getByRole('link', { name: 'An Analist (analist)' }).click();
    await page.waitForURL('**/nl/account');
    await page.context().close();
  });

  test('a form on a page of others does nothing', async () => {
    const page = await open('/nl/account', 1280, true);
    await signIn(page, 'lies', '**/nl');
    const html = `<form method="post" action="${site.url}/nl/sign-out"><button>Win</button></form>`;
    const answer = () => new Response(html, { headers: { 'Content-Type': 'text/html' } });
    const evil = unwrap(await listen({ fetch: answer }, 0));
    for (const host of ['127.0.0.1', 'localhost']) {
      await page.goto(`http://${host}:${evil.port}/`);
      await page.getByRole('button', { name: 'Win' }).click();
      await page.waitForURL('**/sign-out');
      await page.getByText('API-ORIGIN').waitFor();
    }
    await page.goto(`${site.url}/nl/account`);
    await page.getByRole('link', { name: 'Lies Lezer (lezer)' }).waitFor();
    await evil.close();
    await page.context().close();
  });

  test.each(languages)(
    'axe finds no violation in %s, and nothing is wider than a telephone',
    async (language) => {
      const page = await open(`/${language}/small-pack`, 390, true);
      const check = async (at: string) => {
        const wider = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        expect([at, wider]).toEqual([at, 0]);
        await page.evaluate(axe.source);
        const found = await page.evaluate(
          "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
        );
        expect([at, found]).toEqual([at, []]);
      };
      await check('not signed in');
      await page.goto(`${site.url}/${language}/account`);
      await check('no account');
      await page.goto(`${site.url}/${language}/sign-out`);
      await check('signed out');
      await page.goto(`${site.url}/${language}/small-pack`);
      await signIn(page, 'lies', `**/${language}/small-pack`);
      await check('signed in');
      for (const path of ['account', 'small-pack/design']) {
        await page.goto(`${site.url}/${language}/${path}`);
        await check(path);
      }
      await page.goto(`${site.url}/sign-in/callback?code=x&state=y`);
      await check('a callback that is over');
      await page.context().clearCookies();
      await page.goto(`${site.url}/${language}/small-pack`);
      await signIn(page, 'zonder', '**/sign-in/callback*');
      await check('no role');
      await page.context().close();
    },
  );
});
