export { openCache, type Cache } from './workbench/pack/cache.ts';
export { assessSteps, householdStep } from './workbench/pack/steps.ts';
export { relanceVersion } from './workbench/version.ts';
export { askMeasure, type AskOptions, type MeasureQuestions } from './workbench/questions/ask.ts';
export { questionsJson } from './workbench/questions/json.ts';
export { unitInputs, type UnitOptions } from './workbench/unit/unit-inputs.ts';
export { unitProblems } from './workbench/unit/problems.ts';
export {
  openWorkbench,
  type LoadedPack,
  type Workbench,
  type WorkbenchOptions,
} from './workbench/workbench.ts';
export type { OpenPack, RegisterState, Simulated } from './workbench/pack/open-pack.ts';
export type { VariantText } from './workbench/variant/variant.ts';
export { makeApi, type Api, type ApiOptions } from './http/app.ts';
export {
  accessRules,
  localAccount,
  roles,
  type Authenticate,
  type Principal,
  type Role,
} from './http/access.ts';
export { apiProblems } from './problems.ts';
export { listen, type Listening } from './http/listen.ts';
