import { changeable, type ChangeableParameter } from '../../../api/index.ts';
import type { Measure, Pack } from '../../../pack/index.ts';

/** A change to begin with. */
export interface Example {
  readonly measure: Measure;
  readonly parameter: ChangeableParameter;
  readonly from: number;
  readonly to: number;
}

/** Ten points lower: far enough to move many, near enough to be thinkable. */
const step = 0.1;

/**
 * The first share in the measures of a pack, ten points lower: what a newcomer may ask. In Flanders the threshold of the compensation premium,
 * 50 instead of 60 %. Undefined where no measure has a share above ten points.
 * @example exampleOf(pack) // { measure, parameter, from: 0.6, to: 0.5 }
 */
export function exampleOf(pack: Pack): Example | undefined {
  for (const measure of pack.measures)
    for (const parameter of changeable(measure, pack).parameters) {
      const { unit, value } = parameter;
      if (unit !== 'share' || value === null || Number(value) <= step) continue;
      return {
        measure,
        parameter,
        from: Number(value),
        to: Math.round((Number(value) - step) * 1000) / 1000,
      };
    }
  return undefined;
}
