import type { HitPolicy } from '../model.ts';
import type { MatchedRule } from '../trace.ts';

/** Whether a criterion holds: known to hold, known not to (null counts as failed), or not known yet. */
export type CellState = 'true' | 'false' | 'open';

/**
 * What can still become of a rule: it matches for certain; it may; it can no longer decide, because a cell fails or, under
 * FIRST, because an earlier rule is certain; or it makes no difference, because another rule then gives the same.
 */
export type RuleState = 'certain' | 'possible' | 'excluded' | 'redundant';

/** A decision table with some of its inputs unknown. */
export interface TableState {
  /** Such as `decision "Entitlement"`. */
  readonly path: string;
  readonly hitPolicy: HitPolicy;
  readonly columns: readonly ColumnState[];
  readonly rules: readonly RuleInTable[];
}

export interface RuleInTable extends MatchedRule {
  readonly state: RuleState;
  readonly cells: readonly CellState[];
  /** The unknown inputs that its open cells depend on. */
  readonly unknown: readonly string[];
}

export interface ColumnState {
  /** The label, else the expression. */
  readonly title: string;
  /** The names that its expression uses. */
  readonly names: readonly string[];
  /** The unknown inputs that its value depends on. */
  readonly unknown: readonly string[];
}
