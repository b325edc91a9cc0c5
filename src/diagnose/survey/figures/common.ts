import { formatLongDay, type Language, type Text } from '../../../base/index.ts';
import { columnsFrom } from '../../columns.ts';
import type { CellFlag } from '../cell.ts';
import type { SurveyData, TableRole } from '../survey-data.ts';
import type { SurveySettings } from '../survey-settings.ts';

/** Ids of the sources of these tables, each once. */
export function sourcesOf(data: SurveyData, ...roles: readonly TableRole[]): readonly string[] {
  return [...new Set(roles.flatMap((role) => data.sources(role)))];
}

/** Which edition of the survey and the accounts, as the pack states it. */
export function vintage(settings: SurveySettings): Text {
  return settings.assumptions(['vintage'])[0]!;
}

export const noRandomSample: Text = {
  nl: 'De ondernemingen zijn niet geloot: federaties bevragen hun leden. De standaardfout dekt het toeval van de steekproef, niet wie niet antwoordt.',
  en: 'The firms were not drawn at random: federations ask their members. The standard error covers the chance of the sample, not those who do not answer.',
  fr: 'Les entreprises n’ont pas été tirées au sort : des fédérations interrogent leurs membres. L’erreur type couvre le hasard de l’échantillon, pas les non-réponses.',
};

export const flags: Readonly<Record<CellFlag, Text>> = {
  shown: { nl: 'genoeg antwoorden', en: 'enough answers', fr: 'assez de réponses' },
  few: { nl: 'weinig antwoorden', en: 'few answers', fr: 'peu de réponses' },
  hidden: { nl: 'niet getoond', en: 'not shown', fr: 'non montré' },
};

const titles = {
  wave: { nl: 'Golf', en: 'Wave', fr: 'Vague' },
  series: { nl: 'Reeks', en: 'Series', fr: 'Série' },
  measure: { nl: 'Vraag', en: 'Question', fr: 'Question' },
  sector: { nl: 'Sector', en: 'Sector', fr: 'Secteur' },
  branch: { nl: 'Bedrijfstak', en: 'Branch', fr: 'Branche' },
  answer: { nl: 'Antwoord', en: 'Answer', fr: 'Réponse' },
  turnover: {
    nl: 'Verandering van de omzet',
    en: 'Change of turnover',
    fr: 'Variation du chiffre d’affaires',
  },
  staff: {
    nl: 'Verwachte verandering van het personeel',
    en: 'Expected change of staff',
    fr: 'Variation attendue des effectifs',
  },
  share: { nl: 'Aandeel van de ondernemingen', en: 'Share of the firms', fr: 'Part des entreprises' },
  low: { nl: 'Ondergrens (95 %)', en: 'Lower end (95 %)', fr: 'Borne inférieure (95 %)' },
  high: { nl: 'Bovengrens (95 %)', en: 'Upper end (95 %)', fr: 'Borne supérieure (95 %)' },
  respondents: { nl: 'Antwoorden', en: 'Answers', fr: 'Réponses' },
  flag: { nl: 'Opmerking', en: 'Note', fr: 'Remarque' },
  published: { nl: 'Gepubliceerd', en: 'Published', fr: 'Publié' },
  recomputed: { nl: 'Herberekend', en: 'Recomputed', fr: 'Recalculé' },
  difference: {
    nl: 'Verschil (procentpunt)',
    en: 'Difference (percentage points)',
    fr: 'Écart (points de pourcentage)',
  },
  employees: { nl: 'Werknemers', en: 'Employees', fr: 'Salariés' },
  employed: { nl: 'Aantal', en: 'Number', fr: 'Nombre' },
  jobs: { nl: 'Bedreigde banen', en: 'Jobs at risk', fr: 'Emplois menacés' },
} as const satisfies Readonly<Record<string, Text>>;

/** A column with the title of its id. @example column('wave', 'day') */
export const column = columnsFrom(titles);

/** An ISO day in words. @example dayWords('2020-05-26', 'nl') // '26 mei 2020' */
export function dayWords(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return formatLongDay({ year, month, day }, language);
}
