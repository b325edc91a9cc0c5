import { fillTexts, type Cell, type Text } from '../../../base/index.ts';
import type { Figure } from '../../section.ts';
import type { Within } from '../national.ts';
import type { Over } from '../reproduce.ts';
import { measures, type SurveyResults } from '../results.ts';
import { column, sourcesOf, vintage } from './common.ts';
import { measureNames, unknownTurnover } from './comparison.ts';

const title: Text = {
  nl: 'Bij {count} van de {all} vragen ligt de gekozen weging, van alle negen, gemiddeld het dichtst bij de publicatie',
  en: 'For {count} of {all} questions the chosen weighting is, of all nine, on average nearest to the publication',
  fr: 'Pour {count} des {all} questions, la pondération retenue est, des neuf, en moyenne la plus proche de la publication',
};
const subtitle: Text = {
  nl: 'Afstand tussen herberekend en gepubliceerd cijfer voor België, procentpunt, over alle golven',
  en: 'Distance between recomputed and published figure for Belgium, percentage points, over all waves',
  fr: 'Distance entre le chiffre recalculé et le chiffre publié pour la Belgique, points de pourcentage, sur toutes les vagues',
};
const variant: Text = {
  nl: 'De keuze volgt uit wat elk cijfer is, niet uit de afstand: een aandeel van ondernemingen neemt antwoorden samen, een aandeel van een totaal weegt naar grootte.',
  en: 'The choice follows from what each figure is, not from the distance: a share of firms pools answers, a share of a total weighs by size.',
  fr: 'Le choix découle de la nature de chaque chiffre, non de la distance : une part d’entreprises regroupe les réponses, une part d’un total pondère par la taille.',
};
const withinNames: Readonly<Record<Within, Text>> = {
  respondents: { nl: 'antwoorden', en: 'answers', fr: 'réponses' },
  size: { nl: 'grootte', en: 'size', fr: 'taille' },
  equal: { nl: 'elke sector gelijk', en: 'every sector the same', fr: 'chaque secteur autant' },
};
const overNames: Readonly<Record<Over, Text>> = {
  'value-added': { nl: 'toegevoegde waarde', en: 'value added', fr: 'valeur ajoutée' },
  'value-added-of-firms': {
    nl: 'toegevoegde waarde zonder toegerekende huur',
    en: 'value added without imputed rents',
    fr: 'valeur ajoutée sans loyers imputés',
  },
  employment: { nl: 'werkzame personen', en: 'persons employed', fr: 'personnes occupées' },
};
const withinTitle: Text = {
  nl: 'Sectoren gewogen naar',
  en: 'Sectors weighted by',
  fr: 'Secteurs pondérés par',
};
const overTitle: Text = {
  nl: 'Bedrijfstakken gewogen naar',
  en: 'Branches weighted by',
  fr: 'Branches pondérées par',
};
const meanTitle: Text = {
  nl: 'Gemiddelde afstand (procentpunt)',
  en: 'Mean distance (percentage points)',
  fr: 'Distance moyenne (points de pourcentage)',
};
const mostTitle: Text = {
  nl: 'Grootste afstand (procentpunt)',
  en: 'Largest distance (percentage points)',
  fr: 'Plus grande distance (points de pourcentage)',
};
const chosenTitle: Text = { nl: 'Gekozen', en: 'Chosen', fr: 'Retenue' };
const yes: Text = { nl: 'ja', en: 'yes', fr: 'oui' };

/** All ways of weighing beside each other: how far the published series is off under each. */
export function variantsFigure({ variants, data, settings }: SurveyResults): Figure {
  const nearest = measures.filter((measure) => {
    const own = variants.filter((row) => row.measure === measure);
    return own.find((row) => row.chosen)!.mean === Math.min(...own.map((row) => row.mean));
  });
  return {
    id: 'survey-variants',
    title: fillTexts(title, () => ({ count: nearest.length, all: measures.length })),
    subtitle,
    table: {
      columns: [
        column('measure', 'text'),
        { id: 'within', kind: 'text', title: withinTitle },
        { id: 'over', kind: 'text', title: overTitle },
        { id: 'mean', kind: 'ratio', title: meanTitle },
        { id: 'most', kind: 'ratio', title: mostTitle },
        { id: 'chosen', kind: 'text', title: chosenTitle },
      ],
      rows: variants.map((row): readonly Cell[] => [
        measureNames[row.measure],
        withinNames[row.variant.within],
        overNames[row.variant.over],
        100 * row.mean,
        100 * row.most,
        row.chosen ? yes : '',
      ]),
    },
    sources: sourcesOf(data, 'turnover', 'bankruptcy', 'staff', 'weights', 'sectors'),
    vintage: vintage(settings),
    variant,
    assumptions: [],
    caveats: [unknownTurnover],
  };
}
