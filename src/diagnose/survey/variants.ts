import { collect, success, type Result } from '../../base/index.ts';
import type { Within } from './national.ts';
import { sum } from './ratio.ts';
import {
  naturalVariants,
  reproduce,
  type Measure,
  type Over,
  type ReproducedWave,
  type Variant,
} from './reproduce.ts';
import type { SurveyData } from './survey-data.ts';

/** How far a published series is off under one way of weighing, as shares. */
export interface VariantDistance {
  readonly measure: Measure;
  readonly variant: Variant;
  /** The way of weighing that follows from what the number is. */
  readonly chosen: boolean;
  readonly mean: number;
  readonly most: number;
}

const withins: readonly Within[] = ['respondents', 'size', 'equal'];
const overs: readonly Over[] = ['value-added', 'value-added-of-firms', 'employment'];

/** The distances of one measure under every way of weighing. @example variantDistances(data, 'bankruptcy') // nine rows */
export function variantDistances(data: SurveyData, measure: Measure): Result<readonly VariantDistance[]> {
  return collect(
    withins.flatMap((within) =>
      overs.map((over) => {
        const waves = reproduce(data, measure, { within, over });
        if (!waves.ok) return waves;
        const natural = naturalVariants[measure];
        const chosen = natural.within === within && natural.over === over;
        return success({ measure, variant: { within, over }, chosen, ...distances(waves.value) });
      }),
    ),
  );
}

/** Mean and largest distance between recomputed and published. */
export function distances(waves: readonly ReproducedWave[]): {
  readonly mean: number;
  readonly most: number;
} {
  const all = waves.map(({ published, recomputed }) => Math.abs(recomputed.value - published));
  return { mean: sum(all) / all.length, most: all.reduce((most, one) => Math.max(most, one), 0) };
}
