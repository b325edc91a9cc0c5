import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { chromium } from 'playwright-core';

/**
 * Renews the pictures in docs/images from a report, and checks the page with axe (WCAG 2.1 AA).
 * usage: npm run screenshots -- [report.html]; the browser is CHROMIUM or /usr/bin/chromium.
 */
const report = resolve(process.argv[2] ?? 'out/flanders-2020/report.html');
const folder = 'docs/images';
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const width of [1280, 390]) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.goto(pathToFileURL(report).href);
  await page.screenshot({ path: `${folder}/report-${width}.png` });
  const overflow = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  process.stdout.write(`${width} px: ${String(overflow)} px wider than the screen\n`);
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then((r) => r.violations.map((v) => v.id + ': ' + v.nodes.length + ' (' + v.nodes[0].target.join(' ') + ')'))",
  )) as readonly string[];
  process.stdout.write(
    `${width} px: ${violations.length} kinds of axe violations\n${violations.map((line) => `  ${line}\n`).join('')}`,
  );
  if (violations.length > 0 || Number(overflow) > 0) process.exitCode = 1;
  await page.close();
}
await browser.close();
