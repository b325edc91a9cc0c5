import { collect, failure, fingerprint, problem, success, type Result } from '../../../base/index.ts';
import type { Model, RuleEdit } from '../../../dmn/index.ts';
import { dimensions, readParameterText, type Dimension, type QuickVariant } from '../../../design/index.ts';
import { formatValue, type Value } from '../../../feel/index.ts';
import { measureParameters, modelUnits, type Measure, type Moment } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import type { ChangeThread } from './change-thread.ts';

/** A change of one measure as somebody writes it down; an empty one is the measure as it stands. */
export interface VariantText {
  /** Values by the key of the parameter. */
  readonly parameters?: Readonly<Record<string, string>> | undefined;
  /** All rules of the entitlement table, instead of those in the pack. */
  readonly rules?: readonly RuleEdit[] | undefined;
  /** A whole decision model as DMN, instead of the pack's. */
  readonly dmn?: string | undefined;
  /** Count whom each criterion keeps out too. */
  readonly criteria?: boolean | undefined;
  /** Ways of cutting by which to say who moves; in what order and how often each is named does not matter. */
  readonly by?: readonly Dimension[] | undefined;
}

export interface ReadVariant {
  readonly variant: QuickVariant;
  /** Fingerprint of what it changes and asks: the same for the same question, however it is written. */
  readonly key: string;
}

/**
 * Reads a variant against its measure: keys, units, cells and their types, and that a model asks nothing that the measure has no input
 * for. Values that are as they stand are no change.
 * @param change reads a changed model, in a thread of its own (`ChangeThread`)
 */
export async function readVariant(
  measure: Measure,
  text: VariantText,
  moment: Moment,
  change: ChangeThread['change'],
): Promise<Result<ReadVariant>> {
  if (text.rules !== undefined && text.dmn !== undefined)
    return failure(problem(apiProblems, 'API-VARIANT-BOTH', { path: 'rules' }));
  const values = readValues(measure, text.parameters ?? {}, moment);
  const model = await changedModel(measure, text, change);
  const read = collect<unknown>([values, model]);
  if (!values.ok || !model.ok) return failure(...(read.ok ? [] : read.problems));
  const changes = Object.fromEntries([...values.value].map(([name, value]) => [name, formatValue(value)]));
  const { rules = null, dmn = null, criteria = false } = text;
  const by = dimensions.map(({ id }) => id).filter((id) => text.by?.includes(id) === true);
  const key = fingerprint({ changes, rules, dmn, criteria, by });
  const variant = {
    criteria,
    by,
    values: values.value,
    ...(model.value === undefined ? {} : { model: model.value }),
  };
  return success({ variant, key }, model.warnings);
}

function readValues(
  measure: Measure,
  texts: Readonly<Record<string, string>>,
  moment: Moment,
): Result<ReadonlyMap<string, Value>> {
  const known = measureParameters(measure, moment);
  if (!known.ok) return known;
  const read = Object.entries(texts).map(([key, text]): Result<readonly (readonly [string, Value])[]> => {
    const path = `parameters.${key}`;
    const parameter = measure.parameters.find((item) => item.key === key);
    const standing = known.value.find((item) => item.key === key);
    if (parameter === undefined || standing === undefined) {
      const keys = known.value.map((item) => item.key).join(', ');
      return failure(problem(apiProblems, 'API-PARAMETER', { path }, { found: key, known: keys }));
    }
    const value = readParameterText(parameter, key, text);
    if (!value.ok) return failure(...value.problems.map((item) => ({ ...item, place: { path } })));
    return success(formatValue(value.value) === formatValue(standing.value) ? [] : [[key, value.value]]);
  });
  const all = collect(read);
  return all.ok ? success(new Map(all.value.flat())) : all;
}

async function changedModel(
  measure: Measure,
  { rules, dmn }: VariantText,
  change: ChangeThread['change'],
): Promise<Result<Model | undefined>> {
  if (rules === undefined && dmn === undefined) return success(undefined);
  return change(measure.id, {
    model: measure.model,
    entitlement: measure.decision.entitlement,
    inputs: measure.inputs.map((input) => input.name),
    units: modelUnits(measure),
    rules,
    dmn,
  });
}
