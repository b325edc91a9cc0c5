import { failure, problem, success, type Place, type Result } from '../../base/index.ts';
import type { Degrees } from '../../report/index.ts';
import { boundaryProblems } from './problems.ts';

/** What of a TopoJSON file is needed to draw its lines (TopoJSON specification 1.0, section 2.1). */
export interface Arcs {
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly transform?:
    | { readonly scale: readonly number[]; readonly translate: readonly number[] }
    | undefined;
}

/** The lines in degrees: quantised positions are differences from the one before, scaled and moved. */
export function decodeArcs({ arcs, transform }: Arcs): readonly (readonly Degrees[])[] {
  if (transform === undefined) return arcs.map((arc) => arc.map(([x, y]): Degrees => [x!, y!]));
  const [kx, ky] = transform.scale;
  const [dx, dy] = transform.translate;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX, stepY]): Degrees => {
      x += stepX!;
      y += stepY!;
      return [x * kx! + dx!, y * ky! + dy!];
    });
  });
}

/** One ring from the numbers of its arcs, a negative one (~i) being arc i backwards; the first point of each next arc is the last of the one before. */
export function ringOf(
  arcs: readonly (readonly Degrees[])[],
  numbers: readonly number[],
  place: Place,
): Result<readonly Degrees[]> {
  const ring: Degrees[] = [];
  for (const number of numbers) {
    const arc = arcs[number < 0 ? ~number : number];
    if (arc === undefined)
      return failure(
        problem(boundaryProblems, 'WEB-BOUNDARY-FORM', place, { found: `arc ${number} / ${arcs.length}` }),
      );
    const points = number < 0 ? arc.toReversed() : arc;
    for (const point of ring.length === 0 ? points : points.slice(1)) ring.push(point);
  }
  return success(ring);
}
