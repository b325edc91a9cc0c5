import type { HitPolicyFunction } from './hit-policy.ts';

/** All outputs, those first that come first in the output values; rule order decides between equals. */
export const outputOrder: HitPolicyFunction = ({ matched, output, byPriority }) => {
  const ordered = [...matched].sort((left, right) => byPriority(left, right) || left - right);
  return { value: ordered.map(output), deciding: ordered };
};
