export { applyScenario, type ScenarioOptions } from './apply-scenario.ts';
export type { ClosedGroup, ScenarioAssumption, ScenarioReport, ScenarioTotals } from './report.ts';
export type { SurveyAverage, SurveyFit } from './fit.ts';
export type { ScenarioPack } from './load.ts';
export { readScenario } from './read-scenario.ts';
export { scenarioKeys } from './overrides.ts';
export type { ScenarioModel, ScenarioParameter, Window } from './scenario.ts';
export { diagnoseProblems } from './problems.ts';
export { loadNeedModel, needConstants } from './need-model.ts';
