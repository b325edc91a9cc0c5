import type * as Plot from '@observablehq/plot';
import { fillText, formatCount, formatRatio, type Column, type Language } from '../../base/index.ts';
import { plotting } from '../plotting.ts';
import { reportTexts } from '../texts.ts';

/** Told apart by lightness and, for lines, by dashes: they survive a grey printer and colour blindness (Okabe and Ito 2008). */
export const colours = [
  '#0b5394',
  '#d55e00',
  '#009e73',
  '#1b1f24',
  '#cc79a7',
  '#56b4e9',
  '#8c959f',
  '#b8860b',
];
export const dashes = ['0', '6 3', '2 3', '0', '8 3 2 3', '6 3', '2 3', '8 3 2 3'];

/** Room above the chart for the names of its series. */
export function top(names: readonly string[]): number {
  return 26 + (names.length > 1 ? names.length * 17 : 0);
}

/** The names of the series in their colours, inside the picture, so that a saved file keeps them. */
export function legend(names: readonly string[]): readonly Plot.Markish[] {
  const Plot = plotting();
  if (names.length < 2) return [];
  return names.map((name, at) =>
    Plot.text([`■ ${name}`], {
      facet: 'super',
      frameAnchor: 'top-left',
      dy: -top(names) + 16 + at * 17,
      fill: colours[at % colours.length]!,
      fontWeight: 600,
    }),
  );
}

/** Money in charts stands in millions, shares in percent. */
export const scales: Readonly<Partial<Record<Column['kind'], number>>> = {
  share: 100,
  change: 100,
  millions: 1e-8,
  cents: 0.01,
};

/** The title and the figures of an axis in the words of a column. */
export function axis(column: Column, language: Language) {
  const title = fillText(column.title, language);
  const unit = axisUnit(column, language);
  return {
    label: unit === undefined || title.includes(unit) ? title : `${title} (${unit})`,
    grid: true,
    tickFormat: (value: number) =>
      Number.isInteger(value)
        ? formatCount(value, language)
        : formatRatio(value, language, Math.abs(value) < 1 ? 2 : 1),
  };
}

/** What the figures of an axis count, where it is not the title that says so. */
function axisUnit({ kind }: Column, language: Language): string | undefined {
  if (kind === 'share' || kind === 'change') return '%';
  return kind === 'millions' ? fillText(reportTexts.amountAxis, language) : undefined;
}
