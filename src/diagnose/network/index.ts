export { networkPart, networkOf } from './part.ts';
export type { NetworkInputs } from './inputs.ts';
export { daysPerYear, networkModel, type NetworkModel } from './model.ts';
export { standardOptions, type NetworkOptions } from './options.ts';
export { runNetwork, type NetworkPath } from './run.ts';
export { productionFunctions, type ProductionFunction } from './production.ts';
export {
  calm,
  checkDays,
  shockPath,
  type NetworkShocks,
  type ShockPhase,
  type ShockProfile,
} from './shocks.ts';
export { readNetworkTables } from './read.ts';
export { dayOf, pathMonths, type PathMonth } from './calendar.ts';
export { dailyLevels, monthlyLevels, sectorLoss } from './levels.ts';
export { drawBands, type Band, type DrawPlan } from './bands.ts';
export { withSupport, type SectorSupport, type SupportRule } from './support.ts';
export { makeLossTables, sectorLossByWindow, type WindowLoss } from './loss.ts';
export type { NetworkResult } from './network.ts';
