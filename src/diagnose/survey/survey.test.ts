import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap, type Language, type Result } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { settings } from '../settings.ts';
import { branchMeans } from './branch-means.ts';
import { readSurvey } from './read-survey.ts';
import { surveyPart } from './part.ts';
import { naturalVariants, reproduce } from './reproduce.ts';
import { measures, surveyResults, type SurveyResults } from './results.ts';
import { surveySection } from './section.ts';
import { tableRoles, type SurveyData } from './survey-data.ts';
import { parameterUnits, type SurveySettings } from './survey-settings.ts';
import { distances } from './variants.ts';
import { sharedModels } from '../shared-models.ts';

let engine: Engine;
let pack: Pack;
let data: SurveyData;
let stated: SurveySettings;
let results: SurveyResults;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  stated = unwrap(settings(pack, 'survey', { tables: tableRoles, parameters: parameterUnits }));
  data = unwrap(await readSurvey(engine, pack, stated.table));
  results = unwrap(surveyResults(data, stated));
});
afterAll(() => engine.close());

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map(({ code }) => code));

describe('the published series of the ERMG survey', () => {
  /** What was reached, rounded up to a tenth of a percentage point. */
  const reached = parse(readFileSync('src/diagnose/survey/testdata/reproduction.csv'), {
    columns: true,
  }) as readonly { readonly measure: string; readonly wave: string; readonly tolerance: string }[];

  test.each([
    ['turnover', 21, 1.2, 4.4],
    ['bankruptcy', 19, 0.15, 0.4],
    ['staff', 10, 0.3, 0.7],
  ] as const)(
    '%s: all %i waves, on average within %d and each within its tolerance',
    (measure, waves, mean, most) => {
      const all = results.reproduced[measure];
      const own = reached.filter((row) => row.measure === measure);
      expect(all.map(({ wave }) => wave)).toEqual(own.map(({ wave }) => wave));
      expect(all).toHaveLength(waves);
      for (const [at, { wave, published, recomputed }] of all.entries())
        expect([wave, 100 * Math.abs(recomputed.value - published)]).toEqual([
          wave,
          expect.toSatisfy((off: number) => off <= Number(own[at]!.tolerance)),
        ]);
      expect(100 * distances(all).mean).toBeLessThan(mean);
      expect(Math.max(...own.map(({ tolerance }) => Number(tolerance)))).toBeLessThanOrEqual(most);
    },
  );

  test('pooled and weighted by all value added, the bankruptcy risk of the first ten waves is within 0.75 points', () => {
    const waves = unwrap(reproduce(data, 'bankruptcy', { within: 'respondents', over: 'value-added' }));
    expect(distances(waves.slice(0, 10)).most).toBeLessThan(0.0075);
  });

  test('the wave of 26 May 2020: turnover -25.8 %, bankruptcy 7.8 %, staff -7.3 %', () => {
    const published = measures.map(
      (measure) => results.reproduced[measure].find(({ wave }) => wave === '2020-05-26')!.published,
    );
    expect(published.map((value) => (100 * value).toFixed(1))).toEqual(['-25.8', '7.8', '-7.3']);
  });

  test.each([
    ['R', '24'],
    ['I', '20'],
    ['H', '19'],
  ])('bankruptcy in branch %s on 26 May 2020: %s %%, as the advice says', (code, percent) => {
    const { risk } = results.risks.find(({ aggregate }) => aggregate.code === code)!;
    expect((100 * risk.value).toFixed(0)).toBe(percent);
  });

  test('the way of weighing that follows from the numbers is also the nearest of nine', () => {
    for (const measure of measures) {
      const own = results.variants.filter((row) => row.measure === measure);
      expect(own).toHaveLength(9);
      const least = own.reduce((a, b) => (b.mean < a.mean ? b : a));
      expect([measure, least.variant]).toEqual([measure, naturalVariants[measure]]);
    }
  });

  test('single firms lost more than turnover: small firms were hit harder; the sampling error is below a point', () => {
    for (const { firms, published } of results.turnover) {
      expect(firms.value).toBeLessThan(published);
      expect(firms.standardError).toBeGreaterThan(0.004);
      expect(firms.standardError).toBeLessThan(0.01);
    }
  });
});

describe('jobs at risk of the advice', () => {
  test('slightly over 180,000 employees, almost 7 %: reached with employees, not with all persons employed', () => {
    const byBase = new Map(results.bases.map((row) => [row.base, row]));
    expect(Math.abs(results.jobs.jobs - 180_000)).toBeLessThan(2000);
    expect(results.jobs.share).toBeCloseTo(0.07, 2);
    expect(byBase.get('persons')!.jobs).toBeGreaterThan(220_000);
    expect(byBase.get('employees-least')!.jobs).toBeLessThan(175_000);
    // 180,000 / 7 %: the count behind the publication is that of the employees within 1 %.
    expect(results.jobs.employed / byBase.get('published')!.employed).toBeCloseTo(1, 2);
  });

  test.each([
    ['G', 48_000, 0.08],
    ['I', 30_000, 0.05],
    ['R', 7000, 0.21],
  ])('branch %s: %i published, within %d', (code, published, tolerance) => {
    const branch = results.branches.find(({ aggregate }) => aggregate.code === code)!;
    expect(branch.published).toBe(published);
    expect(Math.abs(branch.jobs / published - 1)).toBeLessThan(tolerance);
  });

  test('82,500 self-employed; one employee in four in accommodation and food; its example', () => {
    expect(Math.round(results.selfEmployedAtRisk)).toBe(82_500);
    expect(unwrap(branchMeans(data, 'staff', '2020-05-26')).get('I')!.value).toBeCloseTo(-0.244, 3);
  });

  test('figure 1: 21, 13, 31 and 35 %, together 100; 66 % postpone', () => {
    expect(data.investment.map(({ share }) => share)).toEqual([0.21, 0.13, 0.31, 0.35]);
    const postponed = data.investment.filter((answer) => answer.postponed);
    expect(postponed.reduce((total, { share }) => total + share, 0)).toBeCloseTo(0.66, 12);
  });
});

