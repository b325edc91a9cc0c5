import { fillText, type Language, type Text, type TextParameters } from '../base/index.ts';
import type { Assessment } from '../design/index.ts';
import { formatCount, formatDay, formatMillions } from './format.ts';
import { aloneTable, keyFiguresTable } from './measure-tables.ts';
import { backtestTable, variantsTable } from './package-tables.ts';
import { cellText, isNumeric, type TableData } from './table.ts';
import { reportTexts } from './texts.ts';

/**
 * A table for a terminal: columns aligned, numbers to the right. Where it is wider than the screen, each row becomes a block of
 * `title: value` lines, so that nothing is cut.
 */
export function terminalTable(table: TableData, language: Language, width: number): string {
  const titles = table.columns.map((column) => fillText(column.title, language));
  const rows = table.rows.map((row) =>
    row.map((cell, index) => cellText(cell, table.columns[index]!.kind, language)),
  );
  const widths = titles.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => row[index]!.length)),
  );
  const total = widths.reduce((sum, columnWidth) => sum + columnWidth + 2, 0);
  if (total > width && table.columns.length > 2) return blocks(titles, rows);
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        isNumeric(table.columns[index]!.kind) ? cell.padStart(widths[index]!) : cell.padEnd(widths[index]!),
      )
      .join('  ')
      .trimEnd();
  return [
    line(titles),
    widths.map((columnWidth) => '─'.repeat(columnWidth)).join('  '),
    ...rows.map(line),
    '',
  ].join('\n');
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
  const factWidth = Math.max(...facts.map(([name]) => name.length));
  const parts = [
    heading(text(assessment.pack.title)),
    `${facts.map(([name, value]) => `${name.padEnd(factWidth)}  ${value}`).join('\n')}\n`,
    wrap(text(reportTexts.simulatedNotice), width),
    heading(text(reportTexts.sectionMain)),
    terminalTable(keyFiguresTable(assessment), language, width),
    ...assessment.measures.flatMap((measure) => {
      if (measure.byCriterionAlone.length === 0) return [];
      const units = measure.byCriterionAlone.reduce((sum, row) => sum + row.units, 0);
      const title = `${text(measure.title)}: ${text(reportTexts.aloneChart, { units: formatCount(units, language) })}`;
      const table = aloneTable(measure);
      return [`${title}\n`, terminalTable({ ...table, rows: table.rows.slice(0, 5) }, language, width)];
    }),
    ...(assessment.variants.length === 0
      ? []
      : [
          heading(text(reportTexts.sectionVariants)),
          terminalTable(variantsTable(assessment), language, width),
        ]),
    ...assessment.backtests.flatMap((backtest) => {
      const table = backtestTable(backtest);
      return [heading(text(backtest.title)), terminalTable(firstColumns(table, 5), language, width)];
    }),
  ];
  return parts.join('\n');
}

function firstColumns(table: TableData, count: number): TableData {
  return { columns: table.columns.slice(0, count), rows: table.rows.map((row) => row.slice(0, count)) };
}

/** Breaks a sentence into lines no longer than the screen. */
export function wrap(sentence: string, width: number): string {
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
  return `${[...lines, line].join('\n')}\n`;
}
