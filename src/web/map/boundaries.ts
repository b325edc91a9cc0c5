import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { parseJson } from '../../api/index.ts';
import { failure, problem, success, within, type Place, type Result } from '../../base/index.ts';
import type { Area, Degrees } from '../../report/index.ts';
import { featureCollection, topology } from './boundary-form.ts';
import { boundaryProblems } from './problems.ts';
import { decodeArcs, ringOf } from './topology.ts';

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
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const area = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]): Degrees => [x!, y!])));
    const checked = inDegrees(area, { file, path: `features[${at}]` });
    if (!checked.ok) return checked;
    areas.set(code, area);
  }
  return success(areas);
}

function fromTopology(data: unknown, file: string): Result<Boundaries> {
  const parsed = topology.safeParse(data);
  if (!parsed.success) return wrongForm(parsed.error, data, file);
  const arcs = decodeArcs(parsed.data);
  const areas = new Map<string, Area>();
  for (const [name, { geometries }] of Object.entries(parsed.data.objects))
    for (const [at, geometry] of geometries.entries()) {
      const code = codeOf(geometry.properties, geometry.id);
      if (code === undefined || areas.has(code)) continue;
      const place = { file, path: `objects.${name}.geometries[${at}]` };
      const area: (readonly (readonly Degrees[])[])[] = [];
      for (const rings of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
        const polygon: (readonly Degrees[])[] = [];
        for (const numbers of rings) {
          const ring = ringOf(arcs, numbers, place);
          if (!ring.ok) return ring;
          polygon.push(ring.value);
        }
        area.push(polygon);
      }
      const checked = inDegrees(area, place);
      if (!checked.ok) return checked;
      areas.set(code, area);
    }
  return success(areas);
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

function inDegrees(area: Area, place: Place): Result<true> {
  const wrong = area.flat(2).find(([lon, lat]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
  return wrong === undefined
    ? success(true)
    : failure(problem(boundaryProblems, 'WEB-BOUNDARY-DEGREES', place, { found: wrong.join(', ') }));
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
