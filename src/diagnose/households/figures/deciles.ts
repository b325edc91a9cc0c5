import { fillTexts, formatShare } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { column } from '../texts/columns.ts';
import { stageText } from '../texts/names.ts';
import { noteTexts } from '../texts/notes.ts';
import { sectionTexts } from '../texts/titles.ts';
import { shared, type FigureInput } from './common.ts';
import { supportCaveats } from './poverty.ts';

/** Mean disposable income of every decile: before, after the loss, and after each measure. */
export function decilesFigure(input: FigureInput): Figure {
  const { pack, results } = input;
  const last = results.poverty.at(-1)!.stage;
  const hardest = results.deciles
    .filter(({ stage }) => stage === 'shock')
    .reduce((worst, own) => (own.change < worst.change ? own : worst));
  const after = results.deciles.find((own) => own.decile === hardest.decile && own.stage === last)!;
  return {
    id: 'households-purchasing-power',
    title: fillTexts(sectionTexts.decilesTitle, (language) => ({
      decile: hardest.decile,
      shock: formatShare(-hardest.change, language),
      after: formatShare(-after.change, language),
    })),
    subtitle: sectionTexts.decilesSubtitle,
    chart: { kind: 'bars', category: 'decile', value: 'change', series: 'stage' },
    table: {
      columns: [
        column('decile', 'count'),
        column('stage', 'text'),
        column('income', 'cents'),
        column('incomeError', 'cents'),
        column('change', 'change'),
      ],
      rows: results.deciles.map(({ decile, stage, income, change }) => [
        decile,
        stageText(stage, pack),
        Math.round(income.value),
        Math.round(income.error),
        stage === 'before' ? null : change,
      ]),
    },
    ...shared(input, ['days-of-month'], [noteTexts.pricesCaveat, ...supportCaveats(input)]),
  };
}
