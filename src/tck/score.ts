import type { InactiveCase } from './kit.ts';
import type { KitVersion } from './kit-version.ts';

/** How the cases of one kind came out. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  readonly refused: number;
}

/** Apart for cases that expect a value and those that expect null: a refusal is no null, and a null is cheap to give. */
export interface Score {
  readonly value: Tally;
  readonly null: Tally;
}

/** By the name of the back end. */
export type ByBackEnd<T> = Readonly<Record<string, T>>;

export interface FolderScore {
  readonly folder: string;
  readonly scores: ByBackEnd<Score>;
}

/** A result that did not come out as expected, for a reader who wants to know why. */
export interface Miss extends CasePlace {
  readonly decision: string;
  readonly backEnd: string;
  readonly outcome: 'wrong' | 'refused';
  readonly expected: string;
  /** The value that came out, or why there is none. */
  readonly found: string;
}

/** Where a case stands in the kit. */
export interface CasePlace {
  readonly folder: string;
  /** The test file without `.xml`. */
  readonly file: string;
  readonly case: string;
}

export interface CaseScore extends CasePlace {
  readonly expectation: keyof Score;
  readonly outcomes: ByBackEnd<keyof Tally>;
}

/** Every case of the kit: those that ran, those that the kit itself leaves out, and files that hold none because they are no XML. */
export interface TckResult {
  readonly kit: KitVersion;
  readonly backEnds: readonly string[];
  readonly cases: readonly CaseScore[];
  readonly inactive: readonly (CasePlace & Pick<InactiveCase, 'reason'>)[];
  readonly unreadable: readonly { readonly folder: string; readonly file: string; readonly reason: string }[];
  readonly folders: readonly FolderScore[];
  readonly misses: readonly Miss[];
}

const emptyTally: Tally = { right: 0, wrong: 0, refused: 0 };
export const emptyScore: Score = { value: emptyTally, null: emptyTally };

/** How a back end did over some cases. */
export function scoreOf(cases: readonly CaseScore[], backEnd: string): Score {
  return cases.reduce<Score>((score, { expectation, outcomes }) => {
    const outcome = outcomes[backEnd];
    if (outcome === undefined) return score;
    const tally = score[expectation];
    return { ...score, [expectation]: { ...tally, [outcome]: tally[outcome] + 1 } };
  }, emptyScore);
}

export function casesIn({ right, wrong, refused }: Tally): number {
  return right + wrong + refused;
}
