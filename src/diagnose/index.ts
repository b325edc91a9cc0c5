export * from './scenario/index.ts';
export type * from './section.ts';
export { chooseParts, diagnose, type Diagnosis, type DiagnoseOptions } from './diagnose.ts';
export type { Part, PartContext } from './parts.ts';
export {
  checkForecasts,
  findingText,
  inStore,
  loadForecasts,
  type ForecastCheck,
  type ForecastFinding,
} from './forecasts/index.ts';
