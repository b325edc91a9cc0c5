import { z } from 'zod';

/** The forms of a boundary file; a cell of a coordinate is checked for degrees later, when it is known where it lies. */

const position = z.array(z.number()).min(2);
const pair = z.tuple([z.number(), z.number()]);
const properties = z.record(z.string(), z.unknown()).nullish();
const id = z.union([z.string(), z.number()]).optional();

const geoGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(z.array(position))) }),
]);

export const featureCollection = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({ type: z.literal('Feature'), id, properties, geometry: geoGeometry.nullable() }),
  ),
});

const ring = z.array(z.int());
const topoGeometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), id, properties, arcs: z.array(ring) }),
  z.object({ type: z.literal('MultiPolygon'), id, properties, arcs: z.array(z.array(ring)) }),
]);

export const topology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.array(position)),
  transform: z.object({ scale: pair, translate: pair }).optional(),
  objects: z.record(
    z.string(),
    z.object({ type: z.literal('GeometryCollection'), geometries: z.array(topoGeometry) }),
  ),
});
