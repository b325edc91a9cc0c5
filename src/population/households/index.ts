export { buildHouseholds, type HouseholdOptions, type HouseholdReport } from './build.ts';
export type { HouseholdFit } from './fit.ts';
