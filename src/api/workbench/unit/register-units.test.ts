import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Decimal, unwrap } from '../../../base/index.ts';
import { smallPack, tenUnits } from '../../../design/testdata/premium.ts';
import type { TestUnit } from '../../../design/testdata/tables.ts';
import { formatValue } from '../../../feel/index.ts';
import { firstMoment, parameterInputs, runCase, type Measure } from '../../../pack/index.ts';
import { manyPlaces } from '../../testdata/places.ts';
import { stepsFor, testWorkbench } from '../../testdata/workbench.ts';
import type { Workbench } from '../workbench.ts';
import type { RegisterUnits } from './register-units.ts';

/** Every combination of what the rules look at, at, just below and just above their thresholds, and the ten units with names. */
const manyUnits: readonly TestUnit[] = [
  ...tenUnits,
  ...[true, false].flatMap((closed) =>
    ['company', 'natural', 'nonprofit'].flatMap((legalKind) =>
      [0, 1, 7].flatMap((employees) =>
        [0, 5_999_999, 6_000_000, 6_000_001].flatMap((loss) =>
          [10_000_000, 9_999_999].map((reference) => ({
            closed,
            legalKind,
            employees,
            loss,
            reference,
            need: loss,
            refnis: legalKind === 'company' ? '11002' : '11001',
            sizeClass: employees === 0 ? '0' : '1-4',
          })),
        ),
      ),
    ),
  ),
];

let workbench: Workbench;
beforeAll(async () => {
  workbench = await testWorkbench({ steps: stepsFor(manyUnits) });
});
afterAll(() => workbench.close());

const measureOf = (id: string): Measure => smallPack.measures.find((measure) => measure.id === id)!;
const unitsOf = async (id: string): Promise<RegisterUnits> =>
  unwrap(await workbench.packs[0]!.units(measureOf(id)));
const all = { limit: 1000, offset: 0 };

async function list(id: string, asked: Readonly<Record<string, string>> = {}, part = all) {
  const units = await unitsOf(id);
  const found = unwrap(await units.list(unwrap(units.filter(asked)), part));
  if (found.kind === 'suppressed') throw new Error('suppressed');
  return found;
}

describe('the evaluator on the inputs of a unit', () => {
  test.each(smallPack.measures.map(({ id }) => id))(
    '%s: decides as the simulation does, for every unit',
    async (id) => {
      const measure = measureOf(id);
      const units = await unitsOf(id);
      const parameters = unwrap(parameterInputs(measure, firstMoment(measure, smallPack)));
      const outcomes = new Set<string>();
      for (let number = 1; number <= manyUnits.length; number += 1) {
        const unit = unwrap(await units.unit(String(number)));
        const { outcome } = runCase(measure, { ...Object.fromEntries(unit.inputs), ...parameters });
        const cents = outcome.amount?.times(100);
        expect({ number, ...unit, inputs: undefined, groups: undefined }).toEqual({
          number,
          id: number,
          inputs: undefined,
          groups: undefined,
          entitled: outcome.entitled,
          rule: outcome.rule,
          amountCents: cents?.toNumber(),
        });
        outcomes.add(`${outcome.entitled} ${outcome.rule}`);
      }
      expect(outcomes.size).toBeGreaterThan(1);
    },
  );

  test('money is in euro to the cent, and what another measure gives is an input', async () => {
    const unit = unwrap(await (await unitsOf('premium')).unit('2'));
    expect([...unit.inputs].map(([name, value]) => [name, formatValue(value)])).toEqual([
      ['Closed', 'true'],
      ['Legal kind', 'company'],
      ['Employees', '0'],
      ['Loss', '59999.99'],
      ['Reference', '100000'],
    ]);
    expect(unit.inputs.get('Loss')).toEqual(new Decimal('59999.99'));
    const follow = unwrap(await (await unitsOf('follow')).unit('1'));
    expect(follow.inputs.get('Premium entitled')).toBe(true);
  });
});

