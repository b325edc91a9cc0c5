export { openQuickModel, type QuickModel } from './quick-model.ts';
export type { QuickCriteria } from './quick-criteria.ts';
export { compileQuickly, runQuickly, type QuickResult, type QuickVariant } from './quick-run.ts';
export type { Move, Moves } from './quick-sums.ts';
