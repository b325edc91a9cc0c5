import { Decimal, failure, success, type Problem, type Result } from '../../base/index.ts';
import { decide } from '../../dmn/index.ts';
import type { Value } from '../../feel/index.ts';
import type { Case, Measure, Pack } from '../pack.ts';
import { firstMoment, measureParameters, type Moment } from '../parameters.ts';

/** What a measure gives for one unit. */
export interface Outcome {
  readonly entitled: boolean;
  /** Euro; zero for a unit that is not entitled, null where an entitled unit has no amount. */
  readonly amount: Decimal | null;
  /** The rule that decided, from 1; 0 where none did. */
  readonly rule: number;
}

/** Both days of an example, with the defaults of the measure and the pack. */
export function caseMoment(pack: Pick<Pack, 'asOf'>, measure: Measure, example: Case): Moment {
  const first = firstMoment(measure, pack);
  return { validAt: example.validAt ?? first.validAt, knownAt: example.knownAt ?? first.knownAt };
}

/** The values of the parameters of a measure by the name of the input. */
export function parameterInputs(measure: Measure, moment: Moment): Result<Readonly<Record<string, Value>>> {
  const values = measureParameters(measure, moment);
  return values.ok
    ? success(Object.fromEntries(values.value.map((item) => [item.input, item.value])))
    : failure(...values.problems);
}

/** One worked example on the evaluator, with the reasons of every null on the way. */
export function runCase(
  measure: Measure,
  inputs: Readonly<Record<string, Value>>,
): { readonly outcome: Outcome; readonly problems: readonly Problem[] } {
  const { entitlement, amount } = measure.decision;
  const first = decide(measure.model, entitlement, inputs);
  const table = first.trace.findLast((item) => item.decision === entitlement)?.table;
  const entitled = entitledOf(first.value);
  const rule = table?.deciding[0]?.index ?? 0;
  if (!entitled) return { outcome: { entitled, amount: new Decimal(0), rule }, problems: first.problems };
  const second = decide(measure.model, amount, inputs);
  const euro = second.value instanceof Decimal ? second.value : null;
  return { outcome: { entitled, amount: euro, rule }, problems: [...first.problems, ...second.problems] };
}

/** The component `entitled` of a table with several outputs, or the value itself of a table with one. */
export function entitledOf(value: Value): boolean {
  if (value === true) return true;
  if (value === null || typeof value !== 'object' || !('kind' in value) || value.kind !== 'context')
    return false;
  return value.entries.get('entitled') === true;
}
