import { formatValue, type Value } from '../../feel/index.ts';
import { examplesOf, onlyValue, type Possible } from '../../feel/index.ts';
import type { DecisionTrace, TableTrace } from '../trace.ts';
import { answersOf, type Answers } from './answers.ts';
import { leavesOf, type Region } from './explore.ts';
import { runWith } from './outcome.ts';
import type { Setting } from './setting.ts';
import type { TableState } from './table-state.ts';

/** Rules of a model that are aimed at, decisions that are tried for one rule, and answers to one question. */
const mostRules = 40;
const mostTries = 80;
const mostAnswers = 12;

/** Decisions that a search may still try; counted down by all its parts. */
export interface Effort {
  left: number;
}

/**
 * Full sets of answers from which a difference is likely to be found: plain ones, then for each rule that is still possible
 * ones under which it matches. From a rule that matches, one other answer leads away.
 */
export function* startsOf(
  setting: Setting,
  tables: readonly TableState[],
  cuts: ReadonlyMap<string, readonly Value[]>,
  effort: Effort,
  isAsked: (names: readonly string[]) => boolean,
): Generator<Answers> {
  const plain = plainAnswers(setting);
  if (plain === undefined) return;
  yield plain;
  let rules = 0;
  for (const table of tables)
    for (const rule of table.rules) {
      const isOpen = rule.state === 'possible' || rule.state === 'certain';
      // A few rules for what no rule asks, such as the inputs of an amount; then those that ask what is still looked for.
      if (!isOpen || (rules > 8 && !isAsked(rule.unknown))) continue;
      rules += 1;
      if (rules > mostRules) return;
      if (effort.left <= 0) return;
      yield aimedAt(setting, table, rule.index, plain, cuts, effort);
    }
}

/** Answers in each region, those with a rare outcome first; a few are enough. */
export function leafAnswers(setting: Setting, region: Region): readonly Answers[] {
  const leaves = leavesOf(region).map(({ box, outcome }) => {
    const only = onlyValue(outcome);
    return { box, outcome: only === undefined ? '' : formatValue(only) };
  });
  const counts = new Map<string, number>();
  for (const { outcome } of leaves) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return leaves
    .toSorted((left, right) => counts.get(left.outcome)! - counts.get(right.outcome)!)
    .slice(0, mostRules)
    .flatMap(({ box }) => plainAnswers(setting, box) ?? []);
}

function plainAnswers(setting: Setting, box?: ReadonlyMap<string, Possible>): Answers | undefined {
  const answers = new Map<string, Value>();
  for (const { name, set, accepts } of setting.unknown) {
    const example = examplesOf(box?.get(name) ?? set).find(accepts);
    if (example === undefined) return undefined;
    answers.set(name, example);
  }
  return answers;
}

/**
 * Changes one answer after another as long as more of the rule's cells hold, and then as long as fewer other rules match: where
 * a rule alone decides, each of its criteria makes the difference.
 */
function aimedAt(
  setting: Setting,
  table: TableState,
  rule: number,
  start: Answers,
  cuts: ReadonlyMap<string, readonly Value[]>,
  effort: Effort,
): Answers {
  let answers = start;
  let distance = distanceOf(setting, table, rule, answers);
  let left = mostTries;
  const own = new Set(table.rules[rule - 1]!.unknown);
  const others = new Set(table.rules.flatMap(({ unknown }) => unknown));
  const order = [own, others].flatMap((names) => setting.unknown.filter(({ name }) => names.has(name)));
  for (const unknown of order) {
    if (distance === 0) break;
    const told = answersOf(unknown, cuts.get(unknown.name) ?? []).slice(0, mostAnswers);
    for (const answer of told) {
      if (left <= 0 || effort.left <= 0) return answers;
      left -= 1;
      effort.left -= 1;
      const tried = new Map(answers).set(unknown.name, answer);
      const next = distanceOf(setting, table, rule, tried);
      if (next >= distance) continue;
      answers = tried;
      distance = next;
      break;
    }
  }
  return answers;
}

/** Cells of the rule that fail, then other rules that match. */
function distanceOf(setting: Setting, table: TableState, rule: number, answers: Answers): number {
  const found = tableOf(runWith(setting, answers).trace, table.path);
  const cells = found?.rules[rule - 1];
  if (found === undefined || cells === undefined) return Infinity;
  const failing = cells.filter((cell) => cell !== true).length;
  const matched = found.matched.filter(({ index }) => index !== rule).length;
  return failing * (table.rules.length + 1) + matched;
}

function tableOf(trace: readonly DecisionTrace[], path: string): TableTrace | undefined {
  for (const { table, inner } of trace)
    for (const item of table === undefined ? inner : [table, ...inner]) if (item.path === path) return item;
  return undefined;
}
