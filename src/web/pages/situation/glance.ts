import type { Figure } from '../../../diagnose/index.ts';

/** Figures that stand on the overview, where the pack has them: of the crisis as a whole, one or two of each part. */
const ids: ReadonlySet<string> = new Set([
  'forecast-institutes',
  'forecast-revisions',
  'survey-turnover',
  'survey-turnover-sectors',
  'survey-jobs',
  'network-path',
  'firms-cash-deficit',
  'firms-distress',
  'households-typology',
  'households-poverty',
  'public-finance-receipts-lost',
  'exposure-imports',
]);

/** Whether a figure says what somebody must know who looks at the crisis for a minute. */
export function isAtGlance({ id }: Pick<Figure, 'id'>): boolean {
  return ids.has(id);
}
