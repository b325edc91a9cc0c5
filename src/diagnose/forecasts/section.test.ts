import { beforeAll, describe, expect, test } from 'vitest';
import { Decimal, languages, unwrap, type Cell } from '../../base/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import type { Figure, Section } from '../section.ts';
import { settings } from '../settings.ts';
import { forecastQuestions } from './outlook.ts';
import { forecastSection } from './section.ts';
import { growthRows, packForecastRows, read } from './testdata/rows.ts';
import type { ForecastRow } from './read-forecasts.ts';

let pack: Pack;
let section: Section;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  section = sectionOf(packForecastRows);
});

/** The section of other rows, or under other assumptions. */
function result(rows: readonly ForecastRow[], set: Readonly<Record<string, string>> = {}) {
  const file = pack.diagnosis['forecasts']!;
  const parameters = file.parameters.map((item) =>
    set[item.key] === undefined ? item : { ...item, value: set[item.key]! },
  );
  const changed = { diagnosis: { forecasts: { ...file, parameters } } };
  return forecastSection(read(rows), unwrap(settings(changed, 'forecasts', forecastQuestions)));
}

function sectionOf(rows: readonly ForecastRow[], set?: Readonly<Record<string, string>>): Section {
  return unwrap(result(rows, set));
}

const figure = (id: string, of: Section = section): Figure => of.figures.find((item) => item.id === id)!;
const nl = (cell: Cell): Cell => (typeof cell === 'object' && cell !== null ? cell.nl : cell);
/** The rows as records with the words of Dutch. */
const records = ({ table }: Figure) =>
  table.rows.map((row) => Object.fromEntries(table.columns.map(({ id }, at) => [id, nl(row[at]!)])));

describe('the section of the pack', () => {
  test('has its figures, each with a table, a source, a vintage and a variant, in every language', () => {
    expect(section.figures.map(({ id }) => id)).toEqual([
      'forecast-institutes',
      'forecast-revisions',
      'forecast-paths',
      'forecast-scenarios-be',
      'forecast-scenarios-be-bru',
      'forecast-scenarios-be-vlg',
      'forecast-scenarios-be-wal',
      'forecast-gap',
      'forecast-scenario-loss',
      'forecast-regions',
      'forecast-check',
    ]);
    const known = pack.sources.map(({ id }) => id);
    for (const item of section.figures) {
      expect(item.table.rows.length).toBeGreaterThan(0);
      for (const row of item.table.rows) expect(row).toHaveLength(item.table.columns.length);
      expect(item.sources.length).toBeGreaterThan(0);
      expect(item.sources.filter((id) => !known.includes(id))).toEqual([]);
      const texts = [
        item.title,
        item.subtitle,
        item.vintage,
        item.variant,
        ...item.assumptions,
        ...item.caveats,
      ];
      for (const text of texts) for (const language of languages) expect(text[language]).toMatch(/^[^{}]+$/);
    }
  });

  test('every column that a chart names is in its table', () => {
    for (const { chart, table } of section.figures) {
      const ids: readonly unknown[] = table.columns.map(({ id }) => id);
      const named = Object.entries(chart ?? {}).filter(([key]) => key !== 'kind' && key !== 'stacked');
      expect(named.filter(([, id]) => !ids.includes(id))).toEqual([]);
    }
  });

  test('puts six institutes side by side, and says which forecasts it left out and why', () => {
    const found = figure('forecast-institutes');
    const names = new Set(records(found).map(({ institute }) => institute));
    expect([...names]).toEqual([
      'Europese Commissie',
      'IMF',
      'INR en FPB',
      'BNP Paribas Fortis',
      'KBC',
      'NBB',
    ]);
    expect(found.title.nl).toContain('−11,1');
    const left = found.caveats.map((text) => text.nl).join('\n');
    expect(left).toContain('CERPE, NBB-FPB (2020); prijsbasis: lopende prijzen, niet reëel');
    expect(left).toContain('NBB en FPB, uitgave 1 (08-04-2020), vervangen door INR en FPB');
    expect(found.assumptions[0]!.nl).toContain('Prijsbasis');
  });

  test('has the levels of the advice: 88.9 and 92.7 for BNP Paribas Fortis, 90.5 and 95.7 for KBC', () => {
    const levels = (institute: string) =>
      records(figure('forecast-paths'))
        .filter((item) => item['institute'] === institute)
        .map((item) => Number(item['level']).toFixed(1));
    expect(levels('BNP Paribas Fortis')).toEqual(['100.0', '88.9', '92.7']);
    expect(levels('KBC')).toEqual(['100.0', '90.5', '95.7']);
  });

  test('draws Belgium in 2024 by its growth, not by the misprint', () => {
    const [found] = records(figure('forecast-scenarios-be')).filter(
      ({ scenario, year }) => scenario === 'NBB-FPB' && year === '2024',
    );
    expect(Number(found!['level']).toFixed(2)).toBe('111.78');
  });

  test('tells the gap that the NBB names beside the one that is computed', () => {
    expect(figure('forecast-gap').caveats.map((text) => text.nl)).toEqual([
      'NBB zelf noemt voor 2022-Q4 ongeveer −4 %; het jaargemiddelde van 2022 ligt bij dit pad op −4,7\u00A0%.',
    ]);
  });

  test('ends of the gap lie on either side of it', () => {
    for (const { gap, low, high } of records(figure('forecast-gap'))) {
      expect(Number(low)).toBeLessThan(Number(gap));
      expect(Number(high)).toBeGreaterThan(Number(gap));
    }
  });

  test('says what cannot be right in the summary too', () => {
    expect(section.summary.at(-1)!.nl).toContain('117,78');
    expect(figure('forecast-check').title.nl).toBe('1 van de 253 gedrukte cijfers kan niet kloppen');
  });
});

