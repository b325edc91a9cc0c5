import { failure, success, type Result, type Text } from '../base/index.ts';
import type { Value } from '../feel/index.ts';
import type { Confidence, DatedValue, Measure, Pack, Parameter, Unit } from './pack.ts';
import { packProblem } from './problems/index.ts';
import { readValueText } from './value.ts';

/** A day on each time axis, ISO: the day that a rule is about, and the day up to which information is used. */
export interface Moment {
  readonly validAt: string;
  readonly knownAt: string;
}

/** The value of an input that comes from a parameter, with where it comes from. */
export interface ParameterValue {
  /** Name of the input data. */
  readonly input: string;
  readonly key: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly value: Value;
  /** The dated value in the pack; of a value that was set for a run, the one that it replaces. */
  readonly dated: DatedValue;
  /** Whether the value was set for this run (`--set`). */
  readonly set: boolean;
  readonly source: string;
  readonly confidence: Confidence;
}

/** The day on which a measure begins, with all that the pack knows by its own date. */
export function firstMoment(measure: Measure, pack: Pick<Pack, 'asOf'>): Moment {
  return { validAt: measure.period.from, knownAt: pack.asOf };
}

/**
 * The value that holds on `validAt` as known on `knownAt`: of the values valid on that day, the one that became
 * known last. Snodgrass, Developing Time-Oriented Database Applications in SQL (1999), chapter 10.
 * @example resolveParameter(lumpSum, { validAt: '2020-03-20', knownAt: '2020-06-15' }) // value: 4000
 */
export function resolveParameter(parameter: Parameter, { validAt, knownAt }: Moment): Result<DatedValue> {
  const valid = parameter.values.filter(
    (value) => value.validFrom <= validAt && validAt <= (value.validTo ?? '9999-12-31'),
  );
  const place = { path: `parameter ${parameter.key}` };
  const name = parameter.key;
  if (valid.length === 0) {
    const from = parameter.values.map((value) => value.validFrom).sort()[0] ?? '-';
    const to =
      parameter.values
        .map((value) => value.validTo ?? '9999-12-31')
        .sort()
        .at(-1) ?? '-';
    return failure(packProblem('PACK-PARAMETER-NOT-VALID', place, { name, validAt, from, to }));
  }
  const latest = valid
    .filter((value) => value.knownFrom <= knownAt)
    .reduce<DatedValue | undefined>(
      (best, value) => (best === undefined || value.knownFrom > best.knownFrom ? value : best),
      undefined,
    );
  if (latest !== undefined) return success(latest);
  const from = valid.map((value) => value.knownFrom).sort()[0]!;
  return failure(packProblem('PACK-PARAMETER-NOT-KNOWN', place, { name, validAt, knownAt, from }));
}

export interface ParameterOptions extends Moment {
  /** Values for this run by `measure.parameter`; keys of other measures and rooms are left alone. */
  readonly set?: Readonly<Record<string, string>>;
}

/**
 * The values of all inputs of a measure that are bound to parameters, in the order of the inputs, with their source.
 * @example measureParameters(measure, { validAt: '2020-03-14', knownAt: '2020-06-15', set: { 'hinderpremie.lump-sum': '3000' } })
 */
export function measureParameters(
  measure: Pick<Measure, 'id' | 'inputs' | 'parameters'>,
  options: ParameterOptions,
): Result<readonly ParameterValue[]> {
  const set = ownSettings(measure, options.set ?? {});
  if (!set.ok) return set;
  const values: ParameterValue[] = [];
  for (const input of measure.inputs) {
    if (input.binding.kind !== 'parameter') continue;
    const { key } = input.binding;
    const parameter = measure.parameters.find((item) => item.key === key);
    if (parameter === undefined) {
      const known = measure.parameters.map((item) => item.key).join(', ');
      return failure(packProblem('PACK-PARAMETER-UNKNOWN', { path: measure.id }, { found: key, known }));
    }
    const dated = resolveParameter(parameter, options);
    if (!dated.ok) return dated;
    const changed = set.value.get(key);
    const { source, confidence } = dated.value;
    values.push({
      input: input.name,
      key,
      title: parameter.title,
      unit: parameter.unit,
      value: changed === undefined ? dated.value.value : changed,
      dated: dated.value,
      set: changed !== undefined,
      source,
      confidence,
    });
  }
  return success(values);
}

/** The settings of this measure's parameters, read in their unit. */
function ownSettings(
  measure: Pick<Measure, 'id' | 'parameters'>,
  set: Readonly<Record<string, string>>,
): Result<ReadonlyMap<string, Value>> {
  const own = new Map<string, Value>();
  for (const [name, text] of Object.entries(set)) {
    if (!name.startsWith(`${measure.id}.`)) continue;
    const key = name.slice(measure.id.length + 1);
    const place = { path: `--set ${name}` };
    const parameter = measure.parameters.find((item) => item.key === key);
    if (parameter === undefined) {
      const known = measure.parameters.map((item) => item.key).join(', ');
      return failure(packProblem('PACK-SET-UNKNOWN', place, { found: name, known }));
    }
    const value = readValueText(text, parameter.unit, place);
    if (!value.ok) return value;
    own.set(key, value.value);
  }
  return success(own);
}
