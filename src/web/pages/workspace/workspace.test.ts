import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { languages, success, unwrap } from '../../../base/index.ts';
import { workspaceOf, type Role, type Workbench } from '../../../api/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { testSite } from '../../testdata/site.ts';

let workbench: Workbench;
let site: ReturnType<typeof makeSite>;
beforeAll(async () => {
  ({ workbench } = await testSite());
  site = makeSite(workbench, {
    assets: await loadAssets(),
    limits: { burst: 1_000_000 },
    authenticate: async (request) => {
      const [id = '', role = 'releaser'] = (request.headers.get('x-who') ?? 'anna').split(':');
      return success({ id: `sub-${id}`, name: id, roles: [role as Role] });
    },
  });
});
afterAll(() => workbench.close());

const design = '/nl/small/design/premium';

async function get(path: string, who = 'anna') {
  const response = await site.request(path, { headers: { 'X-Who': who } });
  return { status: response.status, html: await response.text() };
}

async function post(path: string, fields: Record<string, string> | [string, string][], who = 'anna') {
  const body = new URLSearchParams(fields).toString();
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const response = await site.request(path, { method: 'POST', headers: { 'X-Who': who, ...type }, body });
  const to = response.headers.get('location') ?? '';
  return { status: response.status, html: await response.text(), to };
}

/** The fields of a form as a browser would send them. */
function fieldsOf(html: string, form = 'form[method=post]'): [string, string][] {
  const { document } = parseHTML(html);
  return [...document.querySelectorAll(`${form} input[name], ${form} textarea[name]`)].map((field) => [
    field.getAttribute('name')!,
    field.getAttribute('value') ?? field.textContent ?? '',
  ]);
}
const withFields = (fields: [string, string][], own: Record<string, string>): [string, string][] => [
  ...fields.filter(([name]) => !Object.hasOwn(own, name)),
  ...Object.entries(own),
];

/** Saves a new variant of a threshold; its id. */
async function made(threshold = '0.5', name = 'Half'): Promise<string> {
  const saved = await post(design, { 'p.threshold': threshold, do: 'new', name });
  expect(saved.status).toBe(303);
  return /variant=([0-9a-f]{16})/.exec(saved.to)![1]!;
}
const found = async (id: string) => unwrap(await workspaceOf(workbench, workbench.packs[0]!).find(id));

