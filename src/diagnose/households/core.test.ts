import { array, assert, integer, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decileIncomes, deciles } from './deciles.ts';
import { mean, stages } from './households.ts';
import { poverty } from './poverty.ts';
import { householdsOf } from './testdata/small.ts';
import { lossKind, lossKinds, typology, typologyShares, type TypologyBounds } from './typology.ts';

const bounds: TypologyBounds = { lowLoss: 0.1, highLoss: 0.3, shortBuffer: 3, longBuffer: 6 };
const row = record({
  persons: integer({ min: 1, max: 6 }),
  income: integer({ min: 0, max: 900_000 }),
  lost: integer({ min: 0, max: 900_000 }),
  buffer: integer({ min: 0, max: 3 }).map((place) => [0, 1, 3, 6][place]!),
  weight: integer({ min: 1, max: 50 }),
  paid: array(integer({ min: 0, max: 200_000 }), { minLength: 2, maxLength: 2 }),
}).map((own) => ({ ...own, lost: Math.min(own.lost, own.income) }));
const rows = array(row, { minLength: 1, maxLength: 40 });
const close = (a: number, b: number) => Math.abs(a - b) < 1e-9;

describe('stages', () => {
  test('each measure comes on top of those before', () => {
    const one = householdsOf([{ income: 100, lost: 40, paid: [10, 5] }], ['m', 'n']);
    expect(stages(one).map(({ id, income }) => [id, income[0]])).toEqual([
      ['before', 100],
      ['shock', 60],
      ['after m', 70],
      ['after n', 75],
    ]);
  });
});

describe('the weighted mean', () => {
  test('of the example, with the error of a simple random sample', () => {
    const half = mean([1, 0, 1, 0], [1, 1, 1, 1]);
    expect(half.value).toBe(0.5);
    // s / sqrt(n) = sqrt(1/3) / 2
    expect(half.error).toBeCloseTo(Math.sqrt(1 / 3) / 2, 12);
  });

  test('of nothing is nothing, of one row has no error', () => {
    expect(mean([], [])).toEqual({ value: 0, error: 0 });
    expect(mean([3, 5], [2, 0])).toEqual({ value: 3, error: 0 });
  });

  test('the same weights for all change neither value nor error', () => {
    assert(
      property(array(integer({ min: 0, max: 100 }), { minLength: 2 }), (values) => {
        const [one, twenty] = [1, 20].map((weight) =>
          mean(
            values,
            values.map(() => weight),
          ),
        );
        return close(one!.value, twenty!.value) && close(one!.error, twenty!.error);
      }),
    );
  });
});

describe('the typology', () => {
  test('a loss of exactly the bound is the lower kind', () => {
    expect(lossKind(100, 90, bounds)).toBe('low');
    expect(lossKind(330, 297, bounds)).toBe('low');
    expect(lossKind(100, 89, bounds)).toBe('middle');
    expect(lossKind(100, 70, bounds)).toBe('middle');
    expect(lossKind(100, 69, bounds)).toBe('high');
    expect(lossKind(100, 120, bounds)).toBe('low');
    expect(lossKind(0, 0, bounds)).toBe('low');
  });

  test('by hand: five households', () => {
    const five = householdsOf([
      { income: 100, lost: 0, buffer: 0 },
      { income: 100, lost: 10, buffer: 3 },
      { income: 100, lost: 11, buffer: 1 },
      { income: 100, lost: 50, buffer: 6 },
      { income: 100, lost: 31, buffer: 0 },
    ]);
    const [before, shock] = stages(five);
    const shares = typologyShares(five, lossKinds(before!, shock!, bounds), bounds);
    expect(shares.lowLoss.value).toBe(0.4);
    expect(shares.middleLoss.value).toBe(0.2);
    expect(shares.highLoss.value).toBe(0.4);
    expect(shares.longBuffer.value).toBe(0.2);
    expect(shares.leastExposed.value).toBe(0.2);
    expect(shares.vulnerable.value).toBe(0.4);
  });

  test('cells add up to one, and the vulnerable follow from the other shares', () => {
    assert(
      property(rows, (list) => {
        const households = householdsOf(list);
        const [before, shock] = stages(households);
        const kinds = lossKinds(before!, shock!, bounds);
        const cells = typology(households, kinds);
        const own = typologyShares(households, kinds, bounds);
        const small = cells
          .filter(({ bufferFrom }) => bufferFrom < bounds.shortBuffer)
          .reduce((sum, { share }) => sum + share.value, 0);
        return (
          close(
            cells.reduce((sum, { share }) => sum + share.value, 0),
            1,
          ) &&
          close(own.lowLoss.value + own.middleLoss.value + own.highLoss.value, 1) &&
          close(own.vulnerable.value, small - (own.lowLoss.value - own.leastExposed.value))
        );
      }),
    );
  });
});

describe('poverty', () => {
  test('by hand: two of four persons below, one at half of the line', () => {
    const three = householdsOf([
      { income: 50, persons: 1 },
      { income: 150, persons: 1, scale: 1.5 },
      { income: 149, persons: 2, scale: 1.5 },
    ]);
    const found = poverty(three, three.income, 100);
    expect(found.headcount.value).toBe(0.75);
    expect(found.gap.value).toBeCloseTo((0.5 + (2 * 1) / 150) / 4, 12);
    expect(found.missing).toBe(51);
  });

  test('the gap never exceeds the headcount, and support never widens it', () => {
    assert(
      property(rows, integer({ min: 1, max: 300_000 }), (list, line) => {
        const households = householdsOf(list, ['m', 'n']);
        const found = stages(households).map(({ income }) => poverty(households, income, line));
        return (
          found.every(({ headcount, gap }) => gap.value <= headcount.value + 1e-12) &&
          found[1]!.gap.value >= found[2]!.gap.value - 1e-12 &&
          found[2]!.gap.value >= found[3]!.gap.value - 1e-12 &&
          found[1]!.missing >= found[0]!.missing
        );
      }),
    );
  });
});

describe('deciles', () => {
  test('ten equal households are one in each, in the order of their income', () => {
    const ten = householdsOf([5, 3, 9, 1, 7, 2, 8, 4, 10, 6].map((income) => ({ income })));
    expect(deciles(ten)).toEqual([5, 3, 9, 1, 7, 2, 8, 4, 10, 6]);
  });

  test('a change is against the first stage; a decile without income has none', () => {
    const two = householdsOf([{ income: 0 }, { income: 100, lost: 25 }]);
    const changes = decileIncomes(two, [1, 2], stages(two))
      .filter(({ decile }) => decile <= 2)
      .map(({ decile, stage, change }) => [decile, stage, change]);
    expect(changes).toEqual([
      [1, 'before', 0],
      [1, 'shock', 0],
      [2, 'before', 0],
      [2, 'shock', -0.25],
    ]);
  });

  test('each holds a tenth of the persons but for the largest household, and never a richer one than the next', () => {
    assert(
      property(rows, (list) => {
        const households = householdsOf(list);
        const own = deciles(households);
        const people = (at: number) => households.persons[at]! * households.weight[at]!;
        const all = list.reduce((sum, _, at) => sum + people(at), 0);
        const largest = Math.max(...list.map((_, at) => people(at)));
        const in1 = list.reduce((sum, _, at) => sum + (own[at] === 1 ? people(at) : 0), 0);
        const poorest = Math.min(...households.income);
        return own[households.income.indexOf(poorest)] === 1 && in1 <= all / 10 + largest;
      }),
    );
  });
});
