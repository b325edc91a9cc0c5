import type { Problem } from '../../base/index.ts';
import type { DatedValue } from '../pack.ts';
import { packProblem } from '../problems/index.ts';
import type { MeasureDraft, PackDraft } from '../read/draft.ts';
import { firstShared, uncovered, type Interval } from './intervals.ts';

/**
 * Both time axes of every parameter: two values known from the same day never hold on the same day (a later
 * knowledge supersedes an earlier one), there is no hole, every day of the measure has a value, and that value is
 * known on the pack's own day of information.
 */
export function checkPeriods(draft: PackDraft): readonly Problem[] {
  const asOf = draft.main?.value.asOf;
  return draft.measures.flatMap((measure) =>
    (measure.parameters ?? []).flatMap((_, index) => [
      ...overlaps(measure, index),
      ...gaps(measure, index),
      ...holesInPeriod(measure, index, asOf),
    ]),
  );
}

function interval(value: DatedValue): Interval {
  return { from: value.validFrom, to: value.validTo };
}

/** The parameters were all read, or there are none: their position in the file is their position in the list. */
function placed(measure: MeasureDraft, index: number) {
  const parameter = measure.parameters![index]!;
  return { parameter, name: parameter.key, file: measure.parametersFile!.file };
}

function overlaps(measure: MeasureDraft, index: number): readonly Problem[] {
  const { parameter, name, file } = placed(measure, index);
  return parameter.values.flatMap((value, at) =>
    parameter.values.slice(0, at).flatMap((other) => {
      if (other.knownFrom !== value.knownFrom) return [];
      const from = firstShared(interval(other), interval(value));
      if (from === undefined) return [];
      return [
        packProblem('PACK-PERIOD-OVERLAP', file.place([index, 'values', at, 'validFrom']), { name, from }),
      ];
    }),
  );
}

function span(values: readonly DatedValue[]): { readonly from: string; readonly to: string } {
  const starts = values.map((value) => value.validFrom).sort();
  const ends = values.map((value) => value.validTo ?? '9999-12-31').sort();
  return { from: starts[0]!, to: ends.at(-1)! };
}

function gaps(measure: MeasureDraft, index: number): readonly Problem[] {
  const { parameter, name, file } = placed(measure, index);
  return uncovered(parameter.values.map(interval), span(parameter.values)).map((hole) => {
    const after = parameter.values.findIndex((value) => value.validFrom > hole.to);
    return packProblem('PACK-PERIOD-GAP', file.place([index, 'values', after, 'validFrom']), {
      name,
      ...hole,
    });
  });
}

function holesInPeriod(measure: MeasureDraft, index: number, asOf: string | undefined): readonly Problem[] {
  const { parameter, name, file } = placed(measure, index);
  const { period } = measure.main.value;
  if (period.to < period.from) return [];
  const whole = span(parameter.values);
  const never = uncovered([whole], period).map((hole) =>
    packProblem('PACK-PERIOD-COVER', file.place([index, 'values']), { name, ...hole }),
  );
  if (never.length > 0 || asOf === undefined) return never;
  const known = parameter.values.filter((value) => value.knownFrom <= asOf);
  if (uncovered(parameter.values.map(interval), period).length > 0) return [];
  return uncovered(known.map(interval), period).map((hole) =>
    packProblem('PACK-PERIOD-KNOWLEDGE', file.place([index, 'values']), { name, asOf, ...hole }),
  );
}
