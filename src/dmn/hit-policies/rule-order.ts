import type { HitPolicyFunction } from './hit-policy.ts';

/** All outputs, in rule order. */
export const ruleOrder: HitPolicyFunction = ({ matched, output }) => ({
  value: matched.map(output),
  deciding: matched,
});
