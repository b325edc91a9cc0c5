import { expect, test } from 'vitest';
import { sameText } from '../../base/index.ts';
import type { Groups } from '../groups.ts';
import { movesBy } from './moves-by.ts';
import type { Moves } from './quick-sums.ts';

const none = { units: 0, amountCents: 0 };
const nobody: Moves = { in: none, out: none, more: none, less: none };
const comeIn = (units: number): Moves => ({ ...nobody, in: { units, amountCents: units * 100 } });
const got = (units: number) => ({ units, amountCents: units * 100 });

const five = (moves: Moves): readonly Moves[] => keys.map(() => moves);

/** Four municipalities of one province, and one of another. */
const keys = ['11001', '11002', '11003', '11004', '24001'];
const groups: Groups = {
  labels: { municipality: new Map([['11002', sameText('Antwerpen')]]) },
  provinceOf: new Map(keys.map((key) => [key, key.startsWith('1') ? '10000' : '20001'])),
};
const cut = (before: readonly number[], moves: readonly Moves[]) =>
  movesBy(
    groups,
    { dimension: 'municipality', keys, codes: new Uint16Array(0), count: keys.length },
    before.map(got),
    moves,
  );

test('a group gets after what it got before, with what comes in and goes out, more and less', () => {
  const moves: Moves = { in: got(7), out: got(6), more: got(8), less: got(9) };
  const { rows } = movesBy(
    groups,
    { dimension: 'sector', keys: ['I'], codes: new Uint16Array(0), count: 1 },
    [got(20)],
    [moves],
  );
  expect(rows).toEqual([
    {
      key: 'I',
      label: expect.objectContaining({ nl: 'Horeca en logies' }) as unknown,
      before: got(20),
      after: { units: 21, amountCents: 2_000 },
      moves,
    },
  ]);
});

test('a municipality in which few move is hidden, and so is the next smallest, which the province would tell', () => {
  const found = cut([50, 60, 70, 80, 90], [comeIn(2), comeIn(9), comeIn(20), comeIn(30), comeIn(40)]);
  expect(found.hidden).toEqual(['11001', '11002']);
  expect(found.rows.map(({ key, label, moves }) => [key, label.nl, moves.in.units])).toEqual([
    ['11003', '11003', 20],
    ['11004', '11004', 30],
    ['24001', '24001', 40],
  ]);
});

test('few with support before or after hide a municipality too', () => {
  expect(cut([3, 60, 70, 80, 90], five(comeIn(10))).hidden).toEqual(['11001', '11002']);
  const left: Moves = { ...nobody, out: got(20) };
  expect(cut([21, 60, 70, 80, 90], five(left)).hidden).toEqual(['11001', '11002']);
});

test('what occurs nowhere hides nothing; what occurs somewhere hides where nobody does', () => {
  expect(cut([50, 60, 70, 80, 90], five(nobody)).hidden).toEqual([]);
  const some = [nobody, comeIn(50), comeIn(50), comeIn(50), comeIn(50)];
  expect(cut([50, 60, 70, 80, 90], some).hidden).toEqual(['11001', '11002']);
});

test('a municipality has its name from the pack', () => {
  const found = cut([50, 60, 70, 80, 90], five(nobody));
  expect(found.rows[1]?.label.nl).toBe('Antwerpen');
});
