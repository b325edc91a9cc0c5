import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench } from '../../../api/index.ts';
import { stepsFor } from '../../../api/testdata/workbench.ts';
import { Decimal, languages, sameText, unwrap } from '../../../base/index.ts';
import { follow, premium, smallPack } from '../../../design/testdata/premium.ts';
import type { Measure, Pack } from '../../../pack/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { finishJobs, siteOf, type TestSite } from '../../testdata/site.ts';

const named = (measure: Measure, title: string, authority: string): Measure => ({
  ...measure,
  title: sameText(title),
  authority: sameText(authority),
});

/** Whoever has the premium has the follow-up too, and loses it for that; the ceiling takes the premium of unit 4 by 50 euro. */
const clashing: Pack = {
  ...smallPack,
  measures: [
    {
      ...named(premium, 'Premie <b>', 'Vlaanderen'),
      budget: { euro: new Decimal(5000), order: 'amount ascending', source: 'law', confidence: 'low' },
    },
    { ...named(follow, 'Vervolg', 'België'), excludedBy: ['premium'] },
  ],
  ceilings: [
    {
      id: 'framework',
      title: sameText('Kader'),
      euro: new Decimal(4050),
      exceptions: [],
      measures: [],
      validFrom: '2020-01-01',
      source: 'law',
    },
  ],
};

let clash: TestSite;
let free: TestSite;
async function siteOver(pack: Pack): Promise<TestSite> {
  const options = { threads: 1, steps: stepsFor(), log: () => {} };
  const workbench = unwrap(openWorkbench([{ pack, warnings: [] }], options));
  const site = siteOf(
    workbench,
    makeSite(workbench, { assets: await loadAssets(), limits: { burst: 1_000_000 } }),
  );
  await finishJobs(site);
  return site;
}
beforeAll(async () => {
  clash = await siteOver(clashing);
  free = await siteOver(smallPack);
});
afterAll(async () => {
  await clash.workbench.close();
  await free.workbench.close();
});

const csv = async (site: TestSite, figure: string): Promise<readonly (readonly string[])[]> =>
  parse((await site.get(`/nl/small/together?figure=${figure}&as=csv`)).html);

describe('a package in which measures clash', () => {
  test.each(languages)('has all its figures in %s, with a picture each', async (language) => {
    const { status, html } = await clash.get(`/${language}/small/together`);
    expect(status).toBe(200);
    expect(html).not.toMatch(/undefined|NaN|\[object|<b>/);
    for (const id of [
      'displacements',
      'pairs',
      'combinations',
      'ceiling-framework',
      'budgets',
      'package-layers',
    ]) {
      expect(html).toContain(`id="${id}"`);
      const svg = await clash.get(`/${language}/small/together?figure=${id}&as=svg`);
      expect([id, svg.status]).toEqual([id, 200]);
      expect(svg.html).toContain('role="img"');
      expect(svg.html).not.toMatch(/NaN|<b>/);
    }
  });

  test('the pair that makes a measure useless is found, with its threshold', async () => {
    const { html } = await clash.get('/nl/small/together');
    expect(html).toContain(
      '1 keer wordt een maatregel nutteloos door een andere of door een plafond: Vervolg',
    );
    expect(html).toContain('Nutteloos heet een maatregel hier vanaf 90,0');
    expect((await csv(clash, 'displacements')).map((row) => [row[0], row[1], row[3], row[6]])).toEqual([
      ['pair', 'by', 'share', 'useless'],
      ['Vervolg', 'Premie <b>', '1', 'ja'],
      ['Premie <b>', 'Kader', '0.006173', 'nee'],
    ]);
  });

  test('the matrix says how many have both and what forbids it', async () => {
    expect(await csv(clash, 'pairs')).toEqual([
      ['measure', 'other', 'units', 'share', 'amount', 'relation'],
      ['Premie <b>', 'Vervolg', '2', '1', '910000', 'samen onder: Kader'],
      ['Vervolg', 'Premie <b>', '2', '1', '910000', 'wijkt'],
    ]);
  });

  test('combinations, ceiling, budget and layers agree with each other', async () => {
    // Rule: 4,000 and 4,100 of the premium, 500 each of the follow-up, which falls away; the ceiling takes 50.
    expect(await csv(clash, 'combinations')).toEqual([
      ['combination', 'units', 'rule', 'amount', 'each'],
      ['Premie <b> + Vervolg', '2', '910000', '805000', '402500'],
    ]);
    expect((await csv(clash, 'ceiling-framework')).map((row) => row[1])).toEqual([
      'undertakings',
      '0',
      '0',
      '0',
      '0',
      '1',
      '1',
    ]);
    const { html } = await clash.get('/nl/small/together');
    expect(html).toContain('1 ondernemingen zitten aan het plafond');
    expect(html).toContain('Het budget van Premie &lt;b> is op: 1 van 2 aanvragen blijven onbetaald');
    const layers = await csv(clash, 'package-layers');
    expect(layers.map((row) => row[1])).toEqual(['amount', '910000', '810000', '805000', '805000', '400000']);
  });

  test('whose measures the pack has is said', async () => {
    expect((await clash.get('/nl/small/together')).html).toContain('maatregelen van: Vlaanderen; België');
  });
});

describe('a package in which nothing clashes', () => {
  test('that is said, and no figure stands without data', async () => {
    const { status, html } = await free.get('/nl/small/together');
    expect(status).toBe(200);
    expect(html).toContain('Geen enkele maatregel verliest iets');
    expect(html).toContain('heeft een vast budget');
    expect(html).not.toContain('id="budgets"');
    expect((await free.get('/nl/small/together?figure=displacements&as=svg')).status).toBe(404);
    expect(html).not.toMatch(/figure=displacements&amp;as=svg/);
  });
});

test.each(['?figure=pairs&as=exe', '?figure=ceiling-nothing&as=csv', '?figure=__proto__&as=csv'])(
  'a figure that is not there: %s',
  async (query) => {
    const { status, html } = await clash.get(`/en/small/together${query}`);
    expect([status, html.includes('WEB-FIGURE')]).toEqual([404, true]);
  },
);
