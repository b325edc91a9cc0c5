import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, unwrap } from '../../../base/index.ts';
import { openWorkbench } from '../../../api/index.ts';
import { stepsFor } from '../../../api/testdata/workbench.ts';
import { premium, smallPack } from '../../../design/testdata/premium.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { testSite, type TestSite } from '../../testdata/site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await testSite();
});
afterAll(() => site.workbench.close());

const page = '/nl/small/design/premium';
const get = async (query: string, path = page) => {
  const { status, html, headers } = await site.get(`${path}${query === '' ? '' : `?${query}`}`);
  return { status, html: html.replaceAll('\u00A0', ' '), headers };
};
/** The text of a figure with its difference. */
const figure = (html: string, id: string) =>
  new RegExp(`data-figure="${id}">([^<]*)<span[^>]*>([^<]*)<`).exec(html)?.slice(1);

const cost = async (parameters: Record<string, string>) => {
  const [open] = site.workbench.packs;
  const measure = open!.pack.measures.find(({ id }) => id === 'premium')!;
  return unwrap(await open!.simulate(measure, { parameters })).result.figures.variant.amountCents;
};

describe('a design in an address', () => {
  test('shows what the service layer says, beside the starting point', async () => {
    const { status, html } = await get('p.threshold=0.5');
    expect(status).toBe(200);
    const euro = ((await cost({ threshold: '0.5' })) / 100)
      .toFixed(2)
      .replace('.', ',')
      .replace(/\B(?=(\d{3})+,)/g, '.');
    expect(figure(html, 'amountCents')).toEqual([`€ ${euro}`, '+€ 4.000,00']);
    expect(html).toContain('Vertrekpunt: 60 %');
  });

  test('a sent form leads to the short address: typed in the language of the reader, without what stands', async () => {
    const sent = await get('f.threshold=50&f.lump-sum=4.000%2C00&rule=2&c.2.1=true&c.2.4=>%3D+2&go=1');
    expect([sent.status, sent.headers.get('location')]).toEqual([
      303,
      '/nl/small/design/premium?p.threshold=0.5&c.2.4=%3E%3D+2&rule=2',
    ]);
  });

  test('rules are left out, put back, added', async () => {
    expect(figure((await get('off=1')).html, 'entitled')).toEqual(['1', '−1']);
    expect(figure((await get('off=1&off=2')).html, 'entitled')).toEqual(['0', '−2']);
    const all = await get('a1=0');
    expect(figure(all.html, 'entitled')).toEqual(['10', '+8']);
    expect(all.html).toContain('Nieuwe regel 1');
    expect(figure((await get('a1=0&c.a1.4=>%3D+1')).html, 'entitled')?.[0]).not.toBe('10');
  });

  test('links and the other languages keep the state', async () => {
    const query = 'p.threshold=0.5&v=n%3DHalf%26p.threshold%3D0.5';
    const { html } = await get(query);
    for (const language of languages.filter((other) => other !== 'nl'))
      expect(html).toContain(
        `href="/${language}/small/design/premium?p.threshold=0.5&amp;v=n%3DHalf%26p.threshold%3D0.5"`,
      );
    for (const part of ['compare', 'sweep', 'note', 'model.dmn'])
      expect(html).toContain(`/nl/small/design/premium/${part}?p.threshold=0.5&amp;v=`);
  });
});

