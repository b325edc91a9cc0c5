import { fillTexts, formatShare, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { interval } from '../estimate.ts';
import type { SurveyResults } from '../results.ts';
import type { SectorCell } from '../turnover-results.ts';
import { column, dayWords, flags, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: '{sector}: een onderneming zag haar omzet gemiddeld {loss} dalen in de golf van {day}',
  en: '{sector}: a firm saw its turnover fall by {loss} on average in the wave of {day}',
  fr: '{sector} : une entreprise a vu son chiffre d’affaires baisser de {loss} en moyenne dans la vague du {day}',
};
const subtitle: Text = {
  nl: 'Verandering van de omzet tegenover een week zonder crisis, elke onderneming telt even zwaar, België, per sector; streep = 95 %',
  en: 'Change of turnover against a week without the crisis, every firm counts the same, Belgium, by sector; line = 95 %',
  fr: 'Variation du chiffre d’affaires par rapport à une semaine sans crise, chaque entreprise compte autant, Belgique, par secteur ; trait = 95 %',
};
const published: Text = {
  nl: 'Gewogen naar omzet (gepubliceerd)',
  en: 'Weighted by turnover (published)',
  fr: 'Pondéré par le chiffre d’affaires (publié)',
};
const variant: Text = {
  nl: 'Elk antwoord telt voor het midden van zijn klasse; standaardfout uit de verdeling van de antwoorden, met correctie voor het aantal btw-eenheden van de sector.',
  en: 'Each answer counts for the middle of its band; standard error from the distribution of the answers, corrected for the number of VAT units of the sector.',
  fr: 'Chaque réponse compte pour le milieu de sa tranche ; erreur type d’après la répartition des réponses, corrigée du nombre d’unités TVA du secteur.',
};
const two: Text = {
  nl: 'Het gepubliceerde gemiddelde weegt naar omzet; het interval geldt voor de gemiddelde onderneming, want alleen haar antwoorden zijn als verdeling gepubliceerd.',
  en: 'The published mean weighs by turnover; the interval is that of the average firm, since only its answers are published as a distribution.',
  fr: 'La moyenne publiée pondère par le chiffre d’affaires ; l’intervalle vaut pour l’entreprise moyenne, car seules ses réponses sont publiées en répartition.',
};

/** Turnover by sector in the wave of the advice, worst first; cells with few answers say so and hidden cells hold no figure. */
export function sectorsFigure({ sectors, wave, settings, data }: SurveyResults): Figure {
  const worst = sectors.find((cell) => cell.flag === 'shown') ?? sectors[0]!;
  return {
    id: 'survey-turnover-sectors',
    title: fillTexts(title, (language) => ({
      sector: worst.sector.title[language],
      loss: formatShare(-worst.firms.value, language),
      day: dayWords(wave, language),
    })),
    subtitle,
    chart: {
      kind: 'bars',
      category: 'sector',
      value: 'turnover',
      series: 'flag',
      stacked: true,
      low: 'low',
      high: 'high',
    },
    table: {
      columns: [
        column('sector', 'text'),
        column('turnover', 'change'),
        column('low', 'change'),
        column('high', 'change'),
        { id: 'published', kind: 'change', title: published },
        column('respondents', 'count'),
        column('flag', 'text'),
      ],
      rows: sectors.map((cell) => sectorRow(cell)),
    },
    sources: sourcesOf(data, 'distribution', 'turnover', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: settings.assumptions(['caution-below', 'hide-below']),
    caveats: [two, noRandomSample],
  };
}

function sectorRow({ sector, flag, firms, published: weighted }: SectorCell): readonly Cell[] {
  if (flag === 'hidden') return [sector.title, null, null, null, null, null, flags.hidden];
  const ends = interval(firms);
  return [
    sector.title,
    firms.value,
    ends?.low ?? null,
    ends?.high ?? null,
    weighted,
    firms.respondents,
    flags[flag],
  ];
}
