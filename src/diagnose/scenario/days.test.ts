import { expect, test } from 'vitest';
import { dayCount, dayNumber, isoOf, weekday } from './days.ts';

test('days are counted without a clock', () => {
  expect(isoOf(dayNumber('2020-02-29'))).toBe('2020-02-29');
  expect(isoOf(1)).toBe('1970-01-02');
  expect(dayNumber('1970-01-02')).toBe(1);
  // 14 March 2020 was a Saturday, 1 January 1969 a Wednesday.
  expect(weekday(dayNumber('2020-03-14'))).toBe(6);
  expect(weekday(dayNumber('1969-01-01'))).toBe(3);
  expect(dayCount({ from: '2020-03-14', to: '2020-04-05' })).toBe(23);
});