describe('mistakes keep the last good figures', () => {
  test.each([
    ['p.threshold=2020-03-13', 'WEB-DESIGN-VALUE', 'href="#p-threshold"'],
    ['p.threshold=1.5', 'WEB-DESIGN-VALUE', '"150"'],
    ['p.threshold=60+%25', 'WEB-DESIGN-VALUE', 'een percentage van 0 tot 100'],
    ['rule=1&c.1.2="company', 'FEEL-SYNTAX-STRING', 'id="c-1-2-wrong"'],
    ['rule=1&c.1.4=>%3D+nobody', 'FEEL-TYPE-NAME', 'href="#c-1-4"'],
    ['c.1.4=>%3D+nobody', 'FEEL-TYPE-NAME', 'rule=1#c-1-4"'],
    ['c.2.5=7', 'DMN-TYPE-RESULT', 'Uitkomst: recht'],
    ['c.1.3=><script>alert(1)</script>', 'FEEL-SYNTAX', 'class="errors"'],
    [`c.1.3=${'('.repeat(900)}1`, 'FEEL', 'class="errors"'],
    ['c.1.3=>+count(for+i+in+1..Loss+return+i)', 'EXACT', 'class="errors"'],
  ])('%s: %s', async (query, code, holds) => {
    const last = encodeURIComponent('p.lump-sum=3000');
    const { status, html } = await get(`${query}&last=${last}`);
    expect(status).toBe(200);
    expect(html).toContain(code);
    expect(html).toContain(holds);
    expect(html).toContain('laatste versie zonder fout');
    expect(html).not.toContain('<script>alert');
    const amount = (await cost({ 'lump-sum': '3000' })) / 100;
    expect(figure(html, 'amountCents')?.[0]).toBe(`€ ${(amount / 1000).toFixed(3)},00`);
  });

  test('a form with a mistake that shows only in the simulation keeps the last good change in the address', async () => {
    const last = 'last=p.lump-sum%3D3000';
    const cell = 'c.1.3=%3E+count%28for+i+in+1..Loss+return+i%29';
    const sent = await get(`${cell}&rule=1&${last}&go=1`);
    expect(sent.headers.get('location')).toBe(`${page}?${cell}&${last}&rule=1`);
  });

  test.each(languages)('are told in %s', async (language) => {
    const { html } = await get('rule=1&c.1.4=>%3D+nobody', `/${language}/small/design/premium`);
    expect(html).toContain('FEEL-TYPE-NAME');
    expect(html).toContain(
      { nl: 'Er staat een fout', en: 'There is a mistake', fr: 'contient une erreur' }[language],
    );
  });
});

describe('an old or garbled address', () => {
  test.each(['p.nothing=1', 'c.99.1=true', 'c.1.99=true', 'a1=99', 'off=77', 'p.__proto__=1'])(
    '%s is told, and the rest is kept',
    async (query) => {
      const { status, html } = await get(`${query}&p.threshold=0.5`);
      expect(status).toBe(200);
      expect(html).toContain('WEB-DESIGN-UNKNOWN');
      expect(figure(html, 'amountCents')?.[1]).toBe('+€ 4.000,00');
    },
  );

  test('more than four variants: the first four are kept, and no fifth is saved', async () => {
    const four = Array.from({ length: 4 }, (_, at) => `v=n%3Dv${at}%26p.threshold%3D0.${at + 1}`).join('&');
    const five = await get(`${four}&v=n%3Dv5`);
    expect(five.html).toContain('WEB-DESIGN-SAVED');
    expect(five.html).toContain('>v3<');
    expect(five.html).not.toContain('>v5<');
    const saved = await get(`${four}&go=1&save=1&n=more`);
    expect([saved.status, saved.html.includes('WEB-DESIGN-SAVED')]).toEqual([200, true]);
  });

  test.each([
    [`p.threshold=${'9'.repeat(9_000)}`, 414, 'WEB-LONG'],
    ['', 404, 'API-UNKNOWN', '/nl/small/design/nothing'],
    ['', 404, 'API-UNKNOWN', '/nl/nothing/design/premium'],
  ])('%s', async (query, status, code, path = page) => {
    const found = await get(query, path);
    expect([found.status, found.html.includes(code)]).toEqual([status, true]);
  });
});

describe('a measure that is not for the units of the register', () => {
  test('says why it is not simulated; its rules can still be changed, mistakes are still found', async () => {
    const pack = { ...smallPack, measures: [{ ...premium, unit: 'person' as const }] };
    const options = { threads: 1, steps: stepsFor() };
    const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], options));
    const other = makeSite(workbench, { assets: await loadAssets() });
    try {
      const shown = await other.request('/nl/small/design/premium?rule=1&c.1.4=((');
      const html = await shown.text();
      expect(shown.status).toBe(200);
      expect(html).toContain('DESIGN-QUICK-UNIT');
      expect(html).toContain('FEEL-SYNTAX');
      expect(html).not.toContain('data-figure');
      const file = await other.request('/nl/small/design/premium/model.dmn?c.2.4=>%3D+7');
      expect(await file.text()).toContain('&gt;= 7');
    } finally {
      await workbench.close();
    }
  });
});

