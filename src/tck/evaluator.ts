import { problemText } from '../base/index.ts';
import { decide, type Model } from '../dmn/index.ts';
import { formatValue, kindOf, type ContextValue, type Value } from '../feel/index.ts';
import type { KitCase } from './kit.ts';
import { sameValue } from './same-value.ts';
import type { Miss } from './score.ts';

/** The results of a case that the evaluator does not give as expected. */
export function missesOfEvaluator(folder: string, model: Model, item: KitCase): readonly Miss[] {
  return item.results.flatMap(({ name, expected }) => {
    const asked = item.invocable ?? name;
    const run = decide(model, asked, item.inputs);
    const value = item.invocable === undefined ? run.value : outputOf(run.value, name, item.results.length);
    if (sameValue(value, expected)) return [];
    const reasons = run.problems.map((problem) => problemText(problem, 'en')).join('; ');
    return {
      folder,
      case: item.id,
      decision: asked,
      backEnd: 'evaluator' as const,
      outcome: 'wrong' as const,
      expected: formatValue(expected),
      found: `${formatValue(value)}${reasons === '' ? '' : ` (${reasons})`}`,
    };
  });
}

/** A service with several output decisions gives a context of them. */
function outputOf(value: Value, name: string, results: number): Value {
  if (results < 2 || kindOf(value) !== 'context') return value;
  return (value as ContextValue).entries.get(name) ?? null;
}
