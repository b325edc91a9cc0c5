export { openQuestions, type OpenQuestions, type Question } from './open-questions.ts';
export type { SettingOptions } from './setting.ts';
export type { CellState, ColumnState, RuleInTable, RuleState, TableState } from './table-state.ts';
export type { ExcludedRule, Reason } from './reason.ts';
export type { Witness } from './witness.ts';
export { nextQuestion, rankQuestions, type RankedQuestion, type RankOptions } from './next-question.ts';
export { shortestQuestionnaire, type Questionnaire } from './shortest-questionnaire.ts';
export {
  nearestChange,
  type Change,
  type NearestChangeOptions,
  type NearestChanges,
  type NoChange,
} from './nearest-change.ts';
