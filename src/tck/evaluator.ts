import { problemText } from '../base/index.ts';
import { decide, type Model } from '../dmn/index.ts';
import { formatValue } from '../feel/index.ts';
import type { KitCase } from './kit.ts';
import { sameValue } from './same-value.ts';
import type { Miss } from './score.ts';

/** The results of a case that the evaluator does not give as expected. */
export function missesOfEvaluator(folder: string, model: Model, item: KitCase): readonly Miss[] {
  return item.results.flatMap(({ name, expected }) => {
    const asked = item.invocable ?? name;
    const run = decide(model, asked, item.inputs);
    if (sameValue(run.value, expected)) return [];
    const reasons = run.problems.map((problem) => problemText(problem, 'en')).join('; ');
    return {
      folder,
      case: item.id,
      decision: asked,
      backEnd: 'evaluator' as const,
      outcome: 'wrong' as const,
      expected: formatValue(expected),
      found: `${formatValue(run.value)}${reasons === '' ? '' : ` (${reasons})`}`,
    };
  });
}
