/** Figures by the codes of several dimensions, the last dimension running fastest. */
export interface Cube {
  readonly dimensions: readonly Dimension[];
  /** By place in row-major order; most places of a large file are empty. */
  readonly values: ReadonlyMap<number, number>;
  /** Places without value to which the source gives a flag, such as confidential; places without either are zero. */
  readonly withheld: ReadonlySet<number>;
}

export interface Dimension {
  readonly id: string;
  readonly codes: readonly string[];
  readonly titles: ReadonlyMap<string, string>;
}

/** The value at one code of each dimension; undefined where a code is not in the cube. */
export function cubeValue(cube: Cube, codes: Readonly<Record<string, string>>): number | undefined {
  let place = 0;
  for (const { id, codes: own } of cube.dimensions) {
    const at = own.indexOf(codes[id] ?? '');
    if (at < 0) return undefined;
    place = place * own.length + at;
  }
  return cube.withheld.has(place) ? NaN : (cube.values.get(place) ?? 0);
}
