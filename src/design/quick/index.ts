export { openQuickModel, type QuickModel } from './quick-model.ts';
export { runQuickly, type QuickResult, type QuickVariant } from './quick-run.ts';
export type { Move, Moves } from './quick-sums.ts';
