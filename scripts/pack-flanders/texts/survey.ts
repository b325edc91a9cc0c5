import { columns } from './columns.ts';
import type { TableTexts } from './table-texts.ts';

/** Answers of the business survey of the ERMG. */
export const surveyTexts = {
  liquidity: {
    title: {
      nl: 'Hoe lang ondernemingen hun verplichtingen kunnen nakomen zonder nieuw kapitaal of krediet, september 2020',
      en: 'How long firms can meet their obligations without new capital or credit, September 2020',
      fr: 'Combien de temps les entreprises peuvent honorer leurs engagements sans nouveau capital ni crédit, septembre 2020',
    },
    description: {
      nl: 'Aandeel van de antwoorden in de golf van 22 september 2020 (de eerste met deze vraag), per sector van de enquête; sectoren zonder gepubliceerd resultaat ontbreken. Het antwoord "meer dan 24 maanden" is afgesloten op 36.',
      en: 'Share of respondents per answer, wave of 22 September 2020 (the first with this question), by survey sector; sectors without a published result are absent. The answer "more than 24 months" is closed at 36.',
      fr: 'Part de chaque réponse dans la vague du 22 septembre 2020 (la première à poser cette question), par secteur de l’enquête ; les secteurs sans résultat publié sont absents. La réponse « plus de 24 mois » est fermée à 36.',
    },
    columns: {
      survey_sector: { nl: 'Sector van de enquête', en: 'Sector of the survey', fr: 'Secteur de l’enquête' },
      from_months: {
        nl: 'Ondergrens van het antwoord',
        en: 'Lower bound of the answer',
        fr: 'Borne inférieure de la réponse',
      },
      to_months: {
        nl: 'Bovengrens van het antwoord',
        en: 'Upper bound of the answer',
        fr: 'Borne supérieure de la réponse',
      },
      share: {
        nl: 'Aandeel van de antwoorden, ongewogen',
        en: 'Share of the respondents, unweighted',
        fr: 'Part des réponses, non pondérée',
      },
    },
  },
  survey_distribution: {
    title: {
      nl: 'Gevolgen van de crisis voor de omzet: antwoorden per klasse, golf en sector',
      en: 'Impact of the crisis on turnover: respondents per band, by wave and sector',
      fr: 'Effet de la crise sur le chiffre d’affaires : réponses par classe, vague et secteur',
    },
    description: {
      nl: 'Aandeel van de antwoorden (niet gewogen naar grootte) per klasse van omzetverandering in de lopende week, tegenover een week zonder crisis. Tot januari 2021 is er één klasse 0-20, vanaf februari 2021 zijn er de klassen 10-20, 5-10 en 0-5. Een klasse waar een golf niet naar vroeg, ontbreekt en is niet nul. België: gewogen naar de toegevoegde waarde van samengevoegde bedrijfstakken.',
      en: 'Share of the respondents (not weighted by size) per band of turnover change in the current week, against a week without the crisis. Until January 2021 one band 0-20, from February 2021 the bands 10-20, 5-10 and 0-5. A band that a wave did not ask is absent, not zero. Belgium: weighted by value added of aggregated industries.',
      fr: 'Part des réponses (non pondérées par la taille) par classe de variation du chiffre d’affaires pendant la semaine en cours, par rapport à une semaine sans crise. Jusqu’en janvier 2021, une seule classe 0-20 ; à partir de février 2021, les classes 10-20, 5-10 et 0-5. Une classe qu’une vague n’a pas proposée est absente, et non nulle. Belgique : pondération par la valeur ajoutée des branches agrégées.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      band: {
        nl: 'Verlies in procent van de omzet; none = geen, rise = stijging',
        en: 'Loss in per cent of turnover, none or rise',
        fr: 'Perte en pour cent du chiffre d’affaires ; none = aucune, rise = hausse',
      },
      share: columns.respondentShare,
    },
  },
  survey_turnover: {
    title: {
      nl: 'Gevolgen van de crisis voor de omzet: gemiddelde per golf en sector',
      en: 'Impact of the crisis on turnover: average by wave and sector',
      fr: 'Effet de la crise sur le chiffre d’affaires : moyenne par vague et secteur',
    },
    description: {
      nl: 'Verandering van de omzet in de lopende week tegenover een week zonder crisis: gemiddelde gewogen naar de omzet van 2019, met elk antwoord op het midden van zijn klasse en een stijging op +5 %. In de golf van 26 oktober 2021 is de vraag niet gesteld.',
      en: 'Change of turnover in the current week against a week without the crisis, average weighted by turnover of 2019, each answer at the middle of its band and a rise at +5 %. The wave of 26 October 2021 did not ask it.',
      fr: 'Variation du chiffre d’affaires pendant la semaine en cours par rapport à une semaine sans crise : moyenne pondérée par le chiffre d’affaires de 2019, chaque réponse comptant pour le milieu de sa classe et une hausse pour +5 %. La vague du 26 octobre 2021 n’a pas posé la question.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      impact: columns.turnoverChange,
    },
  },
  survey_respondents: {
    title: {
      nl: 'Antwoorden op de enquête bij ondernemingen per golf en sector',
      en: 'Respondents of the business survey by wave and sector',
      fr: 'Réponses à l’enquête auprès des entreprises par vague et secteur',
    },
    description: {
      nl: 'Aantal antwoorden per golf en sector; de enquête raadt aan om voorzichtig te zijn waar er weinig zijn.',
      en: 'Number of respondents per wave and sector; the survey advises caution where there are few.',
      fr: 'Nombre de réponses par vague et secteur ; l’enquête invite à la prudence là où elles sont peu nombreuses.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      respondents: columns.respondents,
    },
  },
  survey_respondents_turnover: {
    title: {
      nl: 'Antwoorden op de enquête bij ondernemingen per golf en omzet van 2019',
      en: 'Respondents of the business survey by wave and turnover of 2019',
      fr: 'Réponses à l’enquête auprès des entreprises par vague et chiffre d’affaires de 2019',
    },
    description: {
      nl: 'Aantal antwoorden per golf en omzetklasse, alle sectoren samen. turnover: meetkundig midden van de klasse; de open klassen zijn afgesloten op 0,05 en 10.000 miljoen euro, een aanname.',
      en: 'Number of respondents per wave and class of turnover, all sectors. turnover: geometric middle of the class; the open classes are closed at 0.05 and 10,000 million euro, an assumption.',
      fr: 'Nombre de réponses par vague et classe de chiffre d’affaires, tous secteurs confondus. turnover : milieu géométrique de la classe ; les classes ouvertes sont fermées à 0,05 et 10 000 millions d’euros, une hypothèse.',
    },
    columns: {
      wave: columns.wave,
      turnover: {
        nl: 'Omzet die voor de klasse staat',
        en: 'Turnover that stands for the class',
        fr: 'Chiffre d’affaires qui représente la classe',
      },
      respondents: columns.respondents,
    },
  },
  survey_band: {
    title: {
      nl: 'Antwoorden over de omzet: de verandering waarvoor elk antwoord telt',
      en: 'Answers on turnover: the change that each counts for',
      fr: 'Réponses sur le chiffre d’affaires : la variation pour laquelle chacune compte',
    },
    description: {
      nl: 'Midden van de klasse van elk antwoord in de tabel survey_distribution; "rise" (stijging) telt als +5 % (voetnoot 1 van het werkblad over de omzet).',
      en: 'Middle of the band of every answer in table survey_distribution; "rise" counts as +5 % (footnote 1 of the sheet on revenue impact).',
      fr: 'Milieu de la classe de chaque réponse de la table survey_distribution ; « rise » (hausse) compte pour +5 % (note 1 de la feuille sur le chiffre d’affaires).',
    },
    columns: {
      band: { nl: 'Antwoord', en: 'Answer', fr: 'Réponse' },
      change: columns.turnoverChange,
    },
  },
  survey_bankruptcy: {
    title: {
      nl: 'Risico op faillissement: ondernemingen die het waarschijnlijk of zeer waarschijnlijk noemen, per golf en sector',
      en: 'Risk of bankruptcy: respondents who call it likely or very likely, by wave and sector',
      fr: 'Risque de faillite : entreprises qui la jugent probable ou très probable, par vague et secteur',
    },
    description: {
      nl: 'Aandeel van de antwoorden (niet gewogen naar grootte). België: gewogen naar de toegevoegde waarde van samengevoegde bedrijfstakken. Gevraagd tot en met de golf van 20 april 2021.',
      en: 'Share of the respondents (not weighted by size). Belgium: weighted by value added of aggregated industries. Asked until the wave of 20 April 2021.',
      fr: 'Part des réponses (non pondérées par la taille). Belgique : pondération par la valeur ajoutée des branches agrégées. Question posée jusqu’à la vague du 20 avril 2021.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      share: columns.respondentShare,
    },
  },
  survey_staff: {
    title: {
      nl: 'Verwachte verandering van het aantal werknemers in 2020, per golf en sector',
      en: 'Expected change of the number of employees in 2020, by wave and sector',
      fr: 'Variation attendue du nombre de salariés en 2020, par vague et secteur',
    },
    description: {
      nl: 'Verandering tussen de toestand vóór de crisis en eind 2020: gemiddelde gewogen naar het personeel van de ondernemingen die antwoordden, met elk antwoord op het midden van zijn klasse en een stijging op +10 %; zonder zelfstandigen. België: gewogen naar de werknemers van de private sector in samengevoegde bedrijfstakken. Gevraagd van 26 mei 2020 tot 9 februari 2021.',
      en: 'Change between before the crisis and the end of 2020, average weighted by the staff of the respondents, each answer at the middle of its band and a rise at +10 %; without self-employed. Belgium: weighted by private-sector employees of aggregated industries. Asked from 26 May 2020 to 9 February 2021.',
      fr: 'Variation entre la situation d’avant la crise et la fin de 2020 : moyenne pondérée par le personnel des entreprises qui ont répondu, chaque réponse comptant pour le milieu de sa classe et une hausse pour +10 % ; sans les indépendants. Belgique : pondération par les salariés du secteur privé des branches agrégées. Question posée du 26 mai 2020 au 9 février 2021.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      change: {
        nl: 'Verandering van het personeel; negatief = minder',
        en: 'Change of staff; negative = fewer',
        fr: 'Variation du personnel ; négatif = moins',
      },
    },
  },
  temporary_unemployment: {
    title: {
      nl: 'Werknemers in tijdelijke werkloosheid, per golf en sector van de enquête bij ondernemingen',
      en: 'Employees in temporary unemployment, by wave and sector of the business survey',
      fr: 'Salariés en chômage temporaire, par vague et secteur de l’enquête auprès des entreprises',
    },
    description: {
      nl: 'Aandeel van het personeel van de ondernemingen die antwoordden dat tijdelijk werkloos is, gewogen naar personeel. Private sector, zonder zelfstandigen. Een sector die een golf niet publiceerde, ontbreekt en is niet nul.',
      en: 'Share of the staff of the respondents that is in temporary unemployment, weighted by staff. Private sector, without self-employed. A sector that a wave did not publish is absent, not zero.',
      fr: 'Part du personnel des entreprises répondantes qui est en chômage temporaire, pondérée par le personnel. Secteur privé, sans les indépendants. Un secteur qu’une vague n’a pas publié est absent, et non nul.',
    },
    columns: {
      wave: columns.wave,
      survey_sector: columns.surveySectorOrBelgium,
      share: {
        nl: 'Aandeel van de werknemers in tijdelijke werkloosheid',
        en: 'Share of the employees in temporary unemployment',
        fr: 'Part des salariés en chômage temporaire',
      },
    },
  },
} as const satisfies Readonly<Record<string, TableTexts>>;
