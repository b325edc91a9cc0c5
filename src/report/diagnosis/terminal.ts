import { withColon, fillText, type Language, type TableData, type Text } from '../../base/index.ts';
import type { Diagnosis, Figure, Section } from '../../diagnose/index.ts';
import { pick } from '../table.ts';
import { terminalTable, wrap, wrapLines } from '../terminal.ts';
import { csvName } from './csv-name.ts';
import { diagnosisTexts } from './texts.ts';

/** Rows of a table that a terminal shows; the whole of it stands in its file. */
const shownRows = 10;

/**
 * The diagnosis as a terminal shows it: what each part says and the message of each figure; with `tables` also the figures themselves and what to mind.
 * `width` is the number of columns.
 */
export function terminalDiagnosis(
  diagnosis: Diagnosis,
  language: Language,
  { width, tables }: { readonly width: number; readonly tables: boolean },
): string {
  const text = (item: Text) => fillText(item, language);
  const underlined = (title: string, line: string) =>
    `${title}\n${line.repeat(Math.min(width, title.length))}\n`;
  return diagnosis.sections
    .map((section) =>
      [
        underlined(text(section.title), '═'),
        ...section.summary
          .map(text)
          .filter((sentence) => tables || !said(section, language).has(bare(sentence)))
          .map((sentence) => wrap(sentence, width)),
        ...section.figures.map((figure) =>
          tables ? figureText(figure, language, width) : message(figure, language, width),
        ),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** The messages of the figures: a sentence of the summary that says the same is not printed twice. */
function said({ figures }: Section, language: Language): ReadonlySet<string> {
  return new Set(figures.map(({ title }) => bare(fillText(title, language))));
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** One line of a list, with the lines that follow under its text. */
function message({ title }: Figure, language: Language, width: number): string {
  return `- ${wrapLines(fillText(title, language), width - 2).join('\n  ')}`;
}

/** What the chart shows is what a screen shows; a figure without a chart has all of its columns. */
function drawnColumns({ chart, table }: Figure): readonly string[] | undefined {
  if (chart === undefined) return undefined;
  const named = new Set(Object.values(chart).filter((value) => typeof value === 'string'));
  return table.columns.map(({ id }) => id).filter((id) => named.has(id));
}

function figureText(figure: Figure, language: Language, width: number): string {
  const text = (item: Text) => fillText(item, language);
  const { rows } = figure.table;
  const left = rows.length - shownRows;
  const drawn = drawnColumns(figure);
  const whole = drawn === undefined ? figure.table : pick(figure.table, drawn);
  const shown: TableData = { ...whole, rows: whole.rows.slice(0, shownRows) };
  const mind = figure.caveats.map((caveat) =>
    wrap(`${withColon(text(diagnosisTexts.caveats), language)} ${text(caveat)}`, width),
  );
  return [
    wrap(text(figure.title), width).trimEnd(),
    wrap(text(figure.subtitle), width),
    terminalTable(shown, language, width).trimEnd(),
    ...(left > 0 ? [fillText(diagnosisTexts.more, language, { n: left, file: csvName(figure) })] : []),
    '',
    ...mind,
  ].join('\n');
}
