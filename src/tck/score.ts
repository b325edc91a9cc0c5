/** How the cases of one kind came out. */
export interface Tally {
  readonly right: number;
  readonly wrong: number;
  /** Refused at compile time: never asked of the evaluator. */
  readonly refused: number;
}

/** Apart for cases that expect a value and those that expect null: a refusal is no null, and a null is cheap to give. */
export interface Score {
  readonly value: Tally;
  readonly null: Tally;
}

export interface FolderScore {
  readonly folder: string;
  readonly evaluator: Score;
  /** Absent where no engine was given. */
  readonly sql?: Score;
}

/** One case that did not come out as expected, for a reader who wants to know why. */
export interface Miss {
  readonly folder: string;
  readonly case: string;
  readonly decision: string;
  readonly backEnd: 'evaluator' | 'sql';
  readonly outcome: 'wrong' | 'refused';
  readonly expected: string;
  /** The value that came out, or why it was refused. */
  readonly found: string;
}

/** How one case of the kit came out, for the kit's own result file. */
export interface CaseScore {
  readonly folder: string;
  readonly file: string;
  readonly case: string;
  readonly expectation: keyof Score;
  readonly evaluator: keyof Tally;
  readonly sql?: keyof Tally;
}

export interface TckResult {
  readonly cases: readonly CaseScore[];
  readonly folders: readonly FolderScore[];
  readonly misses: readonly Miss[];
}

export const emptyScore: Score = {
  value: { right: 0, wrong: 0, refused: 0 },
  null: { right: 0, wrong: 0, refused: 0 },
};

export function addOutcome(score: Score, expectation: keyof Score, outcome: keyof Tally): Score {
  const tally = score[expectation];
  return { ...score, [expectation]: { ...tally, [outcome]: tally[outcome] + 1 } };
}

export function addScores(left: Score, right: Score): Score {
  return { value: addTallies(left.value, right.value), null: addTallies(left.null, right.null) };
}

function addTallies(left: Tally, right: Tally): Tally {
  return {
    right: left.right + right.right,
    wrong: left.wrong + right.wrong,
    refused: left.refused + right.refused,
  };
}
