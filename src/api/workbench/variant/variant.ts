import {
  collect,
  failure,
  fingerprint,
  problem,
  success,
  within,
  type Problem,
  type Result,
} from '../../../base/index.ts';
import { checkModel, editRules, readModel, type Model, type RuleEdit } from '../../../dmn/index.ts';
import { dimensions, readParameterText, type Dimension, type QuickVariant } from '../../../design/index.ts';
import { formatValue, type Value } from '../../../feel/index.ts';
import { measureParameters, modelUnits, type Measure, type Moment } from '../../../pack/index.ts';
import { apiProblems } from '../../problems.ts';
import { countLoops } from './loops.ts';

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

/** Cells that are looked at when somebody edits a table: above it compiling would keep others waiting. */
const mostCells = 4_000;

/**
 * Reads a variant against its measure: keys, units, cells and their types, and that a model asks nothing that the measure has no input
 * for. Values that are as they stand are no change.
 */
export function readVariant(measure: Measure, text: VariantText, moment: Moment): Result<ReadVariant> {
  if (text.rules !== undefined && text.dmn !== undefined)
    return failure(problem(apiProblems, 'API-VARIANT-BOTH', { path: 'rules' }));
  const values = readValues(measure, text.parameters ?? {}, moment);
  const changed = changedModel(measure, text);
  const model = changed.ok ? checked(measure, changed.value) : changed;
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

function changedModel(measure: Measure, { rules, dmn }: VariantText): Result<Model | undefined> {
  const { entitlement } = measure.decision;
  if (rules !== undefined) {
    const found = rules.reduce((sum, rule) => sum + rule.tests.length, 0);
    if (found > mostCells) return failure(tooLarge('rules', found));
    const edited = editRules(measure.model, entitlement, rules);
    if (edited.ok) return edited;
    // Lines of a document that nobody wrote say nothing to a reader.
    return failure(...edited.problems.map((item) => ({ ...item, place: { path: item.place.path } })));
  }
  if (dmn === undefined) return success(undefined);
  const model = readModel(dmn);
  if (!model.ok) return failure(...model.problems.map((item) => within({ file: 'dmn' }, item)));
  const logic = model.value.decisions.find((item) => item.name === entitlement)?.logic;
  const cells = logic?.kind === 'decision table' ? logic.rules.length * logic.inputs.length : 0;
  if (cells > mostCells) return failure(tooLarge('dmn', cells));
  const names = measure.inputs.map((input) => input.name);
  const unbound = model.value.inputs.filter((input) => !names.includes(input.name));
  return unbound.length === 0
    ? model
    : failure(
        ...unbound.map(({ name }) =>
          problem(
            apiProblems,
            'API-VARIANT-INPUT',
            { path: 'dmn' },
            { found: name, known: names.join(', ') },
          ),
        ),
      );
}

/**
 * Types and units of a changed model: what is certain to give null is refused, what may be meant comes along as a warning, where the change
 * brings it.
 */
function checked(measure: Measure, model: Model | undefined): Result<Model | undefined> {
  if (model === undefined) return success(undefined);
  const loops = countLoops(model) - countLoops(measure.model);
  if (loops > mostLoops) {
    const parameters = { found: loops, most: mostLoops };
    return failure(problem(apiProblems, 'API-VARIANT-LOOPS', {}, parameters));
  }
  const options = { units: modelUnits(measure), only: ['types', 'units'] } as const;
  const found = checkModel(model, options);
  const errors = found.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return failure(...errors);
  const nameOf = ({ code, place, parameters }: Problem) => JSON.stringify([code, place, parameters]);
  const standing = new Set(checkModel(measure.model, options).map(nameOf));
  return success(model, found.filter((item) => !standing.has(nameOf(item))).slice(0, mostWarnings));
}

const mostWarnings = 50;
/** Loops, filters and functions that a change may add: each costs at most the steps of one evaluation, some tenths of a second. */
const mostLoops = 8;

function tooLarge(path: string, found: number) {
  return problem(apiProblems, 'API-VARIANT-SIZE', { path }, { found, most: mostCells });
}
