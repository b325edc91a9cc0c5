import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEngine, type Engine } from '../../engine/index.ts';
import { firmTable, supportTable, type FirmInputs } from './firm-sql.ts';
import type { FirmVariant } from './model.ts';
import { smallRegister, smallWindows, type SmallUnit } from './testdata/small-firms.ts';
import { laterDay } from './timeline.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ threads: 2 });
});
afterAll(() => engine.close());

type Level = 'none' | 'wages' | 'package';
interface Path {
  readonly cash: readonly bigint[];
  readonly from: string | null;
}

const wages = { byIndustry: new Map([['47', 5_000_000n]]), other: 0n };

async function paths(
  units: readonly SmallUnit[],
  variant: FirmVariant,
  days: readonly [number, number],
): Promise<readonly Readonly<Record<Level, Path>>[]> {
  await smallRegister(engine, units);
  const payments = ['premium', 'late'].map((measure, at) => ({
    measure,
    day: laterDay('2020-03-01', days[at]!),
  }));
  const inputs: FirmInputs = {
    variant,
    windows: smallWindows,
    wages,
    payments,
    levels: ['none', 'wages', 'package'],
  };
  await engine.run(supportTable('support', payments));
  await engine.run(firmTable(inputs));
  const rows = await engine.rows(
    'SELECT * REPLACE (deficit_from_none::VARCHAR AS deficit_from_none, deficit_from_wages::VARCHAR AS deficit_from_wages, deficit_from_package::VARCHAR AS deficit_from_package) FROM firm ORDER BY unit_id',
  );
  return rows.map((row) => {
    const path = (level: Level): Path => ({
      cash: smallWindows.map(({ id }) => row[`cash_${level}_${id}`] as bigint),
      from: row[`deficit_from_${level}`] as string | null,
    });
    return { none: path('none'), wages: path('wages'), package: path('package') };
  });
}

/** The same path, day by day in plain integers: another way to the same cents. */
function dayByDay(
  unit: SmallUnit,
  variant: FirmVariant,
  days: readonly [number, number],
  level: Level,
): Path {
  const { turnover = 36_500_000, fixed = 0, fte = 0, cash = 0, loss = [0, 0] } = unit;
  const big = (value: number): bigint => BigInt(Math.round(value));
  const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
  const rest = 10_000n - big(fixed * 10_000);
  const bill = turnover === 0 ? 0n : (big(fte * 100) * 5_000_000n * 100n) / big(turnover);
  const wage = least(rest, bill);
  const surplus = least(big(variant.surplus), rest - wage);
  const saved =
    big(variant.variableFall) * (rest - wage - surplus) +
    (level === 'none' ? 0n : big(variant.temporaryUnemployment) * wage);
  const drain = (100_000_000n - saved + 5_000n) / 10_000n;
  const reference = big((turnover * 30) / 365);
  let start = (big(cash) * big(variant.cashFactor)) / 10_000n;
  const ends: bigint[] = [];
  let from: string | null = null;
  for (const [at, window] of smallWindows.entries()) {
    const lost = big(loss[at]!);
    const rounded = lost < 0n ? -((-lost * drain + 5_000n) / 10_000n) : (lost * drain + 5_000n) / 10_000n;
    const out = rounded - (reference * surplus) / 10_000n;
    let now = start;
    for (let day = 1; day <= 30; day += 1) {
      const today = 30 * at + day - 1;
      const paid = (level === 'package' ? [unit.premium ?? 0, unit.late ?? 0] : [0, 0]).reduce(
        (sum, amount, measure) => sum + (days[measure]! <= today ? big(amount) : 0n),
        0n,
      );
      now = start - (out * BigInt(day)) / 30n;
      if (now + paid < 0n && from === null) from = laterDay(window.from, day - 1);
      if (day === 30) ends.push(now + paid);
    }
    start = now;
  }
  return { cash: ends, from };
}

const money = fc.integer({ min: 0, max: 5_000_000 });
const share = fc.integer({ min: 0, max: 10_000 });
const unit = (least: number): fc.Arbitrary<SmallUnit> =>
  fc.record({
    turnover: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60_000_000 })),
    fixed: share.map((value) => value / 10_000),
    fte: fc.integer({ min: 0, max: 8 }).map((value) => value / 2),
    cash: money,
    equity: fc.integer({ min: -1_000_000, max: 1_000_000 }),
    loss: fc.tuple(fc.integer({ min: least, max: 5_000_000 }), fc.integer({ min: least, max: 5_000_000 })),
    premium: money,
    late: money,
  });
const variants: fc.Arbitrary<FirmVariant> = fc.record({
  id: fc.constant('central'),
  temporaryUnemployment: share,
  variableFall: share,
  surplus: share,
  cashFactor: fc.integer({ min: 0, max: 20_000 }),
  paymentDelay: fc.constant(0),
  oddsDeficit: fc.constant(1),
  oddsInsolvent: fc.constant(1),
});
const payDays = fc.tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: -5, max: 70 }));
const registers = (least: number) => fc.array(unit(least), { minLength: 10, maxLength: 40 });

/** Never better off: no more cash at any end, a deficit no later. */
function noBetter(worse: Path, better: Path): boolean {
  return (
    worse.cash.every((cash, at) => cash <= better.cash[at]!) &&
    (better.from === null || (worse.from !== null && worse.from <= better.from))
  );
}

describe('paths of cash over random units and assumptions', () => {
  test('agree with the same path counted day by day', async () => {
    await fc.assert(
      fc.asyncProperty(registers(-1_000_000), variants, payDays, async (units, variant, days) => {
        const found = await paths(units, variant, days);
        for (const [at, item] of units.entries())
          for (const level of ['none', 'wages', 'package'] as const)
            expect(found[at]![level]).toEqual(dayByDay(item, variant, days, level));
      }),
      { numRuns: 60 },
    );
  });

  test('support never raises a deficit, temporary unemployment neither where turnover falls', async () => {
    await fc.assert(
      fc.asyncProperty(registers(0), variants, payDays, async (units, variant, days) => {
        for (const path of await paths(units, variant, days)) {
          expect(noBetter(path.wages, path.package)).toBe(true);
          expect(noBetter(path.none, path.wages)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('more loss never lowers a deficit', async () => {
    const more = fc.tuple(money, money);
    await fc.assert(
      fc.asyncProperty(
        registers(-1_000_000),
        variants,
        payDays,
        more,
        async (units, variant, days, [first, second]) => {
          const lighter = await paths(units, variant, days);
          const hit = units.map((item) => ({
            ...item,
            loss: [item.loss![0] + first, item.loss![1] + second] as const,
          }));
          const heavier = await paths(hit, variant, days);
          for (const [at, path] of heavier.entries())
            for (const level of ['none', 'wages', 'package'] as const)
              expect(noBetter(path[level], lighter[at]![level])).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
