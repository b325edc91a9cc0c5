export type * from './assessment.ts';
export { dimensions, type Dimension, type DimensionKind } from './dimensions.ts';
export {
  assess,
  type AssessOptions,
  type AssessResult,
  type AssessSteps,
  type PopulationStep,
  type ScenarioStep,
} from './assess.ts';
export { readSettings, type Settings, type SettingTexts } from './settings.ts';
export { simulate, ruleResults, type SimulateOptions, type Simulation } from './simulate.ts';
export { runMeasures, selectMeasures, type RunOptions } from './run.ts';
export { criteriaResults, type CriteriaResults } from './criteria.ts';
export { criterionText } from './criterion-text.ts';
export { cumulate, simulationTable, type CumulateOptions, type Cumulation } from './cumulate.ts';
export { scorecard, scoreTotal, type ScorecardQuestion } from './scorecard.ts';
export { prepareGroups, type Groups } from './groups.ts';
export { lorenz } from './lorenz.ts';
export { runVariants, type Variant, type VariantContext } from './variants.ts';
export { sweepFrontier, type Sweep, type SweepAxis } from './frontier.ts';
export { runBacktest, type BacktestOptions, type EffectCache } from './backtest.ts';
export { exportTables, type ExportTable } from './exports.ts';
export { designProblems } from './problems.ts';
