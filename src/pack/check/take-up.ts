import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { PackDraft } from '../read/draft.ts';

/** Take-up is a band of shares: 0 <= low <= central <= high <= 1. */
export function checkTakeUp(draft: PackDraft): readonly Problem[] {
  return draft.measures.flatMap(({ main: { file, value } }) => {
    const { low, central, high } = value.takeUp;
    const right = !low.isNegative() && low.lte(central) && central.lte(high) && high.lte(1);
    const shares = { low: low.toString(), central: central.toString(), high: high.toString() };
    return right ? [] : [packProblem('PACK-TAKE-UP-ORDER', file.place(['takeUp']), shares)];
  });
}
