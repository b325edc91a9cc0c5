export { openCache, type Cache } from './workbench/cache.ts';
export { assessSteps, householdStep } from './workbench/steps.ts';
export { relanceVersion } from './workbench/version.ts';
export { askMeasure, type AskOptions, type MeasureQuestions } from './workbench/questions/ask.ts';
export { questionsJson } from './workbench/questions/json.ts';
export { unitInputs, type UnitOptions } from './workbench/unit/unit-inputs.ts';
export { unitProblems } from './workbench/unit/problems.ts';
