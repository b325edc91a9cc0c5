import { existsSync, mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { listen, openCache, openWorkbench } from '../src/api/index.ts';
import { unwrap } from '../src/base/index.ts';
import { loadPack } from '../src/pack/index.ts';
import { loadAssets, makeSite } from '../src/web/index.ts';
import { flawsOf, launchChromium, widths } from '../src/web/testdata/browser.ts';

/**
 * Renews the pictures in docs/images: of the workbench over packs/flanders-2020, which takes some minutes, and of a report where there is one.
 * Each page is checked for its width and with axe (WCAG 2.1 AA), each picture for its size.
 * usage: npm run screenshots -- [report.html]; the browser is CHROMIUM or /usr/bin/chromium.
 */
const folder = 'docs/images';
const mostBytes = 150_000;
/** Of an element, in points: a long table goes on below the picture. */
const mostHeight = 480;

/** Pages of the workbench, and what of them is in the picture: the top of the page, or one element. */
const pictures: readonly { readonly name: string; readonly path: string; readonly element?: string }[] = [
  { name: 'start', path: '' },
  { name: 'situation', path: '/flanders-2020/situation' },
  { name: 'measures', path: '/flanders-2020/measures' },
  { name: 'design', path: '/flanders-2020/design/compensatiepremie?p.loss-threshold=0.5' },
  {
    name: 'missed',
    path: '/flanders-2020/missed?measure=compensatiepremie&group=municipality',
    element: '#missed-municipality',
  },
  { name: 'together', path: '/flanders-2020/together', element: '#pairs' },
  {
    name: 'unit',
    path: '/flanders-2020/unit/compensatiepremie?in.active=true&in.legal-kind=natural&in.occupation=main&in.occupation-income=30000&in.employed-elsewhere=false&in.working-partners=0&in.full-time-equivalents=0&in.extra-sites=0&in.turnover-loss-march=9000&in.turnover-loss-april=11000&in.reference-turnover-march=12000&in.reference-turnover-april=14000',
  },
];

async function workbenchPictures(browser: Browser): Promise<void> {
  const pack = unwrap(await loadPack('packs/flanders-2020'));
  const workbench = unwrap(
    openWorkbench([{ pack, warnings: [] }], { cache: (sha256) => openCache(sha256, process.env) }),
  );
  const server = unwrap(await listen(makeSite(workbench, { assets: await loadAssets() }), 0));
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const { name, path, element } of pictures) {
    await openReady(page, `${server.url}/en${path}`);
    const file = `${folder}/workbench-${name}.png`;
    const box = element === undefined ? null : await page.locator(element).boundingBox();
    await page.screenshot({
      path: file,
      ...(box === null ? {} : { fullPage: true, clip: { ...box, height: Math.min(box.height, mostHeight) } }),
    });
    await tell(page, file);
  }
  await page.close();
  await server.close();
  await workbench.close();
}

/** A page whose figures are there: until then it says what is being computed. */
async function openReady(page: Page, url: string): Promise<void> {
  for (;;) {
    await page.goto(url);
    if ((await page.locator('[data-events], [data-again]').count()) === 0) break;
    await new Promise((done) => setTimeout(done, 3_000));
  }
  await page.evaluate("document.querySelectorAll('img').forEach((image) => { image.loading = 'eager'; })");
  await page.waitForLoadState('networkidle');
}

async function reportPictures(browser: Browser, report: string): Promise<void> {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(report).href);
    const file = `${folder}/report-${width}.png`;
    await page.screenshot({ path: file });
    await tell(page, file);
    await page.close();
  }
}

/** What is wrong with a page or its picture. */
async function tell(page: Page, file: string): Promise<void> {
  const { size } = statSync(file);
  const flaws = [...(await flawsOf(page)), ...(size > mostBytes ? [`more than ${mostBytes} bytes`] : [])];
  process.stdout.write(`${file}: ${size} bytes\n${flaws.map((line) => `  ${line}\n`).join('')}`);
  if (flaws.length > 0) process.exitCode = 1;
}

mkdirSync(folder, { recursive: true });
const browser = await launchChromium();
const report = resolve(process.argv[2] ?? 'out/flanders-2020/report.html');
if (existsSync(report)) await reportPictures(browser, report);
await workbenchPictures(browser);
await browser.close();