describe('a variant in the workspace', () => {
  test('is saved by a form and has a short address with the same design', async () => {
    const id = await made();
    expect((await found(id)).content).toEqual({
      parameters: { threshold: '0.5' },
      cells: {},
      added: {},
      removed: [],
    });
    const { html } = await get(`${design}?variant=${id}`);
    expect(html).toContain('value="50"');
    expect(html).toContain('“Half”, versie 1, bewaard door anna');
    // Links of a design that is as it was kept stay short; a change on top pins the version.
    expect(html).toContain(`href="/nl/small/design/premium/compare?variant=${id}"`);
    const changed = await get(`${design}?variant=${id}&version=1&p.threshold=0.4`);
    expect(changed.html).toContain(`compare?variant=${id}&amp;version=1&amp;p.threshold=0.4"`);
    // What the variant changes can be taken back on top of it.
    const back = await get(`${design}?variant=${id}&version=1&un=p.threshold`);
    expect(back.html).toContain('value="60"');
  });

  test('a form of parameters on top of it keeps the variant and its version', async () => {
    const id = await made();
    const { html } = await get(`${design}?variant=${id}`);
    const fields = withFields(fieldsOf(html, 'form[aria-labelledby=parameters]'), { 'f.threshold': '60' });
    const response = await site.request(`${design}?${new URLSearchParams(fields).toString()}`);
    expect(response.headers.get('location')).toBe(`${design}?variant=${id}&version=1&un=p.threshold`);
  });

  test('a design that no address holds is saved, and opened by a short one', async () => {
    const cells = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((at) => [`c.a${at}.4`, `>= 1 and "${'x'.repeat(900)}" != "y"`]),
    );
    const added = Object.fromEntries([1, 2, 3, 4, 5, 6, 10, 11, 12].map((at) => [`a${at}`, '0']));
    const long = {
      ...cells,
      ...added,
      ...Object.fromEntries([10, 11, 12].map((at) => [`c.a${at}.4`, `>= 2 and "${'z'.repeat(950)}" != "y"`])),
    };
    expect((await get(`${design}?${new URLSearchParams(long).toString()}`)).status).toBe(414);
    const saved = await post(design, { ...long, do: 'new', name: 'Long' });
    expect(saved.to.length).toBeLessThan(80);
    const opened = await get(saved.to.split('#')[0]!);
    expect([opened.status, opened.html.includes('z'.repeat(900))]).toEqual([200, true]);
    for (const [, href] of opened.html.matchAll(/href="(\/nl\/small\/design[^"]*)"/g))
      expect(href!.length).toBeLessThan(8_000);
  });

  test('two people: the second sees both and the start, and each way out loses nothing', async () => {
    const id = await made();
    const mine = fieldsOf(
      (await get(`${design}?variant=${id}&version=1&p.lump-sum=3000`, 'carla')).html,
      '#work',
    );
    const theirs = await post(
      design,
      { variant: id, version: '1', 'p.threshold': '0.4', do: 'next', name: 'Half' },
      'bart',
    );
    expect(theirs.status).toBe(303);
    const late = await post(design, withFields(mine, { do: 'next', name: 'Half of Carla' }), 'carla');
    expect(late.status).toBe(409);
    const row = (title: string) => {
      const { document } = parseHTML(late.html);
      const cells = [...document.querySelectorAll('tbody tr')].find((item) =>
        item.textContent?.includes(title),
      );
      return [...(cells?.querySelectorAll('td') ?? [])].map((cell) =>
        cell.textContent?.replaceAll('\u00A0', ' '),
      );
    };
    expect(row('hreshold')).toEqual(['50 %', '50 %', '40 %']);
    expect(row('ump')).toEqual(['4.000 euro', '3.000 euro', '4.000 euro']);
    expect(late.html).toContain('Bewaard door bart (versie 2)');
    const choices = fieldsOf(late.html);
    // Apart, under its name.
    const apart = await post(design, withFields(choices, { do: 'new' }), 'carla');
    const own = await found(/variant=([0-9a-f]{16})/.exec(apart.to)![1]!);
    expect([own.name, own.content]).toMatchObject([
      'Half of Carla',
      { parameters: { threshold: '0.5', 'lump-sum': '3000' } },
    ]);
    // On top, as a version.
    expect((await post(design, withFields(choices, { do: 'next' }), 'carla')).status).toBe(303);
    expect(await found(id)).toMatchObject({
      number: 3,
      author: { id: 'sub-carla', name: 'carla' },
      content: { parameters: { 'lump-sum': '3000' } },
    });
    const history = await get(`/nl/small/workspace/${id}`);
    expect([...history.html.matchAll(/Versie \d, door (\w+)/g)].map((match) => match[1])).toEqual([
      'carla',
      'bart',
      'anna',
    ]);
    expect(history.html).toContain('<del>50\u00A0%</del> naar <ins>40\u00A0%</ins>');
  });

  test.each(languages)('what was refused is told in %s, and what was typed is there', async (language) => {
    const refused = await post(`/${language}/small/design/premium`, {
      'p.threshold': '0.5',
      do: 'new',
      name: 'x'.repeat(101),
    });
    expect([refused.status, refused.html.includes('STORE-NAME')]).toEqual([422, true]);
    expect(refused.html).toContain('x'.repeat(101));
    expect(refused.html).toContain('value="50"');
  });

  test('names are text', async () => {
    const name = '"><script>alert(1)</script>\'; drop table relance.item;';
    const id = await made('0.5', name);
    for (const path of [
      '/nl/small/workspace',
      `/nl/small/workspace/${id}`,
      `${design}?variant=${id}`,
      `${design}/compare?w=${id}`,
    ]) {
      const { status, html } = await get(path);
      expect([path, status, html.includes('<script>alert')]).toEqual([path, 200, false]);
      expect(html).toContain('&lt;script>alert');
    }
  });
});

