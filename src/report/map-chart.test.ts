import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { mapChart, type MapPlace } from './map-chart.ts';
import { shareClasses } from './map-legend.ts';

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
  expect(shapes[0]!.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+L/);
  expect(circles(document)).toHaveLength(2);
});

test('classes of shares are fifths, and fewer where shares are equal', () => {
  expect(shareClasses(Array.from({ length: 10 }, (_, at) => at / 10))).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  expect(shareClasses([0.5, 0.5, 0.5])).toEqual([0.5]);
  expect(shareClasses([])).toEqual([]);
});