describe('under other assumptions', () => {
  test('without a reading of unknown price bases only stated ones remain', () => {
    const strict = figure(
      'forecast-institutes',
      sectionOf(packForecastRows, { 'unknown-price-basis': 'unknown' }),
    );
    expect(new Set(records(strict).map(({ institute }) => institute))).toEqual(new Set(['NBB']));
    expect(strict.caveats.map((text) => text.nl).join('\n')).toContain(
      'KBC (15-05-2020); prijsbasis: niet vermeld',
    );
    expect(strict.assumptions).toEqual([]);
  });

  test('without a pre-crisis scenario there is no loss against it', () => {
    const none = sectionOf(packForecastRows, { 'pre-crisis-scenario': 'none' });
    expect(figure('forecast-scenario-loss', none)).toBeUndefined();
  });

  test('a comparable forecast from before the crisis goes before assumed growth', () => {
    const before = growthRows(['1.4', '1.4', '1.4'], {
      series: 'nbb-2019-12',
      institutes: 'nbb',
      published: '2019-12',
      scenario: 'reference',
    });
    const gap = figure('forecast-gap', sectionOf([...packForecastRows, ...before]));
    const [nbb] = records(gap).filter(({ institute, year }) => institute === 'NBB' && year === '2020');
    expect(new Decimal(Number(nbb!['gap'])).times(100).toFixed(2)).toBe(
      new Decimal(91).div('101.4').minus(1).times(100).toFixed(2),
    );
    expect(gap.assumptions.map((text) => text.nl).join()).not.toContain('zonder crisis');
  });
});

describe('a store that tells too little is refused', () => {
  test.each<[string, readonly ForecastRow[], string]>([
    ['without regions', growthRows(['-9.5', '5.7']), 'FORECAST-NONE'],
    ['empty', [], 'FORECAST-NONE'],
    [
      'without a real forecast of the country',
      packForecastRows.filter(({ price_basis }) => price_basis !== 'real'),
      'FORECAST-NONE',
    ],
    [
      'with a gap in the years',
      packForecastRows.filter(({ series, period }) => series !== 'nbb-2020-06-belgium' || period !== '2021'),
      'FORECAST-YEAR-GAP',
    ],
    [
      'without the first year',
      packForecastRows.filter(({ series, period }) => series !== 'imf-belgium' || period !== '2020'),
      'FORECAST-BASE-YEAR',
    ],
  ])('%s', (_, rows, code) => {
    const found = result(rows);
    expect(found.ok ? [] : found.problems.map((item) => item.code)).toEqual([code]);
  });
});
