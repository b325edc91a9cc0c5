import type { Text } from '../../../src/base/index.ts';

/** Descriptions of columns that stand in several tables. */
export const columns = {
  refnis: {
    nl: 'Gemeente (REFNIS-code van 2019)',
    en: 'Municipality (REFNIS code of 2019)',
    fr: 'Commune (code REFNIS de 2019)',
  },
  nace5: {
    nl: 'Activiteit, NACE-BEL 2008, vijf cijfers',
    en: 'Activity, NACE-BEL 2008, 5 digits',
    fr: 'Activité, NACE-BEL 2008, cinq chiffres',
  },
  a64: {
    nl: 'Bedrijfstak, lijst van 64',
    en: 'Industry, list of 64',
    fr: 'Branche d’activité, nomenclature A64',
  },
  a38: {
    nl: 'Bedrijfstak, lijst van 38',
    en: 'Industry, list of 38',
    fr: 'Branche d’activité, nomenclature A38',
  },
  section: { nl: 'NACE-sectie', en: 'Section', fr: 'Section de la NACE' },
  region: {
    nl: 'REFNIS-code van het gewest',
    en: 'REFNIS code of the region',
    fr: 'Code REFNIS de la région',
  },
  labelNl: { nl: 'Omschrijving in het Nederlands', en: 'Label in Dutch', fr: 'Libellé en néerlandais' },
  labelEn: { nl: 'Omschrijving in het Engels', en: 'Label in English', fr: 'Libellé en anglais' },
  labelFr: { nl: 'Omschrijving in het Frans', en: 'Label in French', fr: 'Libellé en français' },
  shortNl: {
    nl: 'Korte omschrijving in het Nederlands',
    en: 'Short label (nl)',
    fr: 'Libellé court en néerlandais',
  },
  shortEn: { nl: 'Korte omschrijving in het Engels', en: 'Short label (en)', fr: 'Libellé court en anglais' },
  shortFr: { nl: 'Korte omschrijving in het Frans', en: 'Short label (fr)', fr: 'Libellé court en français' },
  nameNl: { nl: 'Naam in het Nederlands', en: 'Name in Dutch', fr: 'Nom en néerlandais' },
  nameEn: { nl: 'Naam in het Engels', en: 'Name in English', fr: 'Nom en anglais' },
  nameFr: { nl: 'Naam in het Frans', en: 'Name in French', fr: 'Nom en français' },
  wave: { nl: 'Dag van de golf', en: 'Day of the wave', fr: 'Jour de la vague' },
  surveySectorOrBelgium: {
    nl: 'Sector van de enquête (Engelse benaming), of Belgium voor heel België',
    en: 'Sector of the survey (English label), or Belgium',
    fr: 'Secteur de l’enquête (libellé anglais), ou Belgium pour toute la Belgique',
  },
  surveySector: {
    nl: 'Sector van de enquête (Engelse benaming)',
    en: 'Sector of the survey (English label)',
    fr: 'Secteur de l’enquête (libellé anglais)',
  },
  respondentShare: {
    nl: 'Aandeel van de antwoorden',
    en: 'Share of the respondents',
    fr: 'Part des réponses',
  },
  respondents: { nl: 'Aantal antwoorden', en: 'Respondents', fr: 'Nombre de réponses' },
  turnoverChange: {
    nl: 'Verandering van de omzet; negatief = verlies',
    en: 'Change of turnover; negative = loss',
    fr: 'Variation du chiffre d’affaires ; négatif = perte',
  },
  source: { nl: 'Sleutel van de bron', en: 'Id of the source', fr: 'Clé de la source' },
  supplier: { nl: 'Leverende bedrijfstak', en: 'Delivering industry', fr: 'Branche qui livre' },
  category: {
    nl: 'Kolom van de finale vraag',
    en: 'Column of final demand',
    fr: 'Colonne de la demande finale',
  },
  domestic: { nl: 'Leveringen uit het binnenland', en: 'Domestic deliveries', fr: 'Livraisons intérieures' },
  imported: { nl: 'Leveringen uit invoer', en: 'Imported deliveries', fr: 'Livraisons importées' },
  valueAdded: {
    nl: 'Bruto toegevoegde waarde, 2015',
    en: 'Gross value added, 2015',
    fr: 'Valeur ajoutée brute, 2015',
  },
} as const satisfies Readonly<Record<string, Text>>;
