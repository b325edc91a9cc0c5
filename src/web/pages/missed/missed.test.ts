import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../api/index.ts';
import { stepsFor } from '../../../api/testdata/workbench.ts';
import { languages, unwrap } from '../../../base/index.ts';
import { smallPack } from '../../../design/testdata/premium.ts';
import type { TestUnit } from '../../../design/testdata/tables.ts';
import { loadPack } from '../../../pack/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { readBoundaries } from '../../map/boundaries.ts';
import { finishJobs, siteOf, type TestSite } from '../../testdata/site.ts';

const reference = 10_000_000;
/** Gets the premium; is kept out by the loss alone; by its legal form alone. All are hit and healthy. */
const entitled: TestUnit = { closed: true, loss: 6_000_000, need: 6_000_000, reference };
const tooLittleLoss: TestUnit = { closed: true, loss: 100_000, need: 100_000, reference };
const wrongForm: TestUnit = { ...entitled, legalKind: 'nonprofit', sizeClass: '1-4' };

const counts: Readonly<Record<string, readonly [province: string, entitled: number, byLoss: number]>> = {
  '11001': ['10000', 6, 1],
  '11002': ['10000', 2, 12],
  '11004': ['10000', 9, 7],
  '11005': ['10000', 30, 9],
  '73006': ['70000', 7, 6],
  '73028': ['70000', 8, 6],
};
const units = Object.entries(counts).flatMap(([refnis, [province, first, second]]) => [
  ...Array.from({ length: first }, () => ({ ...entitled, refnis, province })),
  ...Array.from({ length: second }, () => ({ ...tooLittleLoss, refnis, province })),
  { ...wrongForm, refnis, province },
]);

let site: TestSite;
let mapped: TestSite;
beforeAll(async () => {
  const { tables, sources } = unwrap(await loadPack('packs/flanders-2020'));
  const places = tables.filter(({ name }) => name.startsWith('municipality'));
  const pack = { ...smallPack, tables: places, sources: [...smallPack.sources, ...sources] };
  const options = { threads: 2, steps: stepsFor(units), log: () => {} };
  const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], options));
  const assets = await loadAssets();
  const limits = { burst: 1_000_000 };
  const square = [
    [
      [4.3, 51.2],
      [4.5, 51.2],
      [4.5, 51.3],
      [4.3, 51.2],
    ],
  ];
  const areas = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', properties: { nis: '11002' }, geometry: { type: 'Polygon', coordinates: square } },
    ],
  };
  const boundaries = unwrap(readBoundaries(JSON.stringify(areas), 'areas.json'));
  site = siteOf(workbench, makeSite(workbench, { assets, limits }));
  mapped = siteOf(workbench, makeSite(workbench, { assets, limits, boundaries }));
  await finishJobs(site);
});
afterAll(() => site.workbench.close());

const page = (query = '', language = 'nl') => site.get(`/${language}/small/missed${query}`);
/** The id of the criterion about the loss, from the page itself. */
const lossCriterion = async () =>
  /criterion=(premium%3A[\d-]+)[^>]*>Nl Loss/.exec((await page('?measure=premium')).html)![1]!;

interface Row {
  readonly group: string;
  readonly missed: string;
  readonly base: string;
}
async function rows(query: string): Promise<readonly Row[]> {
  const { status, html } = await page(`${query}&figure=missed-municipality&as=csv`);
  expect(status).toBe(200);
  return parse(html, { columns: true });
}

