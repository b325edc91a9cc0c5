import { failure, problem, success, type Progress, type Result, type Text } from '../../base/index.ts';
import type { PathMonth } from './calendar.ts';
import { drawOptions, type DrawRanges } from './draws.ts';
import { dailyLevels, monthlyLevels } from './levels.ts';
import type { NetworkModel } from './model.ts';
import { networkProblems } from './problems.ts';
import { runNetwork } from './run.ts';
import type { NetworkShocks } from './shocks.ts';

/** Which draws: how many, from which seed, within which ranges. */
export interface DrawPlan {
  readonly seed: string;
  readonly draws: number;
  readonly ranges: DrawRanges;
}

/** Where a tenth, half and nine tenths of the draws lie at or below. */
export interface Band {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

export interface BandOptions {
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

const title: Text = {
  nl: 'Productienetwerk: parameters trekken',
  en: 'Production network: draw parameters',
  fr: 'Réseau de production : tirer les paramètres',
};
/** Draws between two pauses, in which an abort can be heard. */
const drawsBetweenPauses = 10;

/**
 * The band of monthly levels over draws of the parameters. The same for any order of the draws. NETWORK-CANCELLED where the signal
 * aborts, after ten draws at most.
 * @example await drawBands(model, shocks, pathMonths('2020-03-01', 366), { seed: 'network', draws: 200, ranges })
 */
export async function drawBands(
  model: NetworkModel,
  shocks: NetworkShocks,
  months: readonly PathMonth[],
  { seed, draws, ranges }: DrawPlan,
  { progress, signal }: BandOptions = {},
): Promise<Result<readonly Band[]>> {
  if (!(Number.isInteger(draws) && draws > 0))
    return failure(problem(networkProblems, 'NETWORK-DRAWS', {}, { found: draws }));
  const drawn: Float64Array[] = [];
  for (let draw = 0; draw < draws; draw += 1) {
    if (draw % drawsBetweenPauses === 0) {
      progress?.({ title, done: draw, total: draws });
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (signal?.aborted === true)
        return failure(problem(networkProblems, 'NETWORK-CANCELLED', {}, { done: draw, total: draws }));
    }
    const path = runNetwork(model, shocks, drawOptions(seed, draw, ranges));
    if (!path.ok) return path;
    drawn.push(monthlyLevels(dailyLevels(model, path.value), months));
  }
  return success(months.map((_, at) => bandOf(drawn.map((levels) => levels[at]!))));
}

/** @example bandOf([1, 2, 3]) // { p10: 1.2, p50: 2, p90: 2.8 } */
export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  return { p10: quantile(sorted, 0.1), p50: quantile(sorted, 0.5), p90: quantile(sorted, 0.9) };
}

/** Linear between the two nearest values (Hyndman and Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (place - below) * (sorted[above]! - sorted[below]!);
}
