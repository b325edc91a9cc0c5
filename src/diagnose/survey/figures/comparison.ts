import { fillTexts, formatRatio, type Cell, type Language, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Measure } from '../reproduce.ts';
import { measures, type SurveyResults } from '../results.ts';
import { distances } from '../variants.ts';
import { column, sourcesOf, vintage } from './common.ts';

export const measureNames: Readonly<Record<Measure, Text>> = {
  turnover: { nl: 'Omzet', en: 'Turnover', fr: 'Chiffre d’affaires' },
  bankruptcy: { nl: 'Faillissementsrisico', en: 'Risk of bankruptcy', fr: 'Risque de faillite' },
  staff: { nl: 'Personeel', en: 'Staff', fr: 'Effectifs' },
};
const title: Text = {
  nl: 'Herberekend uit de sectoren wijkt het landelijke cijfer hoogstens {turnover} (omzet), {bankruptcy} (faillissementsrisico) en {staff} (personeel) procentpunt af',
  en: 'Recomputed from the sectors the national figure is off by at most {turnover} (turnover), {bankruptcy} (risk of bankruptcy) and {staff} (staff) percentage points',
  fr: 'Recalculé à partir des secteurs, le chiffre national s’écarte d’au plus {turnover} (chiffre d’affaires), {bankruptcy} (risque de faillite) et {staff} (effectifs) points de pourcentage',
};
const subtitle: Text = {
  nl: 'Herberekend min gepubliceerd cijfer voor België, procentpunt, alle golven',
  en: 'Recomputed less published figure for Belgium, percentage points, all waves',
  fr: 'Chiffre recalculé moins publié pour la Belgique, points de pourcentage, toutes les vagues',
};
const variant: Text = {
  nl: 'Omzet: sectoren naar grootte; faillissementsrisico: antwoorden samengenomen; beide over bedrijfstakken naar toegevoegde waarde zonder toegerekende huur. Personeel: naar werkzame personen.',
  en: 'Turnover: sectors by size; risk of bankruptcy: answers pooled; both over branches by value added without imputed rents. Staff: by persons employed.',
  fr: 'Chiffre d’affaires : secteurs selon leur taille ; risque de faillite : réponses regroupées ; les deux sur les branches selon la valeur ajoutée sans loyers imputés. Effectifs : selon les personnes occupées.',
};
export const unknownTurnover: Text = {
  nl: 'De omzet van wie antwoordde is niet gepubliceerd; de grootte van de sectoren staat in zijn plaats. In golven met enkele zeer grote antwoorden blijft daardoor een verschil.',
  en: 'The turnover of those who answered is not published; the size of the sectors stands in for it. Waves with some very large answers keep a difference for that reason.',
  fr: 'Le chiffre d’affaires des répondants n’est pas publié ; la taille des secteurs en tient lieu. Les vagues avec quelques très grandes réponses gardent donc un écart.',
};

/** Every published national figure beside what the published sectors add up to. */
export function comparisonFigure({ reproduced, data, settings }: SurveyResults): Figure {
  return {
    id: 'survey-comparison',
    title: fillTexts(title, (language) =>
      Object.fromEntries(
        measures.map((measure) => [measure, points(distances(reproduced[measure]).most, language)]),
      ),
    ),
    subtitle,
    chart: { kind: 'lines', x: 'wave', y: 'difference', series: 'measure' },
    table: {
      columns: [
        column('measure', 'text'),
        column('wave', 'day'),
        column('published', 'change'),
        column('recomputed', 'change'),
        column('difference', 'ratio'),
      ],
      rows: measures.flatMap((measure) =>
        reproduced[measure].map(({ wave, published, recomputed }): readonly Cell[] => [
          measureNames[measure],
          wave,
          published,
          recomputed.value,
          100 * (recomputed.value - published),
        ]),
      ),
    },
    sources: sourcesOf(data, 'turnover', 'bankruptcy', 'staff', 'weights', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: [],
    caveats: [unknownTurnover],
  };
}

function points(share: number, language: Language): string {
  return formatRatio(100 * share, language, 1);
}
