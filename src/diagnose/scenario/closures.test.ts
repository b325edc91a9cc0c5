import { expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { activityClosure, activityClosures, type ClosureRecord } from './closures.ts';
import { dayNumber } from './days.ts';
import { readScenario } from './read-scenario.ts';
import { smallContent } from './testdata/small-scenario.ts';

const model = unwrap(readScenario({ file: 'small.yaml', content: smallContent() as never }));

function row(
  phase: string,
  prefix: string,
  kind: string,
  from: string,
  to: string | null,
  confidence: string,
): ClosureRecord {
  return {
    list: 'ordered',
    phase,
    nace_prefix: prefix,
    activity_group: 'shops',
    kind,
    closed_from: from,
    reopened: to,
    confidence,
  };
}

const orders = [
  row('spring', '47', 'full', '2020-03-18', '2020-05-11', 'high'),
  row('spring', '4773', 'none', '2020-03-18', '2020-05-11', 'high'),
  row('spring', '47761', 'full', '2020-03-18', '2020-04-18', 'medium'),
  row('spring', '4774', 'none', '2020-03-18', '2020-05-11', 'medium'),
  row('spring', '4774', 'partial', '2020-03-18', '2020-05-11', 'low'),
  row('weekend', '47', 'weekend', '2020-03-14', '2020-03-16', 'high'),
];
const kinds = (nace: string, list: string) =>
  activityClosures(orders, nace, list).map((item) => `${item.phase} ${item.kind}`);

test('the longest prefix speaks; the list says how sure it must be', () => {
  expect(kinds('47710', 'narrow')).toEqual(['weekend weekend', 'spring full']);
  expect(kinds('47730', 'broad')).toEqual(['weekend weekend']);
  // Singled out but not sure enough: open, not closed with its group.
  expect(kinds('47761', 'narrow')).toEqual(['weekend weekend']);
  expect(kinds('47761', 'central')).toEqual(['weekend weekend', 'spring full']);
  expect(kinds('47740', 'central')).toEqual(['weekend weekend']);
  expect(kinds('47740', 'broad')).toEqual(['weekend weekend', 'spring partial']);
  expect(kinds('62010', 'broad')).toEqual([]);
});

test('closing days are days that were normal opening days', () => {
  const found = activityClosure(model, '47710', activityClosures(orders, '47710', 'central'));
  // Six days a week, closed on Sunday. 14 March (Saturday), then 18 March to 5 April: 19 days of which 3 Sundays.
  expect(found.windows[0]).toEqual({ closed: true, closingDays: 1 + 16, rank: 2 });
  // 6 to 30 April: 25 days of which 3 Sundays; all holidays count as open in this scenario.
  expect(found.windows[1]).toEqual({ closed: true, closingDays: 22, rank: 2 });
  expect(found).toMatchObject({
    closed: true,
    kind: 'full',
    closedFrom: dayNumber('2020-03-18'),
    reopened: dayNumber('2020-05-11'),
  });
});

test('holidays are not opening days where the group says so', () => {
  const content = smallContent();
  content.holidays.push('2020-04-13');
  content.groups[0]!.openingDays.holidays = 'closed';
  const other = unwrap(readScenario({ file: 'small.yaml', content: content as never }));
  const found = activityClosure(other, '47710', activityClosures(orders, '47710', 'central'));
  expect(found.windows[1]!.closingDays).toBe(21);
});

test('a weekend alone is a closure of its own; a closure without end has no reopening', () => {
  const weekend = activityClosure(model, '47730', activityClosures(orders, '47730', 'central'));
  expect(weekend).toMatchObject({ closed: true, kind: 'weekend', reopened: dayNumber('2020-03-16') });
  expect(weekend.windows.map((window) => [window.closingDays, window.rank])).toEqual([
    [1, 0],
    [0, 0],
  ]);
  const lasting = [row('spring', '5630', 'full', '2020-03-14', null, 'high')];
  const found = activityClosure(model, '56302', activityClosures(lasting, '56302', 'central'));
  expect(found.reopened).toBeUndefined();
  expect(found.windows.map((window) => window.rank)).toEqual([2, 2]);
});

test('an order of the second wave does not make a unit closed in the first', () => {
  const late = [row('autumn', '47', 'full', '2020-11-02', '2020-12-01', 'high')];
  const found = activityClosure(model, '47710', activityClosures(late, '47710', 'central'));
  expect(found).toMatchObject({ closed: false, kind: 'none' });
  expect(found.closedFrom).toBeUndefined();
});
