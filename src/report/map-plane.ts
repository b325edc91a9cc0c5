/** A point in degrees: longitude, latitude. */
export type Degrees = readonly [number, number];

/** Polygons in degrees: rings, the first around, the others holes. */
export type Area = readonly (readonly (readonly Degrees[])[])[];

/** Something that lies at a point and may have an area. */
interface Located {
  readonly at: Degrees;
  readonly area?: Area | undefined;
}

/** The picture of a map, without its legend. */
export const mapWidth = 800;
const margin = 12;
/** The largest circle; the plane leaves room for it at every side. */
export const mostRadius = 24;

/**
 * Degrees to points of the picture, in the middle of its width: the equirectangular projection with the middle parallel at true scale, near enough
 * for a country of this size (Snyder 1987, p. 90).
 */
export function planeOf(places: readonly Located[]) {
  const points = places.flatMap(({ at, area }) => (area === undefined ? [at] : area.flat(2)));
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  // No spread of arguments: a boundary file has too many points for a call.
  const least = (list: readonly number[]) => list.reduce((a, b) => Math.min(a, b));
  const greatest = (list: readonly number[]) => list.reduce((a, b) => Math.max(a, b));
  const [west, east, south, north] = [least(lons), greatest(lons), least(lats), greatest(lats)];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const border = margin + mostRadius;
  const wide = Math.max((east - west) * narrow, 0.05);
  const scale = Math.min((mapWidth - 2 * border) / wide, 560 / Math.max(north - south, 0.05));
  const left = (mapWidth - (east - west) * narrow * scale) / 2;
  const place = ([lon, lat]: Degrees): Degrees => [
    Math.round(left + (lon - west) * narrow * scale),
    Math.round(border + (north - lat) * scale),
  ];
  return {
    height: Math.round((north - south) * scale + 2 * border),
    place,
    area: (area: Area) => ({
      type: 'MultiPolygon' as const,
      coordinates: area.map((rings) => rings.map((ring) => thin(ring.map(place)))),
    }),
  };
}

/**
 * A ring without the points that change nothing of it: those that fall on the one before, and those on a straight line between their neighbours.
 * Points lie on a grid, so that this is exact and two areas keep the same edge.
 */
function thin(ring: readonly Degrees[]): [number, number][] {
  const kept: [number, number][] = [];
  for (const [at, [x, y]] of ring.entries()) {
    const [before, next] = [kept.at(-1), ring[at + 1]];
    if (before !== undefined && next !== undefined && isBetween([x, y], before, next)) continue;
    kept.push([x, y]);
  }
  return kept;
}

/** Whether a point lies on the line from one point to another, at one end or between them. */
function isBetween([x, y]: Degrees, [fromX, fromY]: Degrees, [toX, toY]: Degrees): boolean {
  const [aX, aY, bX, bY] = [x - fromX, y - fromY, toX - x, toY - y];
  return aX * bY === aY * bX && aX * bX + aY * bY >= 0;
}
