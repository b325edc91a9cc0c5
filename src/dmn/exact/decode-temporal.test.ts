import { expect, test } from 'vitest';
import { formatValue } from '../../feel/index.ts';
import { dayOf, temporalOf } from './decode-temporal.ts';

test.each([
  ['2020-03-13', '2020-03-13'],
  ['0044-03-15 BC', '-0043-03-15'],
  ['0044-03-15 (BC)', '-0043-03-15'],
  ['0001-12-31 BC', '0000-12-31'],
  ['-0043-03-15', '-0043-03-15'],
  ['12020-01-01', '12020-01-01'],
  ['2020-03-13 10:11:12.123456', '2020-03-13T10:11:12.123456'],
  ['2020-03-13T10:11:12.000000', '2020-03-13T10:11:12'],
  ['0044-03-15T00:00:00.000000 BC', '-0043-03-15T00:00:00'],
  ['0044-03-15 (BC) 00:00:00', '-0043-03-15T00:00:00'],
])('an engine writes %s for %s', (text, expected) => {
  expect(formatValue(temporalOf(text))).toBe(expected);
});

test.each(['infinity', '-infinity', '', '2020-02-30', '13/03/2020', '2020-03-13 10:11:12+02'])(
  '"%s" is no date: that is no null',
  (text) => {
    expect(() => temporalOf(text)).toThrow(RangeError);
  },
);

test('a Date object is its day in UTC or in the local zone, never the day before', () => {
  const day = { kind: 'date', year: 2020, month: 3, day: 13 };
  expect(dayOf(new Date(Date.UTC(2020, 2, 13)))).toEqual(day);
  expect(dayOf(new Date(2020, 2, 13))).toEqual(day);
  expect(() => dayOf(new Date('0044-03-15 BC'))).toThrow(RangeError);
});
