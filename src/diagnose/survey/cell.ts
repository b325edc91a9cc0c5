import { sum } from './ratio.ts';

/** Whether a cell may be shown: as it is, with a word of caution, or not at all. */
export type CellFlag = 'shown' | 'few' | 'hidden';

export interface CellRule {
  /** Fewer respondents than this: shown with caution. */
  readonly cautionBelow: number;
  /** Fewer respondents than this: not shown, because a respondent could find another's answer. */
  readonly hideBelow: number;
  /** One respondent with more than this share of the weight of a cell: not shown (dominance rule). Without effect where sizes are not known. */
  readonly dominance?: number;
}

/**
 * The flag of a cell; thresholds and dominance as in Hundepool et al. 2012, Statistical Disclosure Control, section 4.2. Without sizes only the
 * number of respondents counts.
 * @example cellFlag(2, { cautionBelow: 30, hideBelow: 3, dominance: 0.85 }) // 'hidden'
 */
export function cellFlag(respondents: number, rule: CellRule, sizes: readonly number[] = []): CellFlag {
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  if (respondents < rule.hideBelow || largest > (rule.dominance ?? 1) * sum(sizes)) return 'hidden';
  return respondents < rule.cautionBelow ? 'few' : 'shown';
}
