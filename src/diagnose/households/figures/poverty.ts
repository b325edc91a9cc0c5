import type { Figure } from '../../section.ts';
import { column } from '../texts/columns.ts';
import { stageText } from '../texts/names.ts';
import { noteTexts } from '../texts/notes.ts';
import { sectionTexts } from '../texts/titles.ts';
import { shared, withShares, type FigureInput } from './common.ts';

/** Poverty before the crisis, after the loss and after each measure. */
export function povertyFigure(input: FigureInput): Figure {
  const { pack, results } = input;
  const [before, shock] = results.poverty;
  return {
    id: 'households-poverty',
    title: withShares(sectionTexts.povertyTitle, {
      before: before!.gap.value,
      shock: shock!.gap.value,
      after: results.poverty.at(-1)!.gap.value,
    }),
    subtitle: sectionTexts.povertySubtitle,
    chart: { kind: 'bars', category: 'stage', value: 'headcount' },
    table: {
      columns: [
        column('stage', 'text'),
        column('headcount', 'share'),
        column('headcountError', 'ratio'),
        column('gap', 'share'),
        column('gapError', 'ratio'),
        column('missing', 'millions'),
      ],
      rows: results.poverty.map(({ stage, headcount, gap, missing }) => [
        stageText(stage, pack),
        headcount.value,
        100 * headcount.error,
        gap.value,
        100 * gap.error,
        missing,
      ]),
    },
    ...shared(
      input,
      ['poverty-line', 'days-of-month'],
      [noteTexts.anchoredCaveat, noteTexts.bridgingCaveat, ...supportCaveats(input)],
    ),
  };
}

/** What to mind about support, or that there is none. */
export function supportCaveats({ results }: Pick<FigureInput, 'results'>) {
  return results.poverty.length === 2 ? [noteTexts.withoutSupport] : [noteTexts.onceCaveat];
}