describe('the list and the history', () => {
  test('variants of a measure are put side by side', async () => {
    const ids = [await made('0.5', 'One'), await made('0.4', 'Two')];
    const list = await get('/nl/small/workspace', 'carla:analyst');
    for (const id of ids) expect(list.html).toContain(`name="w" value="${id}"`);
    const { html } = await get(`${design}/compare?w=${ids[0]}&w=${ids[1]}`);
    for (const name of ['One', 'Two'])
      expect(html).toMatch(new RegExp(`<th scope="col" class="n">${name}</th>`));
    expect(html).toContain('+€ 4.000,00'.replace('€ ', '€\u00A0'));
  });

  test('more than four are not compared, and that is told', async () => {
    const id = await made();
    const { html } = await get(`${design}/compare?${`w=${id}&`.repeat(5)}`);
    expect(html).toContain('u koos er 5');
  });

  test('removing can be undone, from the list and from the history', async () => {
    const id = await made('0.5', 'To remove');
    const item = `/nl/small/workspace/${id}`;
    const removed = await post(item, { do: 'remove', onto: '1' });
    expect(removed.to).toBe(`/nl/small/workspace?gone=${id}`);
    const list = await get(removed.to);
    expect(list.html).toContain('“To remove” is verwijderd.');
    expect(list.html).not.toContain(`href="${item}"`);
    expect((await get('/nl/small/workspace?removed=1')).html).toContain(`href="${item}"`);
    expect((await get(`${design}?variant=${id}`)).html).toContain('WEB-KEPT-REMOVED');
    const undone = await post(item, fieldsOf(list.html, 'form.notice').concat([['do', 'restore']]));
    expect(undone.to).toBe(item);
    expect((await get(item)).html).toContain('Teruggezet.');
    expect((await get('/nl/small/workspace')).html).toContain(`href="${item}"`);
    // Who looks at an older state is told.
    const late = await post(item, { do: 'remove', onto: '1' });
    expect([late.status, late.html.includes('Iemand bewaarde intussen')]).toEqual([409, true]);
  });

  test('who made it cannot release it; another can, with the role', async () => {
    const id = await made('0.5', 'To release');
    const item = `/nl/small/workspace/${id}`;
    const own = await post(item, { do: 'release', number: '1', onto: '1' }, 'anna');
    expect([own.status, own.html.includes('STORE-OWN-WORK')]).toEqual([403, true]);
    const analyst = await post(item, { do: 'release', number: '1', onto: '1' }, 'bart:analyst');
    expect([analyst.status, analyst.html.includes('API-RIGHT')]).toEqual([403, true]);
    expect((await post(item, { do: 'release', number: '1', onto: '1' }, 'bart')).to).toBe(item);
    const { html } = await get(item);
    expect(html).toContain((await found(id)).release!.sha256);
    expect(html).toContain('Vrijgegeven door bart');
  });

  test.each(languages)(
    'a reader is led to what a reader may open: variants and notes in words, in %s',
    async (language) => {
      const id = await made('0.5', 'To read');
      const list = await get(`/${language}/small/workspace`, 'carla:reader');
      expect(list.html).not.toContain('name="w"');
      const links = [...list.html.matchAll(/<th scope="row"><a href="([^"]*)"/g)].map(([, href]) => href!);
      expect(links).toContain(`/${language}/small/workspace/${id}/versions/1`);
      for (const href of links) expect([href, (await get(href, 'carla:reader')).status]).toEqual([href, 200]);
      const { html } = await get(`/${language}/small/workspace/${id}/versions/1`, 'carla:reader');
      expect(html.replaceAll('\u00A0', ' ')).toMatch(/60 ?%.*50 ?%/);
      expect(html).not.toContain('/design/premium?variant');
      const history = await get(`/${language}/small/workspace/${id}`, 'carla:reader');
      expect(history.html).not.toContain('?variant=');
      expect((await get(`/${language}/small/workspace/${id}/versions/1`)).html).toContain(`?variant=${id}`);
      expect((await get(`/${language}/small/workspace/${id}/versions/2`, 'carla:reader')).status).toBe(404);
    },
  );

  test('a reader reads and does not write', async () => {
    const id = await made();
    const { status, html } = await get(`/nl/small/workspace/${id}`, 'carla:reader');
    expect([status, html.includes('<button')]).toEqual([200, false]);
    for (const [path, fields] of [
      [`/nl/small/workspace/${id}`, { do: 'remove', onto: '1' }],
      [design, { do: 'new', name: 'x' }],
      [`${design}/note`, { do: 'new', name: 'x' }],
    ] as const)
      expect((await post(path, fields, 'carla:reader')).status).toBe(403);
  });
});

describe('a note', () => {
  test('is saved with question, conclusion and variants, and has a permalink with its host', async () => {
    const fields = {
      q: 'Wat kost het?',
      conclusion: 'Te veel.\r\n\r\nDus niet.',
      do: 'new',
      name: 'Nota 1',
      'p.threshold': '0.5',
      v: 'n=Lager&p.threshold=0.4',
    };
    const saved = await post(`${design}/note`, fields);
    const id = /note=([0-9a-f]{16})/.exec(saved.to)![1]!;
    const { html } = await get(saved.to);
    for (const words of ['Wat kost het?', '<p>Te veel.</p>', '<p>Dus niet.</p>', 'Lager', 'Uw ontwerp'])
      expect(html).toContain(words);
    expect(html).toContain(`http://localhost${design}/note?note=${id}`);
    // A later version, and an earlier one by its address.
    const form = fieldsOf(html, '#work');
    await post(`${design}/note`, withFields(form, { conclusion: 'Toch wel.', do: 'next' }), 'bart');
    expect((await get(`${design}/note?note=${id}`)).html).toContain('<p>Toch wel.</p>');
    const earlier = await get(`${design}/note?note=${id}&version=1`);
    expect(earlier.html).toContain('<p>Te veel.</p>');
    expect(earlier.html).toContain('WEB-KEPT-OLDER');
    const late = await post(
      `${design}/note`,
      withFields(form, { conclusion: 'Misschien.', do: 'next' }),
      'carla',
    );
    expect(late.status).toBe(409);
    for (const words of ['Te veel.', 'Misschien.', 'Toch wel.']) expect(late.html).toContain(words);
    const over = await post(`${design}/note`, withFields(fieldsOf(late.html), { do: 'next' }), 'carla');
    expect(over.status).toBe(303);
    expect((await found(id)).content).toMatchObject({ question: 'Wat kost het?', conclusion: 'Misschien.' });
    expect((await found(id)).number).toBe(3);
  });
});

