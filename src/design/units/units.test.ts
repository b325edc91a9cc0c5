import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { openEngine, type Engine } from '../../engine/index.ts';
import { firstMoment, loadPack, parameterInputs, runCase, type Pack } from '../../pack/index.ts';
import { measuresOf } from '../run.ts';
import { decideUnits, type DecidedUnits } from './decided-units.ts';
import { listUnits } from './list-units.ts';
import { readUnitFilter } from './unit-filter.ts';
import { orderUnits } from './unit-order.ts';
import { readUnit } from './unit-values.ts';

let pack: Pack;
let engine: Engine;
let decided: readonly DecidedUnits[];
beforeAll(async () => {
  pack = unwrap(await loadPack('packs/flanders-2020'));
  engine = await openEngine({ threads: 2 });
  // Of the last but one the wage is not known, of the last neither wage nor days.
  await engine.run(`CREATE TABLE person AS SELECT * FROM (VALUES
    (1::BIGINT, '02000', 'employee', 'I', 300000::BIGINT, 26::INTEGER, 20::INTEGER),
    (2, '03000', 'employee', 'G', 150000, 10, 20),
    (3, '02000', 'employee', 'I', 250000, 0, 20),
    (4, '02000', 'self-employed', NULL, 0, 0, 7),
    (5, '02000', 'employee', 'G', NULL, 3, 20),
    (6, '02000', 'employee', 'G', NULL, NULL, 20))
    t(unit_id, region, status, a21, gross_wage_cents, temporary_unemployment_days, weight)`);
  const [first] = measuresOf(pack, 'person');
  const order = unwrap(await orderUnits(engine, first!));
  const simulated = new Set<string>();
  const made: DecidedUnits[] = [];
  for (const measure of measuresOf(pack, 'person')) {
    made.push(unwrap(await decideUnits(engine, order, measure, { knownAt: pack.asOf, simulated })));
    simulated.add(measure.id);
  }
  decided = made;
});
afterAll(() => engine.close());

describe('persons of a register', () => {
  test('the evaluator gives what the simulation gives, with what is not known too', async () => {
    for (const item of decided) {
      const { measure } = item;
      const parameters = unwrap(parameterInputs(measure, firstMoment(measure, pack)));
      for (const id of [1, 2, 3, 4, 5, 6]) {
        const { inputs, rule, entitled, amountCents } = (await readUnit(engine, item, id))!;
        const { outcome } = runCase(measure, { ...Object.fromEntries(inputs), ...parameters });
        // An amount that cannot be computed counts as nothing in a simulation, which warns of it.
        const cents = outcome.amount?.times(100).toNumber() ?? 0;
        expect({ id, rule, entitled, amountCents }).toEqual({
          id,
          rule: outcome.rule,
          entitled: outcome.entitled,
          amountCents: cents,
        });
      }
    }
    const unknown = (await readUnit(engine, decided[0]!, 6))!;
    expect([...unknown.inputs.values()].filter((value) => value === null).length).toBeGreaterThan(0);
  });

  test('are found by what the register has of persons', async () => {
    const found = async (asked: Readonly<Record<string, string>>) => {
      const list = await listUnits(engine, decided[0]!, unwrap(readUnitFilter(asked, decided[0]!)), {
        limit: 10,
        offset: 0,
      });
      return list.kind === 'units' ? list.units.map(({ id }) => id) : [];
    };
    expect(await found({ region: '03000' })).toEqual([2]);
    expect(await found({ status: 'self-employed' })).toEqual([4]);
    expect(await found({ sector: 'I', outcome: 'entitled' })).toEqual([1]);
    const { groups } = (await readUnit(engine, decided[0]!, 4))!;
    expect(groups).toEqual({ region: '02000', status: 'self-employed', sector: null });
  });

  test.each([
    [{ municipality: '11002' }, 'DESIGN-UNIT-FILTER-NAME'],
    [{ outcome: 'missed' }, 'DESIGN-UNIT-FILTER'],
    [{ region: 'Vlaanderen' }, 'DESIGN-UNIT-FILTER'],
  ])('%j belongs to another kind of unit or does not occur: %s', (asked, code) => {
    const read = readUnitFilter(asked, decided[0]!);
    expect(read.ok ? [] : read.problems.map((item) => item.code)).toEqual([code]);
  });

  test('a number that the register does not have', async () => {
    expect(await readUnit(engine, decided[0]!, 617_685)).toBeUndefined();
  });
});
