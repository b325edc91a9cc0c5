import { productionFunctions, type ProductionFunction } from './production.ts';

/** How an economy reacts; the names of the reference in brackets. */
export interface NetworkOptions {
  readonly production: ProductionFunction;
  /** Days in which a sector fills a hole in its stocks (tau). */
  readonly restockDays: number;
  /** Days in which a sector hires the labour that it lacks, and fires what it has too much. */
  readonly hireDays: number;
  readonly fireDays: number;
  /** Part of the consumption that falls away that households save; the rest they spend on what is left. */
  readonly savedShare: number;
  /** Multiplies the stock days; no stock falls below one day of use, with which nothing can be made. */
  readonly stockFactor: number;
  /** Multiplies every shock; no shock goes above everything. */
  readonly shockFactor: number;
}

/** As in the calibration for Belgium of Alleman, Schoors and Baetens (2023). */
export const standardOptions: NetworkOptions = {
  production: productionFunctions.find((item) => item.id === 'half-critical')!,
  restockDays: 14,
  hireDays: 7,
  fireDays: 7,
  savedShare: 0.75,
  stockFactor: 1,
  shockFactor: 1,
};
