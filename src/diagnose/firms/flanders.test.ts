import { afterAll, beforeAll, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { buildPopulation } from '../../population/index.ts';
import { applyScenario } from '../scenario/index.ts';
import { band, deficitShare } from './figures/view.ts';
import { firmsReport, type FirmsReport } from './report.ts';
import { firmsSection } from './section.ts';

let engine: Engine;
let pack: Pack;
let report: FirmsReport;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
  pack = unwrap(await loadPack('packs/flanders-2020'));
  // Hotels, restaurants and cafes of Flanders alone: the hardest hit, and enough for the whole way.
  unwrap(await buildPopulation(engine, pack, { industries: ['55-56'] }));
  unwrap(await applyScenario(engine, pack));
  report = unwrap(await firmsReport(engine, pack));
});
afterAll(() => engine.close());

test('Flemish hospitality: 35,927 units, of which a closure drains cash month after month', () => {
  expect(report.units).toBe(35_927);
  const shares = report.windows.map(({ id }) => deficitShare(report.variants.central, 'wages', id));
  expect(shares.slice(1).every((share, at) => share > shares[at]!)).toBe(true);
  // Half of the sector could pay for less than six months, and it lost most of its turnover for three.
  expect(deficitShare(report.variants.central, 'wages', report.assessment.id)).toBeGreaterThan(0.4);
});

test('temporary unemployment lowers the share, and the central variant lies within its band', () => {
  for (const { id } of report.windows) {
    const none = band(report, (counts) => deficitShare(counts, 'none', id));
    const wages = band(report, (counts) => deficitShare(counts, 'wages', id));
    for (const variant of ['low', 'central', 'high'] as const)
      expect(wages[variant]).toBeLessThanOrEqual(none[variant]);
    expect(wages.low).toBeLessThanOrEqual(wages.central);
    expect(wages.central).toBeLessThanOrEqual(wages.high);
  }
});

test('an ordinary year has the 968 bankruptcies of Flemish hospitality in 2019', () => {
  // 19.67 % of 4,920.
  expect(Math.round(report.ordinary.bankruptcies)).toBe(968);
});

test('every figure names sources of the pack only', () => {
  const known = new Set(pack.sources.map(({ id }) => id));
  const used = firmsSection(report).figures.flatMap(({ sources }) => sources);
  expect(used.filter((id) => !known.has(id))).toEqual([]);
  expect(used).toContain('nbb-tielens-2020');
});
