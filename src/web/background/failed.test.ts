import { expect, test } from 'vitest';
import { finishJobs, testSite } from '../testdata/site.ts';

test('an assessment that fails is told with its number, and begins again when that is asked', async () => {
  const site = await testSite({
    steps: () => {
      throw new Error('the machine broke');
    },
  });
  const page = '/en/small/measures/premium';
  const waiting = await site.get(page);
  expect(waiting.html).toContain('data-events="/api/v1/jobs/');
  await expect(finishJobs(site)).rejects.toThrow('failed');
  const failed = site.workbench.jobs.list()[0]!;
  const told = await site.get(page);
  expect([told.status, told.html.includes('API-INTERNAL')]).toEqual([500, true]);
  expect(site.workbench.jobs.list()[0]).toBe(failed);
  const again = await site.get(`${page}?again=1`);
  expect([again.status, again.html.includes('data-events')]).toEqual([200, true]);
  await site.workbench.close();
});