describe('what is taken along', () => {
  test('a model with the changed rules, that the pack could hold', async () => {
    const { status, html, headers } = await get('off=1&c.2.4=>%3D+7', `${page}/model.dmn`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8']);
    expect(html).toContain('&gt;= 7');
    const [open] = site.workbench.packs;
    const measure = open!.pack.measures.find(({ id }) => id === 'premium')!;
    expect((await open!.simulate(measure, { dmn: html })).ok).toBe(true);
    expect((await get('c.2.4=((', `${page}/model.dmn`)).status).toBe(422);
  });

  test('a note with the question, the change, the figures, caveats, sources and its own address', async () => {
    const { html } = await get('p.threshold=0.5&q=Wat+als+%3Cb%3E50%3C%2Fb%3E%3F', `${page}/note`);
    expect(html).toContain('Wat als &lt;b>50&lt;/b>?');
    expect(html).toContain('threshold: van 60 % naar 50 %');
    expect(figure(html, 'amountCents')?.[1]).toBe('+€ 4.000,00');
    for (const words of ['Wat u moet weten', 'The law', 'Deze nota opnieuw openen'])
      expect(html).toContain(words);
  });

  test('figures as CSV', async () => {
    const { html } = await get('p.threshold=0.5&figure=moves&as=csv');
    expect(html).toBe(
      'move,units,amountCents\nkomt erbij,1,400000\nvalt weg,0,0\nkrijgt meer,0,0\nkrijgt minder,0,0\n',
    );
  });
});

describe('variants side by side', () => {
  test('each with its own figures; one that cannot be simulated is told', async () => {
    const query = 'v=n%3DHalf%26p.threshold%3D0.5&v=n%3DWrong%26c.1.4%3D((&p.lump-sum=3000';
    const { html } = await get(query, `${page}/compare`);
    expect(
      [...html.matchAll(/<th scope="col" class="n">([^<]*)/g)].slice(0, 3).map(([, name]) => name),
    ).toEqual(['Vertrekpunt', 'Half', 'Uw ontwerp']);
    expect(html).toContain('“Wrong” kan niet worden doorgerekend');
  });
});

describe('a sweep', () => {
  test('every point is a link that takes it', async () => {
    const { html } = await get(
      'x=threshold&x1=50&x2=60&xn=3&y=lump-sum&y1=3000&y2=4000&yn=2',
      `${page}/sweep`,
    );
    expect(html.match(/<circle/g)).toHaveLength(6);
    expect(html).toContain('href="/nl/small/design/premium?p.threshold=0.5&amp;p.lump-sum=3000"');
    // As it stands in the pack: nothing is changed.
    expect(html).toContain('href="/nl/small/design/premium" aria-label="Neem over: 60 %; 4.000 euro"');
  });

  test.each([
    'x=threshold&x1=50&x2=50&xn=3',
    'x=threshold&x1=50&x2=60&xn=1',
    'x=threshold&x1=50&x2=60&xn=1000000',
    'x=threshold&x1=50&x2=60&xn=11&y=lump-sum&y1=1&y2=9&yn=10',
    'x=threshold&x1=50&x2=60&xn=3&y=threshold&y1=1&y2=9&yn=2',
    'x=nothing&x1=50&x2=60&xn=3',
    'x=threshold&x1=Infinity&x2=60&xn=3',
    'x=&x1=&x2=&xn=',
  ])('%s is refused with what would fit', async (query) => {
    const { status, html } = await get(query, `${page}/sweep`);
    expect([status, html.includes('WEB-DESIGN-SWEEP')]).toEqual([200, true]);
  });

  test('outside what a unit allows', async () => {
    const { html } = await get('x=threshold&x1=50&x2=150&xn=3', `${page}/sweep`);
    expect(html).toContain('WEB-DESIGN-VALUE');
  });
});
