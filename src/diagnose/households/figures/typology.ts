import { fillTexts } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { column } from '../texts/columns.ts';
import { bufferText, lossTexts } from '../texts/names.ts';
import { noteTexts } from '../texts/notes.ts';
import { sectionTexts } from '../texts/titles.ts';
import { percent, shared, withShares, type FigureInput } from './common.ts';

/** The matrix of loss of income and savings buffer. */
export function typologyFigure(input: FigureInput): Figure {
  const { settings, results } = input;
  const bounds = [...new Set(results.cells.map(({ bufferFrom }) => bufferFrom))];
  return {
    id: 'households-typology',
    title: withShares(sectionTexts.typologyTitle, { leastExposed: results.shares.leastExposed.value }),
    subtitle: sectionTexts.typologySubtitle,
    chart: { kind: 'cells', x: 'buffer', y: 'loss', value: 'share' },
    table: {
      columns: [
        column('loss', 'text'),
        column('buffer', 'text'),
        column('share', 'share'),
        column('error', 'ratio'),
      ],
      rows: results.cells.map(({ loss, bufferFrom, share }) => [
        fillTexts(lossTexts[loss], (language) => ({
          low: percent(settings.number('low-loss'), language),
          high: percent(settings.number('high-loss'), language),
        })),
        bufferText(bufferFrom, bounds),
        share.value,
        100 * share.error,
      ]),
    },
    ...shared(
      input,
      ['low-loss', 'high-loss', 'short-buffer', 'felt-after'],
      [noteTexts.feltCaveat, noteTexts.bridgingCaveat],
    ),
  };
}
