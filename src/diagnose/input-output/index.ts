export type * from './table.ts';
export { columnSums, largest, rowSums, sectorIndex, total } from './table.ts';
export { packIoTable } from './pack-table.ts';
export { checkTable, type CheckOptions } from './check-table.ts';
export { inputCoefficients, outputCoefficients, perOutput } from './coefficients.ts';
export { leontief, type Leontief } from './leontief.ts';
export { denseMap, powerSeries, sparseMap, type LinearMap, type Series } from './power-series.ts';
export { ioModel, type ExtensionRow, type IoModel } from './model.ts';
export { identityGap, multipliers, multipliersOf, outputMultipliers } from './multipliers.ts';
export { effects, unitDemand, type Effects } from './effects.ts';
export { linkages, type Linkages } from './linkages.ts';
export { domesticDemand, extract, type Extraction, type ExtractionLoss } from './extraction.ts';
export { mixedOutput, type MixedOutput } from './mixed.ts';
export { typeTwo, type HouseholdClosure, type TypeTwo } from './type-two.ts';
export { flegg, type RegionalCoefficients } from './location-quotients.ts';
export {
  additionality,
  additionalityRange,
  netImpact,
  type Course,
  type UncertainCourse,
} from './additionality.ts';
export { carried, oneEuro, sectorBundle, useBundle, type Bundle, type OneEuro } from './one-euro.ts';
export { readEurostat, type EurostatChoice } from './read/eurostat.ts';
export { readOecd } from './read/oecd.ts';
export { readPlanningBureau, type WorkbookSheets } from './read/planning-bureau.ts';
export { regionalWork } from './regional-work.ts';
export { inputOutputPart, inputOutputSection } from './section.ts';
export { ioSettings } from './pack-settings.ts';
