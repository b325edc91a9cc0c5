export { openCache, type Cache } from './workbench/pack/cache.ts';
export { assessSteps, householdStep } from './workbench/pack/steps.ts';
export { relanceVersion } from './workbench/version.ts';
export { askMeasure, type AskOptions, type MeasureQuestions } from './workbench/questions/ask.ts';
export { questionsJson } from './workbench/questions/json.ts';
export { questionsView, type QuestionsView, type TitledText } from './workbench/questions/view.ts';
export { questionTexts } from './workbench/questions/texts.ts';
export { askUnit, decideUnit, type UnitQuestion } from './workbench/unit/decide-unit.ts';
export { unitInputs, type UnitOptions } from './workbench/unit/unit-inputs.ts';
export { inputOrigin, type InputOrigin } from './workbench/unit/input-origin.ts';
export { registerUnitView } from './workbench/unit/register-unit-view.ts';
export type { RegisterUnits } from './workbench/unit/register-units.ts';
export { unitProblems } from './workbench/unit/problems.ts';
export {
  openWorkbench,
  type LoadedPack,
  type Workbench,
  type WorkbenchOptions,
} from './workbench/workbench.ts';
export type { OpenPack, RegisterState, Simulated } from './workbench/pack/open-pack.ts';
export type { VariantText } from './workbench/variant/variant.ts';
export { variantDmn } from './workbench/variant/variant-dmn.ts';
export {
  changeable,
  type Changeable,
  type ChangeableColumn,
  type ChangeableParameter,
  type ChangeableRule,
  type ChangeableTable,
} from './workbench/variant/changeable.ts';
export { makeApi, type Api, type ApiOptions } from './http/app.ts';
export {
  accessRules,
  localAccount,
  localId,
  mayUse,
  roles,
  roleTexts,
  type AccessRule,
  type Authenticate,
  type Principal,
  type Role,
} from './http/access.ts';
export { isThisMachine } from './http/origin.ts';
export { forwardedAddress } from './http/client.ts';
export { readSignInSettings, type SignInSettings } from './sign-in/settings.ts';
export {
  callbackPath,
  openSignIn,
  signedOutPath,
  type SignIn,
  type SignInOptions,
} from './sign-in/sign-in.ts';
export { returnAddress } from './sign-in/return-address.ts';
export { apiProblems } from './problems.ts';
export { guard } from './http/guard.ts';
export { defaultLimits, type Limits } from './http/limits.ts';
export { chooseLanguage } from './http/language.ts';
export { isKnown } from './http/etag.ts';
export { problemTitle, statusOf } from './http/problem-details.ts';
export { findMeasure, findPack, findTable, type FoundMeasure } from './http/routes/find.ts';
export { logIncident } from './workbench/incident.ts';
export { isOver, type Job, type JobState } from './workbench/jobs/job.ts';
export { listen, type Answering, type Listening } from './http/listen.ts';
export { measureView } from './workbench/views/measure-view.ts';
export { exampleView } from './workbench/views/example-view.ts';
export { packView, tableView } from './workbench/views/pack-view.ts';
export { apiRoot } from './http/root.ts';
export { diagnosePack } from './workbench/jobs/diagnose-pack.ts';
export { keepOutcomes } from './workbench/jobs/outcomes.ts';
export type { TableCell, TablePage } from './workbench/tables/tables.ts';
export { parseJson, readForm } from './http/body.ts';
export { authorOf } from './http/routes/saved.ts';
export { workspaceOf, type NewWork, type NextWork, type Workspace } from './workbench/workspace/workspace.ts';
export { mostName, mostVariants } from '../store/index.ts';
export type { Kind, Person, Saving, Version, VersionHead } from '../store/index.ts';
