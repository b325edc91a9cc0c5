import { array, assert, double, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { rakeMargins, type Target } from './rake-margins.ts';

const named = (name: string, totals: readonly number[]): readonly Target[] =>
  totals.map((total, at) => ({ name: `${name} ${at}`, total }));
const codes = (...args: Parameters<typeof rakeMargins>) => {
  const result = rakeMargins(...args);
  return result.ok ? [] : result.problems.map(({ code }) => code);
};

test('a table that can be met is met', () => {
  expect(
    unwrap(
      rakeMargins({
        start: [[1, 1]],
        rows: [{ name: 'a', total: 3 }],
        columns: [
          { name: 'x', total: 1 },
          { name: 'y', total: 2 },
        ],
      }),
    ),
  ).toEqual([[1, 2]]);
});

test('margins that do not add up, a negative one, and one over zeros are each said', () => {
  const start = [
    [1, 1],
    [1, 1],
  ];
  expect(codes({ start, rows: named('r', [2, 2]), columns: named('c', [1, 2]) })).toEqual([
    'POPULATION-MARGIN-SUM',
  ]);
  expect(codes({ start, rows: named('r', [2, 2]), columns: named('c', [-1, 5]) })).toEqual([
    'POPULATION-MARGIN-ROOM',
  ]);
  const zero = [
    [1, 0],
    [1, 0],
  ];
  expect(codes({ start: zero, rows: named('r', [2, 2]), columns: named('c', [3, 1]) })).toEqual([
    'POPULATION-MARGIN-EMPTY',
  ]);
  expect(codes({ start: zero, rows: named('r', [2, 2]), columns: named('c', [4, 0]) })).toEqual([]);
});

test('every positive table with margins of one sum is met to a millionth', () => {
  const cell = double({ min: 0.1, max: 10, noNaN: true });
  const table = array(tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  assert(
    property(table, table, (start, wanted) => {
      const size = Math.min(start.length, wanted.length);
      const goal = wanted.slice(0, size);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      const rows = named('r', goal.map(sum));
      const columns = named(
        'c',
        [0, 1, 2].map((at) => sum(goal.map((row) => row[at]!))),
      );
      const raked = unwrap(rakeMargins({ start: start.slice(0, size), rows, columns }));
      return (
        raked.every((row, at) => Math.abs(sum(row) - rows[at]!.total) < 1e-6) &&
        columns.every(({ total }, at) => Math.abs(sum(raked.map((row) => row[at]!)) - total) < 1e-6)
      );
    }),
  );
});
