import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, problemText, unwrap } from '../base/index.ts';
import { openEngine, type Engine } from '../engine/index.ts';
import { loadPack, type Pack } from '../pack/index.ts';
import { assess } from './assess.ts';
import { measuresOf, runMeasures, selectForAssessment } from './run.ts';
import { readSettings } from './settings.ts';
import { ruleResults, simulate, type Simulation } from './simulate.ts';

let pack: Pack;
let engine: Engine;
let simulations: readonly Simulation[];
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  engine = await openEngine({ threads: 2 });
  // Four adults; each stands for 20, but for the last.
  await engine.run(`CREATE TABLE person AS SELECT * FROM (VALUES
    (1::BIGINT, '02000', 'employee', 300000::BIGINT, 26::INTEGER, 20::INTEGER),
    (2, '03000', 'employee', 150000, 10, 20),
    (3, '02000', 'employee', 250000, 0, 20),
    (4, '02000', 'self-employed', 0, 0, 7))
    t(unit_id, region, status, gross_wage_cents, temporary_unemployment_days, weight)`);
  simulations = unwrap(
    await runMeasures(engine, measuresOf(pack, 'household', 'person'), { knownAt: pack.asOf }),
  );
});
afterAll(() => engine.close());

describe('measures for persons over a register of persons', () => {
  test('pay what the worked examples say', async () => {
    const paid = async ({ table }: Simulation) =>
      (await engine.rows(`SELECT amount_cents FROM ${table} ORDER BY unit_id`)).map((row) =>
        Number(row['amount_cents']),
      );
    // Cap: 26 x (74.17 + 5.63) x 0.7325; least: 10 x (51.62 + 5.63) x 0.7325.
    expect(await paid(simulations[0]!)).toEqual([151_979, 41_936, 0, 0]);
    expect(await paid(simulations[1]!)).toEqual([20_268, 0, 0, 0]);
  });

  test('count a row for the persons that it stands for', async () => {
    const [none, one] = await ruleResults(engine, simulations[0]!);
    expect(none).toMatchObject({ units: 27, entitled: 0, amountCents: 0 });
    expect(one).toMatchObject({ units: 40, entitled: 40, amountCents: 20 * (151_979 + 41_936) });
  });

  test('are changed by their parameters as every other', async () => {
    const settings = unwrap(readSettings(pack, { 'tijdelijke-werkloosheid.withholding-rate': '0.15' }));
    const again = unwrap(
      await runMeasures(engine, measuresOf(pack, 'person'), { knownAt: pack.asOf, settings }),
    );
    const [, one] = await ruleResults(engine, again[0]!);
    expect(one?.amountCents).toBe(20 * (176_358 + 48_662));
  });

  test('are refused where there is no register of their units', async () => {
    const [measure] = measuresOf(pack, 'person');
    const options = { knownAt: pack.asOf, simulated: new Set<string>() };
    const result = await simulate(engine, { ...measure!, unit: 'establishment' }, options);
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toContain('DESIGN-COLUMN-UNKNOWN');
    const bare = await simulate(engine, { ...measure!, unit: 'establishment', inputs: [] }, options);
    expect(bare.ok ? [] : bare.problems.map(({ code }) => code)).toEqual(['DESIGN-REGISTER-NONE']);
  });
});

describe('an assessment', () => {
  test('is of the measures for enterprises', () => {
    const chosen = unwrap(selectForAssessment(pack, pack.asOf)).map(({ id }) => id);
    expect(chosen).toEqual(measuresOf(pack, 'enterprise').map(({ id }) => id));
    expect(chosen).toHaveLength(5);
  });

  test('refuses the others by name, and settings of households', async () => {
    const named = selectForAssessment(pack, pack.asOf, ['hinderpremie', 'water-energievergoeding']);
    expect(named).toMatchObject({ problems: [{ code: 'DESIGN-MEASURE-UNIT' }] });
    if (!named.ok)
      for (const language of languages) expect(problemText(named.problems[0]!, language)).not.toMatch(/[{}]/);
    const never = () => {
      throw new Error('nothing is built for a question that is refused');
    };
    const steps = { population: never, scenario: never };
    const refused = async (set: Readonly<Record<string, string>>) => {
      const variants = [{ id: 'v', title: { nl: 'v', en: 'v', fr: 'v' }, set }];
      const result = await assess(engine, pack, steps, { version: '0', variants });
      return result.ok ? [] : result.problems.map(({ code }) => code);
    };
    expect(await refused({ 'households.weight': '100' })).toEqual(['DESIGN-SET-HOUSEHOLDS']);
    expect(await refused({ 'tijdelijke-werkloosheid.benefit-rate': '0.65' })).toEqual(['DESIGN-SET-KEY']);
  });
});
