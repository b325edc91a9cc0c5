import { array, assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCells, type CountedCell } from './small-cells.ts';

const cells = (...units: readonly number[]): readonly CountedCell[] =>
  units.map((count, at) => ({ key: String(at), parent: 'p', units: count }));
const keys = (list: readonly CountedCell[], limit = 5) => [...hiddenCells(list, limit)].sort();

describe('which cells are hidden', () => {
  test.each([
    ['none is small', cells(5, 9, 12), []],
    ['one small cell takes the smallest other with it', cells(2, 9, 7), ['0', '2']],
    ['two zeros are told by a remainder of zero', cells(0, 0, 8, 30), ['0', '1', '2']],
    ['two cells of four are told by a remainder of eight', cells(4, 4, 8, 30), ['0', '1', '2']],
    ['two that leave room need no third', cells(4, 3, 8, 30), ['0', '1']],
    ['three that are a small cell together', cells(1, 1, 1, 6, 50), ['0', '1', '2', '3']],
    ['all, where nothing is left to hide', cells(1, 2), ['0', '1']],
    ['nothing at all', cells(), []],
  ])('%s', (_name, list, expected) => {
    expect(keys(list)).toEqual(expected);
  });

  test('each parent by itself, since each total is shown', () => {
    const list = [
      { key: 'a', parent: 'p', units: 1 },
      { key: 'b', parent: 'p', units: 90 },
      { key: 'c', parent: 'q', units: 6 },
      { key: 'd', parent: 'q', units: 7 },
    ];
    expect(keys(list)).toEqual(['a', 'b']);
  });

  test('the example of the docstring', () => {
    const list = [
      { key: 'a', parent: 'p', units: 2 },
      { key: 'b', parent: 'p', units: 9 },
    ];
    expect(hiddenCells(list, 5)).toEqual(new Set(['a', 'b']));
  });
});

/** The values that each hidden cell may have, for a reader who knows the total, what is shown and that hidden cells may be of any size. */
function possible(hidden: readonly CountedCell[], limit: number): readonly (readonly number[])[] {
  const small = hidden.filter(({ units }) => units < limit).length;
  const remainder = hidden.reduce((sum, { units }) => sum + units, 0);
  return hidden.map(() =>
    Array.from({ length: limit }, (_, value) => value).filter((value) => {
      const rest = remainder - value;
      // Even a reader who knows that no cell was hidden for another's sake cannot fill in the rest otherwise.
      return small === hidden.length ? rest >= 0 && rest <= (hidden.length - 1) * (limit - 1) : rest >= 0;
    }),
  );
}

test('no small cell can be worked out from the total, unless all are hidden', () => {
  assert(
    property(array(nat(12), { maxLength: 9 }), integer({ min: 2, max: 6 }), (units, limit) => {
      const list = cells(...units);
      const found = hiddenCells(list, limit);
      const hidden = list.filter(({ key }) => found.has(key));
      expect(list.every(({ key, units: count }) => count >= limit || found.has(key))).toBe(true);
      if (hidden.length === list.length) return;
      for (const values of possible(hidden, limit)) expect(values.length).toBeGreaterThan(1);
    }),
  );
});
