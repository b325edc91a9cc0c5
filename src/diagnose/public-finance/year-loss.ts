import { total } from '../input-output/index.ts';
import type { NetworkModel, NetworkPath, NetworkShocks } from '../network/index.ts';
import type { YearLoss } from './fiscal.ts';

/** A path of the network and the stretch of it that lies in the year. */
export interface YearPath {
  readonly model: NetworkModel;
  readonly path: NetworkPath;
  readonly shocks: NetworkShocks;
  /** Part of the consumption that falls away that households save; the rest they spend on what is left. */
  readonly savedShare: number;
  /** Days of the path that lie in the year, and days of the year; the others are as before the crisis. */
  readonly daysInYear: number;
  readonly yearDays: number;
}

/**
 * What a path takes away from a year, by sector of a table. A sector that is not in the network loses nothing.
 * @param codes sectors of the table in its order
 */
export function yearLoss(year: YearPath, codes: readonly string[]): YearLoss {
  const { model, path, shocks, daysInYear, yearDays } = year;
  const size = model.sectors.length;
  const days = Math.min(daysInYear, path.days);
  const lost = (before: Float64Array, left: (day: number, sector: number) => number): Float64Array =>
    before.map((value, sector) => {
      let sum = 0;
      for (let day = 0; day < days; day += 1) sum += value - left(day, sector);
      return sum;
    });
  const output = lost(model.output, (day, sector) => path.output[day * size + sector]!);
  const places = new Map(model.sectors.map((code, at) => [code, at]));
  const other = lost(model.other, (day, at) => model.other[at]! * (1 - shocks.other[day * size + at]!));
  return {
    output: codes.map((code) => {
      const at = places.get(code);
      return at === undefined || model.output[at] === 0 ? 0 : output[at]! / (model.output[at]! * yearDays);
    }),
    consumption: consumptionLoss(year, days),
    otherDemand: ratio(total(other), total(model.other) * yearDays),
  };
}

/** Households save a share of what they cannot or will not buy, and spend the rest on what is left (Pichler et al. 2022, section 3.3). */
function consumptionLoss({ model, shocks, savedShare, yearDays }: YearPath, days: number): number {
  const all = total(model.households);
  let lost = 0;
  for (let day = 0; day < days; day += 1) {
    let fallen = 0;
    for (let at = 0; at < model.households.length; at += 1)
      fallen += ratio(model.households[at]!, all) * shocks.households[day * model.households.length + at]!;
    lost += savedShare * fallen;
  }
  return lost / yearDays;
}

/** Nothing of nothing is nothing. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
