import { aggregations } from './aggregations.ts';
import { ruleOrder } from './rule-order.ts';
import type { HitPolicyFunction } from './hit-policy.ts';

/** All outputs as a list, or one value of them by the table's aggregation. */
export const collect: HitPolicyFunction = (hits) => {
  const { aggregation } = hits.table;
  return aggregation === undefined ? ruleOrder(hits) : aggregations[aggregation](hits);
};
