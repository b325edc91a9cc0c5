import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { setsChart } from './sets-chart.ts';

test('a row of dots and a bar in proportion for each combination', () => {
  const svg = setsChart(
    ['Premie <b>', 'Lening'],
    [
      { members: [0, 1], count: 400, shown: '400' },
      { members: [1], count: 100, shown: '100' },
    ],
    'Samen',
  )!();
  const { document } = parseHTML(svg);
  expect(document.querySelectorAll('circle')).toHaveLength(4);
  const widths = [...document.querySelectorAll('rect')].map((bar) => Number(bar.getAttribute('width')));
  expect(widths[0]! / widths[1]!).toBeCloseTo(4, 1);
  expect(svg).not.toContain('<b>');
  expect(svg).not.toMatch(/NaN|Infinity/);
});

test('no combination: no picture; nobody in one: no bar', () => {
  expect(setsChart(['a'], [], 'Samen')).toBeUndefined();
  expect(setsChart(['a'], [{ members: [0], count: 0, shown: '0' }], 'Samen')!()).not.toMatch(/NaN|Infinity/);
});
