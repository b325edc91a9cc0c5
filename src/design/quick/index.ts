export { openQuickModel, type QuickModel } from './quick-model.ts';
export type { CompileKernel } from './quick-decide.ts';
export type { QuickCriteria } from './quick-criteria.ts';
export { runQuickly, type QuickResult, type QuickVariant } from './quick-run.ts';
export type { Move, Moves } from './quick-sums.ts';
export type { MovesBy, MovesRow } from './moves-by.ts';
export { moveKinds } from './score.ts';
export { loadUnitGroups, type UnitGroups } from './unit-groups.ts';
