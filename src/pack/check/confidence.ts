import type { Problem } from '../../base/index.ts';
import { formatValue } from '../../feel/index.ts';
import type { Measure } from '../pack.ts';
import { packProblem } from '../problems/index.ts';

/** Values of low confidence: parameters, take-up and budget. */
export function confidenceNotes(measure: Measure): readonly Problem[] {
  const { takeUp, budget } = measure;
  const note = (file: string, path: string, name: string, found: string, source: string): Problem =>
    packProblem(
      'PACK-CONFIDENCE',
      { file: `${measure.folder}/${file}`, path },
      { name, found, source },
      'warning',
    );
  return [
    ...measure.parameters.flatMap((parameter, index) =>
      parameter.values.flatMap((value, at) =>
        value.confidence === 'low'
          ? [
              note(
                'parameters.yaml',
                `[${index}].values[${at}]`,
                parameter.key,
                formatValue(value.value),
                value.source,
              ),
            ]
          : [],
      ),
    ),
    ...(takeUp.confidence === 'low'
      ? [note('measure.yaml', 'takeUp', 'takeUp', takeUp.central.toString(), takeUp.source)]
      : []),
    ...(budget?.confidence === 'low'
      ? [note('measure.yaml', 'budget', 'budget', budget.euro.toString(), budget.source)]
      : []),
  ];
}
