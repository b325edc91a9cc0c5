import type { PathMonth } from './calendar.ts';
import type { NetworkModel } from './model.ts';
import type { NetworkPath } from './run.ts';

/** Total output of each day as a level, before the crisis = 1. @example dailyLevels(model, path)[0] // 1 */
export function dailyLevels(model: NetworkModel, { days, size, output }: NetworkPath): Float64Array {
  const before = model.output.reduce((sum, value) => sum + value, 0);
  return Float64Array.from({ length: days }, (_, day) => {
    let sum = 0;
    for (let at = day * size; at < (day + 1) * size; at += 1) sum += output[at]!;
    return sum / before;
  });
}

/** The mean of some days. @example meanOf(Float64Array.of(1, 3, 8), { from: 0, to: 2 }) // 2 */
export function meanOf(
  levels: Float64Array,
  { from, to }: { readonly from: number; readonly to: number },
): number {
  let sum = 0;
  for (let day = from; day < to; day += 1) sum += levels[day]!;
  return sum / (to - from);
}

/** The mean level of each month. */
export function monthlyLevels(levels: Float64Array, months: readonly PathMonth[]): Float64Array {
  return Float64Array.from(months, (month) => meanOf(levels, month));
}

/**
 * Share of each sector's output that is lost over some days, against as many days before the crisis; 0 for a sector that makes nothing.
 * Negative where more is made.
 * @example sectorLoss(model, path, { from: 31, to: 61 })
 */
export function sectorLoss(
  model: NetworkModel,
  { size, output }: NetworkPath,
  { from, to }: { readonly from: number; readonly to: number },
): Float64Array {
  return model.output.map((before, sector) => {
    let sum = 0;
    for (let day = from; day < to; day += 1) sum += output[day * size + sector]!;
    return before > 0 ? 1 - sum / ((to - from) * before) : 0;
  });
}
