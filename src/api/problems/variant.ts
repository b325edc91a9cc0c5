import type { ProblemKinds } from '../../base/index.ts';

/** What is wrong with a change of a measure, or costs too much to answer. */
export const variantProblems = {
  'API-PARAMETER': {
    what: {
      nl: 'de maatregel heeft geen parameter "{found}"',
      en: 'the measure has no parameter "{found}"',
      fr: 'la mesure n’a pas de paramètre « {found} »',
    },
    remedy: { nl: 'kies uit: {known}', en: 'choose from: {known}', fr: 'choisissez parmi : {known}' },
  },
  'API-VARIANT-BOTH': {
    what: {
      nl: 'een variant heeft óf regels, óf een heel model',
      en: 'a variant has either rules or a whole model',
      fr: 'une variante a soit des règles, soit un modèle entier',
    },
    remedy: {
      nl: 'geef "rules" of "dmn", niet allebei',
      en: 'give "rules" or "dmn", not both',
      fr: 'donnez « rules » ou « dmn », pas les deux',
    },
  },
  'API-VARIANT-INPUT': {
    what: {
      nl: 'het model vraagt "{found}", waarvoor de maatregel geen gegevens heeft',
      en: 'the model asks for "{found}", for which the measure has no data',
      fr: 'le modèle demande « {found} », pour lequel la mesure n’a pas de données',
    },
    remedy: { nl: 'gebruik alleen: {known}', en: 'use only: {known}', fr: 'utilisez seulement : {known}' },
  },
  'API-VARIANT-SIZE': {
    what: {
      nl: 'de beslissingstabel heeft {found} cellen; hoogstens {most} worden meteen doorgerekend',
      en: 'the decision table has {found} cells; at most {most} are computed at once',
      fr: 'la table de décision a {found} cellules ; au plus {most} sont calculées immédiatement',
    },
    remedy: { nl: 'gebruik minder regels', en: 'use fewer rules', fr: 'utilisez moins de règles' },
  },
  'API-VARIANT-LOOPS': {
    what: {
      nl: 'de wijziging voegt {found} lussen, filters of functies toe; hoogstens {most} worden meteen doorgerekend',
      en: 'the change adds {found} loops, filters or functions; at most {most} are computed at once',
      fr: 'la modification ajoute {found} boucles, filtres ou fonctions ; au plus {most} sont calculés immédiatement',
    },
    remedy: {
      nl: 'schrijf de voorwaarden zonder "for", "some", "every" of filters',
      en: 'write the conditions without "for", "some", "every" or filters',
      fr: 'écrivez les conditions sans « for », « some », « every » ni filtres',
    },
  },
  'API-VARIANT-MEMORY': {
    what: {
      nl: 'de gewijzigde regel van {measure} vraagt meer geheugen dan er is',
      en: 'the changed rule of {measure} needs more memory than there is',
      fr: 'la règle modifiée de {measure} demande plus de mémoire que disponible',
    },
    remedy: {
      nl: 'maak de regel eenvoudiger, of gebruik minder regels',
      en: 'make the rule simpler, or use fewer rules',
      fr: 'simplifiez la règle, ou utilisez moins de règles',
    },
  },
  'API-TIME': {
    what: {
      nl: 'de berekening van {measure} duurt langer dan {seconds} seconden',
      en: 'the computation of {measure} takes more than {seconds} seconds',
      fr: 'le calcul de {measure} dure plus de {seconds} secondes',
    },
    remedy: {
      nl: 'maak de regel eenvoudiger, of vraag een beoordeling aan',
      en: 'make the rule simpler, or ask for an assessment',
      fr: 'simplifiez la règle, ou demandez une évaluation',
    },
  },
  'API-BUSY': {
    what: {
      nl: 'er wachten al {most} vragen op een antwoord',
      en: '{most} questions are waiting for an answer already',
      fr: '{most} questions attendent déjà une réponse',
    },
    remedy: {
      nl: 'probeer het zo meteen opnieuw',
      en: 'try again in a moment',
      fr: 'réessayez dans un instant',
    },
  },
} as const satisfies ProblemKinds;
