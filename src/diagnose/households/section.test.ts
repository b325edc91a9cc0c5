import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, languages, unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { loadPack, type Pack } from '../../pack/index.ts';
import { buildHouseholds } from '../../population/index.ts';
import type { Figure, Section } from '../section.ts';
import { householdPart } from './index.ts';
import { sharedModels } from '../shared-models.ts';

/** What two measures pay, by hand: 40 euro a day of temporary unemployment, and 200 euro to whoever has a day in the Flemish Region. */
const support = `
  SELECT 'person' AS unit, unit_id, 'tijdelijke-werkloosheid' AS measure, 4000 * temporary_unemployment_days AS paid_cents
  FROM person WHERE temporary_unemployment_days > 0
  UNION ALL SELECT 'person', unit_id, 'water-energievergoeding', 20000
  FROM person WHERE temporary_unemployment_days > 0 AND region = '02000'`;

let pack: Pack;
let engine: Engine;
let section: Section;
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  engine = await openEngine({ threads: 2 });
  unwrap(await buildHouseholds(engine, pack, { region: 'all', set: { weight: '400' } }));
  await engine.run(`CREATE TABLE paid AS ${support}`);
  section = unwrap(await householdPart.run(context({ householdSupport: 'paid' })));
});
afterAll(() => engine.close());

type Context = Parameters<typeof householdPart.run>[0];
function context(given: Partial<Context> = {}): Context {
  const from = { engine, pack, ...given };
  return { ...from, models: sharedModels(from.engine, from.pack) };
}

const figure = (id: string): Figure => section.figures.find((item) => item.id === id)!;
function cells(id: string, column: string): readonly unknown[] {
  const { table } = figure(id);
  const at = table.columns.findIndex((item) => item.id === column);
  return table.rows.map((row) => row[at]);
}