test.each(languages)(
  'a note keeps five variants; one more is told in %s, and what was typed is there',
  async (language) => {
    const note = `/${language}/small/design/premium/note`;
    const variants = ['0.1', '0.2', '0.3', '0.4'].map((value): [string, string] => [
      'v',
      `n=V${value}&p.threshold=${value}`,
    ]);
    const fields: [string, string][] = [...variants, ['p.threshold', '0.5'], ['do', 'new'], ['name', 'Five']];
    const saved = await post(note, fields);
    const id = /note=([0-9a-f]{16})/.exec(saved.to)![1]!;
    const told = await get(`/${language}/small/workspace/${id}/versions/1`, 'carla:reader');
    for (const name of ['V0.1', 'V0.4']) expect(told.html).toContain(`<h3>${name}</h3>`);
    const more = {
      note: id,
      version: '1',
      'p.threshold': '0.7',
      conclusion: 'Typed.',
      do: 'next',
      name: 'Six',
    };
    const refused = await post(note, more);
    expect([refused.status, refused.html.includes('WEB-NOTE-MOST')]).toEqual([422, true]);
    expect(refused.html).toContain('Typed.');
    expect((await found(id)).number).toBe(1);
  },
);

describe('what is not there', () => {
  test.each([
    [`${design}?variant=0123456789abcdef`, 404, 'STORE-ITEM'],
    [`${design}?variant=%27%20or%201=1`, 404, 'STORE-ITEM'],
    [`${design}/note?note=nobody`, 404, 'STORE-ITEM'],
    [`${design}/compare?w=nobody`, 404, 'STORE-ITEM'],
    ['/nl/small/workspace/nobody', 404, 'STORE-ITEM'],
    ['/nl/nobody/workspace', 404, 'API-UNKNOWN'],
  ])('%s: %i %s', async (path, status, code) => {
    const { status: got, html } = await get(path);
    expect([got, html.includes(code)]).toEqual([status, true]);
  });

  test('a version that is not there, another kind, another pack', async () => {
    const id = await made();
    for (const version of ['9', '0', 'x', '1e3', '-1'])
      expect((await get(`${design}?variant=${id}&version=${version}`)).html).toContain('STORE-VERSION');
    expect((await get(`${design}/note?note=${id}`)).html).toContain('WEB-KEPT-MEASURE');
    expect((await get(`/nl/small-pack/design/rent-premium?variant=${id}`)).html).toContain('STORE-ITEM');
    expect((await get(`/nl/small-pack/workspace/${id}`)).status).toBe(404);
    const strange = await post(`/nl/small/workspace/${id}`, { do: 'restore', number: 'x', onto: '1' });
    expect(strange.html).toContain('STORE-VERSION');
  });

  test('what the measure no longer has, and another pack, are named', async () => {
    const { store, packs } = workbench;
    const content = {
      parameters: { 'no-such-key': '1', threshold: '0.5' },
      cells: { '99.1': 'x' },
      added: {},
      removed: [77],
    };
    const item = {
      kind: 'variant',
      pack: packs[0]!.pack.id,
      measure: 'premium',
      name: 'Old',
      author: { id: 'local', name: 'local' },
      content,
      packSha256: 'f'.repeat(64),
    } as const;
    const { id } = unwrap(await unwrap(await store()).create(item));
    const { status, html } = await get(`${design}?variant=${id}`);
    expect(status).toBe(200);
    for (const words of ['WEB-KEPT-PACK', 'no-such-key', '99.1', '77', 'value="50"'])
      expect(html).toContain(words);
    for (const [language, who] of [
      ['nl', 'de lokale account'],
      ['en', 'the local account'],
      ['fr', 'le compte local'],
    ])
      expect((await get(`/${language}/small/workspace/${id}`)).html).toContain(who);
    const told = await get(`/nl/small/workspace/${id}/versions/1`, 'carla:reader');
    for (const words of ['no-such-key', '99.1', '77', 'de lokale account'])
      expect(told.html).toContain(words);
    expect((await get(`/nl/small/workspace/${id}`)).html).toContain(
      'andere versie van het pakket (ffffffffffff)',
    );
  });

  test('forms that are no forms, too large, or for pages without one', async () => {
    const json = await site.request(design, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    expect(json.status).toBe(415);
    expect((await post(design, { name: 'x'.repeat(1_100_000) })).status).toBe(413);
    expect((await post('/nl/small', {})).status).toBe(405);
  });
});
