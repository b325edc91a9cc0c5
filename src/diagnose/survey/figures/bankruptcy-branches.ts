import { fillTexts, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { shareInterval } from '../estimate.ts';
import type { SurveyResults } from '../results.ts';
import { column, dayWords, flags, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: 'Faillissementsrisico het hoogst in de bedrijfstak {branch}: {share} van de ondernemingen',
  en: 'Risk of bankruptcy highest in {branch}: {share} of the firms',
  fr: 'Risque de faillite le plus élevé dans la branche {branch} : {share} des entreprises',
};
const subtitle: Text = {
  nl: 'Aandeel van de ondernemingen dat een faillissement waarschijnlijk of zeer waarschijnlijk vindt, België, golf van {day}; streep = 95 %',
  en: 'Share of the firms that think bankruptcy likely or very likely, Belgium, wave of {day}; line = 95 %',
  fr: 'Part des entreprises qui jugent une faillite probable ou très probable, Belgique, vague du {day} ; trait = 95 %',
};
const variant: Text = {
  nl: 'Antwoorden van alle gepubliceerde sectoren van de bedrijfstak samengenomen; standaardfout volgens Agresti en Coull, met correctie voor het aantal btw-eenheden.',
  en: 'Answers of all published sectors of the branch pooled; standard error by Agresti and Coull, corrected for the number of VAT units.',
  fr: 'Réponses de tous les secteurs publiés de la branche regroupées ; erreur type selon Agresti et Coull, corrigée du nombre d’unités TVA.',
};

/** Risk of bankruptcy by branch in the wave of the advice. */
export function bankruptcyBranchesFigure({ risks, wave, settings, data }: SurveyResults): Figure {
  const sorted = [...risks].sort((a, b) => b.risk.value - a.risk.value);
  const highest = sorted.find(({ flag }) => flag === 'shown') ?? sorted[0]!;
  return {
    id: 'survey-bankruptcy-branches',
    title: fillTexts(title, (language) => ({
      branch: highest.aggregate.title[language].toLowerCase(),
      share: formatShare(highest.risk.value, language),
    })),
    subtitle: fillTexts(subtitle, (language) => ({ day: dayWords(wave, language) })),
    chart: {
      kind: 'bars',
      category: 'branch',
      value: 'share',
      series: 'flag',
      stacked: true,
      low: 'low',
      high: 'high',
    },
    table: {
      columns: [
        column('branch', 'text'),
        column('share', 'share'),
        column('low', 'share'),
        column('high', 'share'),
        column('respondents', 'count'),
        column('flag', 'text'),
      ],
      rows: sorted.map(({ aggregate, risk, flag }): readonly Cell[] => {
        if (flag === 'hidden') return [aggregate.title, null, null, null, null, flags.hidden];
        const ends = shareInterval(risk);
        return [
          aggregate.title,
          risk.value,
          ends?.low ?? null,
          ends?.high ?? null,
          risk.respondents,
          flags[flag],
        ];
      }),
    },
    sources: sourcesOf(data, 'bankruptcy', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: settings.assumptions(['caution-below', 'hide-below']),
    caveats: [noRandomSample],
  };
}
