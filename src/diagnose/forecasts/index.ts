export { forecastPart, inStore, loadForecasts, type ForecastStore } from './load.ts';
export { checkForecasts, type ForecastCheck, type ForecastFinding } from './check.ts';
export { findingText } from './finding-text.ts';
export { forecastSection } from './section.ts';
export type { Forecast } from './forecast.ts';
