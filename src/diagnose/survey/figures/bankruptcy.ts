import { fillTexts, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { shareInterval } from '../estimate.ts';
import type { SurveyResults } from '../results.ts';
import { column, dayWords, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: '{share} van de ondernemingen vond een faillissement waarschijnlijk of zeer waarschijnlijk in de golf van {day}',
  en: '{share} of the firms thought bankruptcy likely or very likely in the wave of {day}',
  fr: '{share} des entreprises jugeaient une faillite probable ou très probable dans la vague du {day}',
};
const subtitle: Text = {
  nl: 'Aandeel van de ondernemingen, België, golven die het vroegen; band = 95 %',
  en: 'Share of the firms, Belgium, waves that asked it; band = 95 %',
  fr: 'Part des entreprises, Belgique, vagues qui posaient la question ; bande = 95 %',
};
const printed: Text = { nl: 'Gepubliceerd', en: 'Published', fr: 'Publié' };
const recomputed: Text = {
  nl: 'Herberekend uit de sectoren',
  en: 'Recomputed from the sectors',
  fr: 'Recalculé à partir des secteurs',
};
const variant: Text = {
  nl: 'Antwoorden van een bedrijfstak samengenomen; bedrijfstakken gewogen naar toegevoegde waarde zonder toegerekende huur.',
  en: 'Answers of a branch pooled; branches weighted by value added without imputed rents.',
  fr: 'Réponses d’une branche regroupées ; branches pondérées par la valeur ajoutée sans loyers imputés.',
};

/** Risk of bankruptcy by wave. */
export function bankruptcyFigure({ reproduced, wave, data, settings }: SurveyResults): Figure {
  const waves = reproduced.bankruptcy;
  const told = waves.find((row) => row.wave === wave) ?? waves.at(-1)!;
  return {
    id: 'survey-bankruptcy',
    title: fillTexts(title, (language) => ({
      share: formatShare(told.published, language),
      day: dayWords(told.wave, language),
    })),
    subtitle,
    chart: { kind: 'lines', x: 'wave', y: 'share', series: 'series', low: 'low', high: 'high' },
    table: {
      columns: [
        column('wave', 'day'),
        column('series', 'text'),
        column('share', 'share'),
        column('low', 'share'),
        column('high', 'share'),
        column('respondents', 'count'),
      ],
      rows: waves.flatMap((row): readonly (readonly Cell[])[] => {
        const ends = shareInterval(row.recomputed);
        const { value, respondents } = row.recomputed;
        return [
          [row.wave, printed, row.published, null, null, null],
          [row.wave, recomputed, value, ends?.low ?? null, ends?.high ?? null, respondents],
        ];
      }),
    },
    sources: sourcesOf(data, 'bankruptcy', 'weights', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: [],
    caveats: [noRandomSample],
  };
}
