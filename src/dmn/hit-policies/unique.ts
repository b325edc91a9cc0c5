import { problem } from '../../base/index.ts';
import { decideProblems } from '../decide/problems.ts';
import { ruleNumbers, type HitPolicyFunction } from './hit-policy.ts';

/** At most one rule may match; several give null. */
export const unique: HitPolicyFunction = ({ matched, output }) => {
  if (matched.length === 1) return { value: output(matched[0]!), deciding: matched };
  const found = ruleNumbers(matched);
  return {
    value: null,
    deciding: [],
    reason: problem(decideProblems, 'DMN-HITS-SEVERAL', {}, { found }, 'warning'),
  };
};
