import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, unwrap, type Text } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import type { Figure, Section } from '../section.ts';
import { drawBands } from './bands.ts';
import type { NetworkResult } from './network.ts';
import { drawRanges } from './network-settings.ts';
import { networkOf } from './part.ts';
import { networkSection } from './section.ts';
import { runSupport } from './support-runs.ts';

let engine: Engine;
let pack: Pack;
let result: NetworkResult;
let section: Section;
beforeAll(async () => {
  engine = await openEngine();
  pack = unwrap(await loadPack('packs/flanders-2020'));
  result = unwrap(await networkOf(engine, pack));
  const { model, shocks, months, settings } = result;
  const plan = { seed: pack.id, draws: 20, ranges: drawRanges(settings) };
  const amounts = new Float64Array(months.length * model.sectors.length);
  // 90 million in April to accommodation and food service.
  amounts[model.sectors.length + model.sectors.indexOf('55-56')] = 90;
  section = networkSection({
    result,
    bands: unwrap(await drawBands(model, shocks, months, plan)),
    units: {
      windows: [{ id: 'april', from: '2020-04-06', to: '2020-04-30' }],
      comparison: [
        { sector: '55-56', window: 'april', referenceCents: 300, survey: 0.9, network: 0.8 },
        { sector: '47', window: 'april', referenceCents: 100, survey: 0.5, network: 0.4 },
      ],
    },
    support: unwrap(runSupport(result, { months, amounts })),
  });
});
afterAll(() => engine.close());

function figure(id: string): Figure {
  return section.figures.find((item) => item.id === id)!;
}

describe('the section', () => {
  test('tells what the model found, with its numbers, beside what was observed', () => {
    expect(section.figures.map(({ id }) => id)).toEqual([
      'network-path',
      'network-errors',
      'network-months',
      'network-sectors',
      'network-band',
      'network-units',
      'network-unit-sectors',
      'network-support',
    ]);
    expect(figure('network-path').title.nl).toBe(
      'In april 2020 ligt de productie op 67,2 (voor de crisis = 100), tussen 51,5 en 70,2 naargelang de productiefunctie; waargenomen werd 65,7',
    );
    expect(figure('network-errors').title.nl).toContain('"sterk kritiek"');
    expect(figure('network-errors').title.nl).toContain('3,4 punten');
    expect(figure('network-units').title.nl).toMatch(/80,0\s% van hun omzet volgens de enquête en 70,0\s%/);
    expect(figure('network-support').title.en).toMatch(/€90\.0\sm/);
  });

  test('says that the shocks are in sample wherever it stands beside an observation', () => {
    for (const { id, caveats } of section.figures)
      expect([id, caveats.some(({ en }) => en.includes('in sample'))]).toEqual([id, true]);
    expect(section.summary.at(-1)!.nl).toContain('geen voorspelling');
  });

  test('has complete texts in every language, and tables that fit their charts', () => {
    const complete = (text: Text) =>
      languages.every((language) => !/\{|undefined|NaN|^$/.test(text[language]));
    for (const item of section.figures) {
      const texts = [
        item.title,
        item.subtitle,
        item.vintage,
        item.variant,
        ...item.assumptions,
        ...item.caveats,
      ];
      expect([item.id, texts.filter((text) => !complete(text))]).toEqual([item.id, []]);
      const ids = item.table.columns.map(({ id }) => id);
      for (const [role, id] of Object.entries(item.chart ?? {}))
        if (role !== 'kind') expect([item.id, role, ids.includes(String(id))]).toEqual([item.id, role, true]);
      for (const row of item.table.rows) {
        expect(row).toHaveLength(ids.length);
        for (const cell of row) expect(typeof cell === 'number' ? Number.isFinite(cell) : true).toBe(true);
      }
    }
  });

  test('rests on sources that the pack has', () => {
    const known = new Set(pack.sources.map(({ id }) => id));
    for (const { id, sources } of section.figures)
      expect([id, sources.filter((source) => !known.has(source))]).toEqual([id, []]);
  });

  test('leaves out the units and the support where there are none', async () => {
    const { model, shocks, months, settings } = result;
    const plan = { seed: 'one', draws: 1, ranges: drawRanges(settings) };
    const bands = unwrap(await drawBands(model, shocks, months, plan));
    expect(networkSection({ result, bands }).figures).toHaveLength(5);
    // Nothing observed: no errors and no months to compare.
    const blind = networkSection({ result: { ...result, observed: [] }, bands });
    expect(blind.figures.map(({ id }) => id)).toEqual(['network-path', 'network-sectors', 'network-band']);
  });
});
