import {
  formatLongDay,
  type Column,
  type ColumnKind,
  type Language,
  type Text,
} from '../../../base/index.ts';
import type { CellFlag } from '../cell.ts';

/** Ids of the pack's sources that the figures rest on. */
export const survey = 'ermg-2021';
export const accounts = ['fpb-io-2015', 'nbb-employment-2019'] as const;
export const advice = 'serv-2020-section-2-2';
export const frame = 'statbel-vat-2019';

export const workbook: Text = {
  nl: 'Tabellen van de ERMG-enquête van 8 november 2021',
  en: 'Tables of the ERMG survey of 8 November 2021',
  fr: 'Tables de l’enquête ERMG du 8 novembre 2021',
};
export const workbookAndAccounts: Text = {
  nl: 'Tabellen van de ERMG-enquête van 8 november 2021; toegevoegde waarde van 2015, werkzame personen van 2019',
  en: 'Tables of the ERMG survey of 8 November 2021; value added of 2015, persons employed of 2019',
  fr: 'Tables de l’enquête ERMG du 8 novembre 2021 ; valeur ajoutée de 2015, personnes occupées de 2019',
};
export const noRandomSample: Text = {
  nl: 'De ondernemingen zijn niet geloot: federaties bevragen hun leden. De standaardfout dekt het toeval van de steekproef, niet wie niet antwoordt.',
  en: 'The firms were not drawn at random: federations ask their members. The standard error covers the chance of the sample, not those who do not answer.',
  fr: 'Les entreprises n’ont pas été tirées au sort : des fédérations interrogent leurs membres. L’erreur type couvre le hasard de l’échantillon, pas les non-réponses.',
};

export const flags: Readonly<Record<CellFlag, Text>> = {
  shown: { nl: '', en: '', fr: '' },
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
export function column(id: keyof typeof titles, kind: ColumnKind): Column {
  return { id, kind, title: titles[id] };
}

/** An ISO day in words. @example dayWords('2020-05-26', 'nl') // '26 mei 2020' */
export function dayWords(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return formatLongDay({ year, month, day }, language);
}
