import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';

/** Where the browser is; without it what needs one is skipped. */
export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(chromiumPath);

/** A desk and a telephone. */
export const widths = [1280, 390] as const;

export function launchChromium(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium.launch({ executablePath: chromiumPath, args });
}

/** What is wrong with a page that is open: wider than its window, or against WCAG 2.1 AA as far as axe sees it. Folded parts are opened first. */
export async function flawsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate("document.querySelectorAll('details').forEach((item) => { item.open = true; })");
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes[0].html))",
  )) as readonly string[];
  return [...(await tooWide(page)), ...violations];
}

/** Whether a page is wider than its window, and by how much. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const wider = Number(
    await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
  );
  return wider > 0 ? [`${wider} px wider than ${page.viewportSize()?.width} px`] : [];
}

/** Presses the tab key until what the selector names has the focus. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let turn = 0; turn < 250; turn += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

/** Goes to a link by its words with the tab key and follows it with the enter key. */
export async function followByKeyboard(page: Page, words: string | RegExp): Promise<void> {
  const isIt = typeof words === 'string' ? (text: string) => text === words : (text: string) => words.test(text);
  for (let turn = 0; turn < 250; turn += 1) {
    await page.keyboard.press('Tab');
    const text = String(await page.evaluate("document.activeElement.matches('a, button, summary') ? document.activeElement.textContent.trim() : ''"));
    if (!isIt(text)) continue;
    await page.keyboard.press('Enter');
    return;
  }
  throw new Error(`the keyboard does not reach ${String(words)}`);
}
