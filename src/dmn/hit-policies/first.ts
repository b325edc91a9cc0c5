import type { HitPolicyFunction } from './hit-policy.ts';

/** The first matching rule in rule order. */
export const first: HitPolicyFunction = ({ matched, output }) => {
  const rule = matched[0]!;
  return { value: output(rule), deciding: [rule] };
};
