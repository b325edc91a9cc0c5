import { type Value } from '../../feel/index.ts';
import { sameValue } from '../../feel/index.ts';
import { answersOf, type Answers } from './answers.ts';
import { decideWith } from './outcome.ts';
import type { Effort } from './starts.ts';
import type { Setting, Unknown } from './setting.ts';

/** Two sets of answers that differ in one input only and have different outcomes: the input can change the outcome. */
export interface Witness {
  readonly answers: Answers;
  readonly outcome: Value;
  /** The other answer to the one question, and what `decide` then says. */
  readonly instead: Value;
  readonly otherwise: Value;
}

/** Makes starts, as long as they are asked for; it may leave out those that ask nothing that is still looked for. */
export type Starts = (isAsked: (names: readonly string[]) => boolean) => Iterable<Answers>;

/**
 * Looks for a witness for each of the inputs, from each of the starts, with answers at the values that the input is compared
 * with. Stops when all have one.
 */
export function findWitnesses(
  setting: Setting,
  names: ReadonlySet<string>,
  starts: Starts,
  cuts: ReadonlyMap<string, readonly Value[]>,
  effort: Effort,
): ReadonlyMap<string, Witness> {
  const found = new Map<string, Witness>();
  const asked = setting.unknown
    .filter(({ name }) => names.has(name))
    .map((unknown) => ({ unknown, answers: answersOf(unknown, cuts.get(unknown.name) ?? []) }));
  for (const start of starts((asks) => asks.some((name) => names.has(name) && !found.has(name)))) {
    const outcome = decideWith(setting, start);
    for (const { unknown, answers } of asked) {
      if (found.has(unknown.name)) continue;
      const witness = witnessFrom(setting, unknown, answers, start, outcome, effort);
      if (witness !== undefined) found.set(unknown.name, witness);
    }
    if (found.size === asked.length || effort.left <= 0) break;
  }
  return found;
}

function witnessFrom(
  setting: Setting,
  { name }: Unknown,
  answers: readonly Value[],
  start: Answers,
  outcome: Value,
  effort: Effort,
): Witness | undefined {
  const own = start.get(name);
  for (const answer of answers) {
    if (own !== undefined && sameValue(answer, own)) continue;
    if (effort.left <= 0) return undefined;
    effort.left -= 1;
    const otherwise = decideWith(setting, new Map(start).set(name, answer));
    if (!sameValue(outcome, otherwise)) return { answers: start, outcome, instead: answer, otherwise };
  }
  return undefined;
}
