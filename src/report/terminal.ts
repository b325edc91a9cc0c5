import {
  withColon,
  fillText,
  formatCount,
  formatDay,
  formatMillions,
  type Language,
  type TableData,
  type Text,
  type TextParameters,
} from '../base/index.ts';
import type { Assessment } from '../design/index.ts';
import { aloneTable, costColumns, keyFiguresTable, missedByOne, reachColumns } from './measure-tables.ts';
import { backtestTable, variantsTable } from './package-tables.ts';
import { cellText, isNumeric, pick } from './table.ts';
import { reportTexts } from './texts.ts';

/** The narrowest first column, in characters. */
const narrowest = 24;
const gap = '  ';

/**
 * A table for a terminal: numbers to the right, titles and the first column broken over lines where they are long. Where even that is wider
 * than the screen, each row becomes a block of `title: value` lines, so that nothing is cut.
 */
export function terminalTable(table: TableData, language: Language, width: number): string {
  const titles = table.columns.map((column) => fillText(column.title, language));
  const rows = table.rows.map((row) =>
    row.map((cell, index) => cellText(cell, table.columns[index]!.kind, language)),
  );
  const widths = titles.map((title, index) =>
    Math.max(longestWord(title), ...rows.map((row) => row[index]!.length)),
  );
  const others = widths.slice(1).reduce((sum, columnWidth) => sum + columnWidth + gap.length, 0);
  if (others + narrowest > width) return blocks(titles, rows);
  widths[0] = Math.min(Math.max(widths[0]!, titles[0]!.length), width - others);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        isNumeric(table.columns[index]!.kind) ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
      )
      .join(gap)
      .trimEnd();
  const heads = titles.map((title, index) => wrapLines(title, widths[index]!));
  const height = Math.max(...heads.map((lines) => lines.length));
  const head = Array.from({ length: height }, (_, at) =>
    line(heads.map((lines) => lines[at - height + lines.length] ?? '')),
  );
  const body = rows.flatMap((row) => {
    const [first = '', ...more] = wrapLines(row[0]!, widths[0]!);
    return [line([first, ...row.slice(1)]), ...more];
  });
  return [...head, widths.map((columnWidth) => '─'.repeat(columnWidth)).join(gap), ...body, ''].join('\n');
}

function longestWord(text: string): number {
  return Math.max(...text.split(' ').map((part) => part.length));
}

function blocks(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const widest = Math.max(...titles.slice(1).map((title) => title.length));
  return rows
    .map((row) =>
      [
        row[0]!,
        ...row.slice(1).map((cell, index) => `  ${titles[index + 1]!.padEnd(widest)}  ${cell}`),
        '',
      ].join('\n'),
    )
    .join('\n');
}

/**
 * The scorecard as a terminal shows it: key figures, who is missed by one criterion alone, variants, back-tests, caveats.
 * `width` is the number of columns.
 */
export function terminalScorecard(assessment: Assessment, language: Language, width: number): string {
  const text = (item: Text, parameters?: TextParameters) => fillText(item, language, parameters);
  const heading = (title: string) => `${title}\n${'═'.repeat(Math.min(width, title.length))}\n`;
  const { population, scenario } = assessment;
  const facts: readonly (readonly [string, string])[] = [
    [text(reportTexts.population), formatCount(population.units, language)],
    [text(reportTexts.closed), formatCount(scenario.closed, language)],
    [text(reportTexts.hitHealthy), formatCount(scenario.hitHealthy, language)],
    [text(reportTexts.need), formatMillions(scenario.need.central, language)],
    [text(reportTexts.asOf), formatDay(assessment.asOf, language)],
  ];
  const keyFigures = keyFiguresTable(assessment);
  const factWidth = Math.max(...facts.map(([name]) => name.length));
  const parts = [
    heading(text(assessment.pack.title)),
    `${facts.map(([name, value]) => `${name.padEnd(factWidth)}  ${value}`).join('\n')}\n`,
    wrap(text(reportTexts.simulatedNotice), width),
    heading(text(reportTexts.sectionMain)),
    terminalTable(pick(keyFigures, costColumns), language, width),
    terminalTable(pick(keyFigures, reachColumns), language, width),
    ...assessment.measures.flatMap((measure) => {
      if (measure.byCriterionAlone.length === 0) return [];
      const units = missedByOne(measure);
      const title = `${withColon(text(measure.title), language)} ${text(reportTexts.aloneChart, { units: formatCount(units, language) })}`;
      const table = aloneTable(measure);
      return [`${title}\n`, terminalTable({ ...table, rows: table.rows.slice(0, 4) }, language, width)];
    }),
    ...(assessment.variants.length === 0
      ? []
      : [
          heading(text(reportTexts.sectionVariants)),
          terminalTable(variantsTable(assessment), language, width),
        ]),
    ...assessment.backtests.flatMap((backtest) => {
      const table = backtestTable(backtest);
      return [
        heading(text(backtest.title)),
        terminalTable(
          pick(table, ['outcome', 'simulated', 'actual', 'deviation', 'tolerance', 'within']),
          language,
          width,
        ),
      ];
    }),
  ];
  return parts.join('\n');
}

/** Breaks a sentence into lines no longer than the screen, closed by a line end. */
export function wrap(sentence: string, width: number): string {
  return `${wrapLines(sentence, width).join('\n')}\n`;
}

/** The lines of a sentence at a width. */
export function wrapLines(sentence: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of sentence.split(' ')) {
    if (line !== '' && line.length + 1 + part.length > width) {
      lines.push(line);
      line = part;
    } else {
      line = line === '' ? part : `${line} ${part}`;
    }
  }
  return [...lines, line];
}
