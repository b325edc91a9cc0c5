import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { workspaceOf, type Workbench, type Workspace } from '../../../api/index.ts';
import { languages, success, unwrap } from '../../../base/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { flawsOf, tooWide } from '../../testdata/browser.ts';
import { inBrowser } from '../../testdata/in-browser.ts';
import { siteOf, testSite, type TestSite } from '../../testdata/site.ts';

/** Somebody by a name, with the opaque identifier that an issuer may give them. */
const person = (name: string) => ({ id: `sub-${name}`, name });
const design = '/nl/small/design/premium';
let workbench: Workbench;
const kept = (): Workspace => workspaceOf(workbench, workbench.packs[0]!);

/** A site for several people: the browser says who each is; Anna where it says nobody. */
async function sharedSite(): Promise<TestSite> {
  ({ workbench } = await testSite());
  // Opened before anybody waits for a page.
  unwrap(await workbench.store());
  const site = makeSite(workbench, {
    assets: await loadAssets(),
    limits: { burst: 1_000_000 },
    authenticate: async ({ headers }) => {
      const name = headers.get('x-who') ?? 'anna';
      return success({ ...person(name), roles: ['releaser'] });
    },
  });
  return siteOf(workbench, site);
}

inBrowser('workspaces', sharedSite, ({ open, go }) => {
  const slide = async (page: Page, value: string) => {
    await page.locator('#p-threshold').fill(value);
    await page.locator('#p-threshold').press('Enter');
    await page
      .locator(`#work input[name="p.threshold"][value="0.${value[0]}"]`)
      .waitFor({ state: 'attached' });
    await page.waitForURL(/p\.threshold=/);
  };
  const name = (page: Page) => page.getByLabel('Naam', { exact: true });

  test.each([
    [1280, true],
    [390, false],
  ])(
    'two people change one variant: nothing of either is lost, %i px, JavaScript %s',
    async (width, javaScript) => {
      const anna = await open(design, { width, javaScript });
      await slide(anna, '50');
      await name(anna).fill('Samen');
      await anna.getByRole('button', { name: 'Bewaar als nieuwe variant' }).click();
      await anna.waitForURL(/variant=[0-9a-f]{16}/);
      const address = new URL(anna.url());
      const bart = await open('/nl', { width, javaScript });
      await bart.setExtraHTTPHeaders({ 'X-Who': 'bart' });
      await go(bart, `${address.pathname}${address.search}`);
      await slide(anna, '40');
      await slide(bart, '70');
      await anna.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
      await anna.getByText('“Samen”, versie 2, bewaard door anna').waitFor();
      // By keyboard, from the field of the name.
      await name(bart).press('Enter');
      await bart.getByRole('heading', { name: '“Samen” is intussen gewijzigd' }).waitFor();
      const row = await bart.getByRole('row', { name: /threshold/i }).innerText();
      expect(row.replaceAll('\u00A0', ' ')).toMatch(/50 %\s+70 %\s+40 %/);
      // Where no scripts run, axe does not either.
      expect(await (javaScript ? flawsOf(bart) : tooWide(bart))).toEqual([]);
      await bart.getByRole('button', { name: 'Zet de mijne bovenop, als versie 3' }).focus();
      await bart.keyboard.press('Enter');
      await bart.getByText('“Samen”, versie 3, bewaard door bart').waitFor();
      const id = address.searchParams.get('variant')!;
      const { items } = unwrap(await kept().history(id, { limit: 10, offset: 0 }));
      expect(items.map(({ author, content }) => [author.name, content])).toMatchObject([
        ['bart', { parameters: { threshold: '0.7' } }],
        ['anna', { parameters: { threshold: '0.4' } }],
        ['anna', { parameters: { threshold: '0.5' } }],
      ]);
    },
  );

  test('from the list: removed, undone, and not released by who made it', async () => {
    const page = await open(`${design}?p.threshold=0.5`, { width: 390, javaScript: false });
    await name(page).fill('Heen en weer');
    await name(page).press('Enter');
    await page.waitForURL(/variant=/);
    await page.locator('#work').getByRole('link', { name: 'Geschiedenis' }).click();
    await page.getByRole('button', { name: 'Verwijder' }).click();
    await page.getByText('“Heen en weer” is verwijderd.').waitFor();
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await page.getByText('Teruggezet.').waitFor();
    await page.getByRole('button', { name: 'Geef deze versie vrij: 3' }).click();
    await page.getByText('door uzelf gemaakt').waitFor();
  });

  test.each(languages)('axe finds nothing in %s, and no page is too wide', async (language) => {
    const change = {
      parameters: { threshold: '0.5' },
      cells: { '2.4': '>= 2' },
      added: { a1: 0 },
      removed: [1],
    };
    const variant = {
      kind: 'variant',
      measure: 'premium',
      name: `Halve drempel ${language}`,
      content: change,
    } as const;
    const { id } = unwrap(await kept().create(variant, person('anna')));
    unwrap(await kept().save({ id, base: 1, content: { ...change, removed: [] } }, person('bart')));
    unwrap(await kept().release(id, 1, person('carla')));
    const content = {
      question: 'Waarom?',
      conclusion: 'Daarom.\n\nEcht.',
      variants: [{ name: 'Half', change }],
    };
    const note = unwrap(
      await kept().create({ kind: 'note', measure: 'premium', name: 'Nota', content }, person('anna')),
    );
    const page = await open(`/${language}`, { width: 390 });
    for (const path of [
      '/workspace',
      '/workspace?removed=1',
      `/workspace/${id}`,
      `/workspace/${note.id}`,
      `/workspace/${id}/versions/1`,
      `/workspace/${note.id}/versions/1`,
      `/design/premium?variant=${id}`,
      `/design/premium?variant=${id}&version=1&p.threshold=0.4`,
      `/design/premium/compare?w=${id}&w=${id}`,
      `/design/premium/note?note=${note.id}`,
      '/design/premium?variant=0123456789abcdef',
    ]) {
      await go(page, `/${language}/small${path}`);
      expect(await flawsOf(page), path).toEqual([]);
    }
  });
});
