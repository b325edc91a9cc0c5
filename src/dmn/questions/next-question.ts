import { failure, problem, success, type Problem, type Result } from '../../base/index.ts';
import { formatValue, type Value } from '../../feel/index.ts';
import { onlyValue, sourcesOf, splitAt } from '../../feel/index.ts';
import type { Inputs } from '../decide/decide.ts';
import type { Model } from '../model.ts';
import { unknownNames } from './given.ts';
import { questionsOf, type OpenQuestions } from './open-questions.ts';
import { outcomeOver, wholeBox } from './outcome.ts';
import { questionProblems } from './problems.ts';
import { settingOf, type Setting, type SettingOptions } from './setting.ts';
import type { TableState } from './table-state.ts';

export interface RankOptions extends SettingOptions {
  /** What it costs to ask, by name; 1 unless told. A question that costs twice as much must tell twice as much. */
  readonly weights?: Readonly<Record<string, number>>;
}

export interface RankedQuestion {
  readonly name: string;
  /** How many open rules an answer settles, on average over the answers that make a difference. */
  readonly settles: number;
}

/**
 * The questions that are still open, the one that splits most first: by the open rules that its answers settle, per cost; then
 * by the questions that they make needless; then in the order of the model.
 * @example rankQuestions(model, 'Entitlement', {}) // Active before Working partners
 */
export function rankQuestions(
  model: Model,
  decision: string,
  given: Inputs,
  options: RankOptions = {},
): Result<readonly RankedQuestion[]> {
  const setting = settingOf(model, decision, given, options);
  if (!setting.ok) return setting;
  const weights = options.weights ?? {};
  const problems = weightProblems(weights, setting.value);
  if (problems.length > 0) return failure(...problems);
  return success(rankOf(setting.value, questionsOf(setting.value), weights));
}

/**
 * The question to ask next of a unit of which nothing more is known; undefined where the outcome is certain.
 * @example nextQuestion(model, 'Entitlement', { Active: true })
 */
export function nextQuestion(
  model: Model,
  decision: string,
  given: Inputs,
  options: RankOptions = {},
): Result<RankedQuestion | undefined> {
  const ranked = rankQuestions(model, decision, given, options);
  return ranked.ok ? success(ranked.value[0]) : ranked;
}

export function rankOf(
  setting: Setting,
  { questions }: OpenQuestions,
  weights: Readonly<Record<string, number>>,
): readonly RankedQuestion[] {
  const tables: TableState[] = [];
  const { cuts } = outcomeOver(setting, wholeBox(setting), tables);
  const before = openRules(tables);
  const asked = questions.filter(({ kind }) => kind !== 'irrelevant');
  const told = asked.map(({ name }) => {
    const after = afterAnswers(setting, name, cuts.get(name) ?? []);
    const settles = before - after.rules;
    return { name, settles, perCost: settles / (weights[name] ?? 1), left: after.questions };
  });
  return told
    .toSorted((one, other) => other.perCost - one.perCost || one.left - other.left)
    .map(({ name, settles }) => ({ name, settles }));
}

/** Parts of the answers that are looked at; of more, evenly spread ones. */
const mostParts = 16;

/** Open rules and questions that are left, on average over the answers that have different effects. */
function afterAnswers(setting: Setting, name: string, cuts: readonly Value[]) {
  const whole = wholeBox(setting);
  const parts = splitAt(whole.get(name)!, cuts);
  const every = Math.ceil(parts.length / mostParts);
  const effects = new Map<string, { readonly rules: number; readonly questions: number }>();
  for (const part of parts.filter((_, at) => at % every === 0)) {
    const tables: TableState[] = [];
    const { set } = outcomeOver(setting, new Map(whole).set(name, part), tables);
    const only = onlyValue(set);
    const states = tables.map(({ rules }) => rules.map(({ state }) => state));
    const sources = [...sourcesOf([set])].filter((source) => source !== name);
    // Answers that leave the same rules and questions count once: a threshold itself is no third answer.
    const effect = only === undefined ? JSON.stringify([states, sources]) : `= ${formatValue(only)}`;
    effects.set(effect, { rules: only === undefined ? openRules(tables) : 0, questions: sources.length });
  }
  const mean = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const all = [...effects.values()];
  return {
    rules: mean(all.map(({ rules }) => rules)),
    questions: mean(all.map(({ questions }) => questions)),
  };
}

function openRules(tables: readonly TableState[]): number {
  return tables.reduce(
    (sum, table) => sum + table.rules.filter(({ state }) => state === 'possible').length,
    0,
  );
}

function weightProblems(
  weights: Readonly<Record<string, number>>,
  { model, inputs }: Setting,
): readonly Problem[] {
  const wrong = Object.entries(weights).filter(([, weight]) => !(Number.isFinite(weight) && weight > 0));
  return [
    ...unknownNames(Object.keys(weights), model, inputs),
    ...wrong.map(([name, weight]) =>
      problem(questionProblems, 'DMN-QUESTION-WEIGHT', {}, { name, found: String(weight) }),
    ),
  ];
}
