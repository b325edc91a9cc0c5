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
  const round = (value: number) => Math.round(value * 2) / 2;
  const place = ([lon, lat]: Degrees): Degrees => [
    round(left + (lon - west) * narrow * scale),
    round(border + (north - lat) * scale),
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

/** Points that fall together once rounded to half a point of the picture are drawn once: neighbours keep the same edge, since both round alike. */
function thin(ring: readonly Degrees[]): [number, number][] {
  return ring.flatMap(([x, y], at): [number, number][] => {
    const before = ring[at - 1];
    return before !== undefined && before[0] === x && before[1] === y && at < ring.length - 1 ? [] : [[x, y]];
  });
}
