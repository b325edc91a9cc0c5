import { existsSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unwrap } from '../../base/index.ts';
import { loadBoundaries, readBoundaries } from './boundaries.ts';

const square = [
  [4, 51],
  [4.1, 51],
  [4.1, 51.1],
  [4, 51],
];

const collection = (...features: readonly unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });
const feature = (properties: unknown, geometry: unknown = { type: 'Polygon', coordinates: [square] }) => ({
  type: 'Feature',
  properties,
  geometry,
});

/** Two squares that share an edge: arc 0 is that edge, quantised to hundredths of a degree. */
const topology = (change: (value: Record<string, unknown>) => unknown = (value) => value) =>
  JSON.stringify(
    change({
      type: 'Topology',
      transform: { scale: [0.01, 0.01], translate: [4, 51] },
      arcs: [
        [
          [10, 0],
          [0, 10],
        ],
        [
          [10, 10],
          [-10, 0],
          [0, -10],
          [10, 0],
        ],
        [
          [10, 0],
          [10, 0],
          [0, 10],
          [-10, 0],
        ],
      ],
      objects: {
        municipalities: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Polygon', arcs: [[0, 1]], properties: { nis: '11001' } },
            { type: 'MultiPolygon', arcs: [[[2, -1]]], properties: { nis: '11002' } },
          ],
        },
      },
    }),
  );

/** Code, place and finding of the first problem. */
function refusal(text: string) {
  const result = readBoundaries(text, 'areas.json');
  if (result.ok) return [];
  const { code, place, parameters } = result.problems[0]!;
  return [code, place.file, place.path ?? place.line, parameters['found']].filter(
    (part) => part !== undefined,
  );
}

describe('files that can be read', () => {
  test('GeoJSON: areas by code, whatever the property is called; what has no code or no area is left out', () => {
    const text = collection(
      feature({ NISCode: 11001 }),
      feature({ name: 'nobody' }),
      feature({ refnis: '11002' }, { type: 'MultiPolygon', coordinates: [[square], [square]] }),
      feature({ refnis: '11004' }, null),
      { ...feature(null), id: '11005' },
    );
    const areas = unwrap(readBoundaries(text, 'areas.json'));
    expect([...areas].map(([code, area]) => [code, area.length])).toEqual([
      ['11001', 1],
      ['11002', 2],
      ['11005', 1],
    ]);
    expect(areas.get('11001')![0]![0]).toEqual(square);
  });

  test('TopoJSON: arcs are put together, forwards and backwards', () => {
    const areas = unwrap(readBoundaries(topology(), 'areas.json'));
    const near = (code: string) =>
      areas.get(code)![0]![0]!.map(([x, y]) => [Number(x.toFixed(2)), Number(y.toFixed(2))]);
    expect(near('11001')).toEqual([
      [4.1, 51],
      [4.1, 51.1],
      [4, 51.1],
      [4, 51],
      [4.1, 51],
    ]);
    expect(near('11002')).toEqual([
      [4.1, 51],
      [4.2, 51],
      [4.2, 51.1],
      [4.1, 51.1],
      [4.1, 51],
    ]);
  });

  const belgium = '../shared/data/geo/belgium.topojson.json';
  test.skipIf(!existsSync(belgium))('all municipalities of Belgium (skipped without ../shared)', () => {
    const areas = unwrap(loadBoundaries(belgium));
    // The two provinces of Brabant have a code that does not end in 000.
    expect([...areas.keys()].filter((code) => !code.endsWith('000')).length).toBe(581 + 2);
    const [lon, lat] = areas.get('44021')![0]![0]![0]!;
    expect([Math.round(lon), Math.round(lat)]).toEqual([4, 51]);
  });
});

describe('files that are refused, with code and place', () => {
  test.each([
    ['not JSON', '{\n"type": }', ['API-JSON', 'areas.json', 2]],
    ['nothing', '', ['API-JSON', 'areas.json', 1]],
    ['another kind of JSON', '[1]', ['WEB-BOUNDARY-FORM', 'areas.json', '[1]']],
    ['null', 'null', ['WEB-BOUNDARY-FORM', 'areas.json', 'null']],
    [
      'a point',
      '{"type":"Point","coordinates":[4,51]}',
      ['WEB-BOUNDARY-FORM', 'areas.json', 'type', '"Point"'],
    ],
    [
      'an area of points',
      collection(feature({ nis: '11001' }, { type: 'Point', coordinates: [4, 51] })),
      ['WEB-BOUNDARY-FORM', 'areas.json', 'features[0].geometry.type', '"Point"'],
    ],
    [
      'a coordinate that is a text',
      collection(feature({ nis: '11001' }, { type: 'Polygon', coordinates: [[['4', 51]]] })),
      ['WEB-BOUNDARY-FORM', 'areas.json', 'features[0].geometry.coordinates[0][0][0]', '"4"'],
    ],
    [
      'metres instead of degrees',
      collection(feature({ nis: '11001' }, { type: 'Polygon', coordinates: [[[152_000, 212_000]]] })),
      ['WEB-BOUNDARY-DEGREES', 'areas.json', 'features[0]', '152000, 212000'],
    ],
    ['no codes', collection(feature({ name: 'Gent' })), ['WEB-BOUNDARY-CODE', 'areas.json']],
    ['no areas', collection(), ['WEB-BOUNDARY-CODE', 'areas.json']],
    [
      'no arcs',
      topology((value) => ({ ...value, arcs: undefined })),
      ['WEB-BOUNDARY-FORM', 'areas.json', 'arcs', '–'],
    ],
    [
      'an arc that is not there',
      topology((value) => ({ ...value, arcs: [] })),
      ['WEB-BOUNDARY-FORM', 'areas.json', 'objects.municipalities.geometries[0]', 'arc 0 / 0'],
    ],
    [
      'a number that is not one',
      topology((value) => ({ ...value, transform: { scale: [1], translate: [0, 0] } })),
      ['WEB-BOUNDARY-FORM', 'areas.json', 'transform.scale', '[1]'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(refusal(text)).toEqual(expected);
  });

  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'relance-boundaries-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a file that is not there, a folder, and one that is too large', () => {
    const codes = (file: string) => {
      const result = loadBoundaries(file);
      return result.ok ? [] : result.problems.map(({ code, place }) => [code, place.file]);
    };
    expect(codes(join(folder, 'nowhere'))).toEqual([['WEB-BOUNDARY-FILE', join(folder, 'nowhere')]]);
    expect(codes(folder)).toEqual([['WEB-BOUNDARY-FILE', folder]]);
    const large = join(folder, 'large.json');
    writeFileSync(large, '');
    truncateSync(large, 20_000_001);
    expect(codes(large)).toEqual([['WEB-BOUNDARY-SIZE', large]]);
  });
});