describe('what the page shows', () => {
  test.each(languages)('all measures, one measure and one criterion in %s', async (language) => {
    const criterion = await lossCriterion();
    for (const query of ['', '?measure=premium', `?measure=premium&criterion=${criterion}`]) {
      const { status, html } = await page(query, language);
      expect(status).toBe(200);
      expect(html).toContain('id="missed-sector"');
      expect(html).toContain('id="missed-municipality"');
      expect(html).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test('a criterion says how many it keeps out alone, and the figures by group add up to that', async () => {
    const query = `?measure=premium&criterion=${await lossCriterion()}`;
    const { html } = await page(query);
    expect(html).toContain('41 ondernemingen zouden recht hebben op steun uit de maatregel “premium”');
    const csv = (await page(`${query}&figure=missed-legal-kind&as=csv`)).html;
    const forms: readonly Row[] = parse(csv, { columns: true });
    expect(forms.map(({ group, missed }) => [group, missed])).toEqual([
      ['Totaal', '41'],
      ['Vennootschap', '41'],
      ['Vereniging of stichting', '0'],
    ]);
  });

  test('one group alone, when that is asked', async () => {
    const { html } = await page('?measure=premium&group=size-class');
    expect(html).toContain('id="missed-size-class"');
    expect(html).not.toContain('id="missed-sector"');
    expect(html).not.toContain('id="missed-municipality"');
    expect((await page('?group=sector&figure=missed-municipality&as=csv')).status).toBe(404);
  });

  test('sizes stand in their order and with their words', async () => {
    const csv = (await page('?figure=missed-size-class&as=csv')).html;
    const sizes: readonly Row[] = parse(csv, { columns: true });
    expect(sizes.map(({ group }) => group)).toEqual(['Totaal', 'Geen werknemers', '1-4 werknemers']);
  });

  test('the choices stand in the form, with what was chosen', async () => {
    const { html } = await page(
      `?measure=premium&criterion=${await lossCriterion()}&group=sector&place=gent`,
    );
    expect(html).toMatch(/<option selected[^>]* value="premium"|<option value="premium" selected/);
    expect(html).toContain('value="gent"');
    expect(html).toMatch(/<label for="field-criterion">Criterium/);
  });
});

describe('the map', () => {
  test('circles from the points of the pack; areas where a file gives them', async () => {
    const svg = (await page('?figure=missed-municipality&as=svg')).html;
    expect(svg.match(/<circle/g)!.length).toBeGreaterThanOrEqual(6);
    const area = /<path[^>]* d="M[^>]*><title>Antwerpen: niet getoond/;
    expect(svg).not.toMatch(area);
    const areas = (await mapped.get('/nl/small/missed?figure=missed-municipality&as=svg')).html;
    expect(areas).toMatch(area);
    expect((await mapped.get('/nl/small/missed')).html).toContain('1 van 6 gemeenten staan erin');
  });

  test('a pack that does not say where its municipalities lie has the table', async () => {
    const pack = { ...smallPack, tables: [] };
    const workbench = unwrap(
      openWorkbench([{ pack, warnings: [] }], { threads: 1, steps: stepsFor(), log: () => {} }),
    );
    const bare = siteOf(workbench, makeSite(workbench, { assets: await loadAssets() }));
    await finishJobs(bare);
    const { html } = await bare.get('/nl/small/missed');
    expect(html).toContain('er is geen kaart, wel de tabel');
    expect(html).toContain('id="missed-municipality"');
    const hidden = (await bare.get('/nl/small/missed?measure=premium')).html;
    expect(hidden).toContain('Geen enkele gemeente telt er genoeg om te tonen');
    expect((await bare.get('/nl/small/missed?figure=missed-municipality&as=svg')).status).toBe(404);
    await workbench.close();
  });

  test('a municipality is found by a part of its name, in either language, without accents', async () => {
    for (const name of ['ANTWERP', 'anvers', 'Antwerpen'])
      expect((await page(`?measure=premium&place=${name}`)).html).toContain('<li>Antwerpen: niet getoond');
    expect((await page('?place=Boechout', 'fr')).html).toContain('<li>Boechout\u00A0: ');
    expect((await page('?place=nergenshuizen')).html).toContain('Geen gemeente heet zoals “nergenshuizen”');
    expect((await page('?place=%20')).html).not.toContain('Geen gemeente heet');
  });
});

describe('small cells', () => {
  const nameOf: Readonly<Record<string, string>> = {
    '11001': 'Aartselaar',
    '11002': 'Antwerpen',
    '11004': 'Boechout',
    '11005': 'Boom',
    '73006': 'Bilzen',
    '73028': 'Herstappe',
  };

  /** Which municipalities are hidden, and that what the total leaves for them tells none. */
  async function hidden(query: string, truth: (refnis: string) => number, shown: (refnis: string) => number) {
    const [total, ...list] = await rows(query);
    const found = list.filter(({ missed }) => missed === 'niet getoond').map(({ group }) => group);
    const keys = Object.keys(counts).filter((refnis) => found.includes(nameOf[refnis]!));
    expect(keys).toHaveLength(found.length);
    for (const refnis of Object.keys(counts)) if (truth(refnis) < 5) expect(keys).toContain(refnis);
    const told = list.filter(({ missed }) => missed !== 'niet getoond');
    const rest = Number(total!.missed) - told.reduce((sum, { missed }) => sum + Number(missed), 0);
    expect(rest).toBe(keys.reduce((sum, refnis) => sum + shown(refnis), 0));
    // Of each province: none hidden, or at least two that are no small cell together.
    for (const province of ['10000', '70000']) {
      const inside = keys.filter((refnis) => counts[refnis]![0] === province);
      const sum = inside.reduce((all, refnis) => all + truth(refnis), 0);
      expect(inside.length === 0 || (inside.length > 1 && sum >= 5)).toBe(true);
    }
    return keys;
  }

  test('who gets nothing: hidden where few are entitled, and one more that the province would tell', async () => {
    const keys = await hidden(
      '?measure=premium',
      (refnis) => counts[refnis]![1],
      // All units are hit and healthy: those that are not entitled.
      (refnis) => counts[refnis]![2] + 1,
    );
    expect(keys).toEqual(['11001', '11002']);
  });

  test('one criterion: hidden where it keeps out few', async () => {
    const byLoss = (refnis: string) => counts[refnis]![2];
    const keys = await hidden(`?measure=premium&criterion=${await lossCriterion()}`, byLoss, byLoss);
    expect(keys).toEqual(['11001', '11004']);
  });

  test('neither the map nor a search tells a hidden figure', async () => {
    const query = `?measure=premium&criterion=${await lossCriterion()}&place=aartselaar`;
    expect((await page(query)).html).toContain('<li>Aartselaar: niet getoond');
    const svg = (await page(`${query}&figure=missed-municipality&as=svg`)).html;
    expect(svg).toContain('<title>Aartselaar: niet getoond</title>');
    expect(svg).toContain('<title>Boechout: niet getoond</title>');
    expect(svg.match(/Aartselaar: \d/)).toBeNull();
  });

  test('a figure per province, which would tell them, is not on the page', async () => {
    for (const query of ['', '?measure=premium'])
      expect((await page(query)).html).not.toContain('missed-province');
  });
});

describe('the way to units of the register', () => {
  const form = (html: string, group: string) =>
    new RegExp(`<select id="examples-${group}"[^>]*>(.*?)</select>`, 's').exec(html)?.[1] ?? '';

  test('of a criterion: as many as it keeps out, and a hidden municipality cannot be chosen', async () => {
    const { html } = await page(`?measure=premium&criterion=${await lossCriterion()}`);
    const link = /href="([^"]+)"[^>]*>Bekijk zulke ondernemingen uit het register/.exec(html)![1]!;
    const list = await site.get(link.replaceAll('&amp;', '&'));
    expect(list.html).toContain('1 tot 20 van 41 ondernemingen');
    const offered = [...form(html, 'municipality').matchAll(/value="(\d+)"/g)].map(([, code]) => code);
    expect(new Set(offered)).toEqual(new Set(['11002', '11005', '73006', '73028']));
    for (const code of offered) {
      const found = await site.get(`${link.replaceAll('&amp;', '&')}&municipality=${code}`);
      expect(found.html).toContain(`van ${counts[code!]![2]} ondernemingen`);
    }
    for (const code of ['11001', '11004'])
      expect((await site.get(`${link.replaceAll('&amp;', '&')}&municipality=${code}`)).html).toContain(
        'Niet getoond: deze gemeente telt minder dan vijf',
      );
  });

  test('of a measure: who is hit, healthy and not entitled; of all measures together there is no list', async () => {
    const { html } = await page('?measure=premium');
    expect(form(html, 'sector')).toContain('value="G"');
    const list = await site.get('/nl/small/unit/premium/register?outcome=missed&sector=G');
    const missed = Object.values(counts).reduce((sum, [, , byLoss]) => sum + byLoss + 1, 0);
    expect(list.html).toContain(`1 tot 20 van ${missed} ondernemingen`);
    expect((await page()).html).not.toContain('uit het register');
  });
});

describe('bad addresses', () => {
  test.each([
    ['?measure=nobody', 'API-UNKNOWN', 'premium, follow'],
    ['?measure=premium&criterion=premium:99-9', 'API-UNKNOWN', 'premium:'],
    ['?measure=premium&criterion=x', 'API-UNKNOWN', 'premium:'],
    ['?group=province', 'API-UNKNOWN', 'sector, size-class'],
    ['?group=__proto__', 'API-UNKNOWN', 'sector, size-class'],
    ['?figure=nothing&as=csv', 'WEB-FIGURE', 'nothing'],
  ])('%s: %s', async (query, code, told) => {
    for (const language of languages) {
      const { status, html } = await page(query, language);
      expect(status).toBe(404);
      expect(html).toContain(code);
      expect(html).toContain(told);
    }
  });

  test('a criterion of another measure is left out, and that is said', async () => {
    const { status, html } = await page(`?measure=follow&criterion=${await lossCriterion()}`);
    expect(status).toBe(200);
    expect(html).toContain('hoort bij een andere maatregel');
    expect((await page('?criterion=premium:1-1')).html).toContain('hoort bij een andere maatregel');
  });

  test('what is typed stays text', async () => {
    const typed = `"><script>alert('1')</script>%_;--`;
    for (const name of ['place', 'measure', 'criterion', 'group']) {
      const { html } = await page(`?${name}=${encodeURIComponent(typed)}`);
      expect(html).not.toContain('<script>alert');
    }
  });
});
