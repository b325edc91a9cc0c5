export { buildPopulation, type PopulationOptions } from './build.ts';
export type { PopulationReport, ReportedAssumption } from './report.ts';
export type { ControlTotal } from './control-totals.ts';
export { enterpriseColumns, type RegisterColumn } from './register-columns.ts';
export { sizeClasses, type SizeClass } from './sizes.ts';
export { rake } from './rake.ts';
export { populationProblems } from './problems.ts';
export type { PopulationPack } from './registers.ts';
export {
  buildHouseholds,
  type HouseholdFit,
  type HouseholdOptions,
  type HouseholdReport,
} from './households/index.ts';
