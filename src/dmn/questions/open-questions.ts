import { success, type Result } from '../../base/index.ts';
import { type Value } from '../../feel/index.ts';
import { listValues, onlyValue, sourcesOf, type Possible } from '../../feel/index.ts';
import type { Inputs } from '../decide/decide.ts';
import type { Model } from '../model.ts';
import { cutsOf, explore, findingOf } from './explore.ts';
import { decideWith, outcomeOver, wholeBox, type Outcome } from './outcome.ts';
import { reasonOf, type Reason } from './reason.ts';
import { leafAnswers, startsOf, type Effort } from './starts.ts';
import { settingOf, type Setting, type SettingOptions } from './setting.ts';
import type { TableState } from './table-state.ts';
import { findWitnesses, type Starts, type Witness } from './witness.ts';

/** What is still open about a decision when some of its inputs are known. */
export interface OpenQuestions {
  readonly decision: string;
  readonly outcome:
    | { readonly kind: 'certain'; readonly value: Value }
    /** `values` where the outcomes that are still possible can be told one by one; some of them may prove impossible. */
    | { readonly kind: 'open'; readonly possible: Possible; readonly values?: readonly Value[] };
  /** The inputs that the decision requires and that are not known, in the order of the model. */
  readonly questions: readonly Question[];
  /** The decision tables on the way, those of required decisions first. */
  readonly tables: readonly TableState[];
}

/** Whether an unknown input still matters. */
export type Question = { readonly name: string; readonly domain: Possible } & (
  | { readonly kind: 'needed'; readonly witness: Witness }
  | { readonly kind: 'irrelevant'; readonly reason: Reason }
  /** Neither a difference was found nor was it proved that there is none. */
  | { readonly kind: 'not proved' }
);

/**
 * Which inputs are still needed for the outcome of a decision and which can no longer change it. An input that is not given is
 * not known; null is the answer "not known". Says `irrelevant` only where it is proved, `needed` only with two sets of answers
 * that `decide` answers differently. Problems: unknown names, values that do not fit, bounds that leave nothing.
 * @example openQuestions(model, 'Entitlement', { Active: false }) // outcome: certain; every other input: irrelevant
 */
export function openQuestions(
  model: Model,
  decision: string,
  given: Inputs,
  options: SettingOptions = {},
): Result<OpenQuestions> {
  const setting = settingOf(model, decision, given, options);
  return setting.ok ? success(questionsOf(setting.value)) : setting;
}

export function questionsOf(setting: Setting): OpenQuestions {
  const tables: TableState[] = [];
  const whole = outcomeOver(setting, wholeBox(setting), tables);
  const { certain, witnesses, mayMatter } = settle(setting, whole, tables);
  const values = listValues(whole.set);
  return {
    decision: setting.decision,
    outcome:
      certain === undefined
        ? { kind: 'open', possible: whole.set, ...(values === undefined ? {} : { values }) }
        : { kind: 'certain', value: certain },
    questions: setting.unknown.map(({ name, set }): Question => {
      const witness = witnesses.get(name);
      if (witness !== undefined) return { name, domain: set, kind: 'needed', witness };
      if (mayMatter.has(name)) return { name, domain: set, kind: 'not proved' };
      return { name, domain: set, kind: 'irrelevant', reason: reasonOf(name, certain !== undefined, tables) };
    }),
    tables,
  };
}

interface Settled {
  readonly certain: Value | undefined;
  readonly witnesses: ReadonlyMap<string, Witness>;
  /** Names that are not proved irrelevant. */
  readonly mayMatter: ReadonlySet<string>;
}

/** First looks for witnesses, which are cheap; only for what has none is it proved, by splitting what is possible, that it does not matter. */
function settle(setting: Setting, whole: Outcome, tables: readonly TableState[]): Settled {
  if (setting.unknown.length === 0)
    return { certain: decideWith(setting, new Map()), witnesses: new Map(), mayMatter: new Set() };
  const sources = sourcesOf([whole.set]);
  const effort: Effort = { left: budgetOf(tables, 2000, 600_000) };
  const starts: Starts = (isAsked) => startsOf(setting, tables, whole.cuts, effort, isAsked);
  const witnesses = new Map(findWitnesses(setting, sources, starts, whole.cuts, effort));
  if (witnesses.size === sources.size)
    return { certain: onlyValue(whole.set), witnesses, mayMatter: new Set() };
  const budget = budgetOf(tables, 64, 20_000);
  const region = explore(setting, wholeBox(setting), budget);
  const { certain, mayMatter } = findingOf(region);
  if (certain !== undefined) return { certain, witnesses, mayMatter: new Set() };
  const unclear = new Set([...mayMatter].filter((name) => !witnesses.has(name)));
  const cuts = new Map([...unclear].map((name) => [name, cutsOf(region, name)]));
  const more = findWitnesses(setting, unclear, () => leafAnswers(setting, region), cuts, effort);
  for (const [name, witness] of more) {
    witnesses.set(name, witness);
    unclear.delete(name);
  }
  for (const name of unclear) {
    const share = Math.max(8, Math.floor((2 * budget) / unclear.size));
    const seen = findingOf(explore(setting, wholeBox(setting), share, name));
    if (!seen.mayMatter.has(name)) unclear.delete(name);
  }
  return { certain, witnesses, mayMatter: unclear };
}

/** How often the tables may be gone through: less often where they are large, so that the answer comes while someone waits. */
function budgetOf(tables: readonly TableState[], most: number, cells: number): number {
  const once = tables.reduce((sum, table) => sum + table.rules.length * table.columns.length, 1);
  return Math.max(8, Math.min(most, Math.floor(cells / once)));
}