describe('the section on households', () => {
  test('has every figure with its table, vintage, assumptions and caveats in three languages', () => {
    expect(section.figures.map(({ id }) => id)).toEqual([
      'households-survey',
      'households-typology',
      'households-poverty',
      'households-purchasing-power',
      'households-regions',
      'households-register',
    ]);
    for (const { id, title, subtitle, table, sources, caveats, chart } of section.figures) {
      for (const language of languages) {
        expect([id, title[language]]).not.toEqual([id, '']);
        for (const text of [title, subtitle, ...caveats])
          expect(text[language]).not.toMatch(/[{}]|undefined|NaN|Infinity/);
      }
      for (const row of table.rows) expect(row.length).toBe(table.columns.length);
      for (const name of Object.values(chart ?? {}).slice(1))
        expect(table.columns.map((column) => column.id)).toContain(name);
      expect(sources.length).toBeGreaterThan(0);
      for (const source of sources) expect(pack.sources.map((item) => item.id)).toContain(source);
      expect(caveats.some((text) => text.nl.includes('ynthetisch')) || id === 'households-register').toBe(
        true,
      );
    }
  });

  test('puts the printed shares beside its own: the buffer is met, the losses are told short', () => {
    // SERV advice of 15 June 2020, footnote 17; National Bank, consumer survey of May 2020.
    expect(cells('households-survey', 'printed')).toEqual([0.74, 0.13, 0.12, 0.53, 0.54, 0.11]);
    const [low, middle, high, buffer, exposed, vulnerable] = cells(
      'households-survey',
      'recomputed',
    ) as readonly number[];
    expect(buffer).toBeCloseTo(0.53, 2);
    expect(exposed).toBeCloseTo(0.54, 1);
    expect(low! + middle! + high!).toBeCloseTo(1, 9);
    expect(low).toBeGreaterThan(0.74);
    expect(vulnerable).toBeLessThan(0.11);
    const deviations = cells('households-survey', 'deviation') as readonly number[];
    deviations.forEach((deviation, at) => {
      const own = cells('households-survey', 'recomputed')[at] as number;
      const printed = cells('households-survey', 'printed')[at] as number;
      expect(deviation).toBeCloseTo(100 * (own - printed), 0);
    });
  });

  test('the four printed figures agree with each other: 31 % small buffers less 20 % is 11 %', () => {
    const [low, , , , exposed, vulnerable] = cells('households-survey', 'printed') as readonly number[];
    // 11 % and 20 % of the households have a buffer below one month, and of one to three.
    expect(0.11 + 0.2 - (low! - exposed!)).toBeCloseTo(vulnerable!, 9);
  });

  test('the cells of the typology are all households', () => {
    const shares = cells('households-typology', 'share') as readonly number[];
    expect(shares).toHaveLength(12);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('each measure narrows what the shock widened', () => {
    for (const column of ['headcount', 'gap', 'missing']) {
      const [before, shock, benefit, both] = cells('households-poverty', column) as readonly number[];
      expect(shock).toBeGreaterThan(before!);
      expect(benefit).toBeLessThan(shock!);
      expect(both).toBeLessThan(benefit!);
    }
    expect(cells('households-poverty', 'headcount')[0]).toBeCloseTo(0.141, 2);
  });

  test('no decile gains by the shock, and the compensation changes nothing outside Flanders', () => {
    const changes = cells('households-purchasing-power', 'change') as readonly (number | null)[];
    expect(changes).toHaveLength(40);
    for (const change of changes) expect(change ?? 0).toBeLessThanOrEqual(0.02);
    const regions = figure('households-regions').table.rows.map((row) => (row[0] as { en: string }).en);
    expect(regions).toEqual(['Flemish Region', 'Walloon Region', 'Brussels-Capital Region']);
  });

  test('without outcomes of measures it tells the loss alone, and says so', async () => {
    const bare = unwrap(await householdPart.run(context()));
    const table = bare.figures.find(({ id }) => id === 'households-poverty')!;
    expect(table.table.rows).toHaveLength(2);
    expect(table.caveats.map(({ en }) => en).join(' ')).toContain('Without outcomes of measures');
  });

  test('the line of the diagnosis is the one that the register is made by', () => {
    const stated = pack.diagnosis['households']!.parameters.find(({ key }) => key === 'poverty-line')!;
    const register = pack.households as unknown as {
      readonly assumptions: readonly { readonly key: string; readonly value?: Decimal }[];
    };
    const made = register.assumptions.find(({ key }) => key === 'poverty-line')!;
    expect(String(stated.value)).toBe(String(made.value));
  });
});

describe('what is refused', () => {
  const changed = (key: string, value: string): Pack => ({
    ...pack,
    diagnosis: {
      ...pack.diagnosis,
      households: {
        ...pack.diagnosis['households']!,
        parameters: pack.diagnosis['households']!.parameters.map((parameter) =>
          parameter.key === key
            ? { ...parameter, value: /^[\d.-]+$/.test(value) ? new Decimal(value) : value }
            : parameter,
        ),
      },
    },
  });
  const codes = async (given: Context) => {
    const result = await householdPart.run(given);
    return result.ok ? [] : [...new Set(result.problems.map(({ code }) => code))];
  };
  const bad = [
    ['bounds of the loss the wrong way round', 'low-loss', '0.4', 'HOUSEHOLD-BOUNDS'],
    ['a negative bound', 'short-buffer', '-1', 'HOUSEHOLD-BOUNDS'],
    ['a printed percentage', 'printed-vulnerable', '11', 'HOUSEHOLD-PRINTED'],
    ['a negative printed share', 'printed-low-loss', '-0.74', 'HOUSEHOLD-PRINTED'],
    ['a measure that nobody simulated', 'felt-after', 'hinderpremie', 'HOUSEHOLD-SUPPORT'],
  ] as const;
  test.each(bad)('%s', async (_, key, value, code) => {
    expect(await codes(context({ pack: changed(key, value), householdSupport: 'paid' }))).toEqual([code]);
  });

  test('a register that was not built, or is empty, or support that is not there', async () => {
    const empty = await openEngine({ threads: 1 });
    try {
      expect(await codes(context({ engine: empty }))).toEqual(['HOUSEHOLD-REGISTER-MISSING']);
      expect(await codes(context({ householdSupport: 'nowhere' }))).toEqual(['HOUSEHOLD-REGISTER-MISSING']);
      unwrap(await buildHouseholds(empty, pack, { region: '04000', set: { weight: '9000' } }));
      await empty.run('DELETE FROM household');
      expect(await codes(context({ engine: empty }))).toEqual(['HOUSEHOLD-REGISTER-EMPTY']);
    } finally {
      empty.close();
    }
  });
});
