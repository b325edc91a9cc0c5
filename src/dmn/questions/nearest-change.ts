import { Decimal, failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { type UnaryTests, type Value } from '../../feel/index.ts';
import {
  listValues,
  possibleOutcomes,
  possibleScope,
  sameValue,
  splitAt,
  linearKinds,
  truthsIn,
  type LinearKind,
} from '../../feel/index.ts';
import type { Inputs } from '../decide/decide.ts';
import type { Model } from '../model.ts';
import { distanceOf, sizeOf } from './change-size.ts';
import { gridOf } from './grid.ts';
import { nearestPlace, type Found } from './nearest-place.ts';
import { decideWith, outcomeOver, passes, wholeBox } from './outcome.ts';
import { paceOf, type Pace, type SearchLimits } from './pace.ts';
import { questionProblems } from './problems.ts';
import { settingOf, type Setting, type SettingOptions, type Unknown } from './setting.ts';

export interface NearestChangeOptions extends Pick<SettingOptions, 'now' | 'bounds'>, SearchLimits {
  /** Inputs that nobody can change, such as the parameters of a rule: they are not looked at. */
  readonly fixed?: Iterable<string>;
  /** The smallest unit of a number, by name; 0.01 unless told. Dates and durations go by whole days or months. */
  readonly steps?: Readonly<Record<string, Decimal>>;
}

/** A change of one input that gives the wanted outcome, as `decide` confirms. */
export interface Change {
  readonly name: string;
  readonly from: Value;
  /** The nearest value that does; of texts, the first in the order of the model. */
  readonly to: Value;
  /** Other texts that do. */
  readonly alternatives: readonly Value[];
  readonly outcome: Value;
  /** Nothing nearer does it; false where the search on the other side was cut short. */
  readonly isNearest: boolean;
  /** The change beside the larger of both values; for dates, in years; 1 for anything else. */
  readonly size: Decimal;
}

/** Why no single change of an input is told. */
export interface NoChange {
  readonly name: string;
  /** `never`: no value of this input alone does it, proved. `not within reach`: none within 10^15 steps or among the texts of the rules. */
  readonly why: 'never' | 'not within reach' | 'cut short' | 'not searched';
}

export interface NearestChanges {
  readonly outcome: Value;
  /** The outcome is as wanted already: nothing need change. */
  readonly isWanted: boolean;
  /** Smallest first. */
  readonly changes: readonly Change[];
  readonly without: readonly NoChange[];
}

/** Steps away from a number that are searched, and outcomes that are looked at per input. */
const reach = 10n ** 15n;
const stepsPerInput = 2000;

/**
 * What would have to change for another outcome: for each input that is not fixed, the smallest change of that input alone.
 * The wanted outcome is one that passes the tests, with `?` for the outcome. All inputs are known; null counts as known.
 * @example await nearestChange(model, 'Entitlement', inputs, unwrap(parseUnaryTests('?.entitled = true')))
 */
export async function nearestChange(
  model: Model,
  decision: string,
  inputs: Inputs,
  wanted: UnaryTests,
  options: NearestChangeOptions = {},
): Promise<Result<NearestChanges>> {
  const { fixed = [], steps = {}, now, bounds } = options;
  const setting = settingOf(model, decision, inputs, { now });
  if (!setting.ok) return setting;
  const problems = [...missing(setting.value), ...stepProblems(steps)];
  if (problems.length > 0) return failure(...problems);
  const { given } = setting.value;
  const outcome = decideWith(setting.value, new Map());
  if (passes(wanted, outcome)) return success({ outcome, isWanted: true, changes: [], without: [] });
  const changes: Change[] = [];
  const without: NoChange[] = [];
  const left = new Set(fixed);
  for (const name of setting.value.inputs.keys()) {
    if (left.has(name)) continue;
    const others = new Map([...given].filter(([other]) => other !== name));
    const own = bounds?.[name];
    const open = settingOf(model, decision, others, {
      now,
      answersAreValues: true,
      ...(own === undefined ? {} : { bounds: { [name]: own } }),
    });
    const unknown = open.ok ? open.value.unknown.find((item) => item.name === name) : undefined;
    if (!open.ok || unknown === undefined) continue;
    const change = await changeOf({
      setting: open.value,
      unknown,
      from: given.get(name) ?? null,
      wanted,
      pace: paceOf(options, stepsPerInput),
      step: steps[name] ?? new Decimal('0.01'),
    });
    if ('why' in change) without.push(change);
    else changes.push(change);
  }
  const sorted = changes.toSorted((one, other) => one.size.comparedTo(other.size));
  return success({ outcome, isWanted: false, changes: sorted, without });
}

interface Case {
  readonly setting: Setting;
  readonly unknown: Unknown;
  readonly from: Value;
  readonly wanted: UnaryTests;
  readonly pace: Pace;
  readonly step: Decimal;
}

async function changeOf(item: Case): Promise<Change | NoChange> {
  const { setting, unknown } = item;
  const { name, set } = unknown;
  const whole = outcomeOver(setting, wholeBox(setting));
  if (!canPass(item.wanted, whole.set)) return { name, why: 'never' };
  const values = listValues(set);
  if (values !== undefined) return amongValues(item, values, 'never');
  const lines = linearKinds.filter((kind) =>
    set.parts.some((part) => part.kind === 'interval' && part.of === kind),
  );
  const [line] = lines;
  if (lines.length === 1 && line !== undefined) return onLine(item, line, whole.cuts.get(name) ?? []);
  if (!set.parts.some((part) => part.kind === 'any of kind' && part.of === 'string'))
    return { name, why: 'not searched' };
  const parts = splitAt(set, whole.cuts.get(name) ?? []);
  const told = parts.flatMap((part) => listValues(part) ?? []);
  const others = parts.filter((part) => listValues(part) === undefined);
  const isProved = others.every(
    (part) => !canPass(item.wanted, outcomeOver(setting, new Map([[name, part]])).set),
  );
  return amongValues(item, told, isProved ? 'never' : 'not within reach');
}

function canPass(wanted: UnaryTests, outcome: Parameters<typeof possibleOutcomes>[1]): boolean {
  return truthsIn(possibleOutcomes(wanted, outcome, possibleScope(new Map()))).has(true);
}

/** The values that can be told one by one, the nearest first. */
function amongValues(
  { setting, unknown, from, wanted }: Case,
  values: readonly Value[],
  otherwise: NoChange['why'],
): Change | NoChange {
  const { name } = unknown;
  const working = values
    .filter((value) => value !== null && !sameValue(value, from) && unknown.accepts(value))
    .map((to) => ({ to, size: sizeOf(from, to), outcome: decideWith(setting, new Map([[name, to]])) }))
    .filter(({ outcome }) => passes(wanted, outcome))
    .toSorted((one, other) => one.size.comparedTo(other.size));
  const [best, ...rest] = working;
  if (best === undefined) return { name, why: otherwise };
  return { name, from, ...best, isNearest: true, alternatives: rest.map(({ to }) => to) };
}

/** Up and down from the value; from null, up and down from the first value that the input is compared with. */
async function onLine(item: Case, line: LinearKind, cuts: readonly Value[]): Promise<Change | NoChange> {
  const { setting, unknown, from, wanted, pace, step } = item;
  const { name } = unknown;
  const grid = gridOf(line, step);
  const search = { setting, unknown, wanted, grid, pace, reach };
  const own = from === null ? undefined : grid.around(from);
  const start = own ??
    cuts.map((cut) => grid.around(cut)).find((place) => place !== undefined) ?? { below: 0n, above: 0n };
  const isOnGrid = own !== undefined && own.below === own.above;
  const up = await nearestPlace(search, isOnGrid ? start.above + 1n : start.above, 1n);
  const down = await nearestPlace(search, isOnGrid ? start.below - 1n : start.below, -1n);
  const isNearest = up.kind !== 'cut short' && down.kind !== 'cut short';
  const found = [up, down].flatMap((side): readonly Change[] => {
    const to = side.kind === 'found' ? grid.valueAt(side.place) : undefined;
    if (side.kind !== 'found' || to === undefined) return [];
    return [{ name, from, to, alternatives: [], outcome: side.outcome, isNearest, size: sizeOf(from, to) }];
  });
  const [best] = found.toSorted((one, other) =>
    distanceOf(from, one.to).comparedTo(distanceOf(from, other.to)),
  );
  return best ?? { name, why: whyNot([up, down]) };
}

function whyNot(sides: readonly Found[]): NoChange['why'] {
  if (sides.some(({ kind }) => kind === 'cut short')) return 'cut short';
  return sides.every(({ kind }) => kind === 'never') ? 'never' : 'not within reach';
}

function missing(setting: Setting): readonly Problem[] {
  return setting.unknown.map(({ name }) =>
    problem(questionProblems, 'DMN-QUESTION-ANSWER', { path: `input "${name}"` }, { name }),
  );
}

function stepProblems(steps: Readonly<Record<string, Decimal>>): readonly Problem[] {
  return Object.entries(steps).flatMap(([name, step]) =>
    step.isFinite() && step.gt(0)
      ? []
      : [problem(questionProblems, 'DMN-QUESTION-STEP', {}, { name, found: step.toString() })],
  );
}
