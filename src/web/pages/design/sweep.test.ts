import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testSite, type TestSite } from '../../testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.workbench.close());

const series = 'x=threshold&x1=40&x2=80&xn=9&y=lump-sum&y1=1000&y2=5000&yn=9';
const get = async (query: string) => {
  const { status, html } = await site.get(`/nl/small/design/premium/sweep?${query}`);
  expect(status).toBe(200);
  return html.replaceAll('\u00A0', ' ');
};

describe('a series', () => {
  test('of nine by nine shows how far it is until every version is there', async () => {
    let html = await get(series);
    while (html.includes('data-again')) {
      const further = /data-again="([^"]*)"/.exec(html)?.[1] ?? '';
      const [done, seen] = [
        /<progress value="(\d+)" max="81"/.exec(html)?.[1],
        /seen=(\d+)/.exec(further)?.[1],
      ];
      expect(done).toBe(seen);
      expect(html).toContain(`${done} van de 81 versies zijn doorgerekend`);
      html = await get(further.slice(further.indexOf('?') + 1).replaceAll('&amp;', '&'));
    }
    expect(html.match(/<circle/g)).toHaveLength(81);
  });

  test('that was stopped shows the versions that are there, and can go on', async () => {
    const html = await get(`${series}&stop=5`);
    expect(html).toContain('De reeks is gestopt na 5 van de 81 versies');
    expect(html.match(/<circle/g)).toHaveLength(5);
    expect(html).toContain('seen=5"');
  });

  test.each(['stop=0', 'stop=-1', 'stop=x', 'seen=x', 'stop=9999'])(
    '%s counts for nothing',
    async (query) => {
      const html = await get(`x=threshold&x1=40&x2=80&xn=2&${query}`);
      expect(html.match(/<circle/g)).toHaveLength(2);
      expect(html).not.toContain('gestopt');
    },
  );

  test('of more versions than a hundred is refused', async () => {
    const html = await get('x=threshold&x1=40&x2=80&xn=11&y=lump-sum&y1=1000&y2=5000&yn=10');
    expect(html).toContain('WEB-DESIGN-SWEEP');
    expect(html).toContain('hoogstens 100 punten');
  });
});
