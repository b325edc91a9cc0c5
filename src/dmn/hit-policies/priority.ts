import type { HitPolicyFunction } from './hit-policy.ts';

/** The matching rule whose output comes first in the output values; rule order decides between equals. */
export const priority: HitPolicyFunction = ({ matched, output, byPriority }) => {
  const rule = [...matched].sort((left, right) => byPriority(left, right) || left - right)[0]!;
  return { value: output(rule), deciding: [rule] };
};
