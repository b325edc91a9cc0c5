import type { Figure } from '../../section.ts';
import { column, fitKinds } from '../texts/columns.ts';
import { sectionTexts } from '../texts/titles.ts';
import { shared, withShares, type FigureInput } from './common.ts';

/** How well the register meets its margins, and what it says of published figures. */
export function fitFigure(input: FigureInput): Figure {
  const relative = (row: { readonly target: number; readonly reached: number }) =>
    row.target === 0 ? 0 : Math.round(1e4 * (row.reached / row.target - 1)) / 1e4;
  const margins = input.fit.filter(({ kind }) => kind === 'margin');
  return {
    id: 'households-register',
    title: withShares(sectionTexts.fitTitle, {
      largest: Math.max(0, ...margins.map((row) => Math.abs(relative(row)))),
    }),
    subtitle: sectionTexts.fitSubtitle,
    table: {
      columns: [
        column('figure', 'text'),
        column('kind', 'text'),
        column('target', 'decimal'),
        column('reached', 'decimal'),
        column('relative', 'change'),
        column('source', 'text'),
      ],
      rows: input.fit.map((row) => [
        row.title,
        fitKinds[row.kind]!,
        digits(row.target, row.unit),
        digits(row.reached, row.unit),
        relative(row),
        row.source,
      ]),
    },
    ...shared(input, [], []),
    sources: [...new Set(input.fit.flatMap(({ source }) => (source === '' ? [] : [source])))],
  };
}

/** Shares with three decimals, ratios with two, all else whole. */
function digits(value: number, unit: string): string {
  return value.toFixed(unit === 'share' ? 3 : unit === 'ratio' ? 2 : 0);
}
