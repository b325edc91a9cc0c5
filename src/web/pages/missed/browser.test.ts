import { test } from 'vitest';
import { inBrowser, testPages } from '../../testdata/in-browser.ts';
import { finishJobs, testSite } from '../../testdata/site.ts';

const makeSite = async () => {
  const site = await testSite();
  await finishJobs(site);
  return site;
};

inBrowser('who is missed', makeSite, (visit) => {
  testPages(visit, [
    '/small/missed',
    '/small/missed?measure=premium',
    '/small/missed?measure=premium&criterion=premium:1-1&place=antwerpen',
    '/small/missed?measure=follow&criterion=premium:1-1&group=sector',
    '/small/missed?measure=nobody',
    '/small/together',
  ]);

  test('by keyboard and without JavaScript: from a measure to a criterion to a municipality', async () => {
    const page = await visit.open('/en/small/missed', { javaScript: false });
    await page.getByLabel('Measure', { exact: true }).selectOption('premium');
    await page.getByRole('button', { name: 'Show' }).press('Enter');
    await page.getByRole('link', { name: 'Loss: at least' }).press('Enter');
    await page.getByText('2 enterprises would be entitled to support from the measure “premium”').waitFor();
    await page.getByLabel('Find a municipality').fill('nowhere');
    await page.keyboard.press('Enter');
    await page.getByText('No municipality has a name like “nowhere”').waitFor();
    await page.waitForURL((url) => url.searchParams.get('criterion')?.startsWith('premium:') === true);
  });
});
