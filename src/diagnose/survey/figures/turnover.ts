import { fillTexts, formatCount, formatShare, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import { interval } from '../estimate.ts';
import type { SurveyResults } from '../results.ts';
import type { TurnoverWave } from '../turnover-results.ts';
import { column, dayWords, noRandomSample, sourcesOf, vintage } from './common.ts';

const title: Text = {
  nl: 'Omzet {loss} lager in de golf van {day}',
  en: 'Turnover down {loss} in the wave of {day}',
  fr: 'Chiffre d’affaires en baisse de {loss} dans la vague du {day}',
};
const subtitle: Text = {
  nl: 'Omzet van de lopende week tegenover een week zonder crisis, België, alle golven; band = 95 %',
  en: 'Turnover of the current week against a week without the crisis, Belgium, all waves; band = 95 %',
  fr: 'Chiffre d’affaires de la semaine en cours par rapport à une semaine sans crise, Belgique, toutes les vagues ; bande = 95 %',
};
const byTurnover: Text = {
  nl: 'Gewogen naar omzet (gepubliceerd)',
  en: 'Weighted by turnover (published)',
  fr: 'Pondéré par le chiffre d’affaires (publié)',
};
const byFirm: Text = {
  nl: 'Elke onderneming telt even zwaar',
  en: 'Every firm counts the same',
  fr: 'Chaque entreprise compte autant',
};
const effective: Text = {
  nl: 'Even zware antwoorden',
  en: 'Answers of equal weight',
  fr: 'Réponses de poids égal',
};
const variant: Text = {
  nl: 'Elk antwoord telt voor het midden van zijn klasse. Even zwaar: gemiddelde per bedrijfstak over alle antwoorden, bedrijfstakken gewogen naar toegevoegde waarde zonder toegerekende huur; standaardfout uit de verdeling van de antwoorden per sector.',
  en: 'Each answer counts for the middle of its band. Same weight: mean of all answers per branch, branches weighted by value added without imputed rents; standard error from the distribution of the answers per sector.',
  fr: 'Chaque réponse compte pour le milieu de sa tranche. Poids égal : moyenne des réponses par branche, branches pondérées par la valeur ajoutée sans loyers imputés ; erreur type d’après la répartition des réponses par secteur.',
};
const wide: Text = {
  nl: 'Grote ondernemingen beslissen over het gewogen cijfer: {respondents} antwoorden wegen er zo zwaar als {effective} gelijke. De band eromheen veronderstelt dat antwoorden van grote en kleine ondernemingen evenveel uiteenlopen, en is daarom eerder te breed. De omzet van een antwoord is het meetkundige midden van zijn omzetklasse.',
  en: 'Large firms decide the weighted figure: {respondents} answers weigh as much as {effective} equal ones. The band around it supposes that answers of large and small firms spread alike, and is rather too wide. The turnover of an answer is the geometric middle of its class of turnover.',
  fr: 'Les grandes entreprises décident du chiffre pondéré : {respondents} réponses y pèsent autant que {effective} égales. La bande suppose que les réponses des grandes et des petites entreprises varient autant ; elle est donc plutôt trop large. Le chiffre d’affaires d’une réponse est le milieu géométrique de sa classe de chiffre d’affaires.',
};

/** Turnover of all waves: the published figure and what the single firm feels, each with its uncertainty. */
export function turnoverFigure({ turnover, wave, data, settings }: SurveyResults): Figure {
  const told = turnover.find((row) => row.wave === wave)!;
  return {
    id: 'survey-turnover',
    title: fillTexts(title, (language) => ({
      loss: formatShare(-told.published, language),
      day: dayWords(wave, language),
    })),
    subtitle,
    chart: { kind: 'lines', x: 'wave', y: 'turnover', series: 'series', low: 'low', high: 'high' },
    table: {
      columns: [
        column('wave', 'day'),
        column('series', 'text'),
        column('turnover', 'change'),
        column('low', 'change'),
        column('high', 'change'),
        column('respondents', 'count'),
        { id: 'effective', kind: 'count', title: effective },
      ],
      rows: turnover.flatMap((row) => {
        const { value, respondents } = row.firms;
        const [weighted, equal] = [interval(publishedEstimate(row)), interval(row.firms)];
        return [
          [
            row.wave,
            byTurnover,
            row.published,
            weighted?.low ?? null,
            weighted?.high ?? null,
            respondents,
            equalAnswers(row),
          ],
          [row.wave, byFirm, value, equal?.low ?? null, equal?.high ?? null, respondents, respondents],
        ];
      }),
    },
    sources: sourcesOf(data, 'turnover', 'distribution', 'respondents-turnover', 'weights', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: [],
    caveats: [...wideText(told), noRandomSample],
  };
}

/** Answers of equal weight that would be as precise as those weighted by turnover. */
function equalAnswers({ firms, designEffect }: TurnoverWave): number | null {
  return designEffect === undefined ? null : Math.round(firms.respondents / designEffect);
}

function wideText(told: TurnoverWave): readonly Text[] {
  const equal = equalAnswers(told);
  if (equal === null) return [];
  return [
    fillTexts(wide, (language) => ({
      respondents: formatCount(told.firms.respondents, language),
      effective: formatCount(equal, language),
    })),
  ];
}

/** The published mean with the standard error of equal answers, widened by how unequally they weigh. */
function publishedEstimate({ published, firms, designEffect }: TurnoverWave) {
  const { respondents, standardError } = firms;
  return standardError === undefined || designEffect === undefined
    ? { value: published, respondents }
    : { value: published, respondents, standardError: standardError * Math.sqrt(designEffect) };
}
