import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../../base/index.ts';
import { testSite, type TestSite } from '../../testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.workbench.close());

const page = '/nl/small/design/premium';
const get = async (query: string, path = page) => {
  const { status, html } = await site.get(`${path}?${query}`);
  expect(status).toBe(200);
  return html.replaceAll('\u00A0', ' ');
};
const csv = (query: string, figure: string, path = page) => get(`${query}&figure=${figure}&as=csv`, path);

describe('who moves by group', () => {
  test('follows the change: a message, and a table with the starting point that adds up', async () => {
    const html = await get('p.threshold=0.5');
    expect(html).toContain(
      '1 ondernemingen krijgen steun die zij eerst niet kregen, het meest in handel en autoherstel (1)',
    );
    expect(html).toContain('het meest bij ondernemingen zonder werknemers (1)');
    expect(await csv('p.threshold=0.5', 'moves-sector')).toBe(
      'group,before,after,in,inCents,beforeCents,afterCents,differenceCents\n' +
        'Totaal,2,3,1,400000,810000,1210000,400000\n' +
        'Handel en autoherstel,2,3,1,400000,810000,1210000,400000\n',
    );
  });

  test('tells who loses, who gets more, and that nobody moves', async () => {
    expect(await get('off=1')).toContain('1 ondernemingen krijgen geen steun meer, het meest in');
    expect(await get('p.lump-sum=5000')).toContain('2 ondernemingen krijgen meer steun');
    expect(await get('p.lump-sum=3000')).toContain('2 ondernemingen krijgen minder steun');
    expect(await get('')).toContain('Niemand verschuift tegenover het vertrekpunt');
  });

  test('a rule that is added or a cell that is changed moves them too', async () => {
    expect(await csv('a1=0', 'moves-size-class')).toContain('Totaal,2,10,8,');
    expect(await csv('c.1.2="nonprofit"', 'moves-sector')).toMatch(/Totaal,2,2,1,\d+,1,\d+,/);
  });

  test('further groups are asked in the address, and links keep them', async () => {
    const html = await get('p.threshold=0.5&by=legal-kind&by=municipality');
    expect(html).toContain('het meest bij vennootschap (1)');
    // The one municipality of the register has too few.
    expect(html).toContain('Van 1 gemeenten staan er geen cijfers');
    expect(await csv('p.threshold=0.5&by=municipality', 'moves-municipality')).toBe(
      'group,before,after,in,inCents,beforeCents,afterCents,differenceCents\nTotaal,2,3,1,400000,810000,1210000,400000\n',
    );
    expect(html).toContain(`${page}/note?p.threshold=0.5&amp;by=legal-kind&amp;by=municipality"`);
    expect(html).toContain('rechtsvorm (niet meer tonen)');
  });

  test('every picture and file of a page is found, whatever its address repeats', async () => {
    const variants = 'v=n%3DHalf%26p.threshold%3D0.5&v=n%3DNone%26off%3D1%26off%3D2';
    const states = [
      ['compare', variants],
      ['note', `${variants}&off=1&off=2&by=province&by=legal-kind`],
    ] as const;
    for (const [part, query] of states) {
      const html = await get(query, `${page}/${part}`);
      const files = [...html.matchAll(/(?:src|href)="([^"]*figure=[^"]*)"/g)].map(([, found = '']) => found);
      expect(files.length).toBeGreaterThan(5);
      for (const file of files) {
        const { status } = await site.get(file.replaceAll('&amp;', '&'));
        expect([file, status]).toEqual([file, 200]);
      }
    }
  });

  test.each(['by=colour', 'by=survey-sector', 'by=__proto__', 'by=legal+kind', 'by='])(
    '%s is told, and the rest is kept',
    async (query) => {
      const html = await get(`${query}&p.threshold=0.5&by=province`);
      expect(html).toContain('WEB-DESIGN-GROUP');
      expect(html).toContain('id="moves-province"');
      expect(html).toContain('data-figure="amountCents"');
    },
  );

  test('a thousand groups are one', async () => {
    const html = await get(`${'by=province&'.repeat(500)}p.threshold=0.5`);
    expect(html.match(/<figure id="moves-province"/g)).toHaveLength(1);
  });

  test('with a mistake, who moves is of the last change without one', async () => {
    const html = await get('c.1.4=((&p.threshold=0.5&last=p.lump-sum%3D3000&by=province');
    expect(html).toContain('2 ondernemingen krijgen minder steun');
    expect(html).toContain('id="moves-province"');
  });

  test('a note opened again, which holds variants and no change, says who moves under them', async () => {
    const half = 'n=Half&p.threshold=0.5';
    const one = new URLSearchParams({ v: half }).toString();
    const html = await get(one, `${page}/note`);
    expect(html).toContain('Komen erbij: 1 ondernemingen; vallen weg: 0');
    expect(await csv(one, 'moves-sector', `${page}/note`)).toBe(await csv('p.threshold=0.5', 'moves-sector'));
    const two = new URLSearchParams([
      ['v', half],
      ['v', 'n=None&off=1&off=2'],
    ]).toString();
    const both = await get(two, `${page}/note`);
    expect(both).toContain('id="compare-moves-sector"');
    expect(both).not.toContain('id="moves-sector"');
  });

  test.each(languages)('stands on the note and beside variants, in %s', async (language) => {
    const path = `/${language}/small/design/premium`;
    expect(await get('p.threshold=0.5', `${path}/note`)).toContain('id="moves-sector"');
    const query = 'v=n%3DHalf%26p.threshold%3D0.5&v=n%3DWrong%26c.1.4%3D((&p.lump-sum=3000';
    expect(await get(query, `${path}/compare`)).toContain('id="compare-moves-size-class"');
    const table = await csv(query, 'compare-moves-sector', `${path}/compare`);
    expect(table.split('\n')[1]).toMatch(/,2,1,0,400000,0,0,-200000$/);
  });
});

describe('what each criterion decides', () => {
  test('whom it keeps out alone and what they would get, beside the starting point', async () => {
    const html = await get('p.threshold=0.5', `${page}/criteria`);
    expect(html).toContain('houdt op zijn eentje de meeste ondernemingen tegen');
    const table = await csv('p.threshold=0.5', 'criteria', `${page}/criteria`);
    // At six tenths unit 2 misses by a cent and unit 10 by all; at five tenths unit 10 alone: 4,000 euro and 100 for each of five employees.
    expect(table).toMatch(/^Nl Loss.*,\d+,1,2,450000,850000,0$/m);
  });

  test('a criterion that did not stand there has no starting point; a mistake shows the last good figures', async () => {
    const changed = await csv('c.1.4=>%3D+2', 'criteria', `${page}/criteria`);
    expect(changed).toMatch(/^[^\n]*Employees[^\n]*,\d+,\d+,,\d+,,\d+$/m);
    const wrong = await get('c.1.4=((', `${page}/criteria`);
    expect(wrong).toContain('FEEL-SYNTAX');
    expect(wrong).toContain('id="criteria"');
  });
});
