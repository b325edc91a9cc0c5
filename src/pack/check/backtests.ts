import type { Problem } from '../../base/index.ts';
import { packProblem } from '../problems/index.ts';
import type { MeasureDraft, PackDraft } from '../read/draft.ts';

/** The figures that a back-test sets beside reality are simulated, and its alternatives change parameters that exist. */
export function checkBacktests(draft: PackDraft): readonly Problem[] {
  return draft.backtests.flatMap(({ backtest, file }) => {
    const measure = draft.measures.find((item) => item.id === backtest.measure);
    if (measure === undefined) return [];
    const known = figures(measure);
    const ofOutcomes = backtest.outcomes.flatMap(({ simulated }, index) =>
      known.includes(simulated.figure)
        ? []
        : [
            packProblem('PACK-FIGURE-UNKNOWN', file.place(['outcomes', index, 'simulated', 'figure']), {
              found: simulated.figure,
              known: known.join(', '),
            }),
          ],
    );
    const ofAssumptions = backtest.assumptions.flatMap(({ alternatives }, index) =>
      alternatives.flatMap(({ set }, at) =>
        Object.keys(set).flatMap((key) => {
          const path = ['assumptions', index, 'alternatives', at, 'set', key];
          const keys = unknownParameter(draft, key);
          return keys === undefined
            ? []
            : [packProblem('PACK-SET-UNKNOWN', file.keyPlace(path), { found: key, known: keys.join(', ') })];
        }),
      ),
    );
    return [...ofOutcomes, ...ofAssumptions];
  });
}

function figures({ main }: MeasureDraft): readonly string[] {
  const sums = (main.value.decision.report ?? []).map((name) => `sum of ${name}`);
  return ['entitled', 'expected applications', 'amount', ...sums];
}

/** The parameters of the measure that a key `measure.parameter` names wrongly; keys of other rooms are theirs to check. */
function unknownParameter(draft: PackDraft, key: string): readonly string[] | undefined {
  const [id, ...rest] = key.split('.');
  const measure = draft.measures.find((item) => item.id === id);
  if (measure?.parameters === undefined) return undefined;
  const known = measure.parameters.map((parameter) => parameter.key);
  return known.includes(rest.join('.')) ? undefined : known;
}
