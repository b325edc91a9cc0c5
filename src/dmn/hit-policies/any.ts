import { problem } from '../../base/index.ts';
import { valuesEqual } from '../../feel/index.ts';
import { decideProblems } from '../decide/problems.ts';
import { ruleNumbers, type HitPolicyFunction } from './hit-policy.ts';

/** Several rules may match when all give the same output; different outputs give null. */
export const any: HitPolicyFunction = ({ matched, output }) => {
  const value = output(matched[0]!);
  const same = matched.every((rule) => valuesEqual(output(rule), value) === true);
  if (same) return { value, deciding: matched };
  const found = ruleNumbers(matched);
  return {
    value: null,
    deciding: [],
    reason: problem(decideProblems, 'DMN-ANY-DIFFERENT', {}, { found }, 'warning'),
  };
};
