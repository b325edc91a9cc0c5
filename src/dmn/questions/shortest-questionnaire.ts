import { failure, problem, success, type Result } from '../../base/index.ts';
import { type Value } from '../../feel/index.ts';
import { known } from '../../feel/index.ts';
import type { Inputs } from '../decide/decide.ts';
import type { Model } from '../model.ts';
import { explore, findingOf, type Finding } from './explore.ts';
import { wholeBox, type Box } from './outcome.ts';
import { paceOf, type Pace, type SearchLimits } from './pace.ts';
import { questionProblems } from './problems.ts';
import { settingOf, type Setting, type SettingOptions } from './setting.ts';

/** The inputs of one unit whose values alone fix the outcome. */
export interface Questionnaire {
  /** In the order of the model. */
  readonly names: readonly string[];
  readonly outcome: Value;
  /**
   * `smallest`: no smaller set was proved to fix the outcome. `irreducible`: none of them can be left out, but another set may be
   * smaller (more than fifteen inputs matter). `cut short`: the search ended before it was done.
   */
  readonly size: 'smallest' | 'irreducible' | 'cut short';
}

/** Inputs up to which every set is considered. */
const mostForSearch = 15;
/** Outcomes that are looked at in one search unless the caller says otherwise, and for one set of answers. */
const standardSteps = 4000;
const budgetOfSet = 64;

/**
 * The smallest set of inputs that fixes the outcome for a unit, whose answers the caller knows (from a register): what need be
 * proved, and what need not. Inputs in `given` count as known already. Problems: an input without an answer, and those of
 * `openQuestions`.
 * @example await shortestQuestionnaire(model, 'Entitlement', {}, { Active: false, Loss: number(1) }) // names: ['Active']
 */
export async function shortestQuestionnaire(
  model: Model,
  decision: string,
  given: Inputs,
  answers: Inputs,
  options: SettingOptions & SearchLimits = {},
): Promise<Result<Questionnaire>> {
  const all = new Map([...entriesOf(answers), ...entriesOf(given)]);
  // The answers are read as inputs are, so that a wrong name or type is refused in the same words.
  const complete = settingOf(model, decision, all, options);
  const setting = settingOf(model, decision, given, options);
  if (!complete.ok) return complete;
  if (!setting.ok) return setting;
  if (complete.value.unknown.length > 0)
    return failure(
      ...complete.value.unknown.map(({ name }) =>
        problem(questionProblems, 'DMN-QUESTION-ANSWER', { path: `input "${name}"` }, { name }),
      ),
    );
  return success(await search(setting.value, complete.value.given, paceOf(options, standardSteps)));
}

function entriesOf(inputs: Inputs): Iterable<[string, Value]> {
  return inputs instanceof Map ? (inputs as ReadonlyMap<string, Value>) : Object.entries(inputs);
}

/** Looks at sets of inputs: the finding when these are answered and no others; undefined when the search must end. */
type Look = (names: ReadonlySet<string>) => Promise<Finding | undefined>;

async function search(
  setting: Setting,
  answers: ReadonlyMap<string, Value>,
  pace: Pace,
): Promise<Questionnaire> {
  const all = setting.unknown.map(({ name }) => name);
  const look = lookWith(setting, answers, pace);
  const outcome = findingOf(explore(setting, boxOf(setting, answers, new Set(all)), 1)).certain ?? null;
  const inOrder = (names: ReadonlySet<string>) => all.filter((name) => names.has(name));
  const needed = new Set<string>();
  let left = new Set(all);
  // What cannot be left out when everything else is known is in every set; what is left out one by one gives a set that can
  // not be reduced, should the search find no smaller one in time.
  for (const name of all.toReversed()) {
    const others = new Set(all.filter((other) => other !== name));
    const alone = await look(others);
    if (alone === undefined) return { names: inOrder(left), outcome, size: 'cut short' };
    if (alone.certain === undefined) needed.add(name);
    const without = new Set([...left].filter((other) => other !== name));
    const finding = alone.certain === undefined ? alone : await look(without);
    if (finding === undefined) return { names: inOrder(left), outcome, size: 'cut short' };
    if (finding.certain !== undefined) left = without;
  }
  if (all.length - needed.size > mostForSearch && left.size > needed.size + 1)
    return { names: inOrder(left), outcome, size: 'irreducible' };
  for (let more = 0; needed.size + more < left.size; more += 1) {
    const found = await within(needed, new Set(), more, look);
    if (found === 'cut short') return { names: inOrder(left), outcome, size: 'cut short' };
    if (found !== undefined) return { names: inOrder(found), outcome, size: 'smallest' };
  }
  return { names: inOrder(left), outcome, size: 'smallest' };
}

/**
 * A set that fixes the outcome with so many more inputs: one of those that the outcome still depends on must be among them, as
 * answers to others leave it as it is.
 */
async function within(
  names: ReadonlySet<string>,
  tried: ReadonlySet<string>,
  more: number,
  look: Look,
): Promise<ReadonlySet<string> | 'cut short' | undefined> {
  const finding = await look(names);
  if (finding === undefined) return 'cut short';
  if (finding.certain !== undefined) return names;
  if (more === 0) return undefined;
  const passed = new Set(tried);
  for (const name of finding.mayMatter) {
    if (passed.has(name)) continue;
    const found = await within(new Set([...names, name]), passed, more - 1, look);
    if (found !== undefined) return found;
    passed.add(name);
  }
  return undefined;
}

function lookWith(setting: Setting, answers: ReadonlyMap<string, Value>, pace: Pace): Look {
  const seen = new Map<string, Finding>();
  return async (names) => {
    const key = JSON.stringify([...names].sort());
    const before = seen.get(key);
    if (before !== undefined) return before;
    if (!(await pace.take())) return undefined;
    const finding = findingOf(explore(setting, boxOf(setting, answers, names), budgetOfSet));
    seen.set(key, finding);
    return finding;
  };
}

/** The named inputs as answered, the others as unknown as they are. */
function boxOf(setting: Setting, answers: ReadonlyMap<string, Value>, names: ReadonlySet<string>): Box {
  const box = new Map(wholeBox(setting));
  for (const name of names) box.set(name, known(answers.get(name) ?? null));
  return box;
}
