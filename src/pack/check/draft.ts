import type { Problem } from '../../base/index.ts';
import type { PackDraft } from '../read/draft.ts';
import { checkBacktests } from './backtests.ts';
import { checkBindings } from './bindings.ts';
import { checkIds } from './ids.ts';
import { checkModel } from './model.ts';
import { checkOrder } from './order.ts';
import { checkPartTables } from './part-tables.ts';
import { checkPeriods } from './periods.ts';
import { checkReferences } from './references.ts';
import { checkScenarios } from './scenarios.ts';
import { checkSources } from './sources.ts';
import { checkTakeUp } from './take-up.ts';
import { checkTitles } from './titles.ts';
import { checkTypes } from './types.ts';

/** A check over what was read; it says nothing of parts that are absent, their reader already did. */
type DraftCheck = (draft: PackDraft) => readonly Problem[];

/** All cross-checks; to add one, write a file beside these and list it here. */
const checks: readonly DraftCheck[] = [
  checkIds,
  checkSources,
  checkReferences,
  checkScenarios,
  checkOrder,
  checkPeriods,
  checkTakeUp,
  checkModel,
  checkTitles,
  checkTypes,
  checkBindings,
  checkBacktests,
  checkPartTables,
];

export function checkDraft(draft: PackDraft): readonly Problem[] {
  return checks.flatMap((check) => check(draft));
}
