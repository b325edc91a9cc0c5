import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCache, openWorkbench } from '../../../api/index.ts';
import { diagnosedPack, diagnosedSteps } from '../../../api/testdata/diagnosed-pack.ts';
import { languages, unwrap, type Language } from '../../../base/index.ts';
import type { Diagnosis, Section } from '../../../diagnose/index.ts';
import type { Pack } from '../../../pack/index.ts';
import { loadAssets, makeSite } from '../../index.ts';
import { finishJobs, siteOf, type TestSite } from '../../testdata/site.ts';
import { isAtGlance } from './glance.ts';

let root: string;
let pack: Pack;
let site: TestSite;
let diagnosis: Diagnosis;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'relance-situation-'));
  pack = await diagnosedPack();
  site = await openSite();
  await finishJobs(site);
  const { state } = unwrap(site.workbench.jobs.start(pack, { diagnosis: true }));
  diagnosis = state.kind === 'done' ? state.diagnosis! : unwrap<Diagnosis>({ ok: false, problems: [] });
});
afterAll(async () => {
  await site.workbench.close();
  rmSync(root, { recursive: true, force: true });
});

/** A server over the pack with the cache of this test. */
async function openSite(steps = diagnosedSteps): Promise<TestSite> {
  const cache = (sha256: string) => openCache(sha256, { XDG_CACHE_HOME: root });
  const workbench = unwrap(
    openWorkbench([{ pack, warnings: [] }], { threads: 1, steps, cache, log: () => {} }),
  );
  return siteOf(workbench, makeSite(workbench, { assets: await loadAssets(), limits: { burst: 1_000_000 } }));
}

const address = (language: Language, section?: Section) =>
  `/${language}/diagnosed/situation${section === undefined ? '' : `/${section.id}`}`;

/** What stands between a figure's opening and the next one's, without the marks of escaping. */
function figureText(html: string, id: string): string {
  const from = html.indexOf(`<figure id="${id}"`);
  const next = html.indexOf('<figure id="', from + 1);
  return plain(html.slice(from, next < 0 ? undefined : next));
}
const plain = (html: string) =>
  html
    .replaceAll('\u00A0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const whyTexts = { nl: 'Waarom deze cijfers', en: 'Why these numbers', fr: 'Pourquoi ces chiffres' } as const;

describe.each(languages)('in %s', (language) => {
  test('the overview shows the crisis at a glance: sentences and chief figures of every part, in a small page', async () => {
    const { status, html } = await site.get(address(language));
    expect([status, Buffer.byteLength(html) < 200_000]).toEqual([200, true]);
    for (const section of diagnosis.sections) {
      expect(html).toContain(`href="/${language}/diagnosed/situation/${section.id}"`);
      for (const sentence of section.summary) expect(plain(html)).toContain(plain(sentence[language]));
      for (const { id } of section.figures)
        expect(html.includes(`<figure id="${id}"`)).toBe(isAtGlance({ id }));
    }
    expect(html.match(/<figure /g)!.length).toBeGreaterThanOrEqual(diagnosis.sections.length);
  });

  test('every figure of a part says its message, what it measures, its source, and why', async () => {
    for (const section of diagnosis.sections) {
      const { html } = await site.get(address(language, section));
      expect([section.id, Buffer.byteLength(html) < 200_000]).toEqual([section.id, true]);
      for (const figure of section.figures) {
        const shown = figureText(html, figure.id);
        const place = `${section.id} ${figure.id}`;
        for (const text of [
          figure.title,
          figure.subtitle,
          figure.vintage,
          figure.variant,
          ...figure.assumptions,
        ])
          expect(plain(shown), place).toContain(plain(text[language]));
        expect(figure.sources.length, place).toBeGreaterThan(0);
        const why = shown.slice(shown.indexOf(`<summary>${whyTexts[language]}</summary>`));
        for (const id of figure.sources) {
          const source = diagnosis.sources.find((one) => one.id === id)!;
          const link = `/diagnosed/data/sources#source-${id}" lang="${source.language}">${source.title}</a>`;
          expect(why, place).toContain(link);
        }
        expect(shown.match(/<tr>/g)!.length, place).toBe(figure.table.rows.length + 1);
        expect(shown, place).toContain(`#${figure.id}"`);
      }
    }
  });

  test('the files of every figure hold what it shows', async () => {
    for (const section of diagnosis.sections)
      for (const figure of section.figures) {
        const file = (as: string) => site.get(`${address(language, section)}?figure=${figure.id}&as=${as}`);
        const csv = await file('csv');
        expect([figure.id, csv.status]).toEqual([figure.id, 200]);
        const rows: readonly string[][] = parse(csv.html, { bom: true });
        expect(rows.map((row) => row.length)).toEqual(
          Array.from({ length: figure.table.rows.length + 1 }, () => figure.table.columns.length),
        );
        if (figure.chart === undefined) continue;
        const svg = await file('svg');
        expect([svg.status, svg.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
        expect(svg.html.startsWith('<svg')).toBe(true);
        expect(svg.html).not.toMatch(/NaN|undefined|Infinity/);
      }
  });
});

test('after a restart every page is there at once and has the same bytes', async () => {
  const again = await openSite(() => {
    throw new Error('must not be computed');
  });
  const sections = [undefined, ...diagnosis.sections];
  for (const path of [
    ...sections.map((section) => address('nl', section)),
    '/nl/diagnosed/together',
    '/nl/diagnosed/missed',
  ]) {
    const [fresh, kept] = [await site.get(path), await again.get(path)];
    expect(kept.status).toBe(200);
    expect(kept.html.includes('data-events'), path).toBe(false);
    expect(kept.html, path).toBe(fresh.html);
  }
  await again.workbench.close();
});

test.each(['nothing', '%3Cscript%3E', 'forecasts/more'])(
  'a part that is not there is not found: %s',
  async (part) => {
    const { status, html } = await site.get(`/nl/diagnosed/situation/${part}`);
    expect([status, html.includes('<script>')]).toEqual([404, false]);
  },
);

test('a figure of another part, or a form that is none, is not found', async () => {
  for (const query of ['figure=survey-jobs&as=csv', 'figure=forecast-revisions&as=exe', 'figure=&as=svg'])
    expect((await site.get(`/nl/diagnosed/situation/forecasts?${query}`)).status).toBe(404);
});
