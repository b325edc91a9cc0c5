import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { mapChart, type MapPlace } from './map-chart.ts';
import { shareClasses } from './map-legend.ts';
import { planeOf, type Area, type Degrees } from './map-plane.ts';

const words = { shade: 'Aandeel', hidden: 'niet getoond', size: 'Ondernemingen' };
const place = (label: string, lon: number, lat: number, figures: MapPlace['figures']): MapPlace => ({
  label,
  at: [lon, lat],
  figures,
});
const places = [
  place('Gent & <b>', 3.73, 51.05, { count: 400, share: 0.4 }),
  place('Aalst', 4.04, 50.94, { count: 100, share: 0.1 }),
  place('Herstappe', 5.43, 50.73, null),
];
const draw = (list: readonly MapPlace[]) => {
  const svg = mapChart(list, words, 'nl', 'Kaart')!();
  return { svg, document: parseHTML(svg).document };
};
const circles = (document: Document) =>
  [...document.querySelectorAll('circle')].filter((circle) => circle.querySelector('title') !== null);

describe('a map of circles', () => {
  test('each circle has an area in proportion to its count; what is not shown has a size that says nothing', () => {
    const { document } = draw(places);
    const drawn = circles(document).map((circle) => [
      circle.querySelector('title')!.textContent,
      Number(circle.getAttribute('r')),
    ]);
    expect(drawn).toEqual([
      ['Gent & <b>: 400, 40,0\u00A0%', 24],
      ['Aalst: 100, 10,0\u00A0%', 12],
      ['Herstappe: niet getoond', 3],
    ]);
  });

  test('north is up, east is right, and what is typed is text', () => {
    const { document, svg } = draw(places);
    const [ghent, aalst] = circles(document).map((circle) => [
      Number(circle.getAttribute('cx')),
      Number(circle.getAttribute('cy')),
    ]);
    expect(ghent![0]!).toBeLessThan(aalst![0]!);
    expect(ghent![1]!).toBeLessThan(aalst![1]!);
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('aria-label="Kaart"');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('one place, places without people, none at all', () => {
    expect(draw([places[0]!]).svg).not.toMatch(/NaN|Infinity/);
    expect(draw([place('Leeg', 4, 51, { count: 0, share: 0 })]).svg).not.toMatch(/NaN|Infinity/);
    expect(draw([places[2]!]).svg).toContain('Herstappe: niet getoond');
    expect(mapChart([], words, 'nl', 'Kaart')).toBeUndefined();
  });

  test('who is looked for is named on the map', () => {
    const { document } = draw([{ ...places[1]!, marked: true }, places[0]!]);
    expect(document.documentElement.textContent).toContain('Aalst');
  });
});

test('areas take the place of circles where they are known', () => {
  const area = [
    [
      [
        [3.6, 51],
        [3.8, 51],
        [3.8, 51.1],
        [3.6, 51],
      ] as const,
    ],
  ];
  const { document } = draw([{ ...places[0]!, area }, places[1]!, places[2]!]);
  const shapes = [...document.querySelectorAll('path')].filter(
    (path) => path.querySelector('title') !== null,
  );
  expect(shapes.map((path) => path.querySelector('title')!.textContent)).toEqual([
    'Gent & <b>: 400, 40,0\u00A0%',
  ]);
  expect(shapes[0]!.getAttribute('d')).toMatch(/^M\d+ \d+l/);
  expect(circles(document)).toHaveLength(2);
});

test('neighbours share their edge, and points that change nothing are not drawn', () => {
  // Both squares have the same edge at 4 degrees, with a point in its middle and a hundred that no picture can tell apart.
  const along = Array.from({ length: 100 }, (_, at): Degrees => [4, 51.05 + at * 1e-6]);
  const west: Degrees[] = [[3.9, 51], [4, 51], ...along, [4, 51.1], [3.9, 51.1], [3.9, 51]];
  const east: Degrees[] = [[4, 51], [4.1, 51], [4.1, 51.1], [4, 51.1], ...along.toReversed(), [4, 51]];
  const { area } = planeOf([{ at: [4, 51], area: [[west], [east]] }]);
  const [[left], [right]] = area([[west], [east]]).coordinates as [
    [[number, number][]],
    [[number, number][]],
  ];
  expect([left.length, right.length]).toEqual([5, 5]);
  const middle = (list: typeof left) => list.filter(([x]) => x === 400).map(([, y]) => y);
  expect(new Set(middle(left))).toEqual(new Set(middle(right)));
});

test('a map of 581 areas with the detail of an official file stays below 200 kB', () => {
  const areas = wavyAreas(24, 25).slice(0, 581);
  const list = areas.map((area, at) => ({
    ...place(`Gemeente ${at}`, 4, 51, { count: at, share: at / 581 }),
    area,
  }));
  const points = areas.flat(3).length;
  expect(points).toBeGreaterThan(60_000);
  const svg = mapChart(list, words, 'nl', 'Kaart')!();
  expect(svg.match(/<path/g)!.length).toBeGreaterThan(581);
  expect(Buffer.byteLength(svg)).toBeLessThan(200_000);
});

/** Areas over a country of this size whose edges wind as rivers and old fields do: both neighbours have the same points. */
function wavyAreas(columns: number, rows: number): readonly Area[] {
  const [west, south, wide, high] = [2.55, 49.5, 3.85 / columns, 2 / rows];
  const corner = (i: number, j: number): Degrees => [
    west + (i + 0.25 * Math.sin(7 * i + 3 * j)) * wide,
    south + (j + 0.25 * Math.cos(5 * i + 11 * j)) * high,
  ];
  const edge = (from: Degrees, to: Degrees): readonly Degrees[] =>
    Array.from({ length: 28 }, (_, at): Degrees => {
      const along = at / 28;
      const aside = 0.03 * Math.sin(Math.PI * along) * Math.sin(17 * along + 1000 * (from[0] + to[1]));
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      return [from[0] + along * dx - aside * dy, from[1] + along * dy + aside * dx];
    });
  const backwards = (from: Degrees, to: Degrees) => [...edge(to, from), from].toReversed().slice(0, -1);
  return Array.from({ length: columns * rows }, (_, at) => {
    const [i, j] = [at % columns, Math.floor(at / columns)];
    const [a, b, c, d] = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
    return [[[...edge(a, b), ...edge(b, c), ...backwards(c, d), ...backwards(d, a), a]]];
  });
}

test('classes of shares are fifths, and fewer where shares are equal', () => {
  expect(shareClasses(Array.from({ length: 10 }, (_, at) => at / 10))).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(shareClasses([0.5, 0.5, 0.5])).toEqual([0.5]);
  expect(shareClasses([])).toEqual([]);
});
