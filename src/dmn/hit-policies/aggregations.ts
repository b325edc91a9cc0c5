import { Decimal, problem } from '../../base/index.ts';
import { compareValues, formatValue, number, type Value } from '../../feel/index.ts';
import { decideProblems } from '../decide/problems.ts';
import type { Aggregation } from '../model.ts';
import type { HitPolicyFunction, Outcome } from './hit-policy.ts';

/** The aggregations of COLLECT (DMN 1.5, 8.2.8): defined for a table with one output. */
export const aggregations: Readonly<Record<Aggregation, HitPolicyFunction>> = {
  COUNT: ({ matched }) => ({ value: number(matched.length), deciding: matched }),
  SUM: ({ matched, output }) => {
    let sum = new Decimal(0);
    for (const rule of matched) {
      const value = output(rule);
      if (!(value instanceof Decimal)) return undefinedFor('SUM', value, matched);
      sum = sum.plus(value);
    }
    return { value: sum, deciding: matched };
  },
  MIN: ({ matched, output }) => extreme('MIN', matched, output, (sign) => sign < 0),
  MAX: ({ matched, output }) => extreme('MAX', matched, output, (sign) => sign > 0),
};

/** Numbers, texts, dates and durations have an order; a value without one makes the whole null. */
function extreme(
  aggregation: Aggregation,
  matched: readonly number[],
  output: (rule: number) => Value,
  better: (sign: number) => boolean,
): Outcome {
  let deciding = matched[0]!;
  for (const rule of matched) {
    const sign = compareValues(output(rule), output(deciding));
    if (sign === null) return undefinedFor(aggregation, output(rule), matched);
    if (better(sign)) deciding = rule;
  }
  return { value: output(deciding), deciding: [deciding] };
}

function undefinedFor(aggregation: Aggregation, value: Value, deciding: readonly number[]): Outcome {
  const parameters = { aggregation, found: formatValue(value) };
  return {
    value: null,
    deciding,
    reason: problem(decideProblems, 'DMN-AGGREGATE-VALUE', {}, parameters, 'warning'),
  };
}
