import { casesIn, scoreOf, type Score, type Tally, type TckResult } from './score.ts';

/** The words over the columns and before the last row. */
export interface TableWords {
  readonly folder: string;
  readonly value: string;
  readonly null: string;
  readonly refused: string;
  readonly wrong: string;
  readonly total: string;
}

/**
 * A row per folder and one for all: for each back end what came out right of the cases that expect a value and of those that expect
 * null, what it refused and what it got wrong.
 */
export function folderTable(result: TckResult, words: TableWords): readonly (readonly string[])[] {
  const { backEnds } = result;
  const head = backEnds.flatMap((name) => [`${name} ${words.value}`, words.null, words.refused, words.wrong]);
  const rows = result.folders.map(({ folder, scores }) => [
    folder,
    ...backEnds.flatMap((name) => cells(scores[name]!)),
  ]);
  const totals = backEnds.flatMap((name) => cells(scoreOf(result.cases, name)));
  return [[words.folder, ...head], ...rows, [words.total, ...totals]];
}

function cells(score: Score): readonly string[] {
  const refused = score.value.refused + score.null.refused;
  const wrong = score.value.wrong + score.null.wrong;
  return [ratio(score.value), ratio(score.null), String(refused), String(wrong)];
}

function ratio(tally: Tally): string {
  const all = casesIn(tally);
  return all === 0 ? '-' : `${tally.right}/${all}`;
}

/** Each column padded to its widest cell: the first to the left, numbers to the right. */
export function aligned(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))),
  );
}
