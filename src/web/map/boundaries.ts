import { readFileSync, statSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { z } from 'zod';
import { parseJson } from '../../api/index.ts';
import { failure, problem, success, within, type Place, type Result } from '../../base/index.ts';
import type { Area, Degrees } from '../../report/index.ts';
import { featureCollection, topology } from './boundary-form.ts';
import { boundaryProblems } from './problems.ts';

/** The areas of municipalities by REFNIS code. */
export type Boundaries = ReadonlyMap<string, Area>;

/** Bytes of a file: all of Belgium at a hundred metres takes one megabyte. */
const mostBytes = 20_000_000;

/** Where a file may keep the code of a municipality, whatever the case of the letters. */
const codeNames = ['refnis', 'nis', 'niscode', 'nis5', 'nsi', 'ins', 'cd_munty_refnis', 'cd_refnis', 'code'];

/**
 * Reads a boundary file (TopoJSON or GeoJSON in degrees). Problems, with file and place: `WEB-BOUNDARY-FILE`, `-SIZE`, `-FORM`, `-DEGREES`,
 * `-CODE`; `API-JSON`.
 * @example const boundaries = loadBoundaries('belgium.topojson.json');
 */
export function loadBoundaries(file: string): Result<Boundaries> {
  try {
    const found = statSync(file).size;
    if (found > mostBytes)
      return failure(problem(boundaryProblems, 'WEB-BOUNDARY-SIZE', { file }, { found, most: mostBytes }));
    return readBoundaries(readFileSync(file, 'utf8'), file);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return failure(problem(boundaryProblems, 'WEB-BOUNDARY-FILE', { file }, { reason }));
  }
}

/** Reads the text of a boundary file. */
export function readBoundaries(text: string, file: string): Result<Boundaries> {
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) return failure(...parsed.problems.map((item) => within({ file }, item)));
  const data = parsed.value;
  const type = typeof data === 'object' && data !== null && 'type' in data ? data.type : undefined;
  const areas = type === 'Topology' ? fromTopology(data, file) : fromFeatures(data, file);
  if (!areas.ok) return areas;
  if (areas.value.size > 0) return areas;
  return failure(problem(boundaryProblems, 'WEB-BOUNDARY-CODE', { file }, { known: codeNames.join(', ') }));
}

function fromFeatures(data: unknown, file: string): Result<Boundaries> {
  const parsed = featureCollection.safeParse(data);
  if (!parsed.success) return wrongForm(parsed.error, data, file);
  const areas = new Map<string, Area>();
  for (const [at, { geometry, properties, id }] of parsed.data.features.entries()) {
    const code = codeOf(properties, id);
    if (code === undefined || geometry === null || areas.has(code)) continue;
    const area = areaOf(geometry, { file, path: `features[${at}]` });
    if (!area.ok) return area;
    areas.set(code, area.value);
  }
  return success(areas);
}

function fromTopology(data: unknown, file: string): Result<Boundaries> {
  const parsed = topology.safeParse(data);
  if (!parsed.success) return wrongForm(parsed.error, data, file);
  const { arcs, objects } = parsed.data;
  const areas = new Map<string, Area>();
  for (const [name, { geometries }] of Object.entries(objects))
    for (const [at, geometry] of geometries.entries()) {
      const code = codeOf(geometry.properties, geometry.id);
      if (code === undefined || areas.has(code)) continue;
      const place = { file, path: `objects.${name}.geometries[${at}]` };
      // The library takes for granted that the arcs are there; a negative number (~i) is arc i backwards.
      const missing = geometry.arcs.flat(2).find((arc) => (arc < 0 ? ~arc : arc) >= arcs.length);
      if (missing !== undefined) {
        const found = `arc ${missing} / ${arcs.length}`;
        return failure(problem(boundaryProblems, 'WEB-BOUNDARY-FORM', place, { found }));
      }
      const drawn =
        geometry.type === 'Polygon' ? feature(parsed.data, geometry) : feature(parsed.data, geometry);
      const area = areaOf(drawn.geometry, place);
      if (!area.ok) return area;
      areas.set(code, area.value);
    }
  return success(areas);
}

type Polygons =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
  | {
      readonly type: 'MultiPolygon';
      readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
    };

/** The rings of one geometry, where all of them are in degrees. */
function areaOf(geometry: Polygons, place: Place): Result<Area> {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const area = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): Degrees => [x!, y!])));
  const wrong = area.flat(2).find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
  return wrong === undefined
    ? success(area)
    : failure(problem(boundaryProblems, 'WEB-BOUNDARY-DEGREES', place, { found: wrong.join(', ') }));
}

/** The code of a municipality among the properties of an area, or its id. */
function codeOf(
  properties: Readonly<Record<string, unknown>> | null | undefined,
  id: unknown,
): string | undefined {
  const named = new Map(Object.entries(properties ?? {}).map(([name, value]) => [name.toLowerCase(), value]));
  return [...codeNames.map((name) => named.get(name)), id]
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).trim())
    .find((value) => /^\d{5}$/.test(value));
}

/** The first place that has another form, and what stands there. */
function wrongForm(error: z.ZodError, data: unknown, file: string): Result<never> {
  const [issue] = error.issues;
  const parts = issue!.path;
  const value = parts.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[part]
        : inner,
    data,
  );
  const path = parts
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
  const found = (JSON.stringify(value) ?? '–').slice(0, 80);
  const place = path === '' ? { file } : { file, path };
  return failure(problem(boundaryProblems, 'WEB-BOUNDARY-FORM', place, { found }));
}
