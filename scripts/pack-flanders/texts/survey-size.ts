import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** What the answers of the business survey weigh, and what was printed of them. */
export const surveySizeTexts = {
  survey_weight: {
    title: {
      nl: 'Samengevoegde bedrijfstakken van de enquête bij ondernemingen: toegevoegde waarde (2015) en werkzame personen (2019)',
      en: 'Aggregated industries of the business survey: value added (2015) and persons employed (2019)',
      fr: 'Branches agrégées de l’enquête auprès des entreprises : valeur ajoutée (2015) et personnes occupées (2019)',
    },
    description: {
      nl: 'De hele Belgische economie per samengevoegde bedrijfstak. De enquête weegt naar toegevoegde waarde, en personeel naar werkgelegenheid. imputed_rents: het deel van value_added dat de toegerekende huur van eigenaars voor hun eigen woning is. surveyed: telt mee in de ramingen van de enquête voor België (menselijke gezondheidszorg wordt bevraagd, maar de uitgever laat ze weg).',
      en: 'The whole Belgian economy by aggregated industry. The survey weighs by value added, and staff by employment. imputed_rents: part of value_added that is the rent of owners for their own home. surveyed: counts in the survey’s estimates for Belgium (human health is asked but left out by the publisher).',
      fr: 'Toute l’économie belge par branche agrégée. L’enquête pondère par la valeur ajoutée, et le personnel par l’emploi. imputed_rents : la part de value_added qui correspond aux loyers imputés des propriétaires pour leur propre logement. surveyed : compte dans les estimations de l’enquête pour la Belgique (la santé humaine est interrogée, mais l’éditeur ne la reprend pas).',
    },
    columns: {
      aggregate: {
        nl: 'Letters van de NACE-secties (A21)',
        en: 'Letters of the sections (A21)',
        fr: 'Lettres des sections de la NACE (A21)',
      },
      title_nl: columns.nameNl,
      title_en: columns.nameEn,
      title_fr: columns.nameFr,
      surveyed: {
        nl: 'Telt mee in de ramingen',
        en: 'Counts in the estimates',
        fr: 'Compte dans les estimations',
      },
      self_employed: {
        nl: 'Er werken veel zelfstandigen',
        en: 'Self-employed work there in numbers',
        fr: 'Beaucoup d’indépendants y travaillent',
      },
      value_added: columns.valueAdded,
      imputed_rents: {
        nl: 'Waarvan toegerekende huur van woningen die de eigenaar zelf bewoont, 2015',
        en: 'Of which imputed rents of owner-occupied dwellings, 2015',
        fr: 'Dont loyers imputés des logements occupés par leur propriétaire, 2015',
      },
      persons_employed: {
        nl: 'Werknemers en zelfstandigen, binnenlands concept, 2019',
        en: 'Employees and self-employed, domestic concept, 2019',
        fr: 'Salariés et indépendants, concept intérieur, 2019',
      },
    },
  },
  survey_sector: {
    title: {
      nl: 'Sectoren van de enquête bij ondernemingen: samengevoegde bedrijfstak en grootte',
      en: 'Sectors of the business survey: aggregated industry and size',
      fr: 'Secteurs de l’enquête auprès des entreprises : branche agrégée et taille',
    },
    description: {
      nl: 'De indeling in samengevoegde bedrijfstakken is die van de uitgever; sectoren die hij niet indeelt, hebben geen aggregate. units: btw-plichtige ondernemingen in België op 31 december 2019 volgens onze lezing van de benamingen (tabel activity). value_added en persons_employed: die van de samengevoegde bedrijfstak, over zijn sectoren verdeeld naar hun aantal btw-plichtige ondernemingen in elke bedrijfstak; zonder toegerekende huur. Een ruwe maat voor de grootte.',
      en: 'The correspondence is the publisher’s; sectors without one have no aggregate. units: VAT units in Belgium on 31 December 2019 by our reading of the labels (table activity). value_added and persons_employed: those of the industries of the aggregate, divided over its sectors by their VAT units per industry; imputed rents left out. A rough measure of size.',
      fr: 'Le classement en branches agrégées est celui de l’éditeur ; les secteurs qu’il ne classe pas n’ont pas d’aggregate. units : entreprises assujetties à la TVA en Belgique au 31 décembre 2019 selon notre lecture des libellés (table activity). value_added et persons_employed : ceux de la branche agrégée, répartis entre ses secteurs selon leur nombre d’entreprises assujetties dans chaque branche ; loyers imputés exclus. Une mesure grossière de la taille.',
    },
    columns: {
      survey_sector: columns.surveySector,
      title_nl: columns.nameNl,
      title_fr: columns.nameFr,
      aggregate: {
        nl: 'Samengevoegde bedrijfstak, zie survey_weight',
        en: 'Aggregated industry, see survey_weight',
        fr: 'Branche agrégée, voir survey_weight',
      },
      units: { nl: 'Btw-plichtige ondernemingen', en: 'VAT units', fr: 'Entreprises assujetties à la TVA' },
      value_added: {
        nl: 'Bruto toegevoegde waarde, 2015, raming',
        en: 'Gross value added, 2015, estimate',
        fr: 'Valeur ajoutée brute, 2015, estimation',
      },
      persons_employed: {
        nl: 'Werkzame personen, 2019, raming',
        en: 'Persons employed, 2019, estimate',
        fr: 'Personnes occupées, 2019, estimation',
      },
    },
  },
  survey_investment: {
    title: {
      nl: 'Stellen ondernemingen investeringen uit? Antwoorden uit figuur 1 van het advies',
      en: 'Do firms postpone investments? Answers printed in figure 1 of the advice',
      fr: 'Les entreprises reportent-elles des investissements ? Réponses de la figure 1 de l’avis',
    },
    description: {
      nl: 'Aandeel per antwoord, zoals gedrukt (in gehele procenten). De 66 % uit de tekst is de som van de laatste twee.',
      en: 'Share of the respondents per answer, as printed (whole per cents). The 66 % of the text is the sum of the last two.',
      fr: 'Part de chaque réponse, telle qu’imprimée (en pour cent entiers). Les 66 % du texte sont la somme des deux dernières.',
    },
    columns: {
      answer: { nl: 'Sleutel van het antwoord', en: 'Id of the answer', fr: 'Clé de la réponse' },
      title_nl: { nl: 'Antwoord in het Nederlands', en: 'Answer in Dutch', fr: 'Réponse en néerlandais' },
      title_en: { nl: 'Antwoord in het Engels', en: 'Answer in English', fr: 'Réponse en anglais' },
      title_fr: { nl: 'Antwoord in het Frans', en: 'Answer in French', fr: 'Réponse en français' },
      postponed: {
        nl: 'Het antwoord is een uitstel',
        en: 'The answer is a postponement',
        fr: 'La réponse est un report',
      },
      share: columns.respondentShare,
    },
  },
  survey_jobs_published: {
    title: {
      nl: 'Bedreigde banen zoals gepubliceerd na de golf van 26 mei 2020',
      en: 'Employees at risk as published on the wave of 26 May 2020',
      fr: 'Emplois menacés tels que publiés après la vague du 26 mai 2020',
    },
    description: {
      nl: 'Werknemers van de private sector (zonder zelfstandigen) die in 2020 hun baan kunnen verliezen. precision: "over" waar de tekst "iets meer dan" of "meer dan" zegt.',
      en: 'Employees of the private sector (without self-employed) who may lose their job in 2020. precision: "over" where the text says "slightly over" or "more than".',
      fr: 'Salariés du secteur privé (sans les indépendants) qui risquent de perdre leur emploi en 2020. precision : « over » là où le texte dit « un peu plus de » ou « plus de ».',
    },
    columns: {
      aggregate: {
        nl: 'Samengevoegde bedrijfstak van de enquête, of Belgium voor heel België',
        en: 'Aggregated industry of the survey, or Belgium',
        fr: 'Branche agrégée de l’enquête, ou Belgium pour toute la Belgique',
      },
      employees: {
        nl: 'Werknemers met een bedreigde baan',
        en: 'Employees at risk',
        fr: 'Salariés dont l’emploi est menacé',
      },
      precision: {
        nl: 'Hoe de tekst het cijfer geeft',
        en: 'How the text gives the figure',
        fr: 'Comment le texte donne le chiffre',
      },
      source: columns.source,
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