describe('bad tables', () => {
  test('a branch without any answer in a wave is refused, and named', () => {
    const turnover = new Map([...data.turnover].map(([wave, row]) => [wave, new Map(row)]));
    turnover.get('2020-05-26')!.delete('Accommodation and food service activities');
    const result = reproduce({ ...data, turnover }, 'turnover', naturalVariants.turnover);
    expect(result.ok ? [] : result.problems.map(({ code, place }) => [code, place.path])).toEqual([
      ['SURVEY-BRANCH-MISSING', 'I'],
    ]);
    const staff = new Map([['2020-05-26', new Map([['Construction', -0.04]])]]);
    expect(codes(branchMeans({ ...data, staff }, 'staff', '2020-05-26'))).toHaveLength(10);
  });

  test('a wave without a figure for the country, or a wave that is not there, is refused', () => {
    const bankruptcy = new Map([['2020-05-26', new Map([['Construction', 0.02]])]]);
    expect(codes(reproduce({ ...data, bankruptcy }, 'bankruptcy', naturalVariants.bankruptcy))).toEqual([
      'SURVEY-WAVE-MISSING',
    ]);
    expect(codes(surveyResults(data, { ...stated, word: () => '2020-05-27' }))).toEqual([
      'SURVEY-WAVE-MISSING',
    ]);
  });

  test('an answer that is left out is seen: shares no longer add up', () => {
    const shares = new Map(data.distribution.get('2020-05-26'));
    const cell = new Map(shares.get('Construction'));
    cell.delete('none');
    const distribution = new Map(data.distribution).set('2020-05-26', shares.set('Construction', cell));
    const result = surveyResults({ ...data, distribution }, stated);
    expect(codes(result)).toEqual(['SURVEY-SHARES']);
    expect(result.ok ? '' : result.problems[0]!.place.path).toBe('2020-05-26, Construction');
  });

  test('a sector with 2 respondents is shown without any figure', () => {
    const row = new Map(data.respondents.get('2020-05-26')).set('Aviation', 2);
    const respondents = new Map(data.respondents).set('2020-05-26', row);
    const figures = surveySection(unwrap(surveyResults({ ...data, respondents }, stated))).figures;
    const table = figures.find(({ id }) => id === 'survey-turnover-sectors')!.table;
    const aviation = table.rows.find(([title]) => (title as { en: string }).en === 'Aviation')!;
    expect(aviation.slice(1, -1)).toEqual([null, null, null, null, null]);
    expect(aviation.at(-1)).toMatchObject({ en: 'not shown' });
  });

  test('a table that another part of the pack needs is no table of the survey', async () => {
    const wrong = await readSurvey(engine, pack, (role) =>
      role === 'staff' ? 'closure' : stated.table(role),
    );
    expect(codes(wrong)).toEqual(['DIAGNOSE-COLUMN-MISSING']);
    const absent = { ...pack, diagnosis: {} };
    expect(
      codes(await surveyPart.run({ engine, pack: absent, models: sharedModels(engine, absent) })),
    ).toEqual(['DIAGNOSE-PART-MISSING']);
  });
});

describe('the section', () => {
  test('tells every figure with its sources, and says what the numbers say', async () => {
    const section = unwrap(await surveyPart.run({ engine, pack, models: sharedModels(engine, pack) }));
    const known = new Set(pack.sources.map(({ id }) => id));
    expect(section.figures.map(({ id }) => id)).toEqual([
      'survey-turnover',
      'survey-turnover-sectors',
      'survey-bankruptcy',
      'survey-bankruptcy-branches',
      'survey-investment',
      'survey-staff',
      'survey-jobs',
      'survey-jobs-bases',
      'survey-comparison',
      'survey-variants',
    ]);
    for (const figure of section.figures) {
      expect(figure.sources.filter((id) => !known.has(id))).toEqual([]);
      expect(figure.table.rows.every((row) => row.length === figure.table.columns.length)).toBe(true);
      expect(figure.caveats.length).toBeGreaterThan(0);
    }
    const told = section.summary.map((text) => text.nl).join(' ');
    for (const words of ['25,8', '7,8', '66,0', '181.000', '82.500']) expect(told).toContain(words);
  });

  test('leaves no place unfilled in any language', () => {
    const section = surveySection(results);
    for (const language of ['nl', 'en', 'fr'] satisfies Language[])
      for (const { title, subtitle, caveats } of section.figures)
        for (const text of [title, subtitle, ...caveats, ...section.summary])
          expect(text[language]).not.toMatch(/\{\w+\}|NaN|undefined/);
  });

  test('flags the sectors with few answers', () => {
    const few = results.sectors.filter(({ flag }) => flag === 'few').map(({ sector }) => sector.name);
    expect(few).toEqual(
      expect.arrayContaining(['Aviation', 'Real estate activities', 'Agriculture and fishing']),
    );
  });
});
