import { fillTexts, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { interval } from '../estimate.ts';
import type { SurveyResults } from '../results.ts';
import { accounts, column, dayWords, frame, noRandomSample, survey, workbookAndAccounts } from './common.ts';

const title: Text = {
  nl: '{share} van de ondernemingen vond een faillissement waarschijnlijk of zeer waarschijnlijk in de golf van {day}',
  en: '{share} of the firms thought bankruptcy likely or very likely in the wave of {day}',
  fr: '{share} des entreprises jugeaient une faillite probable ou très probable dans la vague du {day}',
};
const subtitle: Text = {
  nl: 'Aandeel van de ondernemingen, België, golven die het vroegen (tot 20 april 2021); band = 95 %',
  en: 'Share of the firms, Belgium, waves that asked it (until 20 April 2021); band = 95 %',
  fr: 'Part des entreprises, Belgique, vagues qui posaient la question (jusqu’au 20 avril 2021) ; bande = 95 %',
};
const printed: Text = { nl: 'Gepubliceerd', en: 'Published', fr: 'Publié' };
const recomputed: Text = {
  nl: 'Herberekend uit de sectoren',
  en: 'Recomputed from the sectors',
  fr: 'Recalculé à partir des secteurs',
};
const variant: Text = {
  nl: 'Antwoorden van een bedrijfstak samengenomen; bedrijfstakken gewogen naar toegevoegde waarde van 2015 zonder toegerekende huur.',
  en: 'Answers of a branch pooled; branches weighted by value added of 2015 without imputed rents.',
  fr: 'Réponses d’une branche regroupées ; branches pondérées par la valeur ajoutée de 2015 sans loyers imputés.',
};
const zero: Text = {
  nl: 'Een sector waarin niemand een faillissement verwacht, telt met standaardfout nul; de band is daardoor iets te smal.',
  en: 'A sector where nobody expects bankruptcy counts with a standard error of zero; the band is slightly too narrow for it.',
  fr: 'Un secteur où personne n’attend de faillite compte avec une erreur type nulle ; la bande est donc un peu trop étroite.',
};

/** Risk of bankruptcy by wave. */
export function bankruptcyFigure({ reproduced, wave }: SurveyResults): Figure {
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
        const ends = interval(row.recomputed);
        const { value, respondents } = row.recomputed;
        return [
          [row.wave, printed, row.published, null, null, null],
          [row.wave, recomputed, value, ends?.low ?? null, ends?.high ?? null, respondents],
        ];
      }),
    },
    sources: [survey, ...accounts, frame],
    vintage: workbookAndAccounts,
    variant,
    assumptions: [],
    caveats: [zero, noRandomSample],
  };
}
