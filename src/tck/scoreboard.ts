import type { Language, Text } from '../base/index.ts';
import { addScores, emptyScore, type FolderScore, type Score, type TckResult } from './score.ts';

const texts = {
  folder: { nl: 'map', en: 'folder', fr: 'dossier' },
  evaluator: { nl: 'evaluator', en: 'evaluator', fr: 'évaluateur' },
  value: { nl: 'waarde', en: 'value', fr: 'valeur' },
  nothing: { nl: 'null', en: 'null', fr: 'null' },
  refused: { nl: 'geweigerd', en: 'refused', fr: 'refusé' },
  wrong: { nl: 'fout', en: 'wrong', fr: 'faux' },
  total: { nl: 'totaal', en: 'total', fr: 'total' },
} satisfies Readonly<Record<string, Text>>;

/**
 * The scoreboard as table: per folder what came out right of the cases that expect a value and of those that expect null, for the
 * evaluator and for SQL; SQL also shows what it refused and what it got wrong.
 */
export function tckScoreboard(result: TckResult, language: Language): string {
  const say = (key: keyof typeof texts) => texts[key][language];
  const withSql = result.folders.some((item) => item.sql !== undefined);
  const head = [
    say('folder'),
    `${say('evaluator')} ${say('value')}`,
    say('nothing'),
    ...(withSql ? [`SQL ${say('value')}`, say('nothing'), say('refused'), say('wrong')] : []),
  ];
  const total: FolderScore = {
    folder: say('total'),
    evaluator: result.folders.map((item) => item.evaluator).reduce(addScores, emptyScore),
    ...(withSql
      ? { sql: result.folders.map((item) => item.sql ?? emptyScore).reduce(addScores, emptyScore) }
      : {}),
  };
  return aligned([head, ...result.folders.map(cells), cells(total)]);
}

function cells(item: FolderScore): readonly string[] {
  const { evaluator, sql } = item;
  const own = [item.folder, ratio(evaluator.value), ratio(evaluator.null)];
  if (sql === undefined) return own;
  const refused = sql.value.refused + sql.null.refused;
  const wrong = sql.value.wrong + sql.null.wrong;
  return [...own, ratio(sql.value), ratio(sql.null), String(refused), String(wrong)];
}

function ratio(tally: Score['value']): string {
  const all = tally.right + tally.wrong + tally.refused;
  return all === 0 ? '-' : `${tally.right}/${all}`;
}

/** Columns padded to the widest cell; the first to the left, numbers to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  return `${lines.join('\n')}\n`;
}