describe('a list', () => {
  test('holds every unit once, in an order that stays, however it is cut', async () => {
    const whole = await list('premium');
    expect(whole.total).toBe(manyUnits.length);
    const ids = whole.units.map(({ id }) => id);
    expect(new Set(ids).size).toBe(manyUnits.length);
    expect(ids).not.toEqual(ids.toSorted((a, b) => a - b));
    const parts = await Promise.all(
      [0, 50, 100, 150].map((offset) => list('premium', {}, { limit: 50, offset })),
    );
    expect(parts.flatMap(({ units }) => units.map(({ id }) => id))).toEqual(ids);
    expect((await list('follow')).units.map(({ id }) => id)).toEqual(ids);
  });

  test('every filter keeps what fits and nothing else; together they narrow', async () => {
    const whole = (await list('premium')).units;
    const ids = async (asked: Readonly<Record<string, string>>) =>
      (await list('premium', asked)).units.map(({ id }) => id);
    const expected = (keep: (unit: (typeof whole)[number]) => boolean) =>
      whole.filter(keep).map(({ id }) => id);
    expect(await ids({ outcome: 'entitled' })).toEqual(expected(({ entitled }) => entitled));
    expect(await ids({ outcome: 'not-entitled' })).toEqual(expected(({ entitled }) => !entitled));
    expect(await ids({ outcome: 'missed' })).toEqual(
      expected(({ id, entitled }) => !entitled && (manyUnits[id - 1]!.need ?? 0) > 0),
    );
    expect(await ids({ rule: '2' })).toEqual(expected(({ rule }) => rule === 2));
    expect(await ids({ 'legal-kind': 'natural', 'size-class': '1-4' })).toEqual(
      expected(({ groups }) => groups['legal-kind'] === 'natural' && groups['size-class'] === '1-4'),
    );
    expect(await ids({ nace: '47', outcome: 'entitled', rule: '1' })).toEqual(
      expected(({ entitled, rule }) => entitled && rule === 1),
    );
  });

  test('a criterion alone: those for whom changing that one thing would entitle', async () => {
    const { decided } = await unitsOf('premium');
    expect(decided.criteria.length).toBeGreaterThan(2);
    for (const { id, units } of decided.criteria) {
      const found = await list('premium', { criterion: id });
      expect(found.total).toBe(units);
      for (const unit of found.units) {
        expect(unit.entitled).toBe(false);
        expect(unit.alone).toContain(id);
      }
    }
    const loss = decided.criteria.find(({ text }) => text.en.startsWith('Loss'))!;
    const found = await list('premium', { criterion: loss.id });
    expect(found.units.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(
      manyUnits.flatMap(({ closed = false, legalKind = 'company', loss: lost = 0, reference = 0 }, at) =>
        closed && legalKind === 'company' && 10 * lost < 6 * reference ? [at + 1] : [],
      ),
    );
  });

  test('the next one goes through the list and begins again', async () => {
    const units = await unitsOf('premium');
    const filter = unwrap(units.filter({ outcome: 'entitled' }));
    const { units: listed } = await list('premium', { outcome: 'entitled' });
    const ids = listed.map(({ id }) => id);
    const next = await Promise.all(ids.map(async (id) => unwrap(await units.next(filter, String(id)))));
    expect(next).toEqual([...ids.slice(1), ids[0]]);
    expect(unwrap(await units.next(filter))).toBe(ids[0]);
    for (const strange of ['999999', 'x', '1; DROP TABLE enterprise', ''])
      expect(unwrap(await units.next(filter, strange))).toBe(ids[0]);
  });

  test('units that no rule decides are found too', async () => {
    const found = await list('premium', { rule: '0', outcome: 'not-entitled' });
    expect(found.units.every(({ rule }) => rule === 0)).toBe(true);
    expect(found.total).toBeGreaterThan(0);
  });
});

describe('small cells', () => {
  let small: Workbench;
  beforeAll(async () => {
    small = await testWorkbench({ steps: stepsFor(manyPlaces) });
  });
  afterAll(() => small.close());

  const ask = async (asked: Readonly<Record<string, string>>) => {
    const units = unwrap(await small.packs[0]!.units(measureOf('premium')));
    const filter = unwrap(units.filter(asked));
    return { list: unwrap(await units.list(filter, all)), next: unwrap(await units.next(filter)) };
  };

  test('a municipality with too few is not listed, nor one that the province would tell, nor is the next one given', async () => {
    for (const asked of [
      { municipality: '73006' },
      { municipality: '73006', outcome: 'entitled' },
      { municipality: '73006', outcome: 'missed' },
      { municipality: '73028', outcome: 'entitled' },
    ])
      expect(await ask(asked)).toEqual({ list: { kind: 'suppressed' }, next: undefined });
    const { list: shown } = await ask({ municipality: '11002', outcome: 'entitled' });
    expect(shown).toMatchObject({ kind: 'units', total: 9 });
  });

  test('where a criterion is asked, those it keeps out count', async () => {
    const { decided } = unwrap(await small.packs[0]!.units(measureOf('premium')));
    const criterion = decided.criteria.find(({ text }) => text.en.startsWith('Loss'))!.id;
    const { list: shown } = await ask({ municipality: '73006', criterion });
    expect(shown).toMatchObject({ kind: 'units', total: 8 });
  });

  test('a list without a municipality leaves out the names of those', async () => {
    const { list: found } = await ask({ outcome: 'entitled' });
    const names = found.kind === 'units' ? found.units.map(({ groups }) => groups['municipality']) : [];
    expect(new Set(names)).toEqual(new Set(['11002', '73040', null]));
  });
});

describe('what is refused', () => {
  test.each([
    [{ outcome: 'rich' }, 'DESIGN-UNIT-FILTER'],
    [{ rule: '99' }, 'DESIGN-UNIT-FILTER'],
    [{ rule: '1 OR 1=1' }, 'DESIGN-UNIT-FILTER'],
    [{ criterion: '__proto__' }, 'DESIGN-UNIT-FILTER'],
    [{ sector: "G'; DROP TABLE enterprise; --" }, 'DESIGN-UNIT-FILTER'],
    [{ nace: '%' }, 'DESIGN-UNIT-FILTER'],
    [{ municipality: '00000' }, 'DESIGN-UNIT-FILTER'],
    [{ 'size-class': 'x'.repeat(50) }, 'DESIGN-UNIT-FILTER'],
    [{ status: 'employee' }, 'DESIGN-UNIT-FILTER-NAME'],
    [{ ['"><script>']: '1' }, 'DESIGN-UNIT-FILTER-NAME'],
  ])('the filter %j: %s', async (asked, code) => {
    const found = (await unitsOf('premium')).filter(asked);
    expect(found.ok ? [] : found.problems.map((item) => item.code)).toEqual([code]);
  });

  test('everything that is wrong is told at once; what is empty asks nothing', async () => {
    const units = await unitsOf('premium');
    const found = units.filter({ outcome: 'rich', sector: 'ZZ', status: 'x' });
    expect(found.ok ? 0 : found.problems.length).toBe(3);
    expect(unwrap(units.filter({ outcome: '', sector: ' ', nace: undefined }))).toEqual({ groups: {} });
  });

  test.each(['0', '999999', '-1', '1.5', '1e3', 'een', '', ' 1', '1; SELECT 1', '9'.repeat(40)])(
    'the unit "%s" is not there',
    async (id) => {
      const found = await (await unitsOf('premium')).unit(id);
      expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['API-UNIT']);
    },
  );

  test('a kind of unit without a register', async () => {
    const measure = { ...measureOf('premium'), id: 'sites', unit: 'establishment' as const };
    const found = await workbench.packs[0]!.units(measure);
    expect(found.ok ? [] : found.problems.map(({ code }) => code)).toEqual(['DESIGN-REGISTER-NONE']);
  });
});
