import { expect, test } from 'vitest';
import { laterDay, lastWindow, segments } from './timeline.ts';

const windows = [
  { id: 'april', from: '2020-04-01', to: '2020-04-30' },
  { id: 'june', from: '2020-06-01', to: '2020-06-30' },
];
const cut = (payments: readonly { measure: string; day: string }[]) =>
  segments(windows, payments).map(({ window, from, to, paid }) => [window.id, from, to, paid]);

test('windows are cut on days of payment', () => {
  const april = { id: 'april', from: '2020-04-01', to: '2020-04-30' };
  const example = segments([april], [{ measure: 'premium', day: '2020-04-11' }]);
  expect(example.map(({ from, to }) => [from, to])).toEqual([
    [0, 10],
    [10, 30],
  ]);
  expect(cut([])).toEqual([
    ['april', 0, 30, []],
    ['june', 0, 30, []],
  ]);
  expect(
    cut([
      { measure: 'a', day: '2020-04-11' },
      { measure: 'b', day: '2020-04-11' },
      { measure: 'c', day: '2020-06-30' },
    ]),
  ).toEqual([
    ['april', 0, 10, []],
    ['april', 10, 30, ['a', 'b']],
    ['june', 0, 29, ['a', 'b']],
    ['june', 29, 30, ['a', 'b', 'c']],
  ]);
});

test('on the first day, before, between and after the windows nothing is cut', () => {
  const at = (day: string) => cut([{ measure: 'a', day }]).map(([, , , paid]) => paid);
  expect(at('2020-04-01')).toEqual([['a'], ['a']]);
  expect(at('2020-01-01')).toEqual([['a'], ['a']]);
  expect(at('2020-05-15')).toEqual([[], ['a']]);
  expect(at('2020-07-01')).toEqual([[], []]);
});

test('days and windows', () => {
  expect(laterDay('2020-02-28', 2)).toBe('2020-03-01');
  expect(lastWindow(windows, '2020-06-29')?.id).toBe('april');
  expect(lastWindow(windows, '2020-06-30')?.id).toBe('june');
  expect(lastWindow(windows, '2020-04-29')).toBeUndefined();
});
