import { chromium } from 'playwright-core';

/**
 * How long it takes from a slider's move to the new figures on the screen, in a browser: a hundred moves of the threshold of the compensation
 * premium over Flanders, each to a value that nobody asked before.
 * usage: npm run relance -- serve packs/flanders-2020 --port 8020 (until the register is ready), then
 * node scripts/slider-speed.ts [http://localhost:8020]; the browser is CHROMIUM or /usr/bin/chromium.
 */
const url = process.argv[2] ?? 'http://localhost:8020';
const moves = 100;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${url}/nl/flanders-2020/design/compensatiepremie`);
await page.locator('[data-brief]').waitFor();
// Runs in the page: the next frame after the figures changed is when they are seen.
const times = (await page.evaluate(`(async () => {
  const slider = document.querySelector('[data-for="p-loss-threshold"]');
  const cost = () => document.querySelector('[data-figure="amountCents"]').textContent;
  slider.step = 'any';
  const offset = Math.random() / 10;
  const times = [];
  for (let at = 0; at < ${moves}; at += 1) {
    const before = cost();
    const start = performance.now();
    slider.value = String(20 + offset + (at * 37) % 60 + at / 1000);
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise((resolve) => {
      const seen = new MutationObserver(() => {
        if (cost() === before) return;
        seen.disconnect();
        requestAnimationFrame(resolve);
      });
      seen.observe(document.querySelector('main'), { subtree: true, childList: true, characterData: true });
    });
    times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return times;
})()`)) as readonly number[];
await browser.close();

const sorted = times.toSorted((a, b) => a - b);
const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1]!);
process.stdout.write(
  `${moves} moves: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms, most ${at(1)} ms\n`,
);
