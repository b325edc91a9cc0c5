import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, languages, unwrap, type Text } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import type { Figure, Section } from '../section.ts';
import { ioSettings } from './pack-settings.ts';
import { packIoTable } from './pack-table.ts';
import { regionalWork } from './regional-work.ts';
import { inputOutputSection } from './section.ts';
import { sectorIndex, total } from './table.ts';
import { sharedModels } from '../shared-models.ts';

let engine: Engine;
let pack: Pack;
let section: Section;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  section = unwrap(await inputOutputSection({ engine, pack, models: sharedModels(engine, pack) }));
});
afterAll(() => engine.close());

const figure = (id: string): Figure => section.figures.find((item) => item.id === id)!;
const row = (id: string, label: string) =>
  figure(id).table.rows.find(([first]) => (first as Text).en === label || first === label)!;

describe('the section of Flanders 2020', () => {
  test('says where one euro ends, with its number in the title', () => {
    expect(figure('input-output-euro-by-instrument').title.nl).toBe(
      'Van één euro investering blijft 0,47 euro als toegevoegde waarde in het binnenland, van één euro uitkering 0,57 euro',
    );
    for (const id of ['input-output-euro-by-instrument', 'input-output-euro-by-sector']) {
      const sums = Map.groupBy(figure(id).table.rows, ([label]) => (label as Text).en);
      for (const rows of sums.values())
        expect(rows.reduce((sum, [, , amount]) => sum + Number(amount), 0)).toBeCloseTo(1, 10);
    }
  });

  test('says in which sectors the value added arises', () => {
    const found = figure('input-output-suppliers');
    // Construction is the largest supplier of investment, in its own output and that for others.
    const most = found.table.rows
      .filter(([, instrument]) => (instrument as Text).en === 'Investment')
      .reduce((best, item) => (Number(item[2]) > Number(best[2]) ? item : best));
    expect((most[0] as Text).en).toBe('Construction');
    expect(found.title.en).toContain('construction');
  });

  test('has the multipliers of every sector', () => {
    const [output, added, , imports, taxes] = row('input-output-multipliers', '41-43').slice(2).map(Number);
    expect(output).toBeCloseTo(2.105, 3);
    expect(added).toBeCloseTo(0.685, 3);
    expect(imports).toBeCloseTo(0.292, 3);
    expect(added! + imports! + taxes!).toBeCloseTo(1, 12);
    expect(figure('input-output-multipliers').table.rows).toHaveLength(64);
  });

  test('goes from gross to a range of net that the gross effect bounds', () => {
    for (const [, net, low, high, gross] of figure('input-output-net').table.rows) {
      expect(Number(low)).toBeLessThan(Number(net));
      expect(Number(net)).toBeLessThan(Number(high));
      expect(Number(high)).toBeLessThan(Number(gross));
    }
  });

  test('calls the regional split upper-biased, and no region keeps more than the nation', () => {
    const region = figure('input-output-region');
    expect(region.variant.en).toContain('upper-biased');
    expect(region.caveats[0]!.nl).toContain('Naar boven vertekend');
    for (const [, middle, low, high, nation] of region.table.rows)
      expect([low, middle, high, nation].map(Number)).toEqual(
        [low, middle, high, nation].map(Number).sort((a, b) => a - b),
      );
  });

  test('tells the weight of sectors: the first of each', () => {
    expect(figure('input-output-extraction').title.en).toBe(
      'Construction weighs most: €29,781.9\u00A0m of output of other sectors hangs on it',
    );
    expect(figure('input-output-linkages').title.fr).toContain('1,35 fois');
  });

  test('stands on sources of the pack, with a table, a vintage, a variant and caveats', () => {
    const known = new Set(pack.sources.map(({ id }) => id));
    for (const item of section.figures) {
      expect(item.sources.length).toBeGreaterThan(0);
      expect([item.id, item.sources.filter((id) => !known.has(id))]).toEqual([item.id, []]);
      expect(item.vintage.nl).toContain('2015');
      expect(item.caveats.length).toBeGreaterThan(1);
      const columns = item.table.columns.map(({ id }) => id);
      for (const values of item.table.rows) expect(values).toHaveLength(columns.length);
      const drawn = Object.entries(item.chart ?? {}).filter(([key]) => key !== 'kind' && key !== 'stacked');
      for (const [, column] of drawn) expect(columns).toContain(column);
    }
    expect(new Set(section.figures.map(({ id }) => id)).size).toBe(section.figures.length);
  });

  test('leaves no text half filled', () => {
    const texts = section.figures.flatMap((item) => [
      item.title,
      item.subtitle,
      item.vintage,
      ...item.assumptions,
    ]);
    for (const text of [...texts, ...section.summary])
      for (const language of languages) expect(text[language]).not.toMatch(/[{}]|undefined|NaN/);
  });
});

test('work in the region is the national work by the share of the section', async () => {
  const settings = unwrap(ioSettings(pack));
  const table = unwrap(await packIoTable(engine, pack));
  const work = unwrap(await regionalWork(engine, pack, settings, table));
  // Census of 2011: 187,678 of 299,993 persons in construction work in Flanders.
  const at = sectorIndex(table, '41-43');
  expect(work[at]! / table.accounts.persons![at]!).toBeCloseTo(187_678 / 299_993, 10);
  expect(total(work) / total(table.accounts.persons!)).toBeGreaterThan(0.5);
  // A region of which the table of the pack knows nothing has no work.
  const nowhere = unwrap(await regionalWork(engine, { ...pack, region: '09999' }, settings, table));
  expect(total(nowhere)).toBe(0);
});

test.each([
  ['leakage', { value: new Decimal(2), low: new Decimal(0), high: new Decimal(3) }, 'IO-SHARE'],
  ['flq-delta', { value: new Decimal(0.3), low: new Decimal(0.2), high: new Decimal(1.2) }, 'IO-SHARE'],
] as const)('an assumption that cannot be is refused: %s', async (key, change, code) => {
  const part = pack.diagnosis['input-output']!;
  const parameters = part.parameters.map((item) => (item.key === key ? { ...item, ...change } : item));
  const changed = { ...pack, diagnosis: { 'input-output': { ...part, parameters } } };
  const result = await inputOutputSection({
    engine,
    pack: changed,
    models: sharedModels(engine, changed),
  });
  expect(result.ok ? '' : result.problems[0]!.code).toBe(code);
});
